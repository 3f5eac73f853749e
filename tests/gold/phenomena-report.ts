import { type Written, writtenCorpus } from "./phenomena.ts";
import { compare, f1, overall, sum, type Tallies } from "./score/compare.ts";
import { articlesIn } from "./score/read.ts";
import { errorLines, kindTable, percent, table } from "./score/table.ts";

/** Least F1 on the written corpus. */
export const bounds = { persons: 0.97, overall: 0.95 } as const;

interface WrittenScore extends Written {
  readonly tallies: Tallies;
}

/** Reads the whole corpus and holds it against its gold. */
export async function scoreWritten(): Promise<readonly WrittenScore[]> {
  const scores: WrittenScore[] = [];
  for (const written of writtenCorpus()) {
    scores.push({ ...written, tallies: compare(await articlesIn(written.file), written.gold) });
  }
  return scores;
}

/** Found, missed and extra by phenomenon and by kind, with every miss; `passed` says whether the bounds are kept. */
export async function phenomenaReport(): Promise<{ readonly text: string; readonly passed: boolean }> {
  const scores = await scoreWritten();
  const total = sum(scores.map(({ tallies }) => tallies));
  const persons = f1(total.persons);
  const all = f1(overall(total));
  const passed = persons >= bounds.persons && all >= bounds.overall;
  const errors = scores.flatMap(({ id, tallies }) => errorLines(tallies).map((line) => `${id}: ${line}`));
  const verdict = `persons F1 ${percent(persons)} (bound ${percent(bounds.persons)}), overall F1 ${percent(all)} (bound ${percent(bounds.overall)})`;
  return { text: [phenomenonTable(scores), kindTable(total), errors.join("\n"), verdict].join("\n\n"), passed };
}

function phenomenonTable(scores: readonly WrittenScore[]): string {
  const groups = Map.groupBy(scores, ({ phenomenon }) => phenomenon);
  const rows = [...groups].map(([phenomenon, members]) => {
    const part = sum(members.map(({ tallies }) => tallies));
    const { found, missed, extra } = overall(part);
    return [
      phenomenon,
      String(members.length),
      String(found),
      String(missed.length),
      String(extra.length),
      percent(f1(part.persons)),
      percent(f1(overall(part))),
    ];
  });
  return table(["phenomenon", "texts", "found", "missed", "extra", "persons F1", "F1"], rows);
}
