import type { Span } from "../../domain/span.ts";

/** A quotation that opens and closes within one sentence; the span is what stands inside the quotes. */
export interface Quote extends Span {
  readonly said: string;
}

/** The longest quotation that can be a name; an unclosed quote must not swallow the text. */
const longest = 30;

/** The furthest that a quotation is followed to its end. */
const farthest = 200;
const firstIdeograph = 0x3400;

/**
 * Every short quotation in “” (or '' in pairs of "), inner ‘’ left in place. Longer ones are speech, in which a short
 * one in ‘’ is a quotation itself (“对开展‘归雁’行动有了更深的理解,…”).
 */
export function quotesOf(text: string): Quote[] {
  const quotes: Quote[] = [];
  let open = -1;
  let straight = false;
  let inner = -1;
  /** How many quotations had been read when the one that is open began. */
  let outer = 0;
  for (let i = 0; i < text.length; i++) {
    // Most characters are no marks.
    const code = text.charCodeAt(i);
    if (code >= firstIdeograph && (open < 0 || i - open <= farthest)) continue;
    const character = text.charAt(i);
    if (character === "“" || (character === '"' && open < 0)) {
      open = i;
      straight = character === '"';
      outer = quotes.length;
    } else if (character === "‘") inner = i;
    else if (inner >= 0 && character === "’") {
      const said = text.slice(inner + 1, i);
      if (said.length > 0 && said.length <= longest) quotes.push({ start: inner + 1, end: i, said });
      inner = -1;
    } else if (open >= 0 && (straight ? character === '"' : character === "”")) {
      const said = text.slice(open + 1, i);
      if (said.length > 0 && said.length <= longest)
        quotes.splice(outer, quotes.length, { start: open + 1, end: i, said });
      open = -1;
    } else if (character === "\n" || i - open > farthest) open = -1;
    if (character === "\n") inner = -1;
  }
  return quotes;
}
