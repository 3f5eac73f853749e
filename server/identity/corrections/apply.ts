import type { Diagnostic, Staged } from "../../domain/diagnostic.ts";
import type { EdgeRow, EditionRows, NodeRow } from "../../domain/rows.ts";
import type { NodeKind } from "../../model/kinds.ts";
import { nodeKinds } from "../../model/kinds.ts";
import { factId } from "../ids.ts";
import type { Correction, CorrectionOf } from "./entry.ts";
import type { Corrections } from "./load.ts";
import { redacted } from "./redact.ts";

const kindOf = (id: string): NodeKind | undefined => nodeKinds.find((kind) => id.startsWith(`${kind.toLowerCase()}/`));

/**
 * Applies the curators' judgements to what one edition says: rejected facts go, split, merged and redacted nodes take
 * effect on every edge, added facts join the edition whose article they cite. Pure; a fact keeps its id through all of it.
 */
export function applyCorrections(rows: EditionRows, corrections: Corrections): Staged<EditionRows> {
  if (corrections.entries.length === 0) return { value: rows, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const of = <A extends Correction["action"]>(action: A): CorrectionOf<A>[] =>
    corrections.entries.filter((entry) => entry.action === action) as unknown as CorrectionOf<A>[];

  const rejected = new Set(of("reject").flatMap(({ reject }) => reject));
  let edges = rows.edges.filter(({ id }) => !rejected.has(id));
  const nodes = new Map(rows.nodes.map((node) => [node.id, node]));

  for (const split of of("split")) edges = splitEdges(edges, nodes, split);
  const merged = (id: string): string => corrections.redirects.get(id) ?? id;
  edges = edges.map((edge) => ({ ...edge, from: merged(edge.from), to: merged(edge.to) }));
  for (const [from, into] of corrections.redirects) {
    const node = nodes.get(from);
    if (node === undefined) continue;
    nodes.delete(from);
    if (!nodes.has(into))
      nodes.set(into, { ...node, kind: kindOf(into) ?? node.kind, id: into, properties: renamedTo(node, into) });
  }
  for (const { add, who, when, why, place } of of("add")) {
    const article = nodes.get(add.article);
    if (article === undefined) continue;
    const text = String(article.properties.text ?? "");
    const start = text.indexOf(add.quote);
    if (start < 0) {
      diagnostics.push({
        severity: "warning",
        message: `the quote is not in ${add.article}; the fact is not added`,
        ...place,
      });
      continue;
    }
    edges.push(addedEdge(rows.edition, article, add, start, `${who}, ${when}: ${why}`));
    for (const id of [merged(add.from), merged(add.to)]) if (!nodes.has(id)) nodes.set(id, bareNode(id));
  }
  for (const { rename, name } of of("rename")) withProperties(nodes, merged(rename), { name });
  for (const { alias, names } of of("alias")) withProperties(nodes, merged(alias), { aliases: [...names].sort() });

  const distinct = new Map<string, EdgeRow>();
  for (const edge of edges) {
    const key = [edge.kind, edge.from, edge.to, edge.properties.article, edge.properties.kind].join("\u0000");
    if (edge.from !== edge.to && !distinct.has(key)) distinct.set(key, edge);
  }
  const value = redacted({ ...rows, nodes: [...nodes.values()], edges: [...distinct.values()] }, of("redact"), merged);
  return { value, diagnostics };
}

/** A merged node is filed under its new id; what the id itself says (name, jurisdiction) follows it. */
function renamedTo(node: NodeRow, into: string): NodeRow["properties"] {
  return { ...node.properties, ...bareNode(into).properties };
}

/** What an id alone says of its node. */
function bareNode(id: string): NodeRow {
  const [, ...segments] = id.split("/");
  const [name = "", namesake] = (segments.at(-1) ?? "").split("@");
  const jurisdiction = segments.length > 1 ? { jurisdiction: segments[0] ?? "" } : {};
  return {
    kind: kindOf(id) ?? "Person",
    id,
    properties: { name, ...jurisdiction, ...(namesake === undefined ? {} : { namesake }) },
  };
}

function withProperties(nodes: Map<string, NodeRow>, id: string, properties: NodeRow["properties"]): void {
  const node = nodes.get(id);
  if (node !== undefined) nodes.set(id, { ...node, properties: { ...node.properties, ...properties } });
}

/** In the articles that are the other one's, every edge of the node goes to the other one. */
function splitEdges(
  edges: readonly EdgeRow[],
  nodes: Map<string, NodeRow>,
  { split, as, posts, articles }: CorrectionOf<"split">,
) {
  const original = nodes.get(split);
  if (original === undefined) return [...edges];
  const others = new Set(articles ?? []);
  const telling = new Set(posts ?? []);
  for (const { kind, from, to, properties } of edges) {
    if (from === split && (kind === "HOLDS" || kind === "APPOINTED") && telling.has(to))
      others.add(String(properties.article));
  }
  const id = `${split}@${as}`;
  const move = (end: string, edge: EdgeRow): string =>
    end === split && others.has(String(edge.properties.article)) ? id : end;
  const moved = edges.map((edge) => ({ ...edge, from: move(edge.from, edge), to: move(edge.to, edge) }));
  if (moved.some(({ from, to }) => from === id || to === id)) {
    nodes.set(id, { ...original, id, properties: { ...original.properties, namesake: as } });
  }
  if (!moved.some(({ from, to }) => from === split || to === split)) nodes.delete(split);
  return moved;
}

function addedEdge(
  edition: string,
  article: NodeRow,
  add: CorrectionOf<"add">["add"],
  start: number,
  reason: string,
): EdgeRow {
  const { relation, from, to, quote, properties = {} } = add;
  const { eventDate, date } = article.properties;
  const day = eventDate ?? date;
  return {
    kind: relation,
    id: factId(article.id, relation, from, to, String(properties.kind ?? "")),
    from,
    to,
    fromKind: kindOf(from) ?? "Person",
    toKind: kindOf(to) ?? "Post",
    properties: {
      ...properties,
      ...(day === undefined ? {} : { date: day }),
      ...{ article: article.id, edition, quote, start, end: start + quote.length },
      ...{ rule: "curator", basis: "stated", reason },
    },
  };
}
