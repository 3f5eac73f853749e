import type { DateMention, MeetingMention } from "../../domain/mention.ts";
import { sentencesOf } from "../../domain/sentences.ts";
import type { Span } from "../../domain/span.ts";
import { startingIn } from "../../domain/spans.ts";
import type { Found, Page } from "../page.ts";
import type { NamedMeeting, Zone } from "./meeting.ts";
import { mergedMeetings } from "./merge.ts";
import { nameOf } from "./names.ts";
import { follows, statusOf } from "./status.ts";
import { tailsOf } from "./tails.ts";

/** Every meeting an article names; mentions of one meeting share `name` and `key`. */
export function findMeetings(page: Page, found: Found = {}): MeetingMention[] {
  const { text, article } = page;
  const tails = tailsOf({ text, hits: page.hits, works: found.works ?? [] });
  const named: NamedMeeting[] = [];
  for (const tail of tails) {
    const last = named.at(-1);
    // 传达甲会议和乙会议精神: what follows 和 is named for itself, and put as the one before it.
    const beside = last && listing.test(text.slice(last.end, tail.start)) ? last : null;
    const own = nameOf(text, tail, beside?.end ?? 0);
    const meeting = own && beside && own.frame === "plain" ? { ...own, frame: beside.frame } : own;
    if (!meeting) continue;
    // 人大一次会议开幕式及第一次全体会议在…举行: two parts of one opening; the name is the first one's.
    if (beside?.frame === "plain" && meeting.frame === "opens" && partOnly.test(meeting.name)) {
      named[named.length - 1] = { ...beside, frame: "opens" };
      continue;
    }
    // 预备会议及主席团会议5月8日召开: both are.
    if (
      beside?.frame === "plain" &&
      meeting.frame === "opens" &&
      joiningTwo.test(text.slice(beside.end, meeting.start))
    )
      named[named.length - 1] = { ...beside, frame: "opens" };
    // 十届一次会议举行预备会议: the longer name holds the shorter.
    if (last && meeting.start <= last.start) named.pop();
    named.push(meeting);
  }
  const zones = zonesOf(page);
  const placed = named.map((meeting) => {
    const at = zoneAt(zones, meeting.start);
    // A public notice tells throughout what assemblies have decided.
    const zone = at === "body" && article.kind === "notice" && meeting.frame === "opens" ? "lead" : at;
    return {
      ...meeting,
      zone,
      status: statusOf(text, meeting, zone, found, page.context.date),
      day: heldOn(text, meeting, found.dates ?? []),
      follows: follows(text, meeting.start),
    };
  });
  return mergedMeetings(placed).map(({ meeting, name, status }) => ({
    start: meeting.start,
    end: meeting.end,
    printed: article.text.slice(meeting.start, meeting.end),
    name,
    key: "",
    rule: `meeting-${meeting.frame}`,
    basis: name === meeting.name ? "stated" : "inferred",
    ...(name !== meeting.name && { reason: `与“${name}”同一会议` }),
    status,
  }));
}

/** Meetings with a number last for days. */
const numbered = /[次届]/u;

/** 7月6日,领导干部大会召开: the day right in front of what is told to have been held. */
function heldOn(
  text: string,
  { start, name, frame, before }: NamedMeeting,
  dates: readonly DateMention[],
): string | null {
  if ((frame !== "convened" && frame !== "opens") || numbered.test(name)) return null;
  const day = startingIn(dates, start - before.length - longestDay, start).findLast(({ end }) => end <= start);
  if (day === undefined || day.precision !== "day" || day.until !== null) return null;
  return /[。!?;\n]/u.test(text.slice(day.end, start)) ? null : day.date;
}
const longestDay = 24;

const partOnly = /^第?[一二三四五六七八九十\d]+次全体(?:会议|大会)$/u;
const joiningTwo = /^(?:[、和及与]|以及)?$/u;
const listing = /^(?:[、和及与]|以及)[^,。;]{0,30}$/u;

/** How many sentences of the story may announce the meeting it is about. */
const leadSentences = 3;
/** The same, with lines that are no sentences. */
const longestLead = 8;

interface ZoneSpan extends Span {
  readonly zone: Zone;
}

function zonesOf({ text, article }: Page): ZoneSpan[] {
  const heads = article.parts.filter(({ kind }) => kind === "headline" || kind === "kicker" || kind === "subhead");
  const zones: ZoneSpan[] = heads.map(({ start, end }) => ({ start, end, zone: "headline" }));
  const bodies = article.parts.filter(({ kind }) => kind === "body" || kind === "dateline");
  const from = bodies[0]?.start ?? heads.at(-1)?.end ?? 0;
  let count = 0;
  for (const sentence of sentencesOf(text)) {
    if (sentence.end <= from || sentence.end - sentence.start < 8) continue;
    zones.push({ ...sentence, zone: "lead" });
    // 来源:… 浏览次数:61: a line of the page's furniture is no sentence of the story.
    if (/[。!?;]/u.test(text.slice(sentence.start, sentence.end))) count++;
    if (count === leadSentences || zones.length - heads.length === longestLead) break;
  }
  return zones;
}

function zoneAt(zones: readonly ZoneSpan[], offset: number): Zone {
  return zones.find(({ start, end }) => offset >= start && offset < end)?.zone ?? "body";
}
