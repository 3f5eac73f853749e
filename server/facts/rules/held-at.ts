import type { Fact } from "../../domain/fact.ts";
import type { Span } from "../../domain/span.ts";
import { holding } from "../../domain/spans.ts";
import { factOf, type Rule } from "../rule.ts";
import type { Scene } from "../scene.ts";

const after = /^[在于](?<place>[^,。;在]{2,24}?)(?:隆重|胜利|顺利|正式|成功|如期)*(?:召开|举行|举办|开幕|闭幕)/u;
const before = /在(?<place>[^,。;在]{2,24}?)(?:隆重|胜利|顺利|组织|主持)*(?:召开|举行|举办)[^,。;]*$/u;
const noPlace = /上$|中$|期间|线上|形式|方式|情况|基础|领导|时候|之际/u;

function venue(scene: Scene, sentence: Span, meeting: Span): Span | null {
  const tail = after.exec(scene.text.slice(meeting.end, Math.min(sentence.end, meeting.end + 60)));
  if (tail?.groups?.place) return { start: meeting.end + 1, end: meeting.end + 1 + tail.groups.place.length };
  // A joined name (县委在礼堂召开领导干部会议) holds its venue.
  const from = Math.max(sentence.start, meeting.start - 60);
  const head = before.exec(scene.text.slice(from, meeting.end));
  const place = head?.groups?.place;
  return head && place ? { start: from + head.index + 1, end: from + head.index + 1 + place.length } : null;
}

function match(scene: Scene): Fact[] {
  return scene.meetings.flatMap(({ ref, mentions }) => {
    for (const meeting of mentions) {
      const sentence = holding(scene.sentences, meeting.start);
      const span = sentence ? venue(scene, sentence, meeting) : null;
      if (!sentence || !span) continue;
      const name = scene.text.slice(span.start, span.end).replace(/^我(?:县|市|区|旗|镇|乡|村)/u, "");
      if (name.length < 2 || noPlace.test(name)) continue;
      return factOf(scene, {
        relation: "HELD_AT",
        rule: heldAt.id,
        from: ref,
        to: { kind: "Place", name, key: "" },
        span: sentence,
      });
    }
    return [];
  });
}

export const heldAt: Rule = {
  id: "held-at",
  relation: "HELD_AT",
  match,
  examples: [
    {
      text: "5月8日,全县招商引资推进会在县会议中心召开。",
      facts: ["全县招商引资推进会 → 县会议中心"],
    },
  ],
  counterExamples: ["5月8日,全县招商引资推进会以视频形式召开。"],
};
