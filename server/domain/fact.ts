import type { NodeKind, RelationKind } from "../model/kinds.ts";
import type { Article } from "./article.ts";
import type { Basis, Mentions } from "./mention.ts";
import type { Span } from "./span.ts";

export type Value = string | number | boolean | readonly string[];

/** Points at an entity of the same article: kind, name and (for namesakes) key. */
export interface EntityRef {
  readonly kind: NodeKind;
  readonly name: string;
  readonly key: string;
}

/** Something an article names, before anyone decides which node of the graph it is. */
export interface Entity extends EntityRef {
  /** Forms as printed in this article, first seen first. */
  readonly printed: readonly string[];
  /** See the tables in server/model for the properties of each kind. */
  readonly properties: Readonly<Record<string, Value>>;
}

/**
 * One relation read from one article. `quote === article.text.slice(start, end)` always;
 * the quote is the sentence or clause that a scholar would cite.
 */
export interface Fact extends Span {
  readonly relation: RelationKind;
  readonly from: EntityRef;
  readonly to: EntityRef;
  readonly quote: string;
  readonly rule: string;
  readonly basis: Basis;
  readonly reason?: string;
  readonly properties: Readonly<Record<string, Value>>;
}

/** What one article says. */
export interface Reading {
  readonly article: Article;
  /** ISO date of the event reported, null where none is to be had. */
  readonly eventDate: string | null;
  readonly mentions: Mentions;
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
}
