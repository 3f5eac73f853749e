import type { Value } from "../domain/fact.ts";
import type { EdgeRow, EditionRows, NodeRow } from "../domain/rows.ts";
import { plainPersonId } from "../identity/ids.ts";
import { type NodeKind, nodeKinds, type RelationKind } from "../model/kinds.ts";
import { searchTextOf } from "./search-text.ts";
import { tellsOf } from "./tells.ts";

export interface StoredNode {
  readonly id: string;
  readonly properties: Readonly<Record<string, Value>>;
}

export interface StoredEdge extends StoredNode {
  readonly from: string;
  readonly to: string;
}

export interface NodeBatch {
  readonly Kind: NodeKind;
  readonly rows: readonly StoredNode[];
}

export interface EdgeBatch {
  readonly From: NodeKind;
  readonly Relation: RelationKind;
  readonly To: NodeKind;
  readonly rows: readonly StoredEdge[];
}

/** What is written for one edition, by label and by relationship type; rows in the order in which they lock. */
export interface Plan {
  readonly nodes: readonly NodeBatch[];
  readonly edges: readonly EdgeBatch[];
}

/** Rows a statement takes at once: enough to make the round trip cheap, few enough to keep its memory small. */
const batchSize = 1_000;

function* chunks<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += batchSize) yield rows.slice(at, at + batchSize);
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/**
 * The ids that the edition's edges hold up. A node that nothing holds up would outlive its edition, so it is not
 * stored at all.
 */
function upheld(rows: EditionRows): ReadonlySet<string> {
  return new Set([rows.edition, ...rows.edges.flatMap(({ from, to }) => [from, to])]);
}

/** `touches` on the edition's node: the shared nodes it speaks of, so that it can be retracted without a search. */
function touchesOf(nodes: readonly NodeRow[]): readonly string[] {
  return nodes
    .filter(({ kind }) => kind !== "Edition" && kind !== "Article")
    .map(({ kind, id }) => `${kind} ${id}`)
    .sort();
}

/** Reads `touches` back, by kind. */
export function touchedBy(touches: unknown): ReadonlyMap<NodeKind, readonly string[]> {
  const ids = new Map<NodeKind, string[]>();
  for (const entry of Array.isArray(touches) ? (touches as readonly string[]) : []) {
    const space = entry.indexOf(" ");
    const kind = entry.slice(0, space) as NodeKind;
    const list = ids.get(kind) ?? [];
    list.push(entry.slice(space + 1));
    ids.set(kind, list);
  }
  return ids;
}

/** A node with what only the store needs: what it is found by. */
export function storedNode(node: NodeRow): StoredNode {
  const { id, kind, properties } = node;
  const plain = kind === "Person" ? { plainId: plainPersonId(id) } : {};
  return { id, properties: { ...properties, id, searchText: searchTextOf(node), ...plain } };
}

export function planOf(rows: EditionRows): Plan {
  const keep = upheld(rows);
  const kept = new Map(rows.nodes.filter(({ id }) => keep.has(id)).map((node) => [node.id, node] as const));
  for (const id of keep)
    if (!kept.has(id)) throw new Error(`${rows.edition}: an edge leads to ${id}, which has no row`);
  const own: Readonly<Record<string, Value>> = {
    sha256: rows.sha256,
    touches: touchesOf([...kept.values()]),
    tells: [...tellsOf(rows).keys()],
  };

  const nodes = nodeKinds.flatMap((Kind) => {
    const ofKind = [...kept.values()].filter(({ kind }) => kind === Kind).sort(byId);
    return [...chunks(ofKind.map(storedNode))].map((chunk) => ({
      Kind,
      rows: chunk.map((node) =>
        node.id === rows.edition ? { ...node, properties: { ...node.properties, ...own } } : node,
      ),
    }));
  });

  const groups = new Map<string, EdgeRow[]>();
  for (const edge of new Map(rows.edges.map((each) => [each.id, each])).values()) {
    if (edge.properties.edition !== rows.edition) throw new Error(`${rows.edition}: edge ${edge.id} is not of it`);
    const key = [edge.kind, edge.fromKind, edge.toKind].join(" ");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [edge]);
    else group.push(edge);
  }
  const edges = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => {
      return [...chunks(group.sort(byId))].map((chunk) => edgeBatch(chunk));
    });
  return { nodes, edges };
}

function edgeBatch(edges: readonly EdgeRow[]): EdgeBatch {
  const [first] = edges;
  if (first === undefined) throw new Error("a batch of edges is never empty");
  return {
    From: first.fromKind,
    Relation: first.kind,
    To: first.toKind,
    rows: edges.map(({ id, from, to, properties }) => ({ id, from, to, properties: { ...properties, id } })),
  };
}
