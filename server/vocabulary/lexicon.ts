import type { Span } from "../domain/span.ts";
import type { Entry } from "./load.ts";
import { Trie } from "./trie.ts";

/** A vocabulary word found in a text. A word of several kinds gives one hit for each. */
export interface Hit extends Span {
  readonly entry: Entry;
}

/** The vocabulary, ready for reading. */
export class Lexicon {
  readonly #trie: Trie;
  /** By UTF-16 code whether a word begins so: few do, and this is much smaller than the trie. */
  readonly #begins = new Uint8Array(65536);
  readonly #entries: readonly (readonly Entry[])[];
  readonly #kinds = new Map<string, Map<string, Entry>>();

  /** `scan` looks for words of the kinds `scanned`, or of all kinds. */
  constructor(entries: readonly Entry[], scanned?: ReadonlySet<string>) {
    const words = new Map<string, Entry[]>();
    for (const entry of entries) {
      const kind = this.#kinds.get(entry.kind) ?? new Map<string, Entry>();
      this.#kinds.set(entry.kind, kind);
      if (kind.has(entry.text)) continue;
      kind.set(entry.text, entry);
      if (scanned?.has(entry.kind) === false) continue;
      const same = words.get(entry.text);
      if (same) same.push(entry);
      else words.set(entry.text, [entry]);
    }
    this.#entries = [...words.values()];
    this.#trie = new Trie([...words.keys()]);
    for (const word of words.keys()) this.#begins[word.charCodeAt(0)] = 1;
  }

  /** The words of a kind. */
  words(kind: string): ReadonlyMap<string, Entry> {
    return this.#kinds.get(kind) ?? new Map<string, Entry>();
  }

  /** A trie of one or more kinds; a word's value is its place in the returned list. */
  compile(...kinds: readonly string[]): { readonly trie: Trie; readonly entries: readonly Entry[] } {
    const entries = kinds.flatMap((kind) => [...this.words(kind).values()]);
    return { trie: new Trie(entries.map(({ text }) => text)), entries };
  }

  /** Every vocabulary word in `text`, nested and overlapping ones too: by start, then longest first. One linear scan. */
  scan(text: string): Hit[] {
    const hits: Hit[] = [];
    for (let start = 0; start < text.length; start++) {
      if (this.#begins[text.charCodeAt(start)] === 0) continue;
      const first = hits.length;
      let state = 0;
      for (let end = start; end < text.length; ) {
        state = this.#trie.step(state, text.charCodeAt(end++));
        if (state === 0) break;
        const index = this.#trie.value(state);
        if (index >= 0) for (const entry of this.#entries[index] ?? []) hits.push({ start, end, entry });
      }
      if (hits.length - first > 1) hits.push(...hits.splice(first).reverse());
    }
    return hits;
  }
}

/** Of `hits` (as `scan` gives them) those of the given kinds that do not overlap: leftmost first, then longest. */
export function longest(hits: readonly Hit[], ...kinds: readonly string[]): Hit[] {
  const chosen: Hit[] = [];
  let end = 0;
  for (const hit of hits) {
    if (hit.start < end || !kinds.includes(hit.entry.kind)) continue;
    chosen.push(hit);
    end = hit.end;
  }
  return chosen;
}
