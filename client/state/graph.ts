import type { NodeKind, RelationKind } from "../generated/graphql.ts";

/* What the canvas and the table show: nodes, and one edge per pair of ends and relation, however many articles say it. */

export interface GraphNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly caption: string;
  /** What tells namesakes apart: a date or a county; null where there is none. */
  readonly detail: string | null;
  /** ISO dates of the first and last article that names it, null where undated; and how many do. */
  readonly first: string | null;
  readonly last: string | null;
  readonly articles: number;
  /** How many neighbours the store holds, by relation; a relation and direction a key: `HOLDS>` from the node, `HOLDS<` to it. */
  readonly degrees: Readonly<Record<string, number>>;
}

export interface GraphEdge {
  readonly id: string;
  readonly relation: RelationKind;
  readonly from: string;
  readonly to: string;
  /** Articles that say it. */
  readonly count: number;
  /** ISO dates of the first and last of them, null where undated. */
  readonly first: string | null;
  readonly last: string | null;
  /** What the relation says besides: attendance roles, kinds of appointment. */
  readonly notes: readonly string[];
  /** No sentence states it outright. */
  readonly inferred: boolean;
}

export interface Graph {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
}

export interface GraphPart {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export const emptyGraph: Graph = { nodes: new Map(), edges: new Map() };

export function edgeKey(from: string, relation: RelationKind, to: string): string {
  return `${from}|${relation}|${to}`;
}

/** Adds a part; what is already shown is refreshed, and edges whose ends are not shown are left out. */
export function merge(graph: Graph, part: GraphPart): Graph {
  const nodes = new Map(graph.nodes);
  for (const node of part.nodes) nodes.set(node.id, node);
  const edges = new Map(graph.edges);
  for (const edge of part.edges) if (nodes.has(edge.from) && nodes.has(edge.to)) edges.set(edge.id, edge);
  return { nodes, edges };
}

export function graphOf(part: GraphPart): Graph {
  return merge(emptyGraph, part);
}

/** Takes nodes off, and every edge that ends at one. */
export function without(graph: Graph, ids: ReadonlySet<string>): Graph {
  const nodes = new Map([...graph.nodes].filter(([id]) => !ids.has(id)));
  return { nodes, edges: edgesAmong(graph.edges, nodes) };
}

/** Keeps only these nodes and the edges among them. */
export function only(graph: Graph, ids: ReadonlySet<string>): Graph {
  const nodes = new Map([...graph.nodes].filter(([id]) => ids.has(id)));
  return { nodes, edges: edgesAmong(graph.edges, nodes) };
}

function edgesAmong(edges: Graph["edges"], nodes: Graph["nodes"]): Graph["edges"] {
  return new Map([...edges].filter(([, edge]) => nodes.has(edge.from) && nodes.has(edge.to)));
}

/** Ids joined to `id` by an edge of the graph. */
export function neighbours(graph: Graph, id: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const edge of graph.edges.values()) {
    if (edge.from === id) found.add(edge.to);
    if (edge.to === id) found.add(edge.from);
  }
  found.delete(id);
  return found;
}

/** What each node still hides: by relation and direction, how many of its neighbours are not among the edges shown. */
export function hidden(graph: Graph): ReadonlyMap<string, Readonly<Record<string, number>>> {
  const left = new Map([...graph.nodes].map(([id, node]) => [id, { ...node.degrees }]));
  const take = (id: string, key: string) => {
    const counts = left.get(id);
    const count = counts?.[key] ?? 0;
    if (counts === undefined) return;
    if (count > 1) counts[key] = count - 1;
    else delete counts[key];
  };
  for (const { from, relation, to } of graph.edges.values()) {
    take(from, `${relation}>`);
    take(to, `${relation}<`);
  }
  return left;
}
