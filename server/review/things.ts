import type { Corrections } from "../identity/corrections/load.ts";
import type { Judgement } from "../identity/judgements/judgement.ts";
import { type NamedThing, nearDuplicates } from "../identity/judgements/near.ts";
import { seenOf, text } from "../judging/records.ts";
import { settled } from "../judging/settled.ts";
import { statement } from "../store/statements.ts";
import type { GraphStore } from "../store/store.ts";
import type { ReviewItem } from "./item.ts";

export const thingKinds = { program: "Program", organization: "Organization", place: "Place" } as const;
type ThingKind = keyof typeof thingKinds;

/** Nodes of a kind by name; divisions of the standard, which are surely told apart, are left out. */
export async function namedThings(
  store: GraphStore,
  kind: ThingKind,
  jurisdiction: string | null,
): Promise<NamedThing[]> {
  const rows = await store.read(statement("read/review/named", { Kind: thingKinds[kind] }), { jurisdiction });
  return rows
    .map((row) => ({ id: String(row.id), name: String(row.name), jurisdiction: text(row.jurisdiction), articles: 0 }))
    .filter((thing) => kind !== "place" || thing.jurisdiction !== null);
}

/** Programs, organizations or places of one jurisdiction whose names are alike. */
export async function nearThings(store: GraphStore, kind: ThingKind, corrections: Corrections): Promise<ReviewItem[]> {
  const pairs = nearDuplicates(await namedThings(store, kind, null))
    .map((judgement) => settled(judgement, corrections))
    .filter((judgement) => judgement.kind !== "different");
  const seen = await seenOf(store, thingKinds[kind], [...new Set(pairs.flatMap(({ ids }) => ids))].sort());
  return pairs.map((judgement) => thingItem(kind, judgement, (id) => seen.get(id)?.articles ?? 0));
}

/** How much an article weighs whose program, organization or place is in doubt, against one relation. */
const stake = 3;

function thingItem(kind: ThingKind, { ids, score, reasons }: Judgement, articles: (id: string) => number): ReviewItem {
  const [usual, rare] = [...ids].sort((a, b) => articles(b) - articles(a) || (a < b ? -1 : 1));
  const proposals = [
    { when: "they are one", entry: { merge: [rare], into: usual } },
    { when: "they are two", entry: { refuse: [...ids] } },
  ];
  const evidence = articles(rare ?? "");
  return {
    kind,
    title: `${ids.join(" and ")} may be one`,
    ids,
    score,
    evidence,
    value: evidence * stake,
    reasons,
    quote: null,
    proposals,
  };
}
