import type { Span } from "./span.ts";

const end = /[。!?;！？；][”’」』》）)"]*|\n/gu;

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
  end.lastIndex = 0;
  for (let match = end.exec(text); match; match = end.exec(text)) {
    close(match[0] === "\n" ? match.index : end.lastIndex, end.lastIndex);
  }
  close(text.length, text.length);
  return sentences;
}
