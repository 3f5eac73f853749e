import type { Span } from "../../domain/span.ts";
import { dictionary, type Word, weightsPerWord } from "../../vocabulary/dictionary.ts";
import { readsAsName, wordInPlaceOfName } from "../names/announced.ts";
import type { NameArc } from "../names/arcs.ts";
import { nameCosts } from "../names/cost.ts";
import { leaveMemory, takeMemory } from "./lattice-memory.ts";

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

/** How likely a name is right behind a sign, and in front of one, by the sign's code. */
const behindSign = new Float32Array(65536).fill(-0.5);
const inFrontOfSign = new Float32Array(65536).fill(-0.5);
for (const [signs, behind, inFront] of [
  ["\n", 1, 0.5],
  ["、", 0.7, 0.7],
  [",,;;", 0.7, 0.2],
  ["。.!!??", 0.5, 0],
  ["((", 0.7, 0.7],
  ["))", 0.2, 0.7],
  ["::", 0.7, 0.7],
  [" \u3000", 0.5, 0.7],
  ['“”"‘’', 0, 0],
  ["《》", 0, -0.5],
  ["/·", -1, -1],
  ["-—", 0, 0],
] as const) {
  for (const character of signs) {
    behindSign[character.charCodeAt(0)] = behind;
    inFrontOfSign[character.charCodeAt(0)] = inFront;
  }
}

/** How a short biography goes on behind the name: 王明,男,汉族. */
const biography = new Set(["男,", "男,", "女,", "女,", "现任", "汉族", "时任"]);
const inFrontOfBiography = 4;
const passesOn = new Uint8Array(65536);
for (const character of '::“”"  \u3000') passesOn[character.charCodeAt(0)] = 1;
const comma = ",".charCodeAt(0);
const bracket = "(".charCodeAt(0);

const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;
const isRun = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 0x25;

const bytesPerCharacter = 66;
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
  readonly names: (NameArc[] | undefined)[];
  readonly #first: Int32Array;
  /** Of every word that stands in the text, by where it begins: its end, its place in the dictionary, its cost. */
  #ends: Int32Array;
  #words: Int32Array;
  #costs: Float64Array;
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
    const arcs = size * 2;
    const memory = takeMemory(size * bytesPerCharacter);
    this.#memory = memory;
    this.#rest = new Float64Array(memory, 0, size);
    this.#otherwise = new Float64Array(memory, size * 8, size);
    this.#costs = new Float64Array(memory, size * 16, arcs);
    this.#ends = new Int32Array(memory, size * 32, arcs);
    this.#words = new Int32Array(memory, size * 40, arcs);
    this.left = new Float32Array(memory, size * 48, size).fill(0);
    this.right = new Float32Array(memory, size * 52, size).fill(0);
    this.#first = new Int32Array(memory, size * 56, size);
    this.#choice = new Int32Array(memory, size * 60, size);
    this.#longestBefore = new Uint8Array(memory, size * 64, size).fill(0);
    this.pairs = new Uint8Array(memory, size * 65, size).fill(0);
    this.#scan();
    this.names = nameCosts(this);
  }

  /** Leaves its memory to the next one: nothing may be asked of it any more. */
  close(): void {
    leaveMemory(this.#memory);
  }

  /** Makes room for twice as many words: there are hardly more than characters. */
  #grow(): void {
    const [costs, ends, words] = [this.#costs, this.#ends, this.#words];
    this.#costs = new Float64Array(costs.length * 2);
    this.#ends = new Int32Array(costs.length * 2);
    this.#words = new Int32Array(costs.length * 2);
    this.#costs.set(costs);
    this.#ends.set(ends);
    this.#words.set(words);
  }

  #scan(): void {
    const { text, left, right, pairs } = this;
    const { trie, weights } = dictionary();
    const longestBefore = this.#longestBefore;
    const doubtful: { arc: number; start: number; end: number; unlikely: number }[] = [];
    left[0] = 1;
    let arcs = 0;
    for (let start = 0; start < text.length; start++) {
      this.#first[start] = arcs;
      const code = text.charCodeAt(start);
      if (!isHan(code)) {
        // A title announces a name across a colon or a space too.
        const passed = passesOn[code] === 1 ? (left[start] ?? 0) - 0.5 : 0;
        // 副县长(挂职): the bracket ends a word of the vocabulary.
        const word = (longestBefore[start + 1] ?? 0) > 0 ? (left[start + 1] ?? 0) : passed;
        left[start + 1] = Math.max(behindSign[code] ?? 0, passed, word);
        const vita = code === comma && biography.has(text.slice(start + 1, start + 3));
        right[start] = vita ? inFrontOfBiography : (inFrontOfSign[code] ?? 0);
        // (挂职) is a word of the vocabulary.
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
        if (unlikely > 0 && (weights[weight + 3] ?? 0) === 0) doubtful.push({ arc: arcs, start, end, unlikely });
        if (arcs === this.#ends.length) this.#grow();
        this.#ends[arcs] = end;
        this.#words[arcs] = index;
        this.#costs[arcs++] = weights[weight] ?? 0;
        if (end - start === 2) pairs[start] = weights[weight + 3] ?? 0;
        if (isHan(code)) right[start] = weights[weight + 2] ?? 0;
        if (end - start >= (longestBefore[end] ?? 0)) {
          longestBefore[end] = end - start;
          left[end] = weights[weight + 1] ?? 0;
        }
      }
    }
    this.#first[text.length] = arcs;
    this.#first[text.length + 1] = arcs;
    right[text.length] = 0.5;
    // 县长刀锋主持 names somebody; what no name looks like and nothing ends as a name is a word: 老干部余热生辉.
    for (const { arc, start, end, unlikely } of doubtful) {
      const ends = (right[end] ?? 0) > 0 || (end - start < 3 && (right[end + 1] ?? 0) > 0);
      if (ends || readsAsName(text, start, end)) this.#costs[arc] = (this.#costs[arc] ?? 0) + unlikely;
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
    const { words, weights } = dictionary();
    const rest = this.#rest;
    const choice = this.#choice;
    const otherwise = this.#otherwise;
    rest[text.length] = 0;
    for (let start = text.length - 1; start >= 0; start--) {
      const code = text.charCodeAt(start);
      let best = 0;
      let chosen = -1;
      if (isRun(code)) best = otherRun + (rest[this.#afterRun(start)] ?? 0);
      else best = (isHan(code) ? unknownCharacter : sign) + (rest[start + 1] ?? 0);
      for (let arc = this.#first[start] ?? 0; arc < (this.#first[start + 1] ?? 0); arc++) {
        const cost = (this.#costs[arc] ?? 0) + (rest[this.#ends[arc] ?? 0] ?? 0);
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
    const tokens: Token[] = [];
    for (let start = 0; start < text.length; ) {
      const chosen = choice[start] ?? -1;
      let end = start + 1;
      let word: Word | null = null;
      let kinds = 0;
      if (chosen >= 0) {
        const index = this.#words[chosen] ?? 0;
        end = this.#ends[chosen] ?? end;
        word = words[index] ?? null;
        kinds = weights[index * weightsPerWord + 3] ?? 0;
      } else if (chosen <= -2) end = this.names[start]?.[-2 - chosen]?.end ?? end;
      else if (isRun(text.charCodeAt(start))) end = this.#afterRun(start);
      const margin = chosen <= -2 ? (otherwise[start] ?? 0) - (rest[start] ?? 0) : 0;
      tokens.push({ start, end, word, kinds, name: chosen <= -2, margin });
      start = end;
    }
    return tokens;
  }

  /** Cost of reading on from `start` with a name up to `end` of the given cost, by the last solution. */
  costOfName(end: number, cost: number): number {
    return cost + (this.#rest[end] ?? 0);
  }
}
