import { generateEdition } from "../../gold/generator/edition.ts";
import { type Mess, tidy } from "../../gold/generator/layout.ts";
import { scoreWritten } from "../../gold/phenomena-report.ts";
import { compare, f1, overall, sum, type Tallies } from "../../gold/score/compare.ts";
import { articlesOf } from "../../gold/score/read.ts";
import { goldKinds } from "../../gold/score/shape.ts";
import { kindTable, percent, table } from "../../gold/score/table.ts";

const untidy: Omit<Mess, "noise"> = { columns: 0.5, spaced: 0.5, blank: 0.3, halfWidth: 0.3, displaced: 0.2 };
const noises = [0, 0.002, 0.005, 0.01, 0.02, 0.05];

/** Accuracy on the written corpus, a row a kind. */
export async function writtenAccuracy(): Promise<string> {
  return kindTable(sum((await scoreWritten()).map(({ tallies }) => tallies)));
}

/** Accuracy on generated editions: F1 by kind (rows) as mess and noise rise (columns). */
export function generatedAccuracy(editions: number): string {
  const columns: readonly (readonly [string, Mess])[] = [
    ["tidy", tidy],
    ...noises.map((noise) => [`untidy, noise ${percent(noise)} %`, { ...untidy, noise }] as const),
  ];
  const scores = columns.map(([, mess]) => generatedScore(editions, mess));
  const rows = goldKinds.map((kind) => [kind, ...scores.map((score) => percent(f1(score[kind])))]);
  const all = ["all", ...scores.map((score) => percent(f1(overall(score))))];
  return table(["kind", ...columns.map(([name]) => name)], [...rows, all]);
}

function generatedScore(editions: number, mess: Mess): Tallies {
  const seeds = Array.from({ length: editions }, (_, seed) => seed);
  const parts = seeds.map((seed) => {
    const { source, gold } = generateEdition(seed, 8, mess);
    return compare(articlesOf(source), gold);
  });
  return sum(parts);
}
