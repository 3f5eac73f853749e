import type { Block } from "../domain/article.ts";
import type { Staged } from "../domain/diagnostic.ts";
import type { EditionSource } from "../domain/edition.ts";
import { joinPrinted, type Printed, printedAt } from "../domain/printed.ts";
import { readingView } from "../domain/reading-view.ts";
import { continues, measure } from "./joins.ts";
import { type Line, linesOf } from "./lines.ts";

/** A space belongs only between the words of an alphabet: county 记者|张三, but health|care. */
function glue(before: string, after: string): string {
  return /[A-Za-z]$/u.test(before) && /^[A-Za-z]/u.test(after) ? " " : "";
}

function blocksOf(lines: readonly Line[]): Block[] {
  const width = measure(lines);
  const blocks: Block[] = [];
  let open: { first: Line; last: Line; printed: Printed; read: string } | null = null;
  const close = (): void => {
    if (open !== null) blocks.push({ ...open.printed, line: open.first.number, gap: open.first.gap });
  };
  for (const line of lines) {
    const read = { ...line, text: readingView(line.text) };
    if (open !== null && continues(open.read, { ...open.last, text: readingView(open.last.text) }, read, width)) {
      const between = glue(open.read, read.text);
      open.printed = joinPrinted([open.printed, printedAt(line.text, line.start)], between);
      open.read += between + read.text;
      open.last = line;
      continue;
    }
    close();
    open = { first: line, last: line, printed: printedAt(line.text, line.start), read: read.text };
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
