import type { Span } from "../../domain/span.ts";
import { dictionary, weightsPerWord } from "../../vocabulary/dictionary.ts";
import type { Word } from "../../vocabulary/word.ts";
import { asFigure, asPlain, asTitle } from "../../vocabulary/word-kinds.ts";
import { readsAsName, wordInPlaceOfName } from "../names/announced.ts";
import type { NameArc } from "../names/arcs.ts";
import { nameCosts } from "../names/cost.ts";
import { speaksOf, surely } from "./figures.ts";
import { leaveMemory, takeMemory } from "./lattice-memory.ts";
import { behindSign, nameBefore, passedOn } from "./signs.ts";
import { endsTown } from "./towns.ts";
import { bytesOfWords, WordArcs } from "./word-arcs.ts";

/** A stretch of text read as a word, as a person's name, or as neither (a number, a sign, an unknown character). */
export interface Token extends Span {
  readonly word: Word | null;
  /** The kinds of the word as bits, as the dictionary's weights have them. */
  readonly kinds: number;
  readonly name: boolean;
  /** For a name: by how much the text reads worse where this is no name. */
  readonly margin: number;
}

const unknownCharacter = 15;
const otherRun = 8;
const sign = 3;

/** (挂职) is a word of the vocabulary. */
const bracket = "(".charCodeAt(0);

const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;
const isRun = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 0x25;

const bytesPerCharacter = 31 + bytesOfWords;

/**
 * All readings of a text at once. Every character begins words of the dictionary and, where the figures allow it,
 * names; the cheapest way through is the reading. One backward pass, linear in the text.
 */
export class Lattice {
  readonly text: string;
  readonly left: Float32Array;
  readonly right: Float32Array;
  /** Of a word of two characters that begins here its kinds, as the dictionary's weights have them. */
  readonly pairs: Uint8Array;
  /** How long the longest word is that begins here and names nobody. */
  readonly plain: Uint8Array;
  readonly names: (NameArc[] | undefined)[];
  readonly #arcs: WordArcs;
  /** Cost of the best reading from here to the end of the text. */
  readonly #rest: Float64Array;
  /** The same, where no name begins here. */
  readonly #otherwise: Float64Array;
  readonly #choice: Int32Array;
  /** How long the longest word is that ends here. */
  readonly #longestBefore: Uint8Array;
  readonly #memory: ArrayBuffer;

  constructor(text: string) {
    this.text = text;
    const size = text.length + 2;
    const memory = takeMemory(size * bytesPerCharacter);
    this.#memory = memory;
    this.#rest = new Float64Array(memory, 0, size);
    this.#otherwise = new Float64Array(memory, size * 8, size);
    this.#arcs = new WordArcs(memory, size * 16, size);
    this.left = new Float32Array(memory, size * 52, size).fill(0);
    this.right = new Float32Array(memory, size * 56, size).fill(0);
    this.#choice = new Int32Array(memory, size * 60, size);
    this.#longestBefore = new Uint8Array(memory, size * 64, size).fill(0);
    this.pairs = new Uint8Array(memory, size * 65, size).fill(0);
    this.plain = new Uint8Array(memory, size * 66, size).fill(0);
    this.#scan();
    this.names = nameCosts(this);
  }

  /** Leaves its memory to the next one: nothing may be asked of it any more. */
  close(): void {
    leaveMemory(this.#memory);
  }

  #scan(): void {
    const { text, left, right, pairs, plain } = this;
    const { trie, weights } = dictionary();
    const arcs = this.#arcs;
    const longestBefore = this.#longestBefore;
    const doubtful: { arc: number; start: number; end: number; unlikely: number }[] = [];
    left[0] = 1;
    for (let start = 0; start < text.length; start++) {
      arcs.first[start] = arcs.count;
      const code = text.charCodeAt(start);
      if (!isHan(code)) {
        const passed = passedOn(code, left[start] ?? 0);
        // 副县长(挂职): the bracket ends a word of the vocabulary.
        const word = (longestBefore[start + 1] ?? 0) > 0 ? (left[start + 1] ?? 0) : passed;
        left[start + 1] = Math.max(behindSign[code] ?? 0, passed, word);
        right[start] = nameBefore(text, start, code);
        if (code !== bracket) continue;
      }
      const unlikely = wordInPlaceOfName(left[start] ?? 0, code);
      let state = 0;
      for (let end = start; end < text.length; ) {
        state = trie.step(state, text.charCodeAt(end++));
        if (state === 0) break;
        const index = trie.value(state);
        if (index < 0) continue;
        const weight = index * weightsPerWord;
        const kinds = weights[weight + 3] ?? 0;
        if ((kinds & asTitle) !== 0 && endsTown(text, start, end)) continue;
        const arc = arcs.add(end, index, weights[weight] ?? 0);
        if (unlikely > 0 && kinds === 0) doubtful.push({ arc, start, end, unlikely });
        if (end - start === 2) pairs[start] = kinds;
        if ((kinds & asPlain) !== 0) plain[start] = end - start;
        if (isHan(code)) right[start] = weights[weight + 2] ?? 0;
        if (end - start >= (longestBefore[end] ?? 0)) {
          longestBefore[end] = end - start;
          left[end] = weights[weight + 1] ?? 0;
        }
      }
    }
    arcs.first[text.length] = arcs.count;
    arcs.first[text.length + 1] = arcs.count;
    right[text.length] = 0.5;
    // 县长刀锋主持 names somebody; what no name looks like and nothing ends as a name is a word: 老干部余热生辉.
    for (const { arc, start, end, unlikely } of doubtful) {
      const ends = (right[end] ?? 0) > 0 || (end - start < 3 && (right[end + 1] ?? 0) > 0);
      if (ends || readsAsName(text, start, end)) arcs.costs[arc] = (arcs.costs[arc] ?? 0) + unlikely;
    }
  }

  #afterRun(start: number): number {
    let end = start + 1;
    while (end < this.text.length && isRun(this.text.charCodeAt(end))) end++;
    return end;
  }

  /** Finds the best reading under the present costs of names. */
  solve(): Token[] {
    const { text } = this;
    const { first, ends, costs } = this.#arcs;
    const rest = this.#rest;
    const choice = this.#choice;
    const otherwise = this.#otherwise;
    rest[text.length] = 0;
    let runEnd = text.length;
    for (let start = text.length - 1; start >= 0; start--) {
      const code = text.charCodeAt(start);
      let best = 0;
      let chosen = -1;
      if (isRun(code)) best = otherRun + (rest[runEnd] ?? 0);
      else {
        best = (isHan(code) ? unknownCharacter : sign) + (rest[start + 1] ?? 0);
        runEnd = start;
      }
      for (let arc = first[start] ?? 0; arc < (first[start + 1] ?? 0); arc++) {
        const cost = (costs[arc] ?? 0) + (rest[ends[arc] ?? 0] ?? 0);
        if (cost < best) {
          best = cost;
          chosen = arc;
        }
      }
      otherwise[start] = best;
      const names = this.names[start];
      if (names !== undefined) {
        for (let index = 0; index < names.length; index++) {
          const name = names[index];
          const cost = (name?.cost ?? 0) + (rest[name?.end ?? 0] ?? 0);
          if (cost < best) {
            best = cost;
            chosen = -2 - index;
          }
        }
      }
      rest[start] = best;
      choice[start] = chosen;
    }
    return this.#cut();
  }

  /** The tokens along the cheapest way. */
  #cut(): Token[] {
    const { text } = this;
    const { words, weights } = dictionary();
    const arcs = this.#arcs;
    const rest = this.#rest;
    const otherwise = this.#otherwise;
    const tokens: Token[] = [];
    for (let start = 0; start < text.length; ) {
      const chosen = this.#choice[start] ?? -1;
      let end = start + 1;
      let word: Word | null = null;
      let kinds = 0;
      if (chosen >= 0) {
        const index = arcs.words[chosen] ?? 0;
        end = arcs.ends[chosen] ?? end;
        word = words[index] ?? null;
        // A whole number takes no memory of its own, as a fraction would in every token.
        kinds = (weights[index * weightsPerWord + 3] ?? 0) | 0;
      } else if (chosen <= -2) end = this.names[start]?.[-2 - chosen]?.end ?? end;
      else if (isRun(text.charCodeAt(start))) end = this.#afterRun(start);
      // 唐代李白曾到此: nobody else is called so.
      const figure = (kinds & asFigure) !== 0 && speaksOf(text, start, end);
      const margin = figure ? surely : chosen <= -2 ? (otherwise[start] ?? 0) - (rest[start] ?? 0) : 0;
      tokens.push({
        start,
        end,
        word: figure ? null : word,
        kinds: figure ? 0 : kinds,
        name: figure || chosen <= -2,
        margin,
      });
      start = end;
    }
    return tokens;
  }

  /** Cost of reading on from `start` with a name up to `end` of the given cost, by the last solution. */
  costOfName(end: number, cost: number): number {
    return cost + (this.#rest[end] ?? 0);
  }
}
