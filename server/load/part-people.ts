import type { Curated } from "../identity/corrections/curated.ts";
import { officeOf } from "../identity/judgements/office.ts";
import { partingOf } from "../identity/judgements/parting.ts";
import { statement } from "../store/statements.ts";
import type { Transaction } from "../store/store.ts";
import { type Move, movePeople } from "./move-people.ts";
import { needALook, ofSeveralOffices } from "./seen-offices.ts";
import { type StandingSighting, sightingOf } from "./sightings.ts";
import type { Told } from "./tells.ts";

/**
 * Locks people by their plain ids, so that no other loader decides who of these names is who, and returns the ids of
 * everyone of the names.
 */
export async function claimPeople(transaction: Transaction, plainIds: readonly string[]): Promise<readonly string[]> {
  if (plainIds.length === 0) return [];
  const [, rows] = await Promise.all([
    transaction.run(statement("load/claim-people"), { ids: plainIds }),
    transaction.run(statement("load/namesakes"), { ids: plainIds }),
  ]);
  return [...new Set([...plainIds, ...rows.map(({ id }) => String(id))])];
}

/** What a load adds to a graph from which it takes nothing. */
interface Added {
  readonly edition: string;
  readonly told: ReadonlyMap<string, Told>;
}

/**
 * Decides anew, from all that is loaded now, who is who among people of these plain ids, and moves the articles of those
 * who are no longer where they were. Asks one batched question where nobody was ever seen in two offices. `added` null:
 * something was taken out. Returns the ids of which something was taken away.
 */
export async function partPeople(
  transaction: Transaction,
  plainIds: readonly string[],
  added: Added | null,
  curated: Curated,
): Promise<readonly string[]> {
  if (plainIds.length === 0) return [];
  const [, posts] = await Promise.all([
    transaction.run(statement("load/claim-people"), { ids: plainIds }),
    transaction.run(statement("load/posts-seen"), { ids: plainIds }),
  ]);
  const several = ofSeveralOffices(posts);
  if (several.length === 0) return [];
  const offices = await transaction.run(statement("load/offices"), { ids: several, without: added?.edition ?? null });
  const told = added === null ? null : new Map([...added.told].filter(([id]) => several.includes(id)));
  const ids = needALook(offices, told);
  const moves = ids.length === 0 ? [] : await movesFor(transaction, ids, curated);
  await movePeople(transaction, moves, curated);
  return [...new Set(moves.map(({ from }) => from))];
}

async function movesFor(transaction: Transaction, plainIds: readonly string[], curated: Curated): Promise<Move[]> {
  const rows = await transaction.run(statement("load/sightings"), { ids: plainIds });
  return [...Map.groupBy(rows, ({ plain }) => String(plain))].flatMap(([plainId, own]) => {
    const sightings = own.map(sightingOf);
    const parting = curated.isSplit(plainId) ? null : partingOf(plainId, sightings);
    const aims = new Map<string, string>();
    for (const { id, articles } of parting?.people ?? [])
      for (const article of articles) aims.set(article, curated.standsAt(plainId, id));
    return movesOf(plainId, sightings, aims);
  });
}

/** The articles that stand elsewhere than they should; one that no person is told by stands at the plain id. */
function movesOf(
  plainId: string,
  sightings: readonly StandingSighting[],
  aims: ReadonlyMap<string, string>,
): readonly Move[] {
  const moves = new Map<string, Move>();
  for (const { article, read, at, post } of sightings) {
    if (read !== plainId || officeOf(post) === null) continue;
    const to = aims.get(article) ?? plainId;
    if (to !== at)
      moves.set(`${article} ${at}`, { article, read: plainId, from: at, to, mark: to === plainId ? null : plainId });
  }
  return [...moves.values()];
}
