import type { Fact } from "../../domain/fact.ts";
import { holding, startingIn } from "../../domain/spans.ts";
import { factOf, type Rule } from "../rule.ts";
import type { Scene } from "../scene.ts";

const convening = /^(?:[\p{Script=Han}\d]{0,16}?)?(?:在[^,。]{2,24})?(?:联合|组织|主持|隆重|专题)*(?:召开|举行|举办)/u;

function match(scene: Scene): Fact[] {
  return scene.meetings.flatMap(({ ref, mentions }) => {
    for (const meeting of mentions) {
      const sentence = holding(scene.sentences, meeting.start);
      if (!sentence) continue;
      const by = startingIn(
        scene.mentions.organizations,
        Math.max(sentence?.start ?? 0, meeting.start - 80),
        meeting.start + 1,
      ).findLast(
        ({ start, end }) =>
          end <= meeting.end &&
          start <= meeting.start &&
          !ref.name.startsWith("“") &&
          convening.test(scene.text.slice(end, meeting.end)) &&
          !/[,。]/u.test(scene.text.slice(end, Math.max(end, meeting.start))),
      );
      if (by) {
        const to = { kind: "Organization" as const, name: by.name, key: "" };
        return factOf(scene, { relation: "CONVENED_BY", rule: convenedBy.id, from: ref, to, span: sentence });
      }
    }
    return [];
  });
}

export const convenedBy: Rule = {
  id: "convened-by",
  relation: "CONVENED_BY",
  match,
  examples: [
    {
      text: "5月8日,县委召开常委会会议。",
      facts: ["县委常委会会议 → 县委"],
    },
  ],
  counterExamples: ["5月8日,我县召开农村工作会议。"],
};
