import type { Fact } from "../../domain/fact.ts";
import { holding } from "../../domain/spans.ts";
import { factOf, type Rule } from "../rule.ts";
import { meetingAt, type Scene } from "../scene.ts";

const relaying = /传达|学习|宣讲|贯彻/u;

function match(scene: Scene): Fact[] {
  return scene.mentions.meetings.flatMap((other) => {
    if (other.status !== "conveyed") return [];
    const sentence = holding(scene.sentences, other.start);
    if (!sentence || !relaying.test(scene.text.slice(Math.max(sentence.start, other.start - 30), other.start)))
      return [];
    const meeting = meetingAt(scene, sentence.end - 1);
    if (!meeting || meeting.ref.name === other.name) return [];
    const to = { kind: "Meeting" as const, name: other.name, key: other.key };
    return factOf(scene, { relation: "CONVEYED", rule: conveyed.id, from: meeting.ref, to, span: sentence });
  });
}

export const conveyed: Rule = {
  id: "conveyed",
  relation: "CONVEYED",
  match,
  examples: [
    {
      text: "5月8日,县委召开常委会会议,传达学习全省农村工作会议精神。",
      facts: ["县委常委会会议 → 全省农村工作会议"],
    },
  ],
  counterExamples: ["5月8日,全县动员大会召开。会议要求,年底前召开总结大会。"],
};
