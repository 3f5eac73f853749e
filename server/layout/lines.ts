import { Characters } from "../domain/characters.ts";

/** One printed line without the blanks around it. */
export interface Line {
  readonly text: string;
  /** Where `text` begins in the edition's text (UTF-16 code units). */
  readonly start: number;
  /** 1-based line in the edition's file. */
  readonly number: number;
  /** Empty lines above it. */
  readonly gap: number;
  /** Whether it was set in from the margin, as paragraphs begin. */
  readonly indented: boolean;
  /** Width in columns of a fixed-width page, a paragraph's indent included: a Han character takes two. */
  readonly width: number;
  /** The same in characters, for pages broken by counting them. */
  readonly length: number;
}

const blanks = new Characters(/[\s\u200b-\u200f\u2060\ufeff]/u);
const breaks = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/gu;

/** Whether the code unit is the second half of a character. */
const isTrail = (text: string, at: number): boolean =>
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 && at > 0 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;

function lineOf(raw: string, offset: number, number: number, gap: number): Line | null {
  let from = 0;
  let to = raw.length;
  while (from < to && blanks.has(raw.charCodeAt(from))) from++;
  while (to > from && blanks.has(raw.charCodeAt(to - 1))) to--;
  if (from === to) return null;
  const text = raw.slice(from, to);
  let width = 0;
  for (let at = 0; at < text.length; at++) if (!isTrail(text, at)) width += text.charCodeAt(at) > 0x2ff ? 2 : 1;
  let margin = 0;
  for (const character of raw.slice(0, from)) margin += character === "\u3000" ? 2 : 1;
  // Paragraphs are set in by two characters; what stands farther in is centred.
  const set = margin <= 4;
  const indented = from > 0 && !/^[ \t]$/u.test(raw.slice(0, from));
  const length = text.length + (set ? from : 0);
  return { text, start: offset + from, number, gap, indented, width: width + (set ? margin : 0), length };
}

/** The lines of `text` from `start` to `end` that are not empty; `firstLine` is the number of the line at `start`. */
export function linesOf(text: string, start: number, end: number, firstLine: number): Line[] {
  const lines: Line[] = [];
  let at = start;
  let number = firstLine;
  let gap = 0;
  const take = (to: number): void => {
    const line = lineOf(text.slice(at, to), at, number, gap);
    gap = line === null ? gap + 1 : 0;
    if (line !== null) lines.push(line);
  };
  breaks.lastIndex = start;
  for (let match = breaks.exec(text); match !== null && match.index < end; match = breaks.exec(text)) {
    take(match.index);
    at = match.index + match[0].length;
    // Page and column breaks part lines without being a new line of the file.
    if (match[0].includes("\n") || match[0].includes("\r")) number++;
  }
  breaks.lastIndex = 0;
  take(end);
  return lines;
}
