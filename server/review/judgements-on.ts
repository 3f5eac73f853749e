import type { Corrections } from "../identity/corrections/load.ts";
import { segmentsOf } from "../identity/ids.ts";
import type { Judgement, SplitProposal } from "../identity/judgements/judgement.ts";
import { nearDuplicates } from "../identity/judgements/near.ts";
import { suspectSplit } from "../identity/judgements/split.ts";
import { byScore, personJudgements } from "../judging/people.ts";
import { recordsOf, seenOf } from "../judging/records.ts";
import { settled } from "../judging/settled.ts";
import type { NodeKind } from "../model/kinds.ts";
import type { GraphStore } from "../store/store.ts";
import { namedThings, thingKinds } from "./things.ts";

interface JudgementsOn {
  /** Likeliest first. */
  readonly judgements: readonly Judgement[];
  readonly split: SplitProposal | null;
}

/** Judges one node against all others that may be it, as the review judges every pair. */
export async function judgementsOn(
  store: GraphStore,
  corrections: Corrections,
  id: string,
  kind: NodeKind,
): Promise<JudgementsOn> {
  if (kind === "Person") {
    const [own] = await recordsOf(store, { ids: [id] });
    if (own === undefined) return { judgements: [], split: null };
    const judged = await personJudgements(store, corrections, [own]);
    return { judgements: judged.get(id) ?? [], split: suspectSplit(own) };
  }
  const thing = (["program", "organization", "place"] as const).find((each) => thingKinds[each] === kind);
  if (thing === undefined) return { judgements: [], split: null };
  const segments = segmentsOf(id);
  const things = await namedThings(store, thing, segments.length > 1 ? (segments[0] ?? null) : null);
  const judgements = nearDuplicates(things)
    .filter(({ ids }) => ids.includes(id))
    .map((judgement) => settled(judgement, corrections))
    .sort(byScore);
  const seen = await seenOf(store, kind, [...new Set(judgements.flatMap(({ ids }) => ids))].sort());
  const articles = (each: string): number => seen.get(each)?.articles ?? 0;
  return {
    judgements: judgements.map((judgement) => ({ ...judgement, evidence: Math.min(...judgement.ids.map(articles)) })),
    split: null,
  };
}
