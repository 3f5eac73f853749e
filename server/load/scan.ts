import type { Value } from "../domain/fact.ts";
import { type NodeKind, nodeKinds, type RelationKind } from "../model/kinds.ts";
import { statement } from "../store/statements.ts";
import type { GraphStore } from "../store/store.ts";
import { touchedBy } from "./plan.ts";

/** Which editions to go through; everything where nothing is given. Dates are ISO, both ends included. */
export interface Part {
  readonly edition?: string;
  readonly county?: string;
  readonly since?: string;
  readonly until?: string;
}

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

/** Ids held at once. The embedded engine sorts a whole label to find each page, so pages of ids are long. */
const idPage = 20_000;
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

function* pages<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}

/**
 * By code point, as both engines' indexes order text. JavaScript differs beyond the basic plane (𠮷), and so does Neo4j
 * wherever text comes from a parameter: within a page the order is ours.
 */
function byCodePoint(a: string, b: string): number {
  return a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function byKindAndId(a: ScannedEdge, b: ScannedEdge): number {
  return byCodePoint(a.kind, b.kind) || byCodePoint(a.id, b.id);
}

async function* allIds(store: GraphStore, kind: NodeKind): AsyncGenerator<readonly string[]> {
  for (let after = ""; ; ) {
    const rows = await store.read(statement("export/ids", { Kind: kind }), { after, limit: idPage });
    const ids = rows.map(({ id }) => String(id));
    const last = ids.at(-1);
    if (last === undefined) return;
    yield ids;
    if (ids.length < idPage) return;
    after = last;
  }
}

/** The ids of a part, by kind, each once and in order; held in memory, as a part is for people to look at. */
async function idsOfPart(store: GraphStore, editions: readonly string[]): Promise<ReadonlyMap<NodeKind, string[]>> {
  const found = new Map<NodeKind, Set<string>>(nodeKinds.map((kind) => [kind, new Set()]));
  for (const some of pages(editions, nodePage)) {
    for (const edition of some) found.get("Edition")?.add(edition);
    for (const { id } of await store.read(statement("export/articles"), { editions: some })) {
      found.get("Article")?.add(String(id));
    }
    const told = new Set<string>();
    for (const { touches, tells } of await store.read(statement("export/touches"), { editions: some })) {
      for (const [kind, ids] of touchedBy(touches)) for (const id of ids) found.get(kind)?.add(id);
      for (const id of Array.isArray(tells) ? (tells as readonly string[]) : []) told.add(id);
    }
    // What an edition says of people told by an office may have been parted from the id it gave.
    const people = found.get("Person");
    for (const id of told) people?.delete(id);
    for (const ids of pages([...told], nodePage))
      for (const { id } of await store.read(statement("export/told"), { ids, editions })) people?.add(String(id));
  }
  return new Map([...found].map(([kind, ids]) => [kind, [...ids].sort(byCodePoint)]));
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
