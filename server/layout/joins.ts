import { beginsAnew, beginsInside, beginsWithDay, breaksOff, runs, standsAlone } from "./forms.ts";
import type { Line } from "./lines.ts";

/** The width in columns that most of these lines share; null for text whose lines are paragraphs. */
function measure(lines: readonly Line[]): number | null {
  const widths = lines.map(({ width }) => width).sort((a, b) => a - b);
  const full = widths[Math.floor(widths.length * 0.8)] ?? 0;
  if (full > 130 || full < 16) return null;
  const near = widths.filter((width) => Math.abs(width - full) <= 4).length;
  const over = widths.filter((width) => width > full + 4).length;
  return near >= lines.length * 0.5 && over <= lines.length * 0.05 ? full : null;
}

/**
 * For each line the width of the column it was set in, or null. A column is a stretch without empty lines whose
 * lines read as prose; a page set with an empty line after every line is one column.
 */
export function columnsOf(lines: readonly Line[]): (number | null)[] {
  const prose = lines.filter(({ text }) => /[,。、;“”]/u.test(text)).length >= lines.length * 0.6;
  const page = lines.length >= 8 && prose ? measure(lines) : null;
  const columns: (number | null)[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    while (to < lines.length && lines[to]?.gap === 0) to++;
    const stretch = lines.slice(from, to);
    const read = stretch.filter(({ text }) => /[,。、;“”]/u.test(text)).length >= stretch.length * 0.6;
    const width = stretch.length >= 4 && read ? measure(stretch) : null;
    for (; from < to; from++) columns.push(width ?? page);
  }
  return columns;
}

const pairs = [
  ["(", ")"],
  ["(", ")"],
  ["《", "》"],
  ["“", "”"],
  ["「", "」"],
  ["【", "】"],
] as const;

/** A bracket or quotation mark left open at the end of `before` that `after` closes. */
function closes(before: string, after: string): boolean {
  const tail = before.slice(-60);
  for (const [open, close] of pairs) {
    const left = tail.lastIndexOf(open);
    if (left < 0 || tail.indexOf(close, left) >= 0 || /。/u.test(tail.slice(left))) continue;
    const right = after.slice(0, 60).indexOf(close);
    if (right >= 0 && !after.slice(0, right).includes(open) && !/。/u.test(after.slice(0, right))) return true;
  }
  return false;
}

/** As much of an unfinished block as the next line is judged by. */
export interface Unfinished {
  /** Its last line as reading view. */
  readonly line: Line;
  /** The end of its text. */
  readonly tail: string;
  readonly single: boolean;
  readonly prose: boolean;
}

/** Whether `after` (a reading view) goes on with the sentence that a block began; `width` is the column's. */
export function continues({ line, tail, single, prose }: Unfinished, after: Line, width: number | null): boolean {
  if (closes(tail, after.text)) return true;
  if (single && standsAlone(line.text))
    return /[:]$/u.test(tail) && after.gap === 0 && tail.length <= 6 && after.text.length <= 20;
  if (standsAlone(after.text)) return false;
  if (beginsInside(after.text)) return true;
  if (width !== null && line.width >= width - 4 && after.gap <= line.gap && !after.indented) {
    if (breaksOff(line.text)) return true;
    // A full line that ends a sentence ends a paragraph only where paragraphs are not set in.
    return line.indented;
  }
  if (!breaksOff(tail)) return false;
  if (/[,、(“《]$/u.test(tail)) return runs(after.text) || !beginsAnew(after.text);
  // A long headline with commas reads like prose until its story begins with a day.
  if (beginsWithDay(after.text) && !/。/u.test(tail)) return false;
  return prose && runs(after.text) && !beginsAnew(after.text);
}
