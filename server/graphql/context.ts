import DataLoader from "dataloader";
import { type Corrections, noCorrections } from "../identity/corrections/load.ts";
import type { GraphStore } from "../store/store.ts";
import { type Candidates, candidates } from "./judgement/candidates.ts";
import { Reader } from "./read/reader.ts";
import { Sentences } from "./relation/sentences.ts";

/** What every resolver of one request shares. */
export interface GraphContext {
  readonly reader: Reader;
  readonly sentences: Sentences;
  /** Every sighting of every holder of a post, by the post's id (rows of cypher/read/post/holders.cypher). */
  readonly holders: DataLoader<string, unknown>;
  /** Names of the posts a person was last seen in, by the person's id. */
  readonly posts: DataLoader<string, unknown>;
  /** Who else a person may be. */
  readonly candidates: Candidates;
}

function valuesOf(reader: Reader, fragment: string, parameters: Readonly<Record<string, unknown>>) {
  return new DataLoader<string, unknown>(async (ids) => {
    const found = await reader.values(ids, fragment, parameters);
    return ids.map((id) => found.get(id) ?? []);
  });
}

/** One for each request; nothing read is kept beyond it. */
export function graphContext(
  store: GraphStore,
  timeoutMs: number,
  corrections: () => Corrections = () => noCorrections,
): GraphContext {
  const reader = new Reader(store, timeoutMs);
  return {
    reader,
    sentences: new Sentences(reader),
    holders: valuesOf(reader, "post/holders", { until: null }),
    posts: valuesOf(reader, "search/hint", {}),
    candidates: candidates(reader, corrections),
  };
}
