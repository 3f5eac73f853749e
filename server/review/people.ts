import type { Corrections } from "../identity/corrections/load.ts";
import { pairKey } from "../identity/corrections/redirects.ts";
import type { Judgement } from "../identity/judgements/judgement.ts";
import { judgePeople } from "../identity/judgements/people.ts";
import type { PersonRecord } from "../identity/judgements/record.ts";
import { likelySlip } from "../identity/judgements/slip.ts";
import { suspectSplit } from "../identity/judgements/split.ts";
import { press } from "../identity/persons.ts";
import { chunks, recordsOf } from "../judging/records.ts";
import { settled } from "../judging/settled.ts";
import { statement } from "../store/statements.ts";
import type { GraphStore } from "../store/store.ts";
import type { Proposal, ReviewItem } from "./item.ts";

/** How much an article weighs whose person is in doubt, against one relation. */
const stake = 5;

/** Two people who may be one, by name. */
export async function candidatePeople(store: GraphStore, corrections: Corrections): Promise<ReviewItem[]> {
  const groups = await store.read(statement("read/review/namesakes"));
  const items: ReviewItem[] = [];
  for (const batch of chunks(groups)) {
    const records = await recordsOf(store, { names: batch.map(({ name }) => String(name)) });
    for (const own of Map.groupBy(records, ({ name }) => name).values()) {
      for (const judgement of judgePeople(own)) {
        const final = settled(judgement, corrections);
        if (final.kind !== "different") items.push(candidateItem("candidate", final, own));
      }
    }
  }
  return items;
}

/** Merging keeps the one seen more, and rather an official than someone who signs or was told apart. */
function candidateItem(kind: "candidate" | "slip", judgement: Judgement, records: readonly PersonRecord[]): ReviewItem {
  const rank = (record: PersonRecord): number => (record.namesake === press ? 2 : record.namesake === null ? 0 : 1);
  const [one, other] = records
    .filter(({ id }) => judgement.ids.includes(id))
    .sort((a, b) => rank(a) - rank(b) || b.articles - a.articles || (a.id < b.id ? -1 : 1));
  if (one === undefined || other === undefined) throw new Error(`no records for ${judgement.ids.join(" and ")}`);
  const proposals: Proposal[] = [
    { when: "they are one", entry: { confirm: [one.id, other.id] } },
    { when: "they are two", entry: { refuse: [...judgement.ids] } },
  ];
  const shared = one.sightings
    .map(({ post }) => post)
    .filter((post) => other.sightings.some((each) => each.post === post));
  if (other.id === `${one.id}@${other.namesake ?? ""}` && shared.length > 0) {
    const posts = [...new Set(shared)].sort();
    const when = `only some of ${one.id} is ${other.id}`;
    proposals.unshift({ when, entry: { split: one.id, as: other.namesake, posts } });
  }
  const { ids, score, evidence, reasons } = judgement;
  const doubt = judgement.kind === "same" ? "are surely one" : "may be one";
  return {
    kind,
    title: `${ids.join(" and ")} ${doubt}`,
    ids,
    score,
    evidence,
    value: evidence * stake,
    reasons,
    quote: null,
    proposals,
  };
}

/** Ids behind which there may be two people. */
export async function suspectedNamesakes(store: GraphStore): Promise<ReviewItem[]> {
  const ids = (await store.read(statement("read/review/several-posts"))).map(({ id }) => String(id));
  const items: ReviewItem[] = [];
  for (const batch of chunks(ids)) {
    for (const record of await recordsOf(store, { ids: batch })) {
      const proposal = suspectSplit(record);
      if (proposal === null) continue;
      const { id, score, reasons, as, posts, evidence } = proposal;
      const proposals = [{ when: "they are two", entry: { split: id, as, posts } }];
      const title = `${id} may be two people: one of them of ${as}`;
      items.push({
        kind: "namesakes",
        title,
        ids: [id],
        score,
        evidence,
        value: evidence * stake,
        reasons,
        quote: null,
        proposals,
      });
    }
  }
  return items;
}

/** Names that differ in one character, of people seen in one post: one of them is likely misprinted. */
export async function misprintedPeople(store: GraphStore, corrections: Corrections): Promise<ReviewItem[]> {
  const rows = await store.read(statement("read/review/several-holders"));
  const pairs = rows.flatMap(({ post, ids }) =>
    pairsAlike(ids as readonly string[]).map((pair) => ({ post: String(post), pair })),
  );
  const ids = [...new Set(pairs.flatMap(({ pair }) => pair))].sort();
  const records = new Map((await recordsOf(store, { ids })).map((record) => [record.id, record]));
  const items = new Map<string, ReviewItem>();
  for (const { post, pair } of pairs) {
    const [one, other] = pair.map((id) => records.get(id));
    const key = pairKey(...pair);
    if (one === undefined || other === undefined || items.has(key)) continue;
    const found = likelySlip(one, other, post);
    const final = found === null ? null : settled(found, corrections);
    if (final !== null && final.kind !== "different") items.set(key, candidateItem("slip", final, [one, other]));
  }
  return [...items.values()];
}

/** The name in a person's id, for a first look that needs no reading. */
const nameIn = (id: string): string => (id.split("/").at(-1) ?? "").split("@")[0] ?? "";

function pairsAlike(ids: readonly string[]): (readonly [string, string])[] {
  return ids.flatMap((a, index) =>
    ids.slice(index + 1).flatMap((b) => {
      const [one, other] = [nameIn(a), nameIn(b)];
      const different = [...one].filter((character, at) => character !== other.charAt(at)).length;
      return one.length === other.length && one.length > 1 && different === 1 ? [[a, b] as const] : [];
    }),
  );
}
