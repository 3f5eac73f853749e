import type { Graph, GraphEdge, GraphNode } from "../state/graph.ts";
import { xml } from "./xml.ts";

type Field<T> = readonly [
  key: string,
  type: "string" | "int" | "boolean",
  value: (item: T) => string | number | boolean | null,
];

const nodeFields: readonly Field<GraphNode>[] = [
  ["kind", "string", (node) => node.kind],
  ["name", "string", (node) => node.caption],
  ["articles", "int", (node) => node.articles],
  ["first", "string", (node) => node.first],
  ["last", "string", (node) => node.last],
];

const edgeFields: readonly Field<GraphEdge>[] = [
  ["relation", "string", (edge) => edge.relation],
  ["count", "int", (edge) => edge.count],
  ["since", "string", (edge) => edge.first],
  ["until", "string", (edge) => edge.last],
  ["notes", "string", (edge) => edge.notes.join(";")],
  ["inferred", "boolean", (edge) => edge.inferred],
];

/** The graph as GraphML. */
export function graphml(graph: Graph): string {
  const nodes = [...graph.nodes.values()].map((node) => `<node id="${xml(node.id)}">${data(nodeFields, node)}</node>`);
  const edges = [...graph.edges.values()].map(
    (edge) =>
      `<edge id="${xml(edge.id)}" source="${xml(edge.from)}" target="${xml(edge.to)}">${data(edgeFields, edge)}</edge>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keys("node", nodeFields)}
${keys("edge", edgeFields)}
<graph edgedefault="directed">
${[...nodes, ...edges].join("\n")}
</graph>
</graphml>
`;
}

function keys<T>(target: string, fields: readonly Field<T>[]): string {
  return fields
    .map(([key, type]) => `<key id="${key}" for="${target}" attr.name="${key}" attr.type="${type}"/>`)
    .join("\n");
}

function data<T>(fields: readonly Field<T>[], item: T): string {
  return fields
    .map(([key, , value]) => [key, value(item)] as const)
    .filter(([, value]) => value !== null && value !== "")
    .map(([key, value]) => `<data key="${key}">${xml(String(value))}</data>`)
    .join("");
}
