import type { Span } from "./span.ts";

/** The longest mention that is ever looked for by what it covers. */
const reach = 120;

/** The index of the first span that begins at or after `offset`, in spans sorted by start. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of spans sorted by start those that begin in `[from, to)`. */
export function startingIn<T extends Span>(spans: readonly T[], from: number, to: number): readonly T[] {
  return spans.slice(firstFrom(spans, from), firstFrom(spans, to));
}

/** Of spans sorted by start those that share a character with `[start, end)`. */
export function touching<T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] {
  return startingIn(spans, start - reach, end).filter((span) => span.end > start);
}

/** Of spans sorted by start and apart from each other the one that holds `offset`. */
export function holding<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  const span = spans[firstFrom(spans, offset + 1) - 1];
  return span && offset < span.end ? span : undefined;
}

/** Of spans sorted by start the last that begins at or before `offset`. */
export function lastFrom<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  return spans[firstFrom(spans, offset + 1) - 1];
}

/** Where the line of `offset` begins, looked for at most `most` characters back. */
export function lineStart(text: string, offset: number, most: number): number {
  const least = Math.max(0, offset - most);
  return Math.max(least, text.lastIndexOf("\n", offset - 1) + 1);
}
