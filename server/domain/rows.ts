import type { NodeKind, RelationKind } from "../model/kinds.ts";
import type { Value } from "./fact.ts";

/**
 * A node as stored. Properties are a function of the id alone (never of which edition was loaded first),
 * so that retracting one edition cannot leave another's node wrong. What varies by article lives on edges.
 */
export interface NodeRow {
  readonly kind: NodeKind;
  readonly id: string;
  readonly properties: Readonly<Record<string, Value>>;
}

/** An edge as stored; ends are node ids. `id` is unique and stable: the same edition read again gives the same ids. */
export interface EdgeRow {
  readonly kind: RelationKind;
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly fromKind: NodeKind;
  readonly toKind: NodeKind;
  /** Evidence: article, edition, date, quote, start, end, rule, basis, reason; then what the relation itself says. */
  readonly properties: Readonly<Record<string, Value>>;
}

/** Everything one edition adds to the graph; the unit of loading and of retraction. */
export interface EditionRows {
  readonly edition: string;
  readonly sha256: string;
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
}
