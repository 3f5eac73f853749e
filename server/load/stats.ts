import { type NodeKind, nodeKinds, type RelationKind, relationKinds } from "../model/kinds.ts";
import { statement } from "../store/statements.ts";
import type { GraphStore } from "../store/store.ts";

export interface PaperStats {
  readonly county: string | null;
  readonly newspaper: string | null;
  readonly editions: number;
  /** ISO dates of its first and last edition; null where none is dated. */
  readonly first: string | null;
  readonly last: string | null;
}

export interface GraphStats {
  readonly engine: GraphStore["engine"];
  readonly nodes: Readonly<Record<NodeKind, number>>;
  readonly edges: Readonly<Record<RelationKind, number>>;
  readonly papers: readonly PaperStats[];
}

async function counts<K extends string>(
  kinds: readonly K[],
  count: (kind: K) => ReturnType<GraphStore["read"]>,
): Promise<Readonly<Record<K, number>>> {
  const entries: (readonly [K, number])[] = [];
  for (const kind of kinds) entries.push([kind, Number((await count(kind))[0]?.count ?? 0)]);
  return Object.fromEntries(entries) as Record<K, number>;
}

/** How much is in the graph: nodes and edges by kind, editions by paper. */
export async function statsOf(store: GraphStore): Promise<GraphStats> {
  return {
    engine: store.engine,
    nodes: await counts(nodeKinds, (Kind) => store.read(statement("check/node-count", { Kind }))),
    edges: await counts(relationKinds, (Relation) => store.read(statement("check/edge-count", { Relation }))),
    papers: (await store.read(statement("check/editions"))) as unknown as readonly PaperStats[],
  };
}
