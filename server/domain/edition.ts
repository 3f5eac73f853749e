import type { Span } from "./span.ts";

/** What front matter or the command line says of an edition; null where neither does. Dates are ISO `YYYY-MM-DD`. */
export interface EditionHead {
  readonly newspaper: string | null;
  readonly county: string | null;
  readonly date: string | null;
  readonly page: string | null;
  readonly source: string | null;
}

/**
 * An article that the source itself already sets apart (a crawler's record, a web page): where it stands in the
 * edition's text. Its first line is the headline where `headline` is given.
 */
export interface SourceItem extends Span {
  readonly headline: string | null;
  readonly page: string | null;
  readonly url: string | null;
  /** 1-based line in the file. */
  readonly line: number;
}

/** One edition as it came from a file, before any reading. */
export interface EditionSource {
  readonly file: string;
  readonly head: EditionHead;
  /** The whole printed text; `SourceRun.source` counts in it. */
  readonly text: string;
  /** 1-based line of the file on which `text` begins. */
  readonly firstLine: number;
  /** Null for a printed page whose articles must be told apart by reading. */
  readonly items: readonly SourceItem[] | null;
  /** 1, or which of several groups of records of one paper and day in one file it is. */
  readonly part: number;
  /** Hex digest of head and text: the same digest means nothing to reload. */
  readonly sha256: string;
}

export type DateBasis = "printed" | "given" | "inferred";

/** Where and when the reading stages believe an edition was printed. */
export interface EditionContext {
  readonly newspaper: string | null;
  /** Full name, e.g. 开化县. */
  readonly county: string | null;
  readonly date: string | null;
  readonly dateBasis: DateBasis | null;
}
