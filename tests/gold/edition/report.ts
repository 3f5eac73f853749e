import type { Tally } from "../score/compare.ts";
import { table } from "../score/table.ts";
import { compareEdition } from "./compare.ts";
import { goldEditions, readingOf } from "./editions.ts";

/** Found, missed and extra by kind for every edition that has gold, with every miss and extra on a line. */
export async function editionsReport(): Promise<{ readonly text: string; readonly passed: boolean }> {
  const texts: string[] = [];
  let passed = true;
  for (const { id, file, gold } of goldEditions()) {
    const tallies = compareEdition(await readingOf(file), gold);
    const faults = faultsOf(tallies);
    passed &&= faults.length === 0;
    texts.push(`${id}\n${table(["kind", "found", "missed", "extra"], rowsOf(tallies))}`, ...faults);
  }
  return { text: texts.join("\n"), passed };
}

/** Every miss and extra, one a line. */
export function faultsOf(tallies: ReadonlyMap<string, Tally>): readonly string[] {
  return [...tallies].flatMap(([kind, { missed, extra }]) => [
    ...missed.map((item) => `missed ${kind}: ${item}`),
    ...extra.map((item) => `extra ${kind}: ${item}`),
  ]);
}

function rowsOf(tallies: ReadonlyMap<string, Tally>): string[][] {
  return [...tallies].map(([kind, { found, missed, extra }]) => {
    return [kind, String(found), String(missed.length), String(extra.length)];
  });
}
