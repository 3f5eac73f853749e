import type { EditionRows, NodeRow } from "../../domain/rows.ts";
import type { CorrectionOf } from "./entry.ts";

/** Stands for each character of a redacted name, so that every offset stays true. */
const mask = "某";

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
  const names = people.flatMap(({ id, properties }) => [String(properties.name ?? ""), ...printedForms(rows, id)]);
  const longestFirst = [...new Set(names)].filter((name) => name !== "").sort((a, b) => b.length - a.length);
  const hide = (text: string): string =>
    longestFirst.reduce((hidden, name) => hidden.replaceAll(name, mask.repeat(name.length)), text);
  const hidden = (properties: NodeRow["properties"]): NodeRow["properties"] => {
    const shown = ["text", "headline", "kicker", "subhead", "quote", "reason"].filter(
      (key) => typeof properties[key] === "string",
    );
    return { ...properties, ...Object.fromEntries(shown.map((key) => [key, hide(String(properties[key]))])) };
  };
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
function printedForms(rows: EditionRows, id: string): string[] {
  return rows.edges
    .filter(({ kind, to }) => kind === "MENTIONS" && to === id)
    .flatMap(({ properties }) => (Array.isArray(properties.printed) ? properties.printed : []));
}
