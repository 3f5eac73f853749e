import { beginsAnew, beginsInside, breaksOff, runs, standsAlone } from "./forms.ts";
import type { Line } from "./lines.ts";

/** Where a page was set in lines of one width, that width in columns; null for text whose lines are paragraphs. */
export function measure(lines: readonly Line[]): number | null {
  if (lines.length < 5) return null;
  const widths = lines.map(({ width }) => width).sort((a, b) => a - b);
  const full = widths[Math.floor(widths.length * 0.8)] ?? 0;
  if (full > 130 || full < 12) return null;
  const near = widths.filter((width) => Math.abs(width - full) <= 3).length;
  const over = widths.filter((width) => width > full + 3).length;
  return near >= lines.length * 0.5 && over <= lines.length * 0.05 ? full : null;
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

/**
 * Whether `after` goes on with the sentence that `before` began. `text` is the whole of the block so far,
 * all three as reading views; `width` is the page's measure.
 */
export function continues(text: string, before: Line, after: Line, width: number | null): boolean {
  if (closes(text, after.text)) return true;
  if (standsAlone(before.text) && text === before.text) return false;
  if (standsAlone(after.text)) return false;
  if (beginsInside(after.text)) return true;
  if (width !== null && before.width >= width - 3 && after.gap <= before.gap && !after.indented) {
    if (breaksOff(before.text)) return true;
    // A full line that ends a sentence ends a paragraph only where paragraphs are not set in.
    return before.indented;
  }
  if (!breaksOff(text)) return false;
  if (/[,,、((“《]$/u.test(text)) return runs(after.text) || !beginsAnew(after.text);
  return runs(text) && runs(after.text) && !beginsAnew(after.text);
}
