import type { PersonGroup } from "../person-groups.ts";
import {
  during,
  duringRole,
  headed,
  heardOf,
  inSpeech,
  objectAfter,
  objectBefore,
  onBehalf,
  presiding,
  rota,
  seated,
  there,
} from "./signs.ts";
import { longestClause, type SpokenOf } from "./subject.ts";

/** Somebody is named: he is spoken of from here on, unless he is only heard, quoted or addressed. */
export function readGroup(spoken: SpokenOf, group: PersonGroup): void {
  const before = spoken.text.slice(Math.max(spoken.sentence.start, group.start - 44), group.start);
  const after = spoken.text.slice(group.end, group.end + 8);
  if (group.start < spoken.heardUntil || (spoken.heardUntil >= 0 && heardOf.test(after))) {
    spoken.heardUntil = Math.max(spoken.heardUntil, spoken.clauseTo(group.end));
    heard(spoken, group);
    return;
  }
  if (objectAfter.test(after) || objectBefore.test(before)) return;
  if (represented(spoken, group, before)) return;
  spoken.quoting = false;
  spoken.light = null;
  spoken.subject = group;
  spoken.waiting.push(group);
  const speech = during.exec(before)?.groups?.noun;
  if (speech) spoken.add([group], duringRole(speech), group.start);
  const within = inSpeech.exec(spoken.text.slice(group.end, group.end + 14))?.groups?.noun;
  if (within) spoken.add([group], duringRole(within), group.start);
  const present = there.exec(before)?.groups?.verb;
  if (present) spoken.add([group], present === "列席" ? "observer" : "attendee", group.start);
  const head = headed.exec(before);
  if (head) spoken.headed = /列席/u.test(head[0]) ? "observer" : "attendee";
  if (rota.test(before) && group.persons.length > 2) spoken.headed = "attendee";
  const place = before + spoken.text.slice(group.start, Math.min(spoken.sentence.end, group.end + 40));
  if (presiding.test(before) && !seated.test(place))
    spoken.add([group], group.persons.length > 2 && rota.test(before) ? "attendee" : "chair", group.start);
  else if (spoken.headed) spoken.add([group], spoken.headed, group.start);
}

/** 乙同志代表市长甲作报告, 乙同志代市长甲作报告: he is stood in for. */
function represented({ subject, text }: SpokenOf, group: PersonGroup, before: string): boolean {
  if (subject === null) return false;
  const words = onBehalf.exec(before)?.[0] ?? "";
  if (words !== "") return subject.end === group.start - words.length;
  return text.startsWith("代", group.start) && text.slice(subject.end, group.start) === "同志";
}

/** 听取了局长甲关于…的报告: he gave it. */
function heard(spoken: SpokenOf, group: PersonGroup): void {
  const said = spoken.text.slice(group.end, spoken.clauseTo(group.end));
  const before = spoken.text.slice(spoken.sentence.start, group.start);
  if (
    !(
      /(?:听取|听了)/u.test(before.slice(-longestClause)) ||
      (/通过了?[^,]*$/u.test(before) && /^所作的/u.test(said))
    ) ||
    /关于$/u.test(before) ||
    !/^(?:等|同志|院长|局长)?(?:关于|就|对|代表|受[^,]{2,14}委托|所?作|的|分别|\d+[名位][^,]{0,16}述)/u.test(said)
  )
    return;
  if (/述[职责廉纪法学]/u.test(said)) spoken.add([group], "reporter-in", group.start);
  else if (/(?:报告|说明)》?(?:、|和|及|$)/u.test(said)) spoken.add([group], "presenter", group.start);
  else if (/(?:汇报|发言|述职)(?:、|和|及|$)/u.test(said)) spoken.add([group], "reporter-in", group.start);
}
