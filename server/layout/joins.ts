import { Characters } from "../domain/characters.ts";
import { beginsAnew, beginsInside, beginsWithDay, breaksOff, runs, standsAlone } from "./forms.ts";
import type { Line } from "./lines.ts";

/** A line as reading view, with what is asked of it more than once. */
export interface ReadLine extends Line {
  readonly alone: boolean;
  /** Whether it is marked as sentences are. */
  readonly marked: boolean;
}

const marks = new Characters(/[,。、;“”]/u);

function isMarked(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (marks.has(text.charCodeAt(at))) return true;
  return false;
}

export function readLine(line: Line, text: string): ReadLine {
  return { ...line, text, alone: standsAlone(text), marked: isMarked(text) };
}

/** How a column was set: its lines are full at this width (as Line has it) or at this length. */
export interface Column {
  readonly width: number;
  readonly length: number;
}

/** The measure that most of these sizes share; null where they vary as paragraphs do. */
function shared(sizes: readonly number[], slack: number): number | null {
  const sorted = sizes.toSorted((a, b) => a - b);
  const full = sorted[Math.floor(sorted.length * 0.8)] ?? 0;
  const near = sorted.filter((size) => Math.abs(size - full) <= slack).length;
  const over = sorted.filter((size) => size > full + slack).length;
  return near >= sorted.length * 0.5 && over <= sorted.length * 0.05 ? full : null;
}

/** The measure of a column; null for text whose lines are paragraphs. */
function measure(lines: readonly Line[]): Column | null {
  const width = shared(
    lines.map((line) => line.width),
    4,
  );
  const length = shared(
    lines.map((line) => line.length),
    2,
  );
  const size = width ?? (length === null ? 0 : length * 2);
  if (size < 16 || size > 130) return null;
  return { width: width ?? Number.POSITIVE_INFINITY, length: length ?? Number.POSITIVE_INFINITY };
}

/** Whether a line fills its column, so that it may go on in the next one. */
function fills(line: Line, column: Column): boolean {
  return line.width >= column.width - 4 || line.length >= column.length - 1;
}

/**
 * For each line the measure of the column it was set in, or null. A column is a stretch without empty lines whose
 * lines read as prose; a page set with an empty line after every line is one column.
 */
export function columnsOf(lines: readonly ReadLine[]): (Column | null)[] {
  const prose = lines.filter(({ marked }) => marked).length >= lines.length * 0.4;
  const page = lines.length >= 8 && prose ? measure(lines) : null;
  const columns: (Column | null)[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    while (to < lines.length && lines[to]?.gap === 0) to++;
    const stretch = lines.slice(from, to);
    const read = stretch.filter(({ marked }) => marked).length >= stretch.length * 0.4;
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
    if (left < 0 || tail.indexOf(close, left) >= 0 || tail.includes("。", left)) continue;
    const right = after.slice(0, 60).indexOf(close);
    const between = after.slice(0, Math.max(0, right));
    if (right >= 0 && !between.includes(open) && !between.includes("。")) return true;
  }
  return false;
}

/** As much of an unfinished block as the next line is judged by. */
export interface Unfinished {
  /** Its last line as reading view. */
  readonly line: ReadLine;
  /** The end of its text. */
  readonly tail: string;
  readonly single: boolean;
  readonly prose: boolean;
}

/** Whether `after` (a reading view) goes on with the sentence that a block began; `column` is its column. */
export function continues({ line, tail, single, prose }: Unfinished, after: ReadLine, column: Column | null): boolean {
  if (closes(tail, after.text)) return true;
  const full = column !== null && fills(line, column) && after.gap <= line.gap && !after.indented;
  if (single && !(full && /[)】]/u.test(line.text)) && line.alone)
    return /[:]$/u.test(tail) && after.gap === 0 && tail.length <= 6 && after.text.length <= 20;
  if (after.alone) return false;
  if (beginsInside(after.text)) return true;
  if (full) {
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
