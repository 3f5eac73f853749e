import type { Diagnostic, Staged } from "../../domain/diagnostic.ts";
import type { EdgeRow, EditionRows, NodeRow } from "../../domain/rows.ts";
import { factId, factVariant, plainPersonId } from "../ids.ts";
import { nodeOf } from "../nodes.ts";
import { press } from "../persons.ts";
import { edgeRow } from "../rows.ts";
import { impliedSplits, type Split } from "./curated.ts";
import { type Correction, type CorrectionOf, subjectsOf } from "./entry.ts";
import type { Corrections } from "./load.ts";
import { asShown, displayOf } from "./names.ts";
import { redacted } from "./redact.ts";

/**
 * Notes that an entry took effect on its `index`-th subject. Kept on the edition as digests, not ids: a redacted name
 * must not come back by this door.
 */
type Use = (entry: Correction, index?: number) => void;
type Nodes = Map<string, NodeRow>;

/**
 * Applies the curators' judgements to what one edition says: rejected facts go, split, merged and redacted nodes take
 * effect on every edge, added facts join the edition whose article they cite. Pure; a fact keeps its id through all of
 * it, and a node's properties stay a function of its id and the corrections.
 */
export function applyCorrections(rows: EditionRows, corrections: Corrections): Staged<EditionRows> {
  if (corrections.entries.length === 0) return { value: rows, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const applied = new Set<string>();
  const use: Use = (entry, index = 0) => void applied.add(appliedKey(entry, index));
  const of = <A extends Correction["action"]>(action: A): CorrectionOf<A>[] =>
    corrections.entries.filter((entry) => entry.action === action) as unknown as CorrectionOf<A>[];
  const nodes: Nodes = new Map(rows.nodes.map((node) => [node.id, node]));

  let edges = withoutRejected(rows.edges, of("reject"), use);
  // Who is told apart by an office may stand under the plain id until the edition is stored (ADR 5).
  const named = new Set(nodes.keys());
  const behindName = (id: string): boolean =>
    id.includes("@") && !id.endsWith(`@${press}`) && named.has(plainPersonId(id));
  for (const entry of of("split")) edges = splitEdges(edges, nodes, entry, () => use(entry));
  for (const split of impliedSplits(corrections, edges)) edges = splitEdges(edges, nodes, split);
  const merged = (id: string): string => corrections.redirects.get(id) ?? id;
  edges = mergedEdges(edges, nodes, merged);
  for (const entry of corrections.entries) {
    if (entry.action !== "merge" && entry.action !== "confirm") continue;
    for (const [index, from] of subjectsOf(entry).entries())
      if (nodes.delete(from) || behindName(from)) use(entry, index);
  }
  for (const entry of of("add")) {
    const edge = addedEdge(rows.edition, nodes.get(entry.add.article), entry, merged);
    if (edge === null) continue;
    if ("message" in edge) diagnostics.push(edge);
    else {
      edges.push(edge);
      use(entry);
      for (const id of [edge.from, edge.to]) if (!nodes.has(id)) nodes.set(id, nodeOf(id));
    }
  }
  for (const [id, { entries }] of displayOf(corrections)) {
    const node = nodes.get(id);
    if (node !== undefined) nodes.set(id, asShown(node, corrections));
    if (node !== undefined || behindName(id)) for (const entry of entries) use(entry);
  }
  for (const entry of of("redact")) if (nodes.has(merged(entry.redact))) use(entry);

  const clean = redacted({ ...rows, nodes: [...nodes.values()], edges: distinct(edges) }, of("redact"), merged);
  return {
    value: { ...clean, nodes: clean.nodes.map((node) => withApplied(node, rows.edition, applied)) },
    diagnostics,
  };
}

/** How an edition's node says that an entry took effect in it: the entry's key and which of its subjects. */
export const appliedKey = (entry: Correction, index: number): string => `${entry.key}.${index}`;

function withApplied(node: NodeRow, edition: string, applied: ReadonlySet<string>): NodeRow {
  if (node.id !== edition || applied.size === 0) return node;
  return { ...node, properties: { ...node.properties, corrections: [...applied].sort() } };
}

function withoutRejected(edges: readonly EdgeRow[], entries: readonly CorrectionOf<"reject">[], use: Use): EdgeRow[] {
  const rejected = new Map(entries.flatMap((entry) => entry.reject.map((id, index) => [id, () => use(entry, index)])));
  return edges.filter(({ id }) => {
    rejected.get(id)?.();
    return !rejected.has(id);
  });
}

/** In the articles that are the other one's, every edge of the node goes to the other one. */
function splitEdges(edges: readonly EdgeRow[], nodes: Nodes, entry: Split, use?: () => void): EdgeRow[] {
  const { split, as, posts = [], articles = [] } = entry;
  if (!nodes.has(split)) return [...edges];
  const others = new Set<unknown>(articles);
  for (const { kind, from, to, properties } of edges) {
    if (from === split && (kind === "HOLDS" || kind === "APPOINTED") && posts.includes(to))
      others.add(properties.article);
  }
  const id = `${split}@${as}`;
  const moved = edges.map((edge) => {
    const move = (end: string): string => (end === split && others.has(edge.properties.article) ? id : end);
    return { ...edge, from: move(edge.from), to: move(edge.to) };
  });
  if (moved.some(({ from, to }) => from === id || to === id)) {
    nodes.set(id, nodeOf(id));
    use?.();
  }
  if (!moved.some(({ from, to }) => from === split || to === split)) nodes.delete(split);
  return moved;
}

function mergedEdges(edges: readonly EdgeRow[], nodes: Nodes, merged: (id: string) => string): EdgeRow[] {
  return edges.map((edge) => {
    const [from, to] = [merged(edge.from), merged(edge.to)];
    for (const id of [from, to]) if (!nodes.has(id)) nodes.set(id, nodeOf(id));
    return { ...edge, from, to };
  });
}

/**
 * Two ids made one may have said the same in one article; the first stays. What a curator adds takes the place of the
 * same fact as it was read, and keeps what the reading says beside it (roles, order).
 */
function distinct(edges: readonly EdgeRow[]): EdgeRow[] {
  const kept = new Map<string, EdgeRow>();
  for (const edge of edges) {
    const key = [edge.kind, edge.from, edge.to, edge.properties.article, factVariant(edge.properties)].join("\u0000");
    const before = kept.get(key);
    if (edge.from === edge.to) continue;
    if (before === undefined) kept.set(key, edge);
    else if (edge.properties.rule === curator) {
      kept.set(key, { ...edge, properties: { ...before.properties, ...edge.properties } });
    }
  }
  return [...kept.values()];
}

/** The rule of a fact that a curator added. */
const curator = "curator";

/** The fact a curator adds, null where the edition has not its article, a diagnostic where the article has not its quote. */
function addedEdge(
  edition: string,
  article: NodeRow | undefined,
  { add, who, when, why, place }: CorrectionOf<"add">,
  merged: (id: string) => string,
): EdgeRow | Diagnostic | null {
  if (article === undefined) return null;
  const { relation, from, to, quote, properties = {} } = add;
  const start = String(article.properties.text ?? "").indexOf(quote);
  if (start < 0) {
    const message = `the quote is not in ${add.article}; the fact is not added`;
    return { severity: "warning", message, ...place };
  }
  const { eventDate, date } = article.properties;
  const day = eventDate ?? date;
  return edgeRow(relation, factId(article.id, relation, from, to, factVariant(properties)), merged(from), merged(to), {
    ...(day === undefined ? {} : { date: day }),
    ...properties,
    ...{ article: article.id, edition, quote, start, end: start + quote.length },
    ...{ rule: curator, basis: "stated", reason: `${who}, ${when}: ${why}` },
  });
}
