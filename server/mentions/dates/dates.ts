import { matchesAt } from "../../domain/matches.ts";
import type { DateMention } from "../../domain/mention.ts";
import type { Page } from "../page.ts";
import { begins, forms, starts } from "./forms.ts";
import { bareDay, fullDate, type Groups, relative, type Value, vague, wide, yearless } from "./values.ts";

/** Every date in a text; `seenFrom` is the edition's ISO date, null where unknown. `name` is the ISO date, or the printed words. */
export function datesOf(text: string, seenFrom: string | null): DateMention[] {
  const dates: DateMention[] = [];
  let last: string | null = null;
  for (const match of matchesAt(text, forms, starts, begins)) {
    const groups: Groups = match.groups ?? {};
    const value = meant(groups, seenFrom, last);
    if (!value) continue;
    const { date, until, precision, rule, reason } = value;
    if (precision === "day" && date) last = date;
    const printed = match[0].trimEnd();
    const start = match.index;
    dates.push({
      start,
      end: start + printed.length,
      printed,
      name: date ?? printed,
      rule,
      basis: reason === null ? "stated" : "inferred",
      ...(reason !== null && { reason }),
      date,
      until,
      precision,
      timeOfDay: groups.time ?? null,
    });
  }
  return dates;
}

/** What a match stands for; `last`: the day printed before it. */
function meant(groups: Groups, seenFrom: string | null, last: string | null): Value | null {
  if (groups.y1 ?? groups.y2 ?? groups.y3) return fullDate(groups);
  if (groups.m4) return yearless(groups, seenFrom);
  if (groups.y5) return wide(groups);
  if (groups.relative) return relative(groups.relative, seenFrom, last);
  if (groups.vague) return vague("date-vague", "只说大约");
  return bareDay(groups, seenFrom);
}

/** Every date that a page prints. */
export function findDates({ text, context }: Page): DateMention[] {
  return datesOf(text, context.date);
}
