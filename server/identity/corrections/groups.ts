import type { Correction } from "./entry.ts";

/** An id without what tells its node from a namesake: a person and whoever is parted from them are looked at together. */
export const bareId = (id: string): string => id.replace(/@[^/]*$/u, "");

/**
 * Joins the ids that entries make one, however long the chain, and gives each group one name. What a node is called
 * depends on all that was merged into it, also where an edition names only one of them.
 */
export function groupsOf(entries: readonly Correction[]): (id: string) => string {
  const above = new Map<string, string>();
  const top = (id: string): string => {
    let at = id;
    for (let next = above.get(at); next !== undefined; next = above.get(at)) at = next;
    return at;
  };
  const join = (a: string, b: string): void => {
    const [one, other] = [top(bareId(a)), top(bareId(b))];
    if (one !== other) above.set(one, other);
  };
  for (const entry of entries) {
    if (entry.action === "merge") for (const from of entry.merge) join(from, entry.into);
    if (entry.action === "confirm") join(...entry.confirm);
  }
  return (id) => top(bareId(id));
}
