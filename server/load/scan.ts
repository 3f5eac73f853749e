import type { Value } from "../domain/fact.ts";
import { type NodeKind, nodeKinds, type RelationKind } from "../model/kinds.ts";
import { statement } from "../store/statements.ts";
import type { GraphStore } from "../store/store.ts";
import { allIds, byCodePoint, idPage, idsOfPart, type Part, pages } from "./scan-part.ts";

export type Properties = Readonly<Record<string, Value>>;

export interface ScannedNode {
  readonly kind: NodeKind;
  readonly id: string;
  /** Without what only the store needs (internal below); keys sorted. */
  readonly properties: Properties;
}

export interface ScannedEdge {
  readonly kind: RelationKind;
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly fromKind: NodeKind;
  readonly toKind: NodeKind;
  readonly fromName: string;
  readonly toName: string;
  readonly properties: Properties;
}

/** Nodes whose properties, and nodes whose edges, are held at once. */
const nodePage = 500;
const edgePage = 50;
/** Up to here the engine picks out the edges of a part; beyond, the list costs more than it saves. */
const editionList = 100;

const internal: ReadonlySet<string> = new Set(
  "searchText touches tells plainId about corrected printedForms printedTimes".split(" "),
);

function shown(properties: unknown): Properties {
  const entries = Object.entries(properties as Properties).filter(([key]) => !internal.has(key));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function byKindAndId(a: ScannedEdge, b: ScannedEdge): number {
  return byCodePoint(a.kind, b.kind) || byCodePoint(a.id, b.id);
}

/** Goes through the graph, or a part of it, in one order on both engines and in bounded memory. */
export interface Scan {
  nodes(): AsyncGenerator<ScannedNode>;
  edges(): AsyncGenerator<ScannedEdge>;
}

export async function scan(store: GraphStore, part: Part = {}): Promise<Scan> {
  const { edition = null, county = null, since = null, until = null } = part;
  const whole = edition === null && county === null && since === null && until === null;
  const rows = whole ? [] : await store.read(statement("export/editions"), { edition, county, since, until });
  const editions = rows.map(({ id }) => String(id));
  const listed = new Set(editions);
  const ids = await idsOfPart(store, editions);
  const idPages = (kind: NodeKind): AsyncIterable<readonly string[]> | Iterable<readonly string[]> =>
    whole ? allIds(store, kind) : pages(ids.get(kind) ?? [], idPage);

  async function* nodes(): AsyncGenerator<ScannedNode> {
    for (const kind of nodeKinds) {
      const text = statement("export/nodes", { Kind: kind });
      for await (const page of idPages(kind)) {
        for (const some of pages(page, nodePage)) {
          const rows = new Map((await store.read(text, { ids: some })).map((row) => [row.id, row] as const));
          for (const id of some) {
            const row = rows.get(id);
            if (row !== undefined) yield { kind, id, properties: shown(row.properties) };
          }
        }
      }
    }
  }

  async function* edges(): AsyncGenerator<ScannedEdge> {
    const few = !whole && editions.length <= editionList ? editions : null;
    for (const kind of nodeKinds) {
      const text = statement("export/edges", { Kind: kind });
      for await (const page of idPages(kind)) {
        for (const some of pages(page, edgePage)) {
          const rows = await store.read(text, { ids: some, editions: few });
          const found = Map.groupBy(
            rows.map((row) => edgeOf(kind, row)),
            ({ from }) => from,
          );
          for (const edge of some.flatMap((id) => found.get(id)?.sort(byKindAndId) ?? [])) {
            if (whole || listed.has(String(edge.properties.edition))) yield edge;
          }
        }
      }
    }
  }

  return { nodes, edges };
}

function edgeOf(fromKind: NodeKind, row: Readonly<Record<string, unknown>>): ScannedEdge {
  const { id, ...properties } = shown(row.properties);
  const toKind = (row.toLabels as readonly NodeKind[])[0];
  if (toKind === undefined) throw new Error(`${String(row.to)} has no label`);
  return {
    kind: row.kind as RelationKind,
    id: String(id),
    from: String(row.from),
    to: String(row.to),
    fromKind,
    toKind,
    fromName: String(row.fromName ?? row.from),
    toName: String(row.toName ?? row.to),
    properties,
  };
}
