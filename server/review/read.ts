import type { Credit, PersonRecord, Sighting } from "../identity/judgements/record.ts";
import { press } from "../identity/persons.ts";
import type { NodeKind } from "../model/kinds.ts";
import { statement } from "../store/statements.ts";
import type { GraphStore, Row } from "../store/store.ts";

/** Ids a statement takes at once. */
const batchSize = 500;

/** Parts what a statement packs into one text; occurs in no quote. */
export const gap = "\u001f";

export function* chunks<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += batchSize) yield items.slice(at, at + batchSize);
}

export const text = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** What the press says of nodes of one kind, counted. */
export interface Seen {
  readonly articles: number;
  readonly first: string | null;
  readonly last: string | null;
}

export async function seenOf(
  store: GraphStore,
  Kind: NodeKind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Seen>> {
  const seen = new Map<string, Seen>();
  for (const batch of chunks(ids)) {
    for (const row of await store.read(statement("read/review/seen", { Kind }), { ids: batch })) {
      seen.set(String(row.id), { articles: Number(row.articles), first: text(row.first), last: text(row.last) });
    }
  }
  return seen;
}

function grouped<T>(rows: readonly Row[], make: (row: Row) => T): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const id = String(row.id);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [make(row)]);
    else group.push(make(row));
  }
  return groups;
}

const sightingOf = (row: Row): Sighting => ({
  post: String(row.post),
  date: text(row.date),
  article: String(row.article),
  former: row.former === true,
  change: text(row.change),
});

const creditOf = (row: Row): Credit => ({ date: text(row.date), article: String(row.article), role: String(row.role) });

/** All that judgements need of these people, by id or by name; sorted by id. */
export async function recordsOf(
  store: GraphStore,
  { ids = [], names = [] }: { readonly ids?: readonly string[]; readonly names?: readonly string[] },
): Promise<PersonRecord[]> {
  const people = await store.read(statement("read/review/people"), { ids, names });
  const records: PersonRecord[] = [];
  for (const batch of chunks(people)) {
    const all = { ids: batch.map(({ id }) => String(id)) };
    const writers = { ids: batch.filter(({ namesake }) => namesake === press).map(({ id }) => String(id)) };
    const [sightings, credits, about, seen] = await Promise.all([
      store.read(statement("read/review/sightings"), all).then((rows) => grouped(rows, sightingOf)),
      store.read(statement("read/review/credits"), all).then((rows) => grouped(rows, creditOf)),
      store
        .read(statement("read/review/signed-about"), writers)
        .then((rows) => grouped(rows, ({ organization }) => String(organization))),
      seenOf(store, "Person", all.ids),
    ]);
    for (const row of batch) {
      const id = String(row.id);
      records.push({
        id,
        name: String(row.name),
        jurisdiction: String(row.jurisdiction ?? ""),
        namesake: text(row.namesake),
        sightings: sightings.get(id) ?? [],
        credits: credits.get(id) ?? [],
        signedAbout: about.get(id) ?? [],
        ...(seen.get(id) ?? { articles: 0, first: null, last: null }),
      });
    }
  }
  return records;
}
