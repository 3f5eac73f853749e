import type { Fact } from "../../domain/fact.ts";
import { holding, startingIn } from "../../domain/spans.ts";
import { factOf, type Rule } from "../rule.ts";
import type { Scene } from "../scene.ts";

const doing =
  /^[^,。;]{0,20}?(?:开展|实施|推进|启动|落实|深化|打造|创建|组织|探索|推行|建立|举办|推出|承担)[^,。;]{0,24}$/u;

function match(scene: Scene): Fact[] {
  return scene.mentions.programs.flatMap((program) => {
    const sentence = holding(scene.sentences, program.start);
    const by =
      sentence &&
      startingIn(scene.mentions.organizations, sentence.start, program.start).findLast(
        ({ end }) => end <= program.start,
      );
    if (!sentence || !by || !doing.test(scene.text.slice(by.end, program.start))) return [];
    if (sentence.persons.some(({ start }) => start >= by.end && start < program.start)) return [];
    const from = { kind: "Organization" as const, name: by.name, key: "" };
    return factOf(scene, {
      relation: "CARRIED_OUT",
      rule: carriedOut.id,
      from,
      to: { kind: "Program", name: program.name, key: "" },
      span: sentence,
    });
  });
}

export const carriedOut: Rule = {
  id: "carried-out",
  relation: "CARRIED_OUT",
  match,
  examples: [
    {
      text: "5月8日,县农业农村局开展“三联三促”行动。",
      facts: ["县农业农村局 → “三联三促”行动"],
    },
  ],
  counterExamples: ["5月8日,县委书记岳长河强调,要深入实施“三联三促”行动。"],
};
