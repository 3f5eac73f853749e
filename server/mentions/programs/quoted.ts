import type { Span } from "../../domain/span.ts";

/** A quotation that opens and closes within one sentence; the span is what stands inside the quotes. */
export interface Quote extends Span {
  readonly said: string;
}

/** The longest quotation that can be a name; an unclosed quote must not swallow the text. */
const longest = 30;

/** Every short quotation in “” (or '' in pairs of "), inner ‘’ left in place. Longer ones are speech. */
export function quotesOf(text: string): Quote[] {
  const quotes: Quote[] = [];
  let open = -1;
  let straight = false;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (character === "“" || (character === '"' && open < 0)) {
      open = i;
      straight = character === '"';
    } else if (open >= 0 && (straight ? character === '"' : character === "”")) {
      const said = text.slice(open + 1, i);
      if (said.length > 0 && said.length <= longest) quotes.push({ start: open + 1, end: i, said });
      open = -1;
    } else if (character === "\n" || i - open > 200) open = -1;
  }
  return quotes;
}
