/** Bytes a character that the words of a text take, where the text has about two words a character. */
export const bytesOfWords = 36;
const wordsPerCharacter = 2;

/** Every word of the dictionary that stands in a text, in the order of where it begins: its end, its place in the dictionary, its cost. */
export class WordArcs {
  /** Of each character the number of the first word that begins there or behind it. */
  readonly first: Int32Array;
  ends: Int32Array;
  words: Int32Array;
  costs: Float64Array;
  count = 0;

  /** Lives in `bytesOfWords * size` bytes of `memory` from `offset` on, while there are hardly more words than usual. */
  constructor(memory: ArrayBuffer, offset: number, size: number) {
    const words = size * wordsPerCharacter;
    this.costs = new Float64Array(memory, offset, words);
    this.ends = new Int32Array(memory, offset + words * 8, words);
    this.words = new Int32Array(memory, offset + words * 12, words);
    this.first = new Int32Array(memory, offset + words * 16, size);
  }

  /** Adds a word; its number. */
  add(end: number, word: number, cost: number): number {
    if (this.count === this.ends.length) this.#grow();
    this.ends[this.count] = end;
    this.words[this.count] = word;
    this.costs[this.count] = cost;
    return this.count++;
  }

  #grow(): void {
    const { costs, ends, words } = this;
    this.costs = new Float64Array(costs.length * 2);
    this.ends = new Int32Array(costs.length * 2);
    this.words = new Int32Array(costs.length * 2);
    this.costs.set(costs);
    this.ends.set(ends);
    this.words.set(words);
  }
}
