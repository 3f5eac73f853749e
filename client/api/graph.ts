import { GraphDocument, type NodeFieldsFragment, type RelationFieldsFragment } from "../generated/graphql.ts";
import { edgeKey, type GraphEdge, type GraphNode, type GraphPart } from "../state/graph.ts";
import { request } from "./request.ts";

/** Ids that the API takes at once. */
const atOnce = 500;

/** The API's nodes and relations as the canvas and the table hold them. */
export function partOf(answer: {
  readonly nodes: readonly (NodeFieldsFragment | null)[];
  readonly relations: readonly RelationFieldsFragment[];
}): GraphPart {
  return {
    nodes: answer.nodes.filter((node) => node !== null).map(nodeOf),
    edges: answer.relations.map(edgeOf),
  };
}

export function nodeOf(node: NodeFieldsFragment): GraphNode {
  const degrees: Record<string, number> = {};
  for (const { relation, direction, count } of node.neighbourCounts) {
    const key = `${relation}${direction === "OUT" ? ">" : "<"}`;
    degrees[key] = (degrees[key] ?? 0) + count;
  }
  return {
    id: node.id,
    kind: node.__typename,
    caption: node.name,
    detail: detailOf(node),
    first: node.seen.first ?? null,
    last: node.seen.last ?? null,
    articles: node.seen.articles,
    degrees,
  };
}

function detailOf(node: NodeFieldsFragment): string | null {
  if ("date" in node && node.date) return node.date;
  if ("jurisdiction" in node && node.jurisdiction) return node.jurisdiction;
  return null;
}

export function edgeOf(relation: RelationFieldsFragment): GraphEdge {
  return {
    id: edgeKey(relation.fromId, relation.kind, relation.toId),
    relation: relation.kind,
    from: relation.fromId,
    to: relation.toId,
    count: relation.count,
    first: relation.first ?? null,
    last: relation.last ?? null,
    notes: relation.roles.length > 0 ? relation.roles : relation.details,
    inferred: relation.basis === "INFERRED",
  };
}

/** These nodes and every relation among them; more than the API takes at once are asked for in pairs of halves. */
export async function fetchAmong(ids: readonly string[]): Promise<GraphPart> {
  if (ids.length <= atOnce) return partOf((await request(GraphDocument, { ids: [...ids] })).graph);
  const half = atOnce / 2;
  const blocks = Array.from({ length: Math.ceil(ids.length / half) }, (_, at) => ids.slice(at * half, (at + 1) * half));
  const pairs = blocks.flatMap((one, at) => blocks.slice(at + 1).map((other) => [...one, ...other]));
  const parts = await Promise.all(pairs.map(fetchAmong));
  return { nodes: parts.flatMap(({ nodes }) => nodes), edges: parts.flatMap(({ edges }) => edges) };
}
