import type { Token } from "./lattice.ts";
import { entryOf, isHan, isKind, printed } from "./tokens.ts";

const longest = 26;
/** An own name in front of 镇, 政府 and the like. */
const longestOwn = 4;
/** Parts of speech that a name of an organization does not contain. */
const foreign = new Set(["p", "c", "d", "r", "u", "y", "t", "o", "e"]);
const boundaries = ["post-bound", "title", "collective", "former", "courtesy", "post-verb"] as const;
/** Kinds whose names are made of any words at all. */
const anyWords = new Set(["company", "school", "hospital", "mass"]);
/** A reading as a name so weak that it may as well be part of an organization's. */
const weakName = 6;

const isSuffix = (token: Token | undefined): boolean => isKind(token, "organ", "organization-suffix");
const isDivision = (token: Token | undefined): boolean => isKind(token, "level") || (token?.word?.division ?? null) !== null;
/** 县委, 市人大常委会: begins with its level, so that nothing but a division goes in front. */
export const isLed = (token: Token | undefined, text: string): boolean =>
  isKind(token, "organ") && /^[省市州盟县区旗镇乡]./u.test(printed(token, text));

/**
 * Where the organization that ends right before token `end` begins, going left while words can belong to one;
 * `end` itself where none stands there. 我, 该 and the like in front are left out.
 */
export function organizationStart(text: string, tokens: readonly Token[], end: number): number {
  let first = end;
  let sure = end;
  const limit = (tokens[end]?.start ?? text.length) - longest;
  const free = anyWords.has(kindOf(tokens[end - 1]));
  for (let at = end - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined || token.start < limit || isKind(token, "post-bound")) break;
    const next = first < end ? tokens[first] : undefined;
    if (token.name && (token.margin >= weakName || next === undefined)) break;
    const named = isSuffix(token) || isDivision(token);
    if (named && !(isLed(next, text) && !isDivision(token))) {
      first = at;
      sure = at;
      continue;
    }
    if (isKind(token, ...boundaries) || (isKind(token, "person-cue") && at === end - 1)) break;
    if (!isHan(token, text)) {
      // Digits and letters stand inside names (第301医院), never at their beginning before a division.
      if (!/^[\dA-Za-z]+$/u.test(printed(token, text)) || at === end - 1 || isDivision(next)) break;
      first = at;
      continue;
    }
    const speech = token.word?.speech ?? "";
    if (foreign.has(speech)) break;
    if (next !== undefined && closed(text, token, next, tokens[sure]?.start ?? 0)) break;
    if ((speech === "v" || isKind(token, "name-follower")) && !free && !joinsVerb(tokens, at, end)) break;
    first = at;
    if (token.word !== null || free) sure = at;
  }
  return trimmed(text, tokens, Math.min(first, sure), end);
}

const kindOf = (token: Token | undefined): string =>
  (entryOf(token, "organ") ?? entryOf(token, "organization-suffix"))?.as ?? "";

/** Whether a name that begins with `next` cannot begin with the plain word `token` as well. */
function closed(text: string, token: Token, next: Token, sure: number): boolean {
  if (isLed(next, text)) return true;
  if (!isDivision(next) || /^[第一二三四五六七八九十\d]/u.test(printed(token, text))) return false;
  const bare = /^(镇|乡|街道|村|社区|苏木|嘎查|县|区|市|旗|园区|工业园区|开发区|新区|景区)$/u.test(printed(next, text));
  return !bare || sure - token.start > longestOwn || token.end - token.start > longestOwn - 1;
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
    const speech = tokens[first]?.word?.speech ?? "";
    if (/^[我本该此各全]/u.test(word) && isKind(tokens[first], "level")) first++;
    else if (/^\d/u.test(word) || ((speech === "m" || speech === "q" || speech === "a") && !word.startsWith("第") && !isSuffix(tokens[first]))) first++;
    else break;
  }
  return first;
}
