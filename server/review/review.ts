import type { Corrections } from "../identity/corrections/load.ts";
import type { GraphStore } from "../store/store.ts";
import { doubtfulFacts, mendedFacts } from "./facts.ts";
import { byValue, type ReviewItem, type ReviewKind, reviewKinds } from "./item.ts";
import { partedNamesakes } from "./partings.ts";
import { candidatePeople, misprintedPeople, suspectedNamesakes } from "./people.ts";
import { nearThings } from "./things.ts";
import { unusedCorrections } from "./unused.ts";

/** What deserves a human eye, of the given kinds (all of them without), most valuable first; at most `limit`. */
export async function reviewOf(
  store: GraphStore,
  corrections: Corrections,
  { kinds = reviewKinds, limit }: { readonly kinds?: readonly ReviewKind[]; readonly limit: number },
): Promise<readonly ReviewItem[]> {
  const items: ReviewItem[] = [];
  // One after another: each reads much of the graph.
  for (const kind of kinds) items.push(...(await itemsOf(kind, store, corrections, limit)));
  return items.sort(byValue).slice(0, limit);
}

async function itemsOf(
  kind: ReviewKind,
  store: GraphStore,
  corrections: Corrections,
  limit: number,
): Promise<ReviewItem[]> {
  switch (kind) {
    case "candidate":
      return candidatePeople(store, corrections);
    case "namesakes":
      return suspectedNamesakes(store);
    case "parted":
      return partedNamesakes(store, corrections);
    case "slip":
      return [...(await misprintedPeople(store, corrections)), ...(await mendedFacts(store, limit))];
    case "doubtful":
      return doubtfulFacts(store, limit);
    case "program":
    case "organization":
    case "place":
      return nearThings(store, kind, corrections);
    case "unused":
      return unusedCorrections(store, corrections);
    default:
      return kind satisfies never;
  }
}
