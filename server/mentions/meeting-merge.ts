import type { MeetingMention } from "../domain/mention.ts";
import type { PlacedMeeting } from "./meetings.ts";

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
      Number(a.frame === "bare") - Number(b.frame === "bare") ||
      Number(weak(a)) - Number(weak(b)) ||
      order[a.zone] - order[b.zone] ||
      a.start - b.start,
  );
  for (const meeting of ranked) {
    const home = held.slice(-near).find((cluster) => sameMeeting(cluster.name, meeting.name));
    if (home) {
      home.members.push(meeting);
      if (fuller(meeting.name, home.name)) home.name = meeting.name;
      continue;
    }
    const only = held[0];
    // A headline announces what the lead tells; someone's attendance is at the meeting just told.
    if (only && (meeting.zone === "headline" || weak(meeting))) only.members.push(meeting);
    else held.push({ name: meeting.name, members: [meeting] });
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

/** Named only because somebody was there, and not as one more after another. */
const weak = ({ frame, follows }: PlacedMeeting) =>
  frame === "bare" || ((frame === "attended" || frame === "plain") && !follows);

const core = (name: string) =>
  name
    .normalize("NFKC")
    .replace(/[\s“”"()、·的]/gu, "")
    .replace(/年度/gu, "年");

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
  const [short, long] = [core(a), core(b)].sort((x, y) => x.length - y.length);
  if (short === undefined || long === undefined) return false;
  const ordinals = [short, long].map((name) => name.match(/第?[一二三四五六七八九十0-9]+[次届]/gu)?.join("") ?? "");
  if (ordinals[0] && ordinals[1] && ordinals[0] !== ordinals[1]) return false;
  return within(short, long);
}

/** The longer of two names for one meeting, where it holds all of the other. */
function fuller(candidate: string, current: string): boolean {
  return core(candidate).length > core(current).length && within(core(current), core(candidate));
}
