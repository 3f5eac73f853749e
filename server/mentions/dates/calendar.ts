const digits = "〇一二三四五六七八九";

/** The number written in Arabic or Chinese figures (三十一, 廿二, 二〇二一, ○), or NaN. */
export function numberOf(written: string): number {
  if (/^[0-9]+$/.test(written)) return Number(written);
  if (/^[0-90-9]+$/.test(written)) return Number(written.normalize("NFKC"));
  const plain = written
    .replace(/[零○Oo]/g, "〇")
    .replace(/元/g, "一")
    .replace(/廿/g, "二十")
    .replace(/卅/g, "三十");
  if (!/[十百]/.test(plain)) {
    const figures = [...plain].map((figure) => digits.indexOf(figure));
    return figures.length > 0 && figures.every((figure) => figure >= 0) ? Number(figures.join("")) : Number.NaN;
  }
  const parts = /^(?:([一二三四五六七八九])?百)?〇?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(
    plain,
  );
  if (!parts) return Number.NaN;
  const [, hundreds, tens, ten, ones] = parts;
  const value = (figure: string | undefined, fallback: number) => (figure ? digits.indexOf(figure) : fallback);
  return (plain.includes("百") ? value(hundreds, 1) * 100 : 0) + (ten ? value(tens, 1) * 10 : 0) + value(ones, 0);
}

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (monthDays[month - 1] ?? 0) + (leap ? 1 : 0);
}

/** `YYYY-MM-DD`, or null where no such day is in the calendar. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (!(year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1)) return null;
  if (day > daysIn(year, month)) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** `iso` moved by a number of days. */
export function shifted(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Days from `from` to `to`, negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((timeOf(to) - timeOf(from)) / 86_400_000);
}

/** As `Date.parse` has it, which takes longer to read what is always written in the same way. */
const timeOf = (iso: string): number =>
  Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10)));

/** A paper reports what happened: a day without its year is in the past unless it lies at most this far ahead. */
const ahead = 45;

/** The year in which a month and day fall, seen from the edition's date; null where neither year has that day. */
export function nearestYear(month: number, day: number, seenFrom: string): number | null {
  const year = Number(seenFrom.slice(0, 4));
  const latest = [year + 1, year, year - 1, year - 2, year - 3, year - 4].find((candidate) => {
    const date = isoDate(candidate, month, day);
    return date !== null && daysBetween(seenFrom, date) <= ahead;
  });
  return latest ?? null;
}

/** The month in which a bare day falls: the latest that has the day and is not after the edition's date. */
export function latestDay(day: number, seenFrom: string): string | null {
  let year = Number(seenFrom.slice(0, 4));
  let month = Number(seenFrom.slice(5, 7));
  for (let tries = 0; tries < 3; tries++) {
    const date = isoDate(year, month, day);
    if (date && date <= seenFrom) return date;
    if (--month === 0) [year, month] = [year - 1, 12];
  }
  return null;
}
