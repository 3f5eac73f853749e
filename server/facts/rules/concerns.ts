import type { Fact } from "../../domain/fact.ts";
import type { ProgramMention } from "../../domain/mention.ts";
import { holding } from "../../domain/spans.ts";
import { factOf, type Rule } from "../rule.ts";
import { articleRef, type Scene } from "../scene.ts";

const programRef = ({ name }: ProgramMention) => ({ kind: "Program" as const, name, key: "" });

/** A headline's programs are what the article is about; those in a meeting's name, or its theme, what the meeting is about. */
function match(scene: Scene): Fact[] {
  const facts = new Map<string, Fact>();
  const add = (fact: Fact) => {
    const id = `${fact.from.kind}\n${fact.from.name}\n${fact.to.name}`;
    if (!facts.has(id)) facts.set(id, fact);
  };
  for (const program of scene.mentions.programs) {
    const sentence = holding(scene.sentences, program.start);
    if (!sentence) continue;
    const to = programRef(program);
    if (sentence.zone === "headline") {
      add(
        factOf(scene, { relation: "CONCERNS", rule: concerns.id, from: articleRef(scene.article), to, span: sentence }),
      );
    }
    for (const { ref, mentions } of scene.meetings) {
      const inName = mentions.some(({ start, end }) => program.start >= start && program.end <= end);
      const theme = mentions.some(
        ({ start }) =>
          start > program.end && start < sentence.end && /^[”’]?为主题/u.test(scene.text.slice(program.end)),
      );
      if (inName || theme)
        add(factOf(scene, { relation: "CONCERNS", rule: concerns.id, from: ref, to, span: sentence }));
    }
  }
  return [...facts.values()];
}

export const concerns: Rule = {
  id: "concerns",
  relation: "CONCERNS",
  match,
  examples: [
    {
      text: "我县推进“三联三促”行动\n5月8日,全县“三联三促”行动动员会召开。",
      facts: ["1 → “三联三促”行动", "全县“三联三促”行动动员会 → “三联三促”行动"],
    },
  ],
  counterExamples: ["5月8日,县农业农村局开展“三联三促”行动。"],
};
