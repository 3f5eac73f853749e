import type { EdgeRow, NodeRow } from "../../domain/rows.ts";
import { plainPersonId } from "../ids.ts";
import { officeOf } from "../judgements/office.ts";
import { nodeOf } from "../nodes.ts";
import { press } from "../persons.ts";
import type { CorrectionOf } from "./entry.ts";
import type { Corrections } from "./load.ts";
import { asShown } from "./names.ts";

/** What a split parts: from an entry of its own, or implied by an entry about someone who was told apart by an office. */
export type Split = Pick<CorrectionOf<"split">, "split" | "as" | "posts" | "articles">;

/**
 * The splits that other entries imply: who is merged into somebody of another name or county, or redacted, under an id
 * that tells by an office (`person/…/王伟@县水利局`), is parted from the name by the edition itself, in every article that
 * prints that office. So the entry holds whatever the rest of the corpus shows.
 */
export function impliedSplits({ entries, redirects }: Corrections, edges: readonly EdgeRow[]): Split[] {
  const elsewhere = [...redirects].flatMap(([from, into]) =>
    plainPersonId(from) === plainPersonId(into) ? [] : [from],
  );
  const gone = entries.flatMap((entry) => (entry.action === "redact" ? [entry.redact] : []));
  return [...new Set([...elsewhere, ...gone])].flatMap((id) => {
    const split = plainPersonId(id);
    const as = id.slice(split.length + 1);
    if (as === "" || as === press) return [];
    const posts = edges.flatMap(({ from, to }) => (from === split && officeOf(to) === as ? [to] : []));
    return posts.length === 0 ? [] : [{ split, as, posts }];
  });
}

/** What the curators say of people whom the corpus parts. */
export interface Curated {
  /** Has a curator split this plain id? Then nothing more of it is parted but by curators. */
  readonly isSplit: (plainId: string) => boolean;
  /** Where a parted person's articles go: merged, to the one it was merged into. */
  readonly standsAt: (plainId: string, partedId: string) => string;
  readonly nodeOf: (id: string) => NodeRow;
}

export function curatedBy(corrections: Corrections): Curated {
  const split = new Set<string>();
  const gone = new Set<string>();
  for (const entry of corrections.entries) {
    if (entry.action === "split") split.add(entry.split);
    if (entry.action === "redact") gone.add(entry.redact);
  }
  return {
    isSplit: (plainId) => split.has(plainId),
    standsAt: (plainId, partedId) => {
      const id = corrections.redirects.get(partedId) ?? partedId;
      // Whom these corrections lead elsewhere or take out stays with the name in editions loaded before they were written.
      return gone.has(id) || plainPersonId(id) !== plainId ? plainId : id;
    },
    nodeOf: (id) => asShown(nodeOf(id), corrections),
  };
}
