import { concernDigest } from "../identity/corrections/concern.ts";
import { appliedIn } from "../identity/corrections/corrected.ts";
import type { Corrections } from "../identity/corrections/load.ts";
import { statement } from "../store/statements.ts";
import type { GraphStore } from "../store/store.ts";

/**
 * Which of these digests of sources are loaded as they would be loaded now: the edition is there, and the corrections that
 * can concern it are the ones under which it was loaded. Those need not be read again. One statement, however many.
 */
export async function unchangedDigests(
  store: GraphStore,
  digests: readonly string[],
  corrections: Corrections,
): Promise<ReadonlySet<string>> {
  const rows = await store.read(statement("load/digests"), { digests });
  const stale = new Set<unknown>();
  for (const { digest, edition, corrected, about, applied } of rows) {
    const remembered = { edition: String(edition), about: String(about ?? ""), applied: appliedIn(applied) };
    if (typeof about !== "string" || corrected !== concernDigest(corrections, remembered)) stale.add(digest);
  }
  // Copies of one text under several names are one digest: it is unchanged only if all of them are.
  return new Set(rows.flatMap(({ digest }) => (stale.has(digest) ? [] : [String(digest)])));
}
