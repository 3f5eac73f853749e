import { Characters } from "../../domain/characters.ts";
import { matchesAt } from "../../domain/matches.ts";
import type { DateMention } from "../../domain/mention.ts";
import type { Page } from "../page.ts";
import { daysBetween, isoDate, latestDay, nearestYear, numberOf, shifted } from "./calendar.ts";

const figure = "[0-9]";
const year = `(?:${figure}{4}|[〇零○Oo一二三四五六七八九]{4})`;
const month = `(?:${figure}{1,2}|十[一二]?|[一二三四五六七八九])`;
const day = `(?:${figure}{1,2}|[一二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|三十一?|[一二三四五六七八九])`;
const time = "(?<time>凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|当晚|夜间|晚(?=[,召举,在])|晚)?";
const gap = "[\\s ]*";
const to = "(?:至|到|—+|-+|–|~|~)";

/** The forms in order of trust; each names its rule. One alternation, so that the text is read once. */
const forms = new RegExp(
  [
    `(?<y1>${year})年${gap}(?<m1>${month})月${gap}(?<d1>${day})[日号](?:${to}(?:(?<m1b>${month})月)?(?<d1b>${day})[日号])?`,
    `(?<![0-9.])(?<y2>(?:19|20)[0-9]{2})[-/.](?<m2>[0-9]{1,2})[-/.](?<d2>[0-9]{1,2})(?![0-9])`,
    `(?<![0-9.])(?<d3>[0-9]{1,2})\\.(?<m3>[0-9]{1,2})\\.(?<y3>(?:19|20)[0-9]{2})(?![0-9])`,
    `(?<now>今年|去年|前年)?(?<![0-9])(?<m4>${month})${gap}月(?:份)?${gap}(?<d4>${day})${gap}[日号](?:${to}(?:(?<m4b>${month})月)?(?<d4b>${day})[日号])?`,
    `(?<y5>${year})年(?:${gap}(?<m5>${month})月份?)?(?:度|(?=[^代来前内级龄]|$))`,
    `(?<relative>昨日|昨天|今日|今天|当日|当天|前日|前天|明日|明天)`,
    `[今昨][(](?<d7>${figure}{1,2})[)][日天]`,
    `(?<vague>近日|日前|近期|连日来|最近)`,
    `(?<![0-9年月第第满过近约])(?<d6>${figure}{1,3})[日号](?:${to}(?<d6b>${figure}{1,2})[日号])?(?=${gap}(?:上午|下午|晚|早|凌晨|中午|傍晚|[,,、]|我|县|市|区|全|在|至))`,
  ]
    .map((form) => `(?:${form})`)
    .join("|")
    .replace(/^/, "(?:")
    .replace(/$/, `)${gap}${time}`),
  "uy",
);
/** What these begin with. */
const starts = new Characters(/[0-9〇零○Oo一二三四五六七八九十廿今去前昨当明近日连最]/u);
const figures = new Characters(/[0-9〇零○Oo一二三四五六七八九十廿]/u);
/** What stands behind the figures that a date begins with. */
const units = new Characters(/[年月日号\-/.\s]/u);

/** 一个, 十分: most figures begin no date. */
function begins(text: string, at: number): boolean {
  let end = at;
  while (figures.has(text.charCodeAt(end))) end++;
  return end === at || units.has(text.charCodeAt(end));
}

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

interface Value {
  readonly date: string | null;
  readonly until: string | null;
  readonly precision: DateMention["precision"];
  readonly rule: string;
  /** Why the date is not simply what is printed; null where it is. */
  readonly reason: string | null;
}

type Groups = Readonly<Record<string, string | undefined>>;
const vague = (rule: string, reason: string): Value => ({ date: null, until: null, precision: "vague", rule, reason });

function fullDate(groups: Groups): Value | null {
  const y = numberOf(groups.y1 ?? groups.y2 ?? groups.y3 ?? "");
  const m = numberOf(groups.m1 ?? groups.m2 ?? groups.m3 ?? "");
  const date = isoDate(y, m, numberOf(groups.d1 ?? groups.d2 ?? groups.d3 ?? ""));
  if (!date) return null;
  const endMonth = groups.m1b ? numberOf(groups.m1b) : m;
  const until = groups.d1b ? isoDate(y, endMonth, numberOf(groups.d1b)) : null;
  return { date, until, precision: "day", rule: "date-full", reason: null };
}

function yearless(groups: Groups, seenFrom: string | null): Value | null {
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
function bareDay(groups: Groups, seenFrom: string | null): Value | null {
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

function wide(groups: Groups): Value | null {
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

function relative(word: string, seenFrom: string | null, last: string | null): Value {
  const offset = offsets[word];
  if (offset === undefined) {
    if (!last) return vague("date-same-day", "所指日期未先印出");
    return { date: last, until: null, precision: "day", rule: "date-same-day", reason: "承上文日期" };
  }
  if (!seenFrom) return vague("date-relative", "期次日期不详");
  const reason = `据期次日期${seenFrom}推定`;
  return { date: shifted(seenFrom, offset), until: null, precision: "day", rule: "date-relative", reason };
}

/** Every date in a text; `seenFrom` is the edition's ISO date, null where unknown. `name` is the ISO date, or the printed words. */
export function datesOf(text: string, seenFrom: string | null): DateMention[] {
  const dates: DateMention[] = [];
  let last: string | null = null;
  for (const match of matchesAt(text, forms, starts, begins)) {
    const groups: Groups = match.groups ?? {};
    const value: Value | null =
      (groups.y1 ?? groups.y2 ?? groups.y3)
        ? fullDate(groups)
        : groups.m4
          ? yearless(groups, seenFrom)
          : groups.y5
            ? wide(groups)
            : groups.relative
              ? relative(groups.relative, seenFrom, last)
              : groups.vague
                ? vague("date-vague", "只说大约")
                : bareDay(groups, seenFrom);
    if (!value) continue;
    const { date, until, precision, rule, reason }: Value = value;
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

export function findDates({ text, context }: Page): DateMention[] {
  return datesOf(text, context.date);
}
