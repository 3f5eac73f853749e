import { Characters } from "./characters.ts";
import type { Span } from "./span.ts";

const ends = new Characters(/[。!?;！？；\n]/u);
const closings = new Characters(/[”’」』》）)"]/u);
const lineEnd = "\n".charCodeAt(0);
const questions = new Characters(/[?？]/u);
/** A question mark before one of these stands for a character that was lost. */
const commas = new Characters(/[、,，]/u);

/** Text that runs on without a stop is cut: a sentence is what a fact quotes, and must stay quotable. */
const longest = 1200;

/** The sentences of a text: end at 。!?; and line ends, closing quotes and brackets kept with them; blank ones left out. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  const close = (to: number, next: number) => {
    while (from < to && text.charAt(from).trim() === "") from++;
    for (; to - from > longest; from += longest) sentences.push({ start: from, end: from + longest });
    if (from < to) sentences.push({ start: from, end: to });
    from = next;
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!ends.has(code)) continue;
    if (code === lineEnd) {
      close(at, at + 1);
      continue;
    }
    if (questions.has(code) && commas.has(text.charCodeAt(at + 1))) continue;
    while (closings.has(text.charCodeAt(at + 1))) at++;
    close(at + 1, at + 1);
  }
  close(text.length, text.length);
  return sentences;
}
