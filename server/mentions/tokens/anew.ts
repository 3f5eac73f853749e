import type { Span } from "../../domain/span.ts";
import { dictionary, weightsPerWord } from "../../vocabulary/dictionary.ts";
import { noEntries, type Word } from "../../vocabulary/word.ts";
import type { Token } from "./lattice.ts";

/** The word of the dictionary that stands there; a token without a word where there is none. */
export function knownToken(text: string, start: number, end: number): Token {
  const { trie, words, weights } = dictionary();
  const index = trie.find(text, start, end);
  const kinds = weights[index * weightsPerWord + 3] ?? 0;
  return { start, end, word: words[index] ?? null, kinds, name: false, margin: 0 };
}

/** A word that the dictionary does not have. */
export function ownToken(
  text: string,
  start: number,
  end: number,
  { cost, speech, division }: Pick<Word, "cost" | "speech" | "division">,
): Token {
  const word = { text: text.slice(start, end), cost, speech, left: 0, right: 0, entries: noEntries, division };
  return { start, end, word, kinds: 0, name: false, margin: 0 };
}

/** What stands in place of the tokens up to `last`. */
export interface Anew {
  readonly tokens: readonly Token[];
  readonly last: number;
}

/**
 * The tokens, with others where a span begins with a token and `read` gives some (null: as they are). `spans` in printed
 * order, each start once.
 */
export function readAnew<T extends Span>(
  tokens: readonly Token[],
  spans: readonly T[],
  read: (at: number, span: T) => Anew | null,
): readonly Token[] {
  if (spans.length === 0) return tokens;
  const all: Token[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    while ((spans[next]?.start ?? Number.POSITIVE_INFINITY) < token.start) next++;
    const span = spans[next];
    const anew = span?.start === token.start ? read(at, span) : null;
    all.push(...(anew?.tokens ?? [token]));
    at = anew?.last ?? at;
  }
  return all;
}
