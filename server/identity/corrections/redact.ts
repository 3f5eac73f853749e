import type { Value } from "../../domain/fact.ts";
import type { EditionRows, NodeRow } from "../../domain/rows.ts";
import type { CorrectionOf } from "./entry.ts";

/** Stands for each character of a redacted name, so that every offset stays true. */
const mask = "某";

/** Properties that hold ids and codes, in which no name may be masked. */
const technical = new Set([
  "article",
  "edition",
  "rule",
  "basis",
  "date",
  "key",
  "kind",
  "parts",
  "runs",
  "sha256",
  "url",
]);

/**
 * Takes people out who must not be in the graph: their nodes and edges go, and their names are masked in the texts and
 * quotes that stay. Ids of articles and facts do not change.
 */
export function redacted(
  rows: EditionRows,
  entries: readonly CorrectionOf<"redact">[],
  merged: (id: string) => string,
): EditionRows {
  const gone = new Set(entries.map(({ redact }) => merged(redact)));
  const people = rows.nodes.filter(({ id }) => gone.has(id));
  if (people.length === 0) return rows;
  const names = people.flatMap(({ id, properties: { name, aliases } }) => {
    return [name, ...(Array.isArray(aliases) ? aliases : []), ...printedForms(rows, id)].map(String);
  });
  const longestFirst = [...new Set(names)].filter((name) => name !== "").sort((a, b) => b.length - a.length);
  const hide = (text: string): string =>
    longestFirst.reduce((hidden, name) => hidden.replaceAll(name, mask.repeat(name.length)), text);
  const hideIn = (value: Value): Value => {
    if (typeof value === "string") return hide(value);
    return Array.isArray(value) ? value.map(hide) : value;
  };
  const hidden = (properties: NodeRow["properties"]): NodeRow["properties"] =>
    Object.fromEntries(
      Object.entries(properties).map(([key, value]) => [key, technical.has(key) ? value : hideIn(value)]),
    );
  return {
    ...rows,
    nodes: rows.nodes
      .filter(({ id }) => !gone.has(id))
      .map((node) => (node.kind === "Article" ? { ...node, properties: hidden(node.properties) } : node)),
    edges: rows.edges
      .filter(({ from, to }) => !gone.has(from) && !gone.has(to))
      .map((edge) => ({ ...edge, properties: hidden(edge.properties) })),
  };
}

/** The forms in which the edition's articles print the node's name. */
function printedForms(rows: EditionRows, id: string): readonly string[] {
  return rows.edges
    .filter(({ kind, to }) => kind === "MENTIONS" && to === id)
    .flatMap(({ properties: { printed } }) => (Array.isArray(printed) ? (printed as readonly string[]) : []));
}
