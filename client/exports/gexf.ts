import type { Graph } from "../state/graph.ts";
import { xml } from "./xml.ts";

/** The graph as GEXF 1.3, each node and edge alive from its first to its last sighting. */
export function gexf(graph: Graph, now: Date): string {
  const nodes = [...graph.nodes.values()].map(
    (node) =>
      `<node id="${xml(node.id)}" label="${xml(node.caption)}"${life(node.first, node.last)}>` +
      `<attvalues><attvalue for="kind" value="${xml(node.kind)}"/><attvalue for="articles" value="${node.articles}"/></attvalues></node>`,
  );
  const edges = [...graph.edges.values()].map(
    (edge) =>
      `<edge id="${xml(edge.id)}" source="${xml(edge.from)}" target="${xml(edge.to)}" kind="${xml(edge.relation)}" label="${xml(edge.relation)}" weight="${edge.count}"${life(edge.first, edge.last)}>` +
      `<attvalues><attvalue for="notes" value="${xml(edge.notes.join(";"))}"/><attvalue for="inferred" value="${edge.inferred}"/></attvalues></edge>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta lastmodifieddate="${now.toISOString().slice(0, 10)}"><creator>Xianzhi</creator></meta>
<graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">
<attributes class="node"><attribute id="kind" title="kind" type="string"/><attribute id="articles" title="articles" type="integer"/></attributes>
<attributes class="edge"><attribute id="notes" title="notes" type="string"/><attribute id="inferred" title="inferred" type="boolean"/></attributes>
<nodes>
${nodes.join("\n")}
</nodes>
<edges>
${edges.join("\n")}
</edges>
</graph>
</gexf>
`;
}

function life(first: string | null, last: string | null): string {
  return `${first === null ? "" : ` start="${first}"`}${last === null ? "" : ` end="${last}"`}`;
}
