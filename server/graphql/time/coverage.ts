import type { Row } from "../../store/store.ts";
import { compare } from "../resolve.ts";

/** Which editions of one newspaper are loaded; days are ISO strings, sorted. */
interface StoredCoverage {
  readonly newspaper: string | null;
  readonly county: string | null;
  readonly editions: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly weekdays: readonly number[];
  readonly missing: readonly string[];
  readonly loaded: readonly string[];
}

const day = 86_400_000;
const mostMissing = 1_000;
const mostLoaded = 5_000;

/** A weekday belongs to a paper's rhythm when at least this share of its weeks has an edition on it. */
const share = 0.3;

/** 1 is Monday, 7 is Sunday. */
const weekdayOf = (time: number): number => ((Math.floor(time / day) + 3) % 7) + 1;

/** The weekdays on which a paper appears, read from the days it did appear. */
export function rhythm(days: readonly string[]): number[] {
  const times = days.map((iso) => Date.parse(`${iso}T00:00:00Z`));
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) return [];
  const weeks = Math.floor((last - first) / (7 * day)) + 1;
  const counts = new Map<number, number>();
  for (const time of times) counts.set(weekdayOf(time), (counts.get(weekdayOf(time)) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= Math.max(1, weeks * share))
    .map(([weekday]) => weekday)
    .sort();
}

/** Days of the rhythm between the first and the last loaded day on which nothing is loaded. */
function missingDays(days: readonly string[], weekdays: readonly number[]): string[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const loaded = new Set(days);
  const missing: string[] = [];
  for (let time = Date.parse(`${first}T00:00:00Z`); missing.length < mostMissing; time += day) {
    const iso = new Date(time).toISOString().slice(0, 10);
    if (iso > last) break;
    if (!loaded.has(iso) && weekdays.includes(weekdayOf(time))) missing.push(iso);
  }
  return missing;
}

/** From rows {newspaper, county, date}, one an edition. */
export function coverageOf(rows: readonly Row[]): StoredCoverage[] {
  const papers = Map.groupBy(rows, ({ newspaper, county }) => JSON.stringify([newspaper, county]));
  const lines = [...papers.values()].map((editions): StoredCoverage => {
    const dates = editions.map(({ date }) => date).filter((date) => typeof date === "string");
    const days = [...new Set(dates)].sort();
    const weekdays = rhythm(days);
    return {
      newspaper: (editions[0]?.newspaper as string | null) ?? null,
      county: (editions[0]?.county as string | null) ?? null,
      editions: editions.length,
      ...{ first: days[0] ?? null, last: days.at(-1) ?? null, weekdays },
      missing: missingDays(days, weekdays),
      loaded: days.slice(0, mostLoaded),
    };
  });
  return lines.sort((a, b) => compare(`${a.county} ${a.newspaper}`, `${b.county} ${b.newspaper}`));
}
