import { f1, overall, type Tallies, type Tally } from "./compare.ts";
import { goldKinds } from "./shape.ts";

/** A Markdown table, its columns padded so that it also reads well in a terminal. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(...[head, ...rows].map((row) => width(row[column] ?? title))));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => cell + " ".repeat((widths[i] ?? 0) - width(cell))).join(" | ")} |`;
  return [line(head), `|${widths.map((size) => "-".repeat(size + 2)).join("|")}|`, ...rows.map(line)].join("\n");
}

/** Columns on a terminal: a Chinese character takes two. */
function width(text: string): number {
  return [...text].reduce((total, character) => total + (character > "\u2e80" ? 2 : 1), 0);
}

export const percent = (share: number): string => (100 * share).toFixed(1);

/** One row a kind: found, missed, extra, F1; the last row is everything. */
export function kindTable(part: Tallies): string {
  const row = (name: string, tally: Tally) => [
    name,
    String(tally.found),
    String(tally.missed.length),
    String(tally.extra.length),
    percent(f1(tally)),
  ];
  const some = goldKinds.filter((kind) => f1(part[kind]) < 1 || part[kind].found > 0);
  const rows = some.map((kind) => row(kind, part[kind]));
  return table(["kind", "found", "missed", "extra", "F1"], [...rows, row("all", overall(part))]);
}

/** Every miss and extra, one a line. */
export function errorLines(part: Tallies): readonly string[] {
  return goldKinds.flatMap((kind) => [
    ...part[kind].missed.map((item) => `missed ${kind}: ${item}`),
    ...part[kind].extra.map((item) => `extra ${kind}: ${item}`),
  ]);
}
