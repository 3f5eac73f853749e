import type { Value } from "../domain/fact.ts";
import type { DateMention } from "../domain/mention.ts";
import type { Span } from "../domain/span.ts";
import { holding, startingIn } from "../domain/spans.ts";
import { vocabulary } from "../vocabulary/vocabulary.ts";
import { participantsOf } from "./participants.ts";
import type { HeldMeeting, Scene, Sentence } from "./scene.ts";

const ordinal =
  /(?:[\d〇零一二三四五六七八九十]{4}年(?:度)?)?第?(?:[一二三四五六七八九十百\d]+届)?第?[一二三四五六七八九十百\d]+(?:次|期|轮)/u;
const theme = /以[“‘]?(?<theme>[^,。;”’]{2,40})[”’]?为主题/u;
const business = /^(?:传达|学习|研究|部署|分析|总结|安排|贯彻|听取|审议|通报|动员|回顾|表彰|讨论|落实|专题)/u;

/** What is printed of a meeting beside its name: date, timeOfDay, ordinal, meetingKind, groups, subject. */
export function meetingProperties(scene: Scene, meeting: HeldMeeting): Readonly<Record<string, Value>> {
  const told = meeting.mentions
    .map((mention) => holding(scene.sentences, mention.start))
    .find((one) => one !== undefined && one.zone !== "headline");
  const day = told && dayOf(scene, meeting, told);
  const date = day?.date ?? scene.eventDate;
  const number = ordinal.exec(meeting.ref.name)?.[0];
  const kind = kindOf(meeting.ref.name);
  const groups = participantsOf(scene, meeting);
  const subject = told ? subjectOf(scene, meeting, told) : null;
  return {
    held: true,
    ...(date && { date }),
    ...(day?.timeOfDay && { timeOfDay: day.timeOfDay }),
    ...(number !== undefined && { ordinal: number }),
    ...(kind !== null && { meetingKind: kind }),
    ...(groups.length > 0 && { groups }),
    ...(subject !== null && { subject }),
  };
}

/** A dateline's day: 3月6日讯. */
const filed = /^(?:讯|电|消息|报道)/u;

/** “今天…”: what somebody says of his own day. */
const spoken = (before: string) => before.lastIndexOf("“") > before.lastIndexOf("”");

/** The day that the sentence gives before it names the meeting, the last where there are several; else any it gives. */
function dayOf({ mentions, text }: Scene, meeting: HeldMeeting, sentence: Sentence): DateMention | undefined {
  const days = startingIn(mentions.dates, sentence.start, sentence.end).filter(
    ({ precision, date, start, end }) =>
      precision === "day" &&
      date !== null &&
      !filed.test(text.slice(end, end + 2)) &&
      !spoken(text.slice(sentence.start, start)),
  );
  const own = meeting.mentions.find(({ start }) => start >= sentence.start && start < sentence.end);
  return days.findLast(({ end }) => own !== undefined && end <= own.start) ?? days[0];
}

/** How far from a meeting's name its theme and business are looked for. */
const near = 160;

const within = (inner: Span, outer: Span) => inner.start >= outer.start && inner.start < outer.end;

/** The vocabulary's kind of the longest tail that ends the name. */
function kindOf(name: string): string | null {
  const tails = vocabulary().words("meeting-tail");
  const plain = name.replace(/[”’]+$/u, "");
  for (let start = Math.max(0, plain.length - 12); start < plain.length; start++) {
    const kind = tails.get(plain.slice(start))?.as;
    if (kind !== undefined) return kind;
  }
  return null;
}

/** 以…为主题, or the clause that follows the name and says what the meeting did. */
function subjectOf({ text }: Scene, { mentions }: HeldMeeting, sentence: Sentence): string | null {
  const own = mentions.find((mention) => within(mention, sentence));
  if (!own) return null;
  const said = theme.exec(
    text.slice(Math.max(sentence.start, own.start - near), Math.min(sentence.end, own.end + near)),
  )?.groups?.theme;
  if (said !== undefined) return said;
  const clauses = text.slice(own.end, Math.min(sentence.end, own.end + near)).split(/[,。;]/u);
  return clauses.slice(1, 3).find((clause) => business.test(clause) && clause.length <= 60) ?? null;
}
