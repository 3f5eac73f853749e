import { leading } from "./left.ts";
import type { Frame, NamedMeeting } from "./meeting.ts";
import type { Tail } from "./tails.ts";

/** A place of the text where a meeting's name ends. Offsets within `prefix` count from `clause`. */
export interface Naming {
  readonly text: string;
  readonly tail: Tail;
  /** Where the clause begins. */
  readonly clause: number;
  /** The clause up to the name's end, and what of it follows. */
  readonly prefix: string;
  readonly rest: string;
  /** How many characters join it to the meeting named before: 和. */
  readonly joined: number;
  /** The meeting is told to have done something, or to have been opened. */
  readonly acts: boolean;
  readonly opens: boolean;
}

export const joining = /^[和与及]/u;
const notName =
  /^(?:为了?[\p{Script=Han}]{0,4}?(?:迎接|喜迎|迎战|确保|保障|保证|筹备|筹办|办好|备战|服务|助力|配合|做好)|《[^》]{1,8}》声|[^“]{0,12}[歌掌乐]声|会议(?:决定|同意|通过|传达|研究|部署|学习|讨论|审议|听取|安排)|并|决定|确定|定于|同意|建议|提议|拟|[一这此本该]次|重要|祝贺|[^“]{0,8}(?:参加|出席|指导|听取|确保|图为|莅临|开好|开了|通过))/u;
const longestName = 60;
const shortest = 3;
const shortestConvened = 2;

/** Whether what ends as a meeting's name does cannot be one. */
export const isNoName = (name: string): boolean => notName.test(name);

/** What of a name stands before its tail. */
export const stemOf = (name: string, { start, end }: Tail): string =>
  name.slice(0, Math.max(0, name.length - (end - start)));

/** The meeting, unless its name is too short or too long to be believed. `start` in the text. */
export function made({ tail }: Naming, start: number, name: string, frame: Frame, before: string): NamedMeeting | null {
  const clean = name.replace(leading, "");
  const least = frame === "convened" || frame === "unnamed" ? shortestConvened : shortest;
  if (clean.length < least || clean.length > longestName) return null;
  return { start: start + name.length - clean.length, end: tail.end, name: clean, kind: tail.kind, frame, before };
}
