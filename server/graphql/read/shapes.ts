import type { FieldNode } from "graphql";
import type { AttendanceRole, NodeKind, RelationKind } from "../../model/kinds.ts";

/** What was read for a field of a node together with the node itself, by the field's place in the query. */
export type Selected = ReadonlyMap<FieldNode, unknown>;

/** A node as read: its stored properties (see cypher/read/node/row.cypher), and what the query asked of it. */
export interface StoredNode {
  readonly __typename: NodeKind;
  readonly id: string;
  readonly name: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly selected: Selected;
}

/** Days as ISO strings, both included; null is open. */
export interface Days {
  readonly since: string | null;
  readonly until: string | null;
}

/** One kind of relation between two nodes, summed up over all articles that say it. */
export interface StoredRelation {
  readonly kind: RelationKind;
  readonly fromId: string;
  readonly toId: string;
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly stated: number;
  readonly roles: readonly AttendanceRole[];
  readonly details: readonly string[];
  /** The days it was summed up over; its evidence is of the same days. */
  readonly days: Days;
  readonly selected: Selected;
}

/** One fact, as stored on its edge. */
export interface StoredEvidence {
  readonly relation: RelationKind;
  readonly fromId: string;
  readonly toId: string;
  readonly fact: Readonly<Record<string, unknown>>;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
  readonly relation: StoredRelation | null;
}

export interface Connection<T> {
  readonly edges: readonly Edge<T>[];
  readonly pageInfo: PageInfo;
  /** Asked for only where the query selects it. */
  readonly totalCount: number;
}

export type NodeItem = Edge<StoredNode>;
export type NodePage = Connection<StoredNode>;
export type RelationItem = Edge<StoredRelation>;
export type RelationPage = Connection<StoredRelation>;
export type EvidenceItem = Edge<StoredEvidence>;
export type EvidencePage = Connection<StoredEvidence>;

/** A text property, null where it is not stored. */
export function textOf(properties: Readonly<Record<string, unknown>>, key: string): string | null {
  const value = properties[key];
  return typeof value === "string" ? value : null;
}

/** A list of texts, empty where it is not stored. */
export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
