import { matchesOf } from "../../domain/matches.ts";
import { isoDate } from "../dates/calendar.ts";

const full = /(?<![\d.])(\d{4})\s*(?:年|[-/.])\s*(\d{1,2})\s*(?:月|[-/.])\s*(\d{1,2})(?!\d)\s*日?/u;
const reversed = /(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/u;

/** The first complete date in a line, in the forms in which mastheads and web pages give it. */
export function completeDate(text: string): string | null {
  const found = full.exec(text);
  if (found !== null) return isoDate(Number(found[1]), Number(found[2]), Number(found[3]));
  const back = reversed.exec(text);
  return back === null ? null : isoDate(Number(back[3]), Number(back[2]), Number(back[1]));
}

/** Of papers from before this year hardly a text is to be had that gives no date of its own. */
const earliestUndated = 1990;

/**
 * The year in which a text was printed, by the years that its headlines and leads name: those it dates events or
 * meetings by count most, those of plans (到2035年) and of history (1958年成立) not at all. A year of long ago that dates
 * no event is history too, however it is put (1949年解放).
 */
export function yearIn(text: string): number | null {
  const scores = new Map<number, number>();
  for (const match of matchesOf(text, /(?<!\d)((?:19|20)\d\d)年(?<after>.{0,4})/gu)) {
    const before = text.slice(Math.max(0, match.index - 3), match.index);
    const after = match.groups?.after ?? "";
    if (
      /[到至从自]$/u.test(before) ||
      /^(?:远景|前|以前|底前|末|基本|成立|建|创|获|被|起|以来|至今|开始|初开始)/u.test(after)
    )
      continue;
    const strong = /^(?:第[一二三四五六七八九十\d]|\d{1,2}月\d|度)/u.test(after);
    const year = Number(match[1]);
    if (year < earliestUndated && !strong) continue;
    scores.set(year, (scores.get(year) ?? 0) + (strong ? 3 : 1));
  }
  const best = [...scores].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0];
  return best?.[0] ?? null;
}

/** The first dated event of a story: month and day, and the year where printed. */
export function eventDay(text: string): { year: number | null; month: number; day: number } | null {
  const found = /(?:(?<year>\d{4})\s*年\s*)?(?<![\d.])(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*[日号]/u.exec(text);
  if (found?.groups === undefined) return null;
  const { year, month, day } = found.groups;
  return { year: year === undefined ? null : Number(year), month: Number(month), day: Number(day) };
}
