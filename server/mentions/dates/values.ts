import type { DateMention } from "../../domain/mention.ts";
import { daysBetween, isoDate, latestDay, nearestYear, numberOf, shifted } from "./calendar.ts";

const offsets: Readonly<Record<string, number>> = {
  前日: -2,
  前天: -2,
  昨日: -1,
  昨天: -1,
  今日: 0,
  今天: 0,
  明日: 1,
  明天: 1,
};

/** What a date as printed stands for. */
export interface Value {
  readonly date: string | null;
  readonly until: string | null;
  readonly precision: DateMention["precision"];
  readonly rule: string;
  /** Why the date is not simply what is printed; null where it is. */
  readonly reason: string | null;
}

/** The named parts of a form. */
export type Groups = Readonly<Record<string, string | undefined>>;
export const vague = (rule: string, reason: string): Value => ({
  date: null,
  until: null,
  precision: "vague",
  rule,
  reason,
});

/** 2021年3月16日, 2021-03-16 */
export function fullDate(groups: Groups): Value | null {
  const y = numberOf(groups.y1 ?? groups.y2 ?? groups.y3 ?? "");
  const m = numberOf(groups.m1 ?? groups.m2 ?? groups.m3 ?? "");
  const date = isoDate(y, m, numberOf(groups.d1 ?? groups.d2 ?? groups.d3 ?? ""));
  if (!date) return null;
  const endMonth = groups.m1b ? numberOf(groups.m1b) : m;
  const until = groups.d1b ? isoDate(y, endMonth, numberOf(groups.d1b)) : null;
  return { date, until, precision: "day", rule: "date-full", reason: null };
}

/** 3月16日, 今年3月16日 */
export function yearless(groups: Groups, seenFrom: string | null): Value | null {
  const m = numberOf(groups.m4 ?? "");
  const d = numberOf(groups.d4 ?? "");
  if (!isoDate(2000, m, d)) return null;
  if (!seenFrom)
    return { date: null, until: null, precision: "day", rule: "date-yearless", reason: "年份未印出,期次日期不详" };
  const here = Number(seenFrom.slice(0, 4));
  const told = { 今年: here, 去年: here - 1, 前年: here - 2 }[groups.now ?? ""];
  const y = told ?? nearestYear(m, d, seenFrom);
  if (y === null) return null;
  const endMonth = groups.m4b ? numberOf(groups.m4b) : m;
  const until = groups.d4b ? isoDate(endMonth < m ? y + 1 : y, endMonth, numberOf(groups.d4b)) : null;
  return {
    date: isoDate(y, m, d),
    until,
    precision: "day",
    rule: "date-yearless",
    reason: `年份据期次日期${seenFrom}推定`,
  };
}

/** A bare day; where it is no day of any month (39日), the month's 月 was lost in print: 3月9日. */
export function bareDay(groups: Groups, seenFrom: string | null): Value | null {
  const printed = (groups.d6 ?? groups.d7 ?? "").normalize("NFKC");
  const d = Number(printed);
  if (d >= 1 && d <= 31) {
    const date = seenFrom ? latestDay(d, seenFrom) : null;
    const until =
      date && groups.d6b ? isoDate(Number(date.slice(0, 4)), Number(date.slice(5, 7)), numberOf(groups.d6b)) : null;
    const reason = date ? `月份据期次日期${seenFrom}推定` : "月份未印出,期次日期不详";
    return { date, until, precision: "day", rule: "date-bare-day", reason };
  }
  const readings = [1, 2].flatMap((split) => {
    const [m, rest] = [Number(printed.slice(0, split)), Number(printed.slice(split))];
    const y = seenFrom ? nearestYear(m, rest, seenFrom) : null;
    const date = y === null ? null : isoDate(y, m, rest);
    return rest > 0 && date ? [date] : [];
  });
  if (!seenFrom) return vague("date-lost-month", "月字漏印,期次日期不详");
  const [best] = readings.sort((a, b) => Math.abs(daysBetween(a, seenFrom)) - Math.abs(daysBetween(b, seenFrom)));
  if (!best) return null;
  return { date: best, until: null, precision: "day", rule: "date-lost-month", reason: `“${printed}日”漏印月字` };
}

/** 2021年, 2021年3月 */
export function wide(groups: Groups): Value | null {
  const y = numberOf(groups.y5 ?? "");
  if (!(y >= 1900 && y <= 2100)) return null;
  if (!groups.m5)
    return { date: `${y}-01-01`, until: `${y}-12-31`, precision: "year", rule: "date-year", reason: null };
  const m = numberOf(groups.m5);
  const date = isoDate(y, m, 1);
  if (!date) return null;
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate();
  return { date, until: isoDate(y, m, last), precision: "month", rule: "date-month", reason: null };
}

/** 昨日, 当日 */
export function relative(word: string, seenFrom: string | null, last: string | null): Value {
  const offset = offsets[word];
  if (offset === undefined) {
    if (!last) return vague("date-same-day", "所指日期未先印出");
    return { date: last, until: null, precision: "day", rule: "date-same-day", reason: "承上文日期" };
  }
  if (!seenFrom) return vague("date-relative", "期次日期不详");
  const reason = `据期次日期${seenFrom}推定`;
  return { date: shifted(seenFrom, offset), until: null, precision: "day", rule: "date-relative", reason };
}
