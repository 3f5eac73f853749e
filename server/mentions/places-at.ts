import type { Token } from "./lattice.ts";
import { divisionAt } from "./places-division.ts";
import { doubtfulAt } from "./places-doubtful.ts";
import { knownAt } from "./places-known.ts";
import { namedLike } from "./places-like-names.ts";
import type { Part } from "./places-part.ts";
import { sortedAt } from "./places-sorted.ts";
import { printed } from "./tokens.ts";

/** The place whose last word is the token at `at`. */
export function partAt(text: string, tokens: readonly Token[], at: number, before: Part | undefined): Part | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.name) return namedLike(text, tokens, at, before) ?? doubtfulAt(text, token, before);
  const division = token.word?.division ?? null;
  if (division !== null) return divisionAt(text, tokens, at, division, before);
  const word = printed(token, text);
  return knownAt(text, tokens, at, word) ?? sortedAt(text, tokens, at, word, before) ?? doubtfulAt(text, token, before);
}
