import { nodes as nodeModels } from "../../model/nodes.ts";
import { attributesOf } from "../attributes.ts";
import type { Properties, Scan } from "../scan.ts";
import { xml } from "./xml.ts";

/** GraphML (graphml.graphdrawing.org/specification.html); lists are joined with "; ". */
export async function* graphml(scan: Scan): AsyncGenerator<string> {
  const nodeKeys = await attributesOf(scan.nodes());
  const edgeKeys = await attributesOf(scan.edges());
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield '<key id="n.kind" for="node" attr.name="kind" attr.type="string"/>\n';
  yield '<key id="n.label" for="node" attr.name="label" attr.type="string"/>\n';
  yield '<key id="e.relation" for="edge" attr.name="relation" attr.type="string"/>\n';
  // “kind” and “relation” are taken above; a property of that name keeps its own key.
  for (const [key, type] of nodeKeys) yield declaration("node", key, type);
  for (const [key, type] of edgeKeys) yield declaration("edge", key, type);
  yield '<graph id="xianzhi" edgedefault="directed">\n';
  for await (const { kind, id, properties } of scan.nodes()) {
    const label = properties[nodeModels[kind].caption] ?? id;
    const own = `<data key="n.kind">${kind}</data><data key="n.label">${xml(label)}</data>`;
    yield `<node id="${xml(id)}">${own}${data("np", properties)}</node>\n`;
  }
  for await (const { kind, id, from, to, properties } of scan.edges()) {
    const own = `<data key="e.relation">${kind}</data>`;
    yield `<edge id="${xml(id)}" source="${xml(from)}" target="${xml(to)}">${own}${data("ep", properties)}</edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}

function declaration(side: "node" | "edge", key: string, type: string): string {
  const name = key === "kind" ? "its kind" : key;
  return `<key id="${side[0]}p.${xml(key)}" for="${side}" attr.name="${xml(name)}" attr.type="${type}"/>\n`;
}

function data(prefix: string, properties: Properties): string {
  return Object.entries(properties)
    .map(([key, value]) => `<data key="${prefix}.${xml(key)}">${xml(value)}</data>`)
    .join("");
}
