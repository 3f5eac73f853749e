const endsWord = 1;

/**
 * A word list compiled for reading: from any position of a text, every word that begins there, one step a character.
 * Transitions live in one open-addressed hash table, each beside its key, so that a step touches memory once;
 * hundreds of thousands of words stay small and fast. A state's lowest bit says that a word ends in it.
 */
export class Trie {
  readonly #values: Int32Array;
  /** Key and next state of each transition; a next state of 0 marks a free slot. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  /** Characters numbered by first appearance, so that state and character fit one 32-bit key; 0: in no word. */
  readonly #numbers = new Uint16Array(65536);
  readonly #roots = new Int32Array(65536);
  readonly #bits: number;
  #count = 1;

  /** A word's value is its place in the list; of a word given twice, the later place counts. */
  constructor(words: readonly string[]) {
    let different = 0;
    let characters = 0;
    for (const word of words) {
      characters += word.length;
      for (let i = 0; i < word.length; i++) {
        const code = word.charCodeAt(i);
        if (this.#numbers[code] === 0) this.#numbers[code] = ++different;
      }
    }
    this.#bits = 32 - Math.clz32(different);
    let size = 64;
    while (size < characters * 1.5) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size * 2);
    this.#values = new Int32Array(characters + 1);
    words.forEach((word, place) => {
      this.#add(word, place);
    });
  }

  /** The slot of a transition, or the free one where it would stand. */
  #slot(key: number): number {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & this.#mask;
    while (this.#slots[slot * 2 + 1] !== 0 && this.#slots[slot * 2] !== key) slot = (slot + 1) & this.#mask;
    return slot * 2;
  }

  #add(word: string, value: number): void {
    const last = word.length - 1;
    let state = 0;
    for (let i = 0; i <= last; i++) {
      const code = word.charCodeAt(i);
      const ends = i === last ? endsWord : 0;
      const key = ((state >> 1) << this.#bits) | (this.#numbers[code] ?? 0);
      const slot = state === 0 ? -1 : this.#slot(key);
      const known = (slot < 0 ? this.#roots[code] : this.#slots[slot + 1]) ?? 0;
      const next = (known === 0 ? this.#count++ * 2 : known) | ends;
      if (slot < 0) this.#roots[code] = next;
      else {
        this.#slots[slot] = key;
        this.#slots[slot + 1] = next;
      }
      state = next;
    }
    if (state !== 0) this.#values[state >> 1] = value;
  }

  /** The state after reading `code` in `state` (0: the beginning), or 0 where no word goes on so. */
  step(state: number, code: number): number {
    if (state === 0) return this.#roots[code] ?? 0;
    const number = this.#numbers[code] ?? 0;
    if (number === 0) return 0;
    return this.#slots[this.#slot(((state >> 1) << this.#bits) | number) + 1] ?? 0;
  }

  /** The value of the word that ends in `state`, or -1. */
  value(state: number): number {
    return (state & endsWord) === 0 ? -1 : (this.#values[state >> 1] ?? -1);
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
