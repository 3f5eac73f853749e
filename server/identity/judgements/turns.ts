import { daysBetween, lateDays, type Sighting } from "./record.ts";

/** On which of two sides someone was seen on one day. */
interface Day {
  readonly date: string;
  readonly one: boolean;
  readonly other: boolean;
}

function daysOf(one: readonly Sighting[], other: readonly Sighting[]): readonly Day[] {
  const dates = (side: readonly Sighting[]): Set<string> => new Set(side.flatMap(({ date }) => date ?? []));
  const [ones, others] = [dates(one), dates(other)];
  const all = [...new Set([...ones, ...others])].sort();
  return all.map((date) => ({ date, one: ones.has(date), other: others.has(date) }));
}

/** How often the days at least go from one side to the other, the order within a day being unknown. */
function turnsOf(days: readonly Day[]): number {
  let [one, other] = [0, 0];
  for (const day of days) {
    const [onOne, onOther] = [Math.min(one, other + 1), Math.min(other, one + 1)];
    if (day.one && day.other) [one, other] = [onOther + 1, onOne + 1];
    else [one, other] = day.one ? [onOne, Number.POSITIVE_INFINITY] : [Number.POSITIVE_INFINITY, onOther];
  }
  return Math.min(one, other);
}

/** A move from one side to the other that explains the days: how many an old title printed late must explain. */
interface Move {
  readonly date: string;
  readonly late: 0 | 1;
}

/**
 * The move that fits the days best; null where none does. More days before and behind it than it leaves unexplained,
 * at most one with the old title, within the weeks in which papers still print it.
 */
function moveIn(days: readonly Day[]): Move | null {
  let best: Move | null = null;
  const counts = { one: days.filter(({ one }) => one).length, other: days.filter(({ other }) => other).length };
  const lastOf = { one: days.findLast(({ one }) => one)?.date, other: days.findLast(({ other }) => other)?.date };
  /** On each side, the days before the one looked at. */
  const before = { one: 0, other: 0 };
  for (const [at, day] of days.entries()) {
    for (const old of ["one", "other"] as const) {
      const next = old === "one" ? "other" : "one";
      const late = counts[old] - before[old] - (day[old] ? 1 : 0);
      if (before[next] > 0 || late > 1) continue;
      if (late === 1 && daysBetween(day.date, lastOf[old] ?? day.date) > lateDays) continue;
      const flank = Math.min(at, days.length - 1 - at - late);
      if (flank > late && late < (best?.late ?? 2)) best = { date: day.date, late: late === 0 ? 0 : 1 };
    }
    if (day.one) before.one++;
    if (day.other) before.other++;
  }
  return best;
}

/** How the dated sightings on two sides lie in time. */
export interface Alternation {
  /** How often they go from one side to the other. */
  readonly turns: number;
  /** A day on which both sides were seen. */
  readonly sameDay: string | null;
  /** A move from one side to the other that explains them. */
  readonly move: Move | null;
}

export function alternation(one: readonly Sighting[], other: readonly Sighting[]): Alternation {
  const days = daysOf(one, other);
  const sameDay = days.find((day) => day.one && day.other)?.date ?? null;
  return { turns: turnsOf(days), sameDay, move: moveIn(days) };
}
