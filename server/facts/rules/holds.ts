import type { Fact } from "../../domain/fact.ts";
import { factOf, type Rule } from "../rule.ts";
import { personRef, type Scene } from "../scene.ts";

function match(scene: Scene): Fact[] {
  return scene.mentions.persons.flatMap((person) =>
    person.posts.map((post) =>
      factOf(scene, {
        relation: "HOLDS",
        rule: holds.id,
        from: personRef(person),
        to: { kind: "Post", name: post.name, key: "" },
        span: { start: Math.min(post.start, person.start), end: Math.max(post.end, person.end) },
        properties: { ...(post.former && { former: true }), ...(post.acting && { acting: true }) },
        reason: post.basis === "inferred" ? (post.reason ?? "职务由上下文推定") : undefined,
      }),
    ),
  );
}

export const holds: Rule = {
  id: "holds",
  relation: "HOLDS",
  match,
  examples: [
    {
      text: "县委副书记、县长沈若兰出席。",
      facts: ["沈若兰 → 县委副书记", "沈若兰 → 县长"],
    },
  ],
  counterExamples: ["县领导岳长河出席。"],
};
