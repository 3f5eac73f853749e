import type { Graph, GraphEdge } from "./graph.ts";
import type { View } from "./view.ts";

/**
 * The part of the graph that the view's filters let through. A node with nothing dated up to the
 * day asked is left out; what the others hid on that day is not known here, so they claim nothing.
 */
export function filtered(graph: Graph, view: Pick<View, "hiddenKinds" | "hiddenRelations" | "asOf">): Graph {
  const { hiddenKinds, hiddenRelations, asOf } = view;
  if (hiddenKinds.length === 0 && hiddenRelations.length === 0 && asOf === null) return graph;
  const nodes = new Map(
    [...graph.nodes]
      .filter(([, node]) => !hiddenKinds.includes(node.kind) && seenBy(node.first, asOf))
      .map(([id, node]) => [id, asOf === null ? node : { ...node, degrees: {} }]),
  );
  const passes = (edge: GraphEdge) =>
    nodes.has(edge.from) && nodes.has(edge.to) && !hiddenRelations.includes(edge.relation) && seenBy(edge.first, asOf);
  return { nodes, edges: new Map([...graph.edges].filter(([, edge]) => passes(edge))) };
}

/** ISO dates compare as text; what is undated is never ruled out by a date. */
function seenBy(first: string | null, asOf: string | null): boolean {
  return asOf === null || first === null || first <= asOf;
}
