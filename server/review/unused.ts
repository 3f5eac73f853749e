import { appliedKey } from "../identity/corrections/apply.ts";
import { type Correction, subjectsOf } from "../identity/corrections/entry.ts";
import { placeText } from "../identity/corrections/error.ts";
import type { Corrections } from "../identity/corrections/load.ts";
import { kindOfId } from "../identity/ids.ts";
import { statement } from "../store/statements.ts";
import type { GraphStore } from "../store/store.ts";
import { note, type ReviewItem } from "./item.ts";

/** In how many loaded editions each entry took effect, by `appliedKey`. */
export async function appliedCounts(store: GraphStore): Promise<ReadonlyMap<string, number>> {
  const rows = await store.read(statement("read/review/corrections"));
  return new Map(rows.map(({ key, editions }) => [String(key), Number(editions)]));
}

/** Entries that name something no loaded edition has: misspelt, or about editions that are not loaded. */
export async function unusedCorrections(store: GraphStore, corrections: Corrections): Promise<ReviewItem[]> {
  const applied = await appliedCounts(store);
  const items: ReviewItem[] = [];
  for (const entry of corrections.entries) {
    const missing = entry.action === "refuse" ? await absent(store, corrections, entry) : without(entry, applied);
    if (missing.length === 0) continue;
    const text = `${missing.join(", ")} is in no loaded edition, or in none loaded since`;
    items.push({
      kind: "unused",
      title: `${placeText(entry.place)}: ${entry.action} has no effect`,
      ids: missing,
      score: null,
      evidence: 0,
      value: 0,
      reasons: [note("unused", text)],
      quote: null,
      proposals: [],
    });
  }
  return items;
}

function without(entry: Correction, applied: ReadonlyMap<string, number>): readonly string[] {
  return subjectsOf(entry).filter((_, index) => !applied.has(appliedKey(entry, index)));
}

async function absent(store: GraphStore, { redirects }: Corrections, entry: Correction): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const id of subjectsOf(entry)) {
    const Kind = kindOfId(id);
    if (Kind === undefined) continue;
    const rows = await store.read(statement("read/review/exists", { Kind }), { ids: [redirects.get(id) ?? id] });
    if (rows.length === 0) missing.push(id);
  }
  return missing;
}
