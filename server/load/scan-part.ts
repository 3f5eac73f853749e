import { type NodeKind, nodeKinds } from "../model/kinds.ts";
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

/** Ids held at once. The embedded engine sorts a whole label to find each page, so pages of ids are long. */
export const idPage = 20_000;
const editionsAtOnce = 500;

/** A list in stretches of `size`. */
export function* pages<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}

/**
 * By code point, as both engines' indexes order text. JavaScript differs beyond the basic plane (𠮷), and so does Neo4j
 * wherever text comes from a parameter: within a page the order is ours.
 */
export function byCodePoint(a: string, b: string): number {
  return a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** The ids of all nodes of a kind, in order. */
export async function* allIds(store: GraphStore, kind: NodeKind): AsyncGenerator<readonly string[]> {
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
export async function idsOfPart(
  store: GraphStore,
  editions: readonly string[],
): Promise<ReadonlyMap<NodeKind, string[]>> {
  const found = new Map<NodeKind, Set<string>>(nodeKinds.map((kind) => [kind, new Set()]));
  for (const some of pages(editions, editionsAtOnce)) {
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
    for (const ids of pages([...told], editionsAtOnce))
      for (const { id } of await store.read(statement("export/told"), { ids, editions })) people?.add(String(id));
  }
  return new Map([...found].map(([kind, ids]) => [kind, [...ids].sort(byCodePoint)]));
}
