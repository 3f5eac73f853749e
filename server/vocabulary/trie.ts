/**
 * A word list compiled for reading: from any position of a text, every word that begins there, one step a character.
 * Transitions live in one open-addressed hash table, so that hundreds of thousands of words stay small and fast.
 */
export class Trie {
  /** Values are at least 0; -1 marks a state where no word ends. */
  readonly #values: Int32Array;
  readonly #states: Int32Array;
  readonly #codes: Uint16Array;
  readonly #nexts: Int32Array;
  readonly #mask: number;
  readonly #roots = new Int32Array(65536);
  #count = 1;

  /** Of a word given twice, the later value counts. */
  constructor(words: Iterable<readonly [word: string, value: number]>, characters: number) {
    let size = 1024;
    while (size < characters * 2) size *= 2;
    this.#mask = size - 1;
    this.#states = new Int32Array(size);
    this.#codes = new Uint16Array(size);
    this.#nexts = new Int32Array(size);
    this.#values = new Int32Array(characters + 1).fill(-1);
    for (const [word, value] of words) this.#add(word, value);
  }

  static of(words: ReadonlyMap<string, number>): Trie {
    let characters = 0;
    for (const word of words.keys()) characters += word.length;
    return new Trie(words, characters);
  }

  #slot(state: number, code: number): number {
    let slot = (Math.imul(state, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 7;
    for (slot &= this.#mask; ; slot = (slot + 1) & this.#mask) {
      if (this.#nexts[slot] === 0) return slot;
      if (this.#states[slot] === state && this.#codes[slot] === code) return slot;
    }
  }

  #add(word: string, value: number): void {
    let state = 0;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      let next = this.step(state, code);
      if (next === 0) {
        next = this.#count++;
        if (state === 0) this.#roots[code] = next;
        else {
          const slot = this.#slot(state, code);
          this.#states[slot] = state;
          this.#codes[slot] = code;
          this.#nexts[slot] = next;
        }
      }
      state = next;
    }
    if (state !== 0) this.#values[state] = value;
  }

  /** The state after reading `code` in `state` (0: the beginning), or 0 where no word goes on so. */
  step(state: number, code: number): number {
    if (state === 0) return this.#roots[code] ?? 0;
    return this.#nexts[this.#slot(state, code)] ?? 0;
  }

  /** The value of the word that ends in `state`, or -1. */
  value(state: number): number {
    return this.#values[state] ?? -1;
  }

  /** The value of exactly `text.slice(start, end)`, or -1. */
  find(text: string, start = 0, end = text.length): number {
    let state = 0;
    for (let i = start; i < end; i++) {
      state = this.step(state, text.charCodeAt(i));
      if (state === 0) return -1;
    }
    return start < end ? this.value(state) : -1;
  }

  /** The end of the longest word that begins at `start`, or -1. */
  longest(text: string, start: number, limit = text.length): number {
    let state = 0;
    let end = -1;
    for (let i = start; i < limit; i++) {
      state = this.step(state, text.charCodeAt(i));
      if (state === 0) break;
      if (this.value(state) >= 0) end = i + 1;
    }
    return end;
  }
}
