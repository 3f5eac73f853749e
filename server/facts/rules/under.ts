import type { Fact } from "../../domain/fact.ts";
import type { PlaceMention } from "../../domain/mention.ts";
import { factOf, type Rule } from "../rule.ts";
import type { Scene } from "../scene.ts";

const levels: readonly PlaceMention["level"][] = [
  "country",
  "province",
  "prefecture",
  "county",
  "town",
  "village",
  "site",
];

/** 河口镇大田村: a place printed right after a larger one lies in it. */
function match(scene: Scene): Fact[] {
  const { places } = scene.mentions;
  return places.flatMap((lower, index) => {
    const upper = places[index - 1];
    if (!upper || upper.end !== lower.start || levels.indexOf(upper.level) >= levels.indexOf(lower.level)) return [];
    return factOf(scene, {
      relation: "UNDER",
      rule: under.id,
      from: { kind: "Place", name: lower.name, key: "" },
      to: { kind: "Place", name: upper.name, key: "" },
      span: { start: upper.start, end: lower.end },
    });
  });
}

export const under: Rule = {
  id: "under",
  relation: "UNDER",
  match,
  examples: [
    {
      text: "河口镇大田村的茶农忙着采茶。",
      facts: ["大田村 → 河口镇"],
    },
  ],
  counterExamples: ["大田村的茶农忙着采茶。"],
};
