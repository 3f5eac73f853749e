import type { Graph } from "../state/graph.ts";
import type { Placed } from "../state/view.ts";

/** The graph as Cytoscape's own JSON, with places, as Cytoscape and its desktop program read it. */
export function cytoscapeJson(graph: Graph, places: ReadonlyMap<string, Placed>): string {
  const nodes = [...graph.nodes.values()].map(({ id, kind, caption, first, last, articles }) => {
    const at = places.get(id);
    const data = { id, kind, name: caption, first, last, articles };
    return at === undefined ? { data } : { data, position: { x: at.x, y: at.y } };
  });
  const edges = [...graph.edges.values()].map(({ id, from, to, relation, count, first, last, notes, inferred }) => ({
    data: { id, source: from, target: to, relation, count, first, last, notes, inferred },
  }));
  return `${JSON.stringify({ elements: { nodes, edges } }, null, 1)}\n`;
}

/** Kinds as schema.org has them; those it has no word for keep their own. */
const types: Readonly<Record<string, string>> = {
  Person: "schema:Person",
  Organization: "schema:Organization",
  Place: "schema:Place",
  Meeting: "schema:Event",
  Post: "schema:Role",
  Article: "schema:NewsArticle",
  Edition: "schema:PublicationIssue",
};

/** The graph as JSON-LD: each node with its outgoing relations; ids are made IRIs under `base`. */
export function jsonld(graph: Graph, base: string): string {
  const iri = (id: string) => `${base}${id.split("/").map(encodeURIComponent).join("/")}`;
  const outgoing = Map.groupBy(graph.edges.values(), (edge) => edge.from);
  const nodes = [...graph.nodes.values()].map((node) => {
    const relations = Map.groupBy(outgoing.get(node.id) ?? [], (edge) => `xianzhi:${edge.relation}`);
    const said = [...relations].map(([relation, edges]) => [relation, edges.map((edge) => ({ "@id": iri(edge.to) }))]);
    return {
      "@id": iri(node.id),
      "@type": types[node.kind] ?? `xianzhi:${node.kind}`,
      "schema:name": node.caption,
      ...Object.fromEntries(said),
    };
  });
  const context = { schema: "https://schema.org/", xianzhi: `${base}model/` };
  return `${JSON.stringify({ "@context": context, "@graph": nodes }, null, 1)}\n`;
}
