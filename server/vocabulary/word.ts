import type { DivisionName } from "./divisions.ts";
import type { Entry } from "./load.ts";

/** A word as the reader of names weighs it. Costs and bonuses are natural logarithms of odds. */
export interface Word {
  readonly text: string;
  /** -log of how often the word occurs. */
  cost: number;
  /** Its part of speech, as in words.txt: "n", "v", "ns" …; "" where unknown. */
  readonly speech: string;
  /** How much likelier a person's name is right after it, and right before it, than anywhere. */
  left: number;
  right: number;
  /** Its vocabulary entry, by kind. */
  entries: ReadonlyMap<string, Entry>;
  division: DivisionName | null;
}

/** The entries of every word that the vocabulary does not have: to know it by, for most words of a text are of this sort. */
export const noEntries: ReadonlyMap<string, Entry> = new Map();
