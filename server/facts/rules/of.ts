import type { Fact } from "../../domain/fact.ts";
import type { PostMention } from "../../domain/mention.ts";
import { factOf, type Rule } from "../rule.ts";
import type { Scene } from "../scene.ts";

function match(scene: Scene): Fact[] {
  const posts = new Map<string, PostMention>();
  for (const post of [...scene.mentions.posts, ...scene.mentions.persons.flatMap((person) => person.posts)]) {
    if (post.organization !== null && !posts.has(post.name)) posts.set(post.name, post);
  }
  return [...posts.values()].map((post) =>
    factOf(scene, {
      relation: "OF",
      rule: of.id,
      from: { kind: "Post", name: post.name, key: "" },
      to: { kind: "Organization", name: post.organization ?? "", key: "" },
      span: post,
      reason: scene.text.slice(post.start, post.end).includes(post.organization ?? "") ? undefined : "机构承上文",
    }),
  );
}

export const of: Rule = {
  id: "of",
  relation: "OF",
  match,
  examples: [
    {
      text: "县财政局局长贺明轩出席。",
      facts: ["县财政局局长 → 县财政局"],
    },
  ],
  counterExamples: ["县长沈若兰出席。"],
};
