import type { DateMention, MeetingMention, PersonMention } from "../domain/mention.ts";
import { startingIn } from "../domain/spans.ts";
import { wordPattern } from "../vocabulary/pattern.ts";
import type { NamedMeeting } from "./meeting-names.ts";
import type { Zone } from "./meetings.ts";
import type { Found } from "./page.ts";

let unheld: RegExp | undefined;
/** What comes of a meeting (精神, 部署) is spoken of after it, not in reporting it. */
const aftermath =
  /^(?:[(][^)]{0,12}[)])?(?:的?(?:精神|部署|要求|决定|决议|工作部署|重要讲话|讲话|有关|安排|内容|文件|以来|召开前|召开以来|召开后|前夕|筹备|议程|名单|报告|期间提|提案|议案|代表|确定|提出))/u;
/** 甲指出,…: what follows is said, not reported. */
const speech = /(?<!(?:按照|根据|落实|结合|围绕|贯彻)[^,。]{0,24})(?:指出|强调|要求|表示|认为|提出|希望)[,:]/u;
const sequel =
  /(?:^最后|当天|当日|当晚|随后|会后|会前|同日|又讯|接着|同时|仪式后|之后|紧接着|(?:活动|仪式|参观|观摩|考察|调研|检查|视察|督查)结束后)/u;

/** 在上午召开的座谈会上: that day; 在镇政府召开的座谈会上: there. */
const within =
  /^(?:(?:\d{1,2}月)?\d{1,2}日)?(?:上午|下午|晚上?)?,?在(?:[今当]?[天日]?(?:上午|下午|晚上)|随后|接下来|[^,]{0,14}(?:室|厅|楼|镇|乡|村|街道|社区|公司|中心|局|部|校|园区|现场))?$/u;
const sitting = /次(?:[\p{Script=Han}]{0,4}会议|全会)$/u;
const decides = /^,?(?:审议|决定|表决|通过|听取|补选|选举|任命|接受|依法)/u;
const daily = /(?:\d日|[昨今]天|[昨今]日)(?:上午|下午|晚)?(?:在[^,。]{2,14})?$/u;
/** Not the meeting of the story. */
const old = /去年|前不久|此前|之前|上月|上个月|年初|[前昔]年|曾经|以往|历[次届]/u;
/** 收看党的二十大开幕会: far away. */
const national = /^(?:党的|中国共产党第|中共中央|中央|全国人大|全国政协|全国两会|十[^届]{1,2}届全国)/u;
/** Right before a bare 座谈会上 that opens its sentence. */
const opening = /(?:^|[。!?;\n]\s*|[。!?;\n]\s*(?:在|随后的?|在随后的|在调研|调研))$/u;
/** What an item of a chronicle begins with, and how far its meeting may stand from there. */
const mark = /^(?:[◆◇●○■□★☆▲△▼※►▶◎]|[(]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[)、.])/u;
const recent = /^(?:近日|日前|近期|近来|前不久|(?:当[天日]|同日)?(?:上午|下午|晚上|晚)),?/u;
const longestOpening = 120;
/** 第三次会议于5月8日补选…. */
const dayAfter = /^于[^,。;]{2,12}日/u;
/** 调研组召开座谈会: what is held on a visit, by those who came. */
const visited = /(?:座谈|汇报|反馈|见面|交流|恳谈)会$/u;
const guests = /(?:一行|[调督考检巡视指][研导察查查视导].{0,4}组)[^,。]{0,14}$/u;
/** 在村委会召开座谈会,听取…: on the way, by those whom the sentences before are about. */
const onTheWay = /^(?:(?:随后|之后|最后|会前|途中),?)?(?:在[^,。]{2,16})?$/u;
const goesOn = /^,(?:并)?(?:认真|仔细|分别|现场|集中|专题)?(?:听取|与|同|就|研究|了解|详细|共商|会上|征求)/u;
/** 将举办包括甲、乙在内的活动. */
const ahead =
  /(?:将|拟|计划|预计)(?:于[^,。;]{2,14}|在[^,。;]{2,10})?(?:陆续|同时|先后|继续|分别|相继)?(?:举办|举行|召开|开展|组织|推出)/u;
/** 召开动员会、推进会12次: so many, none of them told. */
const counted = /^(?:[、和及][^,。]{0,8})?(?:共|累计|等)?(?<![第\d])\d+(?:余|多)?(?:余?[次场期]|个)/u;
/** 甲主持召开: told of a person by name, it took place. */
const presides = /(?:主持召开|组织召开|召集召开)了?$/u;

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
  if (frame === "bare" && opening.test(text.slice(Math.max(0, start - 12), start)) && /^上,?/u.test(after))
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
