import { curatedBy } from "../identity/corrections/curated.ts";
import type { Corrections } from "../identity/corrections/load.ts";
import type { Reason } from "../identity/judgements/judgement.ts";
import { partingOf } from "../identity/judgements/parting.ts";
import { chunks } from "../judging/records.ts";
import { sightingOf } from "../load/sightings.ts";
import { statement } from "../store/statements.ts";
import type { GraphStore } from "../store/store.ts";
import type { ReviewItem } from "./item.ts";

/** Two people of one name whom loading keeps apart, and why. */
export interface PartedPair {
  readonly plainId: string;
  readonly ids: readonly [string, string];
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** Articles of the one who is told in fewer. */
  readonly evidence: number;
  /** How many of the name are kept apart. */
  readonly people: number;
}

/** Judges these plain ids as loading did, from the same sightings; what curators made one again is left out. */
export async function partedPairs(
  store: GraphStore,
  corrections: Corrections,
  plainIds: readonly string[],
): Promise<PartedPair[]> {
  const curated = curatedBy(corrections);
  const rows = await store.read(statement("load/sightings"), { ids: plainIds });
  return [...Map.groupBy(rows, ({ plain }) => String(plain))].flatMap(([plainId, own]) => {
    const parting = curated.isSplit(plainId) ? null : partingOf(plainId, own.map(sightingOf));
    if (parting === null) return [];
    const telling = new Map(parting.people.map(({ id, articles }) => [id, articles.length]));
    return parting.pairs
      .filter(({ ids: [a, b] }) => curated.standsAt(plainId, a) !== curated.standsAt(plainId, b))
      .map((pair) => ({
        ...{ plainId, ...pair, people: parting.people.length },
        evidence: Math.min(...pair.ids.map((id) => telling.get(id) ?? 0)),
      }))
      .sort((a, b) => b.score - a.score || (a.ids.join(" ") < b.ids.join(" ") ? -1 : 1));
  });
}

/** Whom loading has parted by itself, the least sure first: nothing to do, but for a curator who knows better. */
export async function partedNamesakes(store: GraphStore, corrections: Corrections): Promise<ReviewItem[]> {
  const parted = (await store.read(statement("read/review/parted"))).map(({ id }) => String(id));
  const items: ReviewItem[] = [];
  for (const batch of chunks(parted)) {
    for (const { plainId, ids, score, reasons, evidence, people } of await partedPairs(store, corrections, batch)) {
      const [one, other] = ids;
      const entry = people === 2 ? { merge: ids, into: plainId } : { merge: [other], into: one };
      items.push({
        kind: "parted",
        title: `${ids.join(" and ")} are kept apart as two people`,
        ...{ ids, score, evidence, value: Math.round(evidence * (1 - score) * 100) / 100, reasons, quote: null },
        proposals: [{ when: "they are one", entry }],
      });
    }
  }
  return items;
}
