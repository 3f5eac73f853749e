import type { Token } from "./lattice.ts";
import { isHan, isKind, printed } from "./tokens.ts";

const longest = 26;
/** Parts of speech that a name of an organization does not contain. */
const foreign = new Set(["p", "c", "d", "r", "u", "y", "t", "o", "e"]);
const boundaries = ["post-bound", "title", "collective", "former", "courtesy", "post-verb"] as const;
const isSuffix = (token: Token | undefined): boolean => isKind(token, "organ", "organization-suffix");
const isDivision = (token: Token | undefined): boolean =>
  isKind(token, "level") || (token?.word?.division ?? null) !== null;

/**
 * Where the organization that ends right before token `end` begins, going left while words can belong to one;
 * `end` itself where none stands there. 我, 该 and the like in front are left out.
 */
export function organizationStart(text: string, tokens: readonly Token[], end: number): number {
  let first = end;
  let sure = end;
  const limit = (tokens[end]?.start ?? text.length) - longest;
  for (let at = end - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined || token.name || token.start < limit) break;
    if (isSuffix(token) || isDivision(token)) {
      if (isKind(token, "post-bound")) break;
      first = at;
      sure = at;
      continue;
    }
    if (isKind(token, ...boundaries)) break;
    if (isKind(token, "person-cue") && at === end - 1) break;
    const word = printed(token, text);
    if (!isHan(token, text)) {
      // Digits and letters stand inside names (第301医院), never at their beginning before a division.
      if (/^[\dA-Za-z]+$/u.test(word) && at < end - 1 && !isDivision(tokens[at + 1])) {
        first = at;
        continue;
      }
      break;
    }
    if (token.word !== null && foreign.has(token.word.speech)) break;
    if (token.word?.speech === "v" && !joinsVerb(tokens, at, end)) break;
    first = at;
    if (token.word !== null) sure = at;
  }
  return trimmed(text, tokens, Math.min(first, sure), end);
}

/** A verb is part of a name only where the name's last word follows closely: 督查 + 室, 招商 + 局. */
function joinsVerb(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || at + 1 >= end) return false;
  if (token.end - token.start < 2) return next?.end === tokens[end - 1]?.end && isKind(next, "organization-suffix");
  return isKind(next, "organization-suffix") || (at + 2 < end && isKind(tokens[at + 2], "organization-suffix"));
}

/** Leaves out what cannot begin a name. */
function trimmed(text: string, tokens: readonly Token[], from: number, end: number): number {
  let first = from;
  while (first < end) {
    const word = printed(tokens[first], text);
    if (/^[我本该此各全]/u.test(word) && isKind(tokens[first], "level")) first++;
    else if (/^\d/u.test(word) || (/^[mq]/u.test(tokens[first]?.word?.speech ?? "") && !word.startsWith("第"))) first++;
    else break;
  }
  return first;
}
