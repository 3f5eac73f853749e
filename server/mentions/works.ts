import type { Mention } from "../domain/mention.ts";
import type { Page } from "./page.ts";

/** The longest title that is believed; an unclosed 《 must not swallow the text. */
const longest = 120;

/** Every 《title》 of a work or document; nested 〈〉 belong to it. Spans cover the brackets, `name` does not. */
export function findWorks({ text, article }: Page): Mention[] {
  const works: Mention[] = [];
  for (let start = text.indexOf("《"); start >= 0; start = text.indexOf("《", start + 1)) {
    const end = closed(text, start);
    if (end < 0) continue;
    const printed = article.text.slice(start, end);
    const name = printed.slice(1, -1).replace(/\s+/g, " ").trim();
    if (name !== "") works.push({ start, end, printed, name, rule: "work-title", basis: "stated" });
    start = end - 1;
  }
  return works;
}

/** The offset after the bracket that closes the one at `start`, or -1. */
function closed(text: string, start: number): number {
  let depth = 0;
  for (let i = start; i < text.length && i - start <= longest; i++) {
    const character = text.charAt(i);
    if (character === "《") depth++;
    else if (character === "》" && --depth === 0) return i + 1;
    else if (character === "。") return -1;
  }
  return -1;
}
