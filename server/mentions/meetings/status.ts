import type { DateMention, MeetingMention, PersonMention } from "../../domain/mention.ts";
import { startingIn } from "../../domain/spans.ts";
import { wordPattern } from "../../vocabulary/pattern.ts";
import type { Found } from "../page.ts";

import type { NamedMeeting, Zone } from "./meeting.ts";
import {
  aftermath,
  ahead,
  counted,
  daily,
  dayAfter,
  decides,
  goesOn,
  guests,
  longestOpening,
  mark,
  national,
  old,
  onTheWay,
  opening,
  presides,
  recent,
  sequel,
  shortTalk,
  sitting,
  speech,
  visited,
  within,
} from "./signs.ts";

let unheld: RegExp | undefined;
/** Whether the article reports the meeting as held, relays it, or merely names it. */
export function statusOf(
  text: string,
  { start, end, name, frame, before }: NamedMeeting,
  zone: Zone,
  { dates = [], persons = [] }: Found,
  seenFrom: string | null,
): MeetingMention["status"] {
  const after = text.slice(end, end + 14);
  // (…第五次会议通过) under a notice's title tells where it comes from.
  if (/^[^,。]{0,6}通过\s*\)/u.test(after)) return "mentioned";
  if (frame === "relayed") return "conveyed";
  // 座谈会上,甲指出: the article tells of one it has not named before.
  if (
    (frame === "bare" || (frame === "plain" && shortTalk.test(name))) &&
    opening.test(text.slice(Math.max(0, start - 12), start)) &&
    /^上,?/u.test(after)
  )
    return "held";
  if (frame === "plain" || frame === "bare") return zone !== "body" && /^(?:上|由)/u.test(after) ? "held" : "mentioned";
  // 看望出席会议的委员: who is there is named by it.
  if (frame === "attended" && after.startsWith("的")) return "mentioned";
  if (frame === "attended" && aftermath.test(after)) return "conveyed";
  // A single character (要, 刚) may be part of a name unless it stands right before the verb.
  unheld ??= new RegExp(
    `(?:${wordPattern("meeting-unheld", "meeting-not-yet")})(?:再|继续|组织)?$|(?:${wordPattern("meeting-unheld")})`,
    "u",
  );
  const sentence =
    text
      .slice(Math.max(0, start - 60), start)
      .split(/[。!?;\n]/u)
      .at(-1) ?? "";
  // 姚宏刚主持召开: 刚 is his name.
  const who = startingIn(persons, start - 60, start).findLast(({ printed }) => before.endsWith(printed));
  const told = who ? before.slice(0, -who.printed.length) : before;
  // 甲分别主持召开座谈会: so many, but held.
  const own = who || !presides.test(text.slice(start - 8, start)) ? told : told.replace(/分别$/u, "");
  if (unheld.test(own.replace(/需要|主要|重要|要求|全县各地/gu, ""))) return "mentioned";
  // 省委召开大会后,县委…: what the meeting of the story came after.
  if (frame === "convened" && (counted.test(after) || /^(?:之后|以后|后|之际|前夕),/u.test(after))) return "mentioned";
  if (quoted(text, start) || speech.test(sentence) || ahead.test(sentence)) return "mentioned";
  // 3月5日召开的第九次会议审议了…: the report of it.
  if (frame === "told" && zone !== "body" && sitting.test(name) && decides.test(after) && daily.test(before.trim()))
    return "held";
  if (frame === "told")
    return sequel.test(sentence) ||
      (after.startsWith("上") && (within.test(before.trim()) || (zone !== "body" && !old.test(before))))
      ? "held"
      : "mentioned";
  // 县长甲主持召开会议,研究…: it has no name, but it was held.
  if (frame === "unnamed") return zone !== "body" || sequel.test(sentence) ? "held" : "mentioned";
  if (frame === "attended" && national.test(name)) return "mentioned";
  const day = frame === "opens" ? dayAfter.exec(after) : null;
  if (day && comes(dates, end, end + day[0].length, seenFrom)) return "mentioned";
  if (zone !== "body" || day) return "held";
  if (visited.test(name) && (who || guests.test(before))) return "held";
  if (
    visited.test(name) &&
    frame === "convened" &&
    onTheWay.test(before.trim()) &&
    goesOn.test(text.slice(end, end + 8))
  )
    return "held";
  if (item(text, start, dates, frame === "opens") || (who && presides.test(text.slice(start - 8, start))))
    return "held";
  // 县领导甲、乙参加汇报会: people are told to have been there.
  if (frame === "attended" && name.length <= 4 && present(before, start, persons)) return "held";
  const days = dates.filter(({ precision }) => precision === "day");
  const dated = startingIn(days, start - 40, start).some(
    (date) => date.end <= start && !/[。!?;\n]/u.test(text.slice(date.end, start)) && ofStory(date, days),
  );
  return dated || sequel.test(sentence) ? "held" : "mentioned";
}

/** Whether the day named there comes after the edition's. */
function comes(dates: readonly DateMention[], from: number, to: number, seenFrom: string | null): boolean {
  const day = startingIn(dates, from, to).find(({ date }) => date !== null)?.date;
  return day != null && seenFrom !== null && day > seenFrom;
}

/** An item of a chronicle: it opens its line with a mark or the meeting itself, or its first sentence gives the day. */
function item(text: string, start: number, dates: readonly DateMention[], opens: boolean): boolean {
  const line = text.lastIndexOf("\n", start - 1) + 1;
  if (start - line > longestOpening) return false;
  const head = text.slice(line, start).trimStart();
  if (/[。!?;]/u.test(head)) return false;
  return (
    (opens && head === "") ||
    mark.test(head) ||
    recent.test(head) ||
    startingIn(dates, line, start).some(({ precision }) => precision === "day")
  );
}

/** On the story's first day or, where it begins with several (5月18日-19日), on one of them. */
function ofStory(date: DateMention, days: readonly DateMention[]): boolean {
  const first = days.find((one) => one.date !== null) ?? days[0];
  if (!first) return false;
  if (date.date !== null && first.date !== null)
    return date.date === first.date || (first.until !== null && date.date > first.date && date.date <= first.until);
  const last = /^(?<month>\d+月)\d+日?[-至到](?<day>\d+日)/u.exec(first.printed)?.groups;
  return last !== undefined && date.printed === `${last.month}${last.day}`;
}

/** Whether people are named right before 出席 or 参加. */
function present(before: string, start: number, persons: readonly PersonMention[]): boolean {
  const list = before.replace(/(?:应邀)?(?:出席|参加)(?:了)?$/u, "");
  return startingIn(persons, start - 40, start).some(({ printed }) => list.endsWith(printed));
}

/** Whether the sentence says that it came after something else (随后, 又). */
export function follows(text: string, start: number): boolean {
  const sentence =
    text
      .slice(Math.max(0, start - 40), start)
      .split(/[。!?;\n]/u)
      .at(-1) ?? "";
  return sequel.test(sentence) || /又(?:出席|参加|主持)/u.test(sentence);
}

/** Inside “…” that opened shortly before: somebody's words. */
function quoted(text: string, at: number): boolean {
  const near = text.slice(Math.max(0, at - 80), at);
  return near.lastIndexOf("“") > near.lastIndexOf("”");
}
