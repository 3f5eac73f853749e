import { Characters } from "../domain/characters.ts";
import { Trie } from "./trie.ts";
import { vocabulary } from "./vocabulary.ts";

/** A word found in a text. */
export interface FoundWord {
  readonly word: string;
  readonly index: number;
}

const charactersOf = (characters: readonly string[]): Characters =>
  new Characters(new RegExp(`[${[...new Set(characters)].join("").replace(/[\\\]^-]/gu, "\\$&")}]`));

/** The characters with which these words begin. */
export const beginningsOf = (words: Iterable<string>): Characters =>
  charactersOf([...words].map((word) => word.slice(0, 1)));

/** The characters with which these words end. */
export const endingsOf = (words: Iterable<string>): Characters =>
  charactersOf([...words].map((word) => word.slice(-1)));

/** The words of some kinds, made ready to be looked for in many texts: a pattern would try them all at every place. */
export class SoughtWords {
  readonly #trie: Trie;
  readonly #beginnings: Characters;

  constructor(...kinds: readonly string[]) {
    const words = kinds.flatMap((kind) => [...vocabulary().words(kind).keys()]);
    this.#trie = new Trie(words);
    this.#beginnings = beginningsOf(words);
  }

  /** Those in a text that do not overlap: leftmost first, then longest. */
  in(text: string): FoundWord[] {
    const found: FoundWord[] = [];
    for (let at = 0; at < text.length; at++) {
      if (!this.#beginnings.has(text.charCodeAt(at))) continue;
      const end = this.#trie.longest(text, at);
      if (end < 0) continue;
      found.push({ word: text.slice(at, end), index: at });
      at = end - 1;
    }
    return found;
  }
}
