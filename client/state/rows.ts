import { type Graph, hidden } from "./graph.ts";

/* The canvas as rows: what the table shows and the CSV holds. */

export interface NodeRow {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly articles: number;
  readonly degree: number;
  readonly hidden: number;
  readonly first: string;
  readonly last: string;
}

export interface RelationRow {
  readonly id: string;
  readonly from: string;
  readonly relation: string;
  readonly to: string;
  readonly count: number;
  readonly first: string;
  readonly last: string;
  readonly inferred: boolean;
}

export interface Naming {
  readonly kind: (kind: string) => string;
  readonly relation: (kind: string) => string;
}

export function nodeRows(graph: Graph, naming: Naming, counted: (relation: string) => boolean): readonly NodeRow[] {
  const degrees = new Map<string, number>();
  for (const { from, to } of graph.edges.values()) {
    for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  const left = hidden(graph);
  return [...graph.nodes.values()].map((node) => ({
    id: node.id,
    kind: naming.kind(node.kind),
    name: node.caption,
    articles: node.articles,
    degree: degrees.get(node.id) ?? 0,
    hidden: Object.entries(left.get(node.id) ?? {}).reduce(
      (sum, [key, count]) => sum + (counted(key.slice(0, -1)) ? count : 0),
      0,
    ),
    first: node.first ?? "",
    last: node.last ?? "",
  }));
}

export function relationRows(graph: Graph, naming: Naming): readonly RelationRow[] {
  const name = (id: string) => graph.nodes.get(id)?.caption ?? id;
  return [...graph.edges.values()].map((edge) => ({
    id: edge.id,
    from: name(edge.from),
    relation: naming.relation(edge.relation),
    to: name(edge.to),
    count: edge.count,
    first: edge.first ?? "",
    last: edge.last ?? "",
    inferred: edge.inferred,
  }));
}

export interface Order<Row> {
  readonly by: keyof Row;
  readonly down: boolean;
}

/** Rows in the order asked; numbers by size, text as the language sorts it; equal rows keep their places. */
export function sorted<Row extends object>(rows: readonly Row[], order: Order<Row>, locale: string): readonly Row[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  const sign = order.down ? -1 : 1;
  return rows.toSorted((one, two) => {
    const [a, b] = [one[order.by], two[order.by]];
    if (typeof a === "number" && typeof b === "number") return sign * (a - b);
    return sign * collator.compare(String(a), String(b));
  });
}
