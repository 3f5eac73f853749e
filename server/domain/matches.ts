import type { Characters } from "./characters.ts";

/**
 * Every match of a global pattern in a text. `matchAll` copies the pattern at each call, which takes longer than reading
 * a sentence where the pattern is made of a list of words.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    // An empty match would be found for ever.
    if (match[0] === "") pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return matches;
}

/** The same for a sticky pattern that no empty text matches, looked for only at the characters with which it can begin. */
export function matchesAt(text: string, pattern: RegExp, starts: Characters): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!starts.has(text.charCodeAt(at))) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    matches.push(match);
    at += match[0].length - 1;
  }
  return matches;
}
