import type { ReadLine } from "./joins.ts";

/** A bracket that opens with its reporters and is not closed on its line: 本报讯(记者. */
const opened = /[(][^()]{0,12}(?:记者|通讯员)[^()]{0,30}$/u;
const mostLines = 12;
const mostCharacters = 80;

/**
 * Lines that go on with a byline in brackets which a page has broken after every name: (记者⏎甲⏎通讯员⏎乙). Only those are
 * joined whose bracket closes soon.
 */
export function bylineLines(lines: readonly ReadLine[]): ReadonlySet<number> {
  const within = new Set<number>();
  for (let from = 0; from < lines.length; from++) {
    const text = lines[from]?.text ?? "";
    if (!text.includes("(") || !opened.test(text)) continue;
    let length = 0;
    for (let at = from + 1; at <= from + mostLines && at < lines.length; at++) {
      const more = lines[at]?.text ?? "";
      const end = more.indexOf(")");
      length += end < 0 ? more.length : end;
      if (length > mostCharacters || /[。(]/u.test(end < 0 ? more : more.slice(0, end))) break;
      if (end < 0) continue;
      for (let line = from + 1; line <= at; line++) within.add(line);
      break;
    }
  }
  return within;
}
