const endsWord = 1;

const hashOf = (key: number): number => Math.imul(key, 0x9e3779b1);

/**
 * A word list compiled for reading: from any position of a text, every word that begins there, one step a character.
 * Transitions live in one open-addressed hash table, each beside its key, so that a step touches memory once;
 * hundreds of thousands of words stay small and fast. A state's lowest bit says that a word ends in it, and the rest of
 * such a state is the word's place in the list.
 */
export class Trie {
  /** Key and next state of each transition; a next state of 0 marks a free slot. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  /** A bit for each transition, by its hash: most words that a text begins end at the next character, and are not looked up. */
  readonly #known: Uint8Array;
  readonly #shift: number;
  /**
   * By UTF-16 code the state after that character at the beginning, and the character's number: numbered by first
   * appearance, so that state and character fit one 32-bit key; 0: in no word.
   */
  readonly #characters = new Int32Array(65536 * 2);
  readonly #bits: number;
  /** States in which no word ends come after all those in which one does. */
  #count: number;

  /** A word's value is its place in the list; of a word given twice, the later place counts. */
  constructor(words: readonly string[]) {
    let different = 0;
    let later = 0;
    const byLength: number[][] = [];
    for (const [place, word] of words.entries()) {
      later += Math.max(0, word.length - 1);
      for (let i = 0; i < word.length; i++) {
        const number = word.charCodeAt(i) * 2 + 1;
        if (this.#characters[number] === 0) this.#characters[number] = ++different;
      }
      const same = byLength[word.length];
      if (same === undefined) byLength[word.length] = [place];
      else same.push(place);
    }
    this.#bits = 32 - Math.clz32(different);
    this.#count = words.length + 1;
    let size = 64;
    while (size < later * 1.5) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size * 2);
    this.#known = new Uint8Array(size / 2);
    this.#shift = 32 - Math.log2(size * 4);
    // Shorter words first: where a longer one comes past the end of one, its state has its number already.
    for (const places of byLength) for (const place of places?.toReversed() ?? []) this.#add(words[place] ?? "", place);
  }

  /** The slot of a transition, or the free one where it would stand. */
  #slot(key: number): number {
    let slot = (hashOf(key) >>> 8) & this.#mask;
    while (this.#slots[slot * 2 + 1] !== 0 && this.#slots[slot * 2] !== key) slot = (slot + 1) & this.#mask;
    return slot * 2;
  }

  #add(word: string, value: number): void {
    const last = word.length - 1;
    let state = 0;
    for (let i = 0; i <= last; i++) {
      const character = word.charCodeAt(i) * 2;
      const key = ((state >> 1) << this.#bits) | (this.#characters[character + 1] ?? 0);
      const slot = state === 0 ? -1 : this.#slot(key);
      const known = (slot < 0 ? this.#characters[character] : this.#slots[slot + 1]) ?? 0;
      const next = known !== 0 ? known : i === last ? ((value + 1) << 1) | endsWord : this.#count++ << 1;
      if (slot < 0) this.#characters[character] = next;
      else {
        const bit = hashOf(key) >>> this.#shift;
        this.#known[bit >> 3] = (this.#known[bit >> 3] ?? 0) | (1 << (bit & 7));
        this.#slots[slot] = key;
        this.#slots[slot + 1] = next;
      }
      state = next;
    }
  }

  /** The state after reading `code` in `state` (0: the beginning), or 0 where no word goes on so. */
  step(state: number, code: number): number {
    if (state === 0) return this.#characters[code * 2] ?? 0;
    const number = this.#characters[code * 2 + 1] ?? 0;
    if (number === 0) return 0;
    const key = ((state >> 1) << this.#bits) | number;
    const bit = hashOf(key) >>> this.#shift;
    if (((this.#known[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return 0;
    return this.#slots[this.#slot(key) + 1] ?? 0;
  }

  /** The value of the word that ends in `state`, or -1. */
  value(state: number): number {
    return (state & endsWord) === 0 ? -1 : (state >> 1) - 1;
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
