import type { Span } from "./span.ts";

const stop = new Set(["。", "!", "?", "!", "?", ";", ";", "\n"]);
const closing = new Set(["”", "’", "」", "』", "》", ")", ")", '"']);

/** The sentences of a text: end at 。!?; and line ends, closing quotes and brackets kept with them; blank ones left out. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    let from = start;
    while (from < end && text.charAt(from).trim() === "") from++;
    if (from < end) sentences.push({ start: from, end });
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (!stop.has(character)) continue;
    if (character === "\n") {
      close(i);
      start = i + 1;
      continue;
    }
    while (i + 1 < text.length && closing.has(text.charAt(i + 1))) i++;
    close(i + 1);
  }
  close(text.length);
  return sentences;
}
