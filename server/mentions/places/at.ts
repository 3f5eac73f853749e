import type { Token } from "../tokens/lattice.ts";
import { printed } from "../tokens/tokens.ts";
import { divisionAt } from "./division.ts";
import { doubtfulAt } from "./doubtful.ts";
import { knownAt } from "./known.ts";
import { namedLike } from "./like-names.ts";
import type { Part } from "./part.ts";
import { sortedAt } from "./sorted.ts";

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
