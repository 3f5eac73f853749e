import type { SourceRun, Span } from "./span.ts";

/** A printed paragraph, its broken lines mended. */
export interface Block {
  readonly text: string;
  readonly runs: readonly SourceRun[];
  /** 1-based line in the edition's file where the block begins. */
  readonly line: number;
  /** Empty lines printed above it. */
  readonly gap: number;
}

export type ArticleKind = "news" | "photo caption" | "notice" | "appointments" | "speech" | "commentary" | "other";

export type PartKind = "kicker" | "headline" | "subhead" | "dateline" | "byline" | "body" | "credit" | "continuation";

/** A labelled stretch of the article's text. Parts are sorted, do not overlap and are separated by one "\n" or nothing. */
export interface ArticlePart extends Span {
  readonly kind: PartKind;
}

export type BylineRole = "reporter" | "correspondent" | "photographer" | "editor";

/** A person credited with the article: `start`/`end` cover the name as printed, `name` has inner spaces removed. */
export interface BylineName extends Span {
  readonly name: string;
  readonly role: BylineRole;
  readonly rule: string;
}

/** One item printed in an edition. `text` holds everything printed of it, headline lines first, one "\n" between parts. */
export interface Article {
  /** Position within the edition, "1" upwards. */
  readonly key: string;
  readonly headline: string;
  readonly kicker: string | null;
  readonly subhead: string | null;
  readonly kind: ArticleKind;
  readonly page: string | null;
  readonly url: string | null;
  /** The page it is carried on to (第二版), where 下转 is printed. */
  readonly continuesOn: string | null;
  /** The page it is carried over from, where 上接 is printed. */
  readonly continuedFrom: string | null;
  readonly text: string;
  readonly parts: readonly ArticlePart[];
  readonly byline: readonly BylineName[];
  readonly runs: readonly SourceRun[];
  /** 1-based line in the edition's file. */
  readonly line: number;
}
