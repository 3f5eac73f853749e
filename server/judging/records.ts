import type { Credit, PersonRecord, Sighting } from "../identity/judgements/record.ts";
import { press } from "../identity/persons.ts";
import type { NodeKind } from "../model/kinds.ts";
import { statement } from "../store/statements.ts";
import type { GraphStore, Row } from "../store/store.ts";

/** Whoever answers statements: a store, or one request's reader with its bound on time. */
export type Graph = Pick<GraphStore, "read">;

/** Ids a statement takes at once. */
const batchSize = 500;

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

export async function seenOf(graph: Graph, Kind: NodeKind, ids: readonly string[]): Promise<ReadonlyMap<string, Seen>> {
  const seen = new Map<string, Seen>();
  for (const batch of chunks(ids)) {
    for (const row of await graph.read(statement("read/review/seen", { Kind }), { ids: batch })) {
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

/** Who bears a name, before anything else is known of them. */
export interface Bearer {
  readonly id: string;
  readonly name: string;
  readonly jurisdiction: string;
  readonly namesake: string | null;
}

export const bearerOf = (row: Row): Bearer => ({
  id: String(row.id),
  name: String(row.name),
  jurisdiction: text(row.jurisdiction) ?? "",
  namesake: text(row.namesake),
});

/** All that judgements need of these people, by id or by name; sorted by id. */
export async function recordsOf(
  graph: Graph,
  { ids = [], names = [] }: { readonly ids?: readonly string[]; readonly names?: readonly string[] },
): Promise<PersonRecord[]> {
  const people = await graph.read(statement("read/review/people"), { ids, names });
  return recordsOfBearers(graph, people.map(bearerOf));
}

/** All that judgements need of these people: four statements for each five hundred of them. */
export async function recordsOfBearers(graph: Graph, people: readonly Bearer[]): Promise<PersonRecord[]> {
  const records: PersonRecord[] = [];
  for (const batch of chunks(people)) {
    const all = { ids: batch.map(({ id }) => id) };
    const writers = { ids: batch.filter(({ namesake }) => namesake === press).map(({ id }) => id) };
    const [sightings, credits, about, seen] = await Promise.all([
      graph.read(statement("read/review/sightings"), all).then((rows) => grouped(rows, sightingOf)),
      graph.read(statement("read/review/credits"), all).then((rows) => grouped(rows, creditOf)),
      graph
        .read(statement("read/review/signed-about"), writers)
        .then((rows) => grouped(rows, ({ organization }) => String(organization))),
      seenOf(graph, "Person", all.ids),
    ]);
    for (const bearer of batch) {
      const { id } = bearer;
      records.push({
        ...bearer,
        sightings: sightings.get(id) ?? [],
        credits: credits.get(id) ?? [],
        signedAbout: about.get(id) ?? [],
        ...(seen.get(id) ?? { articles: 0, first: null, last: null }),
      });
    }
  }
  return records;
}
