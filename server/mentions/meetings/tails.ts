import { matchesOf } from "../../domain/matches.ts";
import type { Span } from "../../domain/span.ts";
import { touching } from "../../domain/spans.ts";
import type { Hit } from "../../vocabulary/lexicon.ts";
import { wordPattern } from "../../vocabulary/pattern.ts";
import type { Page } from "../page.ts";

/** The end of what may be a meeting's name. */
export interface Tail extends Span {
  readonly kind: string;
  /** The tail alone may name a body (县委常委会): only a convening verb makes it a meeting. */
  readonly organ: boolean;
}

let unfinished: RegExp | undefined;
const pending = /[(]\s*扩大/u;

/** Where names of meetings may end, by position; of overlapping ends the one that reaches furthest. */
export function tailsOf({ text, hits, works }: Pick<Page, "text" | "hits"> & { works: readonly Span[] }): Tail[] {
  unfinished ??= new RegExp(`^(?:${wordPattern("meeting-unfinished")})`, "u");
  const organs = new Set<string>();
  const ends: Hit[] = [];
  for (const hit of hits) {
    if (hit.entry.kind === "organ-tail") organs.add(hit.entry.text);
    else if (hit.entry.kind === "meeting-tail") {
      const last = ends.at(-1);
      if (last && hit.start < last.end) {
        if (hit.end > last.end) ends[ends.length - 1] = { ...hit, start: last.start };
      } else ends.push(hit);
    }
  }
  ends.push(...plainTails(text, ends));
  ends.sort((a, b) => a.start - b.start);
  let work = 0;
  return ends.flatMap(({ start, end, entry }) => {
    while (work < works.length && (works[work]?.end ?? 0) <= start) work++;
    if ((works[work]?.start ?? Number.POSITIVE_INFINITY) <= start) return [];
    const after = text.slice(end, end + 6);
    // 第九次会议审议了…: the meeting acts; 常委会审议 is of the body.
    const acts = after.startsWith("审议") && text.charAt(start - 1) === "次" && text.charAt(end - 1) === "议";
    if ((unfinished?.test(after) && !acts) || pending.test(after) || joined(text, end)) return [];
    const closed = quotedEnd(text, start, end) + (beside.exec(text.slice(end, end + 40))?.[0].length ?? 0);
    const organ = entry.text === "会" || organs.has(text.slice(start, end));
    return [{ start, end: closed, kind: entry.as ?? "会议", organ }];
  });
}

/** 捐赠仪式暨义诊活动: what is held along with it is part of the name, whatever it is. */
const beside = /^暨[^,。;]{2,30}?(?:活动|竞赛|比赛|行动)(?=[,。;]|在|圆满|隆重|召开|举行)/u;

/** 党组会议暨常务会议 is one name: it ends where the second part does. */
const joined = (text: string, end: number) => /^暨[^,。;]{2,40}(?:会|式|坛|班)/u.test(text.slice(end, end + 44));

/** …会 of a kind the vocabulary does not know; a body, a hope (社会, 机会) or a show (晚会) is no meeting. */
const anyMeeting = /会(?=[,。;:、和]|召开|举行|在[^,。]{2,20}(?:召开|举行))/gu;
let noMeeting: RegExp | undefined;

function plainTails(text: string, known: readonly Span[]): Hit[] {
  const found: Hit[] = [];
  let from = 0;
  for (const { index } of matchesOf(text, anyMeeting)) {
    const stem = /\p{Script=Han}{2}$/u.exec(text.slice(Math.max(from, index - 4), index));
    if (stem === null) continue;
    const end = index + 1;
    from = end;
    noMeeting ??= new RegExp(`(?:${wordPattern("not-meeting-tail")})$`, "u");
    if (noMeeting.test(text.slice(Math.max(0, end - 6), end)) || touching(known, { start: end - 1, end }).length > 0)
      continue;
    found.push({ start: end - 1, end, entry: { text: "会", kind: "meeting-tail", as: "会议" } });
  }
  return found;
}

/** A name in quotes (“五一座谈会”) ends with its quotes. */
function quotedEnd(text: string, start: number, end: number): number {
  const near = text.slice(Math.max(0, start - 40), start);
  const single = text.charAt(end) === "’" && near.lastIndexOf("‘") > near.lastIndexOf("’") ? end + 1 : end;
  return text.charAt(single) === "”" && near.lastIndexOf("“") > near.lastIndexOf("”") ? single + 1 : single;
}
