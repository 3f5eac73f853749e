import type { PlaceMention } from "../../domain/mention.ts";

type Part = Pick<PlaceMention, "end" | "level">;

/** (火炬村、大新村): whether plain words from `begin`, the sort from `start` to `end`, are a village beside `before`. */
export function besideVillage(
  text: string,
  before: Part | undefined,
  begin: number,
  start: number,
  end: number,
): boolean {
  if (before?.level !== "village" || before.end !== begin - 1 || text[begin - 1] !== "、") return false;
  return /^[大小上下前后新老]$/u.test(text.slice(begin, start)) && /^[))、,。等]/u.test(text.slice(end));
}

/** 来到三百山: whether a numeral is part of a name. Peaks are numbered, but nobody goes to a number of them. */
export const numbered = (text: string, start: number, end: number): boolean =>
  /[到赴往]/u.test(text[start - 1] ?? "") &&
  /^[一二三四五六七八九十百千万]{2}[山岭峰湖]$/u.test(text.slice(start, end + 1));
