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

/**
 * The same for a sticky pattern that no empty text matches, looked for only at the characters with which it can begin,
 * and there only where `begins` has nothing against it.
 */
export function matchesAt(
  text: string,
  pattern: RegExp,
  starts: Characters,
  begins?: (text: string, at: number) => boolean,
): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!starts.has(text.charCodeAt(at)) || begins?.(text, at) === false) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    matches.push(match);
    at += match[0].length - 1;
  }
  return matches;
}

/**
 * The same for a sticky pattern that holds one of the `marks` right behind its first character or up to `reach`
 * characters farther on: it is looked for only there.
 */
export function matchesBefore(text: string, pattern: RegExp, marks: Characters, reach: number): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  let from = 0;
  for (let mark = 1; mark < text.length; mark++) {
    if (!marks.has(text.charCodeAt(mark))) continue;
    for (let at = Math.max(from, mark - 1 - reach); at < mark; at++) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      from = at + Math.max(1, match?.[0].length ?? 0);
      if (match === null) continue;
      matches.push(match);
      at = from - 1;
    }
  }
  return matches;
}
