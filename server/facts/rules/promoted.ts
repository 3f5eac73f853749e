import type { Fact } from "../../domain/fact.ts";
import type { PersonMention } from "../../domain/mention.ts";
import { startingIn } from "../../domain/spans.ts";
import { factOf, type Rule } from "../rule.ts";
import { personRef, type Scene } from "../scene.ts";

const speaking = /(?<verb>强调|指出|要求|表示|部署|督导|调研|检查|推动|推进|启动|宣讲|解读)/u;

/** Somebody speaks of a program, or sees to it: in the sentence itself, or further on in the same paragraph of his speech. */
function match(scene: Scene): Fact[] {
  const facts: Fact[] = [];
  let speaker: { readonly persons: readonly PersonMention[]; readonly verb: string; readonly line: number } | null =
    null;
  const seen = new Set<string>();
  let line = 0;
  let last = 0;
  for (const sentence of scene.sentences) {
    if (scene.text.slice(last, sentence.start).includes("\n")) line++;
    last = sentence.end;
    const group = sentence.groups[0];
    const verb = group ? speaking.exec(scene.text.slice(group.end, sentence.end))?.groups?.verb : undefined;
    const own = group && verb ? { persons: group.persons.slice(0, 1), verb, line } : null;
    if (own) speaker = own;
    else if (sentence.groups.length > 0 || speaker?.line !== line) speaker = null;
    if (!speaker || sentence.zone === "headline") continue;
    for (const program of startingIn(scene.mentions.programs, sentence.start, sentence.end)) {
      if (own && group && program.start < group.end) continue;
      for (const person of speaker.persons) {
        const id = `${person.name}\n${person.key}\n${program.name}`;
        if (seen.has(id)) continue;
        seen.add(id);
        facts.push(
          factOf(scene, {
            relation: "PROMOTED",
            rule: promoted.id,
            from: personRef(person),
            to: { kind: "Program", name: program.name, key: "" },
            span: sentence,
            properties: { verb: speaker.verb },
            reason: own ? undefined : "同段讲话,承上句主语",
          }),
        );
      }
    }
  }
  return facts;
}

export const promoted: Rule = {
  id: "promoted",
  relation: "PROMOTED",
  match,
  examples: [
    {
      text: "5月8日,县委书记岳长河强调,要深入实施“三联三促”行动。",
      facts: ["岳长河 → “三联三促”行动"],
    },
  ],
  counterExamples: ["5月8日,县农业农村局开展“三联三促”行动。"],
};
