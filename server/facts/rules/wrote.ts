import type { Fact } from "../../domain/fact.ts";
import { startingIn } from "../../domain/spans.ts";
import { factOf, type Rule } from "../rule.ts";
import { articleRef, type Scene } from "../scene.ts";

function match(scene: Scene): Fact[] {
  return scene.article.byline.flatMap(({ start, end, name, role, rule }) => {
    const credit = startingIn(scene.mentions.persons, start, start + 1).find((person) => person.byline !== null);
    // A picture given by a person of the story.
    if (credit === undefined && rule === "byline/provided") return [];
    return factOf(scene, {
      relation: "WROTE",
      rule: wrote.id,
      from: { kind: "Person", name, key: credit?.key ?? "" },
      to: articleRef(scene.article),
      span: { start, end },
      properties: { role },
    });
  });
}

export const wrote: Rule = {
  id: "wrote",
  relation: "WROTE",
  match,
  examples: [
    {
      text: "(记者 贺明轩)5月8日,县里下了一场好雨。",
      facts: ["贺明轩 → 1 reporter"],
    },
  ],
  counterExamples: ["5月8日,县里下了一场好雨。"],
};
