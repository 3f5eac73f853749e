const hard = new Set([..."。,;:!?\n\t|\u3000【】[]◆◇●○■□★☆▲△▼※►▶◎"]);
const opens: Readonly<Record<string, string>> = { "”": "“", "’": "‘", "』": "『", "》": "《" };
const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;
/** A bracket that is part of a name is short: (扩大), (党组), (县). */
const longestInner = 6;
/** The longest name that is believed. */
const longest = 70;

/** 举行会议.县长出席: printed for 。. */
const parts = (text: string, at: number): boolean =>
  text.charAt(at) === "." && isHan(text.charCodeAt(at - 1)) && isHan(text.charCodeAt(at + 1));

/**
 * Where the clause begins that a name ending at `end` may reach back to: after the last stop that stands
 * neither in quotes nor in a short bracket, not further than a name is long.
 */
export function clauseStart(text: string, end: number): number {
  const floor = Math.max(0, end - longest);
  let at = end;
  while (at > floor) {
    if (isHan(text.charCodeAt(at - 1))) {
      at--;
      continue;
    }
    const character = text.charAt(at - 1);
    const open = opens[character];
    if (open) {
      const from = text.lastIndexOf(open, at - 2);
      // A quoted sentence is no part of a name.
      if (from < floor || /[。!?]/u.test(text.charAt(at - 2))) return at;
      at = from;
    } else if (character === ")") {
      const from = text.lastIndexOf("(", at - 2);
      if (from < floor || at - from > longestInner + 2) return at;
      at = from;
    } else if (character === "“" || character === "‘" || character === "《" || character === "(") {
      return at;
    } else if (hard.has(character) || parts(text, at - 1)) return at;
    else if (character === " " && !/[0-9A-Za-z]/.test(text.charAt(at - 2) + text.charAt(at))) return at;
    else at--;
  }
  return at;
}

/** The end of the clause that begins at `start`: the next stop, at most `reach` characters on. */
export function clauseEnd(text: string, start: number, reach: number): number {
  const limit = Math.min(text.length, start + reach);
  for (let i = start; i < limit; i++) {
    if (isHan(text.charCodeAt(i))) continue;
    if (hard.has(text.charAt(i)) || text.charAt(i) === " " || parts(text, i)) return i;
  }
  return limit;
}
