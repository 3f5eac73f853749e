import type { Curated } from "../identity/corrections/curated.ts";
import { type RelationKind, relationKinds } from "../model/kinds.ts";
import { relations } from "../model/relations.ts";
import { statement } from "../store/statements.ts";
import type { Transaction } from "../store/store.ts";
import { storedNode } from "./plan.ts";

/** What one article says of one person goes to another one of the name. */
export interface Move {
  readonly article: string;
  /** The id that the edition itself gave. */
  readonly read: string;
  readonly from: string;
  readonly to: string;
  /** Kept on the edges as `partedFrom`: `read`, where they stand elsewhere; null where they are back. */
  readonly mark: string | null;
}

const leading = relationKinds.filter((kind) => relations[kind].from.includes("Person"));
const following = relationKinds.filter((kind) => relations[kind].to.includes("Person"));

/** Makes the people to whom something goes, and moves every edge of theirs in those articles. */
export async function movePeople(transaction: Transaction, moves: readonly Move[], curated: Curated): Promise<void> {
  if (moves.length === 0) return;
  const ids = [...new Set(moves.map(({ to }) => to))].sort();
  const rows = ids.map((id) => storedNode(curated.nodeOf(id)));
  const sorted = [...moves].sort((a, b) => (a.from < b.from || (a.from === b.from && a.article < b.article) ? -1 : 1));
  const run = (name: string, Relation: RelationKind): Promise<unknown> =>
    transaction.run(statement(name, { Relation }), { moves: sorted });
  await Promise.all([
    // Locked, so that no loader that names one of them in passing takes it out before the edges are there.
    transaction.run(statement("load/claim-people"), { ids }),
    transaction.run(statement("load/node", { Kind: "Person" }), { rows }),
    ...leading.map((kind) => run("load/move-from", kind)),
    ...following.map((kind) => run("load/move-to", kind)),
  ]);
}
