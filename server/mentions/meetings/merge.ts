import type { MeetingMention } from "../../domain/mention.ts";
import { remembered } from "../../domain/remembered.ts";
import type { PlacedMeeting } from "./meeting.ts";

/** A mention with the name and status of the meeting it belongs to. */
export interface MergedMeeting {
  readonly meeting: PlacedMeeting;
  readonly name: string;
  readonly status: MeetingMention["status"];
}

/** How many meetings told before are looked through: an article has a few, an undivided volume thousands. */
const near = 40;

interface Cluster {
  name: string;
  day: string | null;
  readonly members: PlacedMeeting[];
}

/** Brings the several names of one meeting together: headline short, lead in full, 揭牌仪式 for 成立暨揭牌仪式. */
export function mergedMeetings(placed: readonly PlacedMeeting[]): MergedMeeting[] {
  const held: Cluster[] = [];
  const reported = placed.filter(({ status }) => status === "held");
  // The lead names a meeting in full; the headline shortens it; those merely attended say least.
  const order = { lead: 0, headline: 1, body: 2 } as const;
  const ranked = [...reported].sort(
    (a, b) =>
      rank(a) - rank(b) || Number(weak(a)) - Number(weak(b)) || order[a.zone] - order[b.zone] || a.start - b.start,
  );
  for (const meeting of ranked) {
    const home = held
      .slice(-near)
      .find((cluster) => sameDay(cluster, meeting) && sameMeeting(cluster.name, meeting.name));
    if (home) {
      home.members.push(meeting);
      home.day ??= meeting.day;
      if (better(meeting, home)) home.name = meeting.name;
      continue;
    }
    // A headline announces what the lead tells; someone's attendance is at the meeting just told.
    const own = meeting.zone === "headline" ? held[0] : weak(meeting) ? lastTold(held, meeting.start) : undefined;
    if (own && !talkBehind(meeting, own)) own.members.push(meeting);
    else held.push({ name: meeting.name, day: meeting.day, members: [meeting] });
  }
  const names = new Map(held.flatMap(({ name, members }) => members.map((member) => [member, name] as const)));
  return placed.map((meeting) => {
    const own = names.get(meeting);
    if (own !== undefined) return { meeting, name: own, status: "held" };
    const told =
      meeting.status === "mentioned"
        ? held.slice(-near).find(({ name }) => sameMeeting(name, meeting.name))
        : undefined;
    return told
      ? { meeting, name: told.name, status: "held" }
      : { meeting, name: meeting.name, status: meeting.status };
  });
}

/** Two conferences of one name that are told of different days are two. */
const sameDay = (cluster: Cluster, { day }: PlacedMeeting) =>
  cluster.day === null || day === null || cluster.day === day;

/** The meeting last named before `at`. */
function lastTold(held: readonly Cluster[], at: number): Cluster | undefined {
  let last: Cluster | undefined;
  let from = -1;
  for (const cluster of held.slice(-near)) {
    for (const { start } of cluster.members) {
      if (start >= at || start <= from) continue;
      from = start;
      last = cluster;
    }
  }
  return last;
}

/** Those without a name of their own come last. */
const rank = ({ frame }: PlacedMeeting) => (frame === "unnamed" ? 2 : frame === "bare" ? 1 : 0);

/** Named only because somebody was there, and not as one more after another. */
const weak = ({ frame, follows }: PlacedMeeting) =>
  frame === "bare" || frame === "unnamed" || ((frame === "attended" || frame === "plain") && !follows);

/** 签约座谈会上 behind a 签约仪式: another meeting. */
const talkBehind = ({ name, frame }: PlacedMeeting, told: Cluster): boolean =>
  frame === "plain" && /..座谈会$/u.test(name) && /[式动]$/u.test(told.name);

const core = remembered((name) =>
  name
    .normalize("NFKC")
    .replace(/[\s“”"()、·的第]/gu, "")
    .replace(/年度/gu, "年"),
);

/** A sitting of a meeting that lasts for days: 县政协十届三次会议 + 第二次全体会议. */
const sitting =
  /^(?<whole>.*(?:次会议|代表大会|党代会|人代会))(?<part>第?[一二三四五六七八九十\d]*次?全体(?:会议|大会)|预备会议?|选举大会|主席团.*|(?:开幕|闭幕)(?:式|会议?|大会))$/u;

interface Parts {
  readonly whole: string;
  readonly part: string;
}
const partsOf = remembered((name): Parts => {
  const { whole = name, part = "" } = sitting.exec(name)?.groups ?? {};
  return { whole, part };
});

/** Whether every character of `short` stands in `long`, in order. */
function within(short: string, long: string): boolean {
  let at = 0;
  for (const character of short) {
    at = long.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function sameMeeting(a: string, b: string): boolean {
  const [one, other] = [partsOf(a), partsOf(b)];
  if (one.part !== "" && other.part !== "" && one.part !== other.part) return false;
  if (one.part !== "" || other.part !== "") return sameWhole(one.whole, other.whole);
  return sameWhole(a, b);
}

function sameWhole(a: string, b: string): boolean {
  const [short, long] = [core(a), core(b)].sort((x, y) => x.length - y.length);
  if (short === undefined || long === undefined) return false;
  const ordinals = [short, long].map((name) => name.match(/[一二三四五六七八九十0-9]+[次届]/gu)?.join("") ?? "");
  if (ordinals[0] && ordinals[1] && ordinals[0] !== ordinals[1]) return false;
  return within(short, long);
}

/**
 * Whether a meeting's name is to be had from this mention: the longer one, where it holds all of the other. A sitting
 * gives way to the meeting that is itself told to have opened or closed.
 */
function better(candidate: PlacedMeeting, { name, members }: Cluster): boolean {
  const [own, current] = [partsOf(candidate.name), partsOf(name)];
  if (own.part !== "" && current.part === "") return !members.some(itself) && fuller(candidate.name, name);
  if (own.part === "" && current.part !== "") return itself(candidate);
  return fuller(candidate.name, name);
}

/** Told to have been held, and not one of its sittings. */
const itself = ({ name, frame }: PlacedMeeting) => frame === "opens" && partsOf(name).part === "";

/** The longer of two names for one meeting, where it holds all of the other. */
function fuller(candidate: string, current: string): boolean {
  return core(candidate).length > core(current).length && within(core(current), core(candidate));
}
