import type { Block } from "../domain/article.ts";
import type { Staged } from "../domain/diagnostic.ts";
import type { EditionSource } from "../domain/edition.ts";
import { joinPrinted, type Printed, printedAt } from "../domain/printed.ts";
import { readingView } from "../domain/reading-view.ts";
import { brokenCredits } from "./broken-credits.ts";
import { runs } from "./forms.ts";
import { columnsOf, continues, readLine, type Unfinished } from "./joins.ts";
import { type Line, linesOf } from "./lines.ts";

/** A space belongs only between the words of an alphabet: county 记者|张三, but health|care. */
function glue(before: string, after: string): string {
  return /[A-Za-z]$/u.test(before) && /^[A-Za-z]/u.test(after) ? " " : "";
}

/** How much of a block's end the joining of lines looks at. */
const tailLength = 200;

function blocksOf(lines: readonly Line[]): Block[] {
  const reads = lines.map((line) => readLine(line, readingView(line.text)));
  const columns = columnsOf(reads);
  const byline = brokenCredits(reads);
  const blocks: Block[] = [];
  let pieces: Printed[] = [];
  let first: Line | undefined;
  let open: Unfinished | undefined;
  const close = (): void => {
    if (first !== undefined) blocks.push({ ...joinPrinted(pieces), line: first.number, gap: first.gap });
    pieces = [];
  };
  for (const [index, read] of reads.entries()) {
    const line = lines[index] ?? read;
    const piece = printedAt(line.text, line.start);
    if (open !== undefined && (byline.has(index) || continues(open, read, columns[index] ?? null))) {
      const between = glue(open.tail, read.text);
      if (between !== "") pieces.push({ text: between, runs: [] });
      pieces.push(piece);
      const tail = (open.tail + between + read.text).slice(-tailLength);
      open = { line: read, tail, single: false, prose: open.prose || runs(tail) };
      continue;
    }
    close();
    first = line;
    pieces.push(piece);
    open = { line: read, tail: read.text.slice(-tailLength), single: true, prose: runs(read.text) };
  }
  close();
  return blocks;
}

/**
 * Printed lines become paragraphs: what columns and pages broke in mid-sentence is mended, and every character
 * keeps the place where it was printed. Never throws.
 */
export function layout(source: EditionSource): Staged<readonly Block[]> {
  if (source.items === null) {
    return { value: blocksOf(linesOf(source.text, 0, source.text.length, source.firstLine)), diagnostics: [] };
  }
  const blocks = source.items.flatMap((item) => {
    const lines = linesOf(source.text, item.start, item.end, item.line);
    // A crawler's record is one line of the file, however many the article has.
    const placed = lines.map((line) => ({ ...line, number: item.line }));
    const head = item.headline === null ? [] : placed.slice(0, 1);
    return [...blocksOf(head), ...blocksOf(placed.slice(head.length))];
  });
  return { value: blocks, diagnostics: [] };
}
