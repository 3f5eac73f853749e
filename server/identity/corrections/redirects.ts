import type { Correction } from "./entry.ts";
import { placeText, problem } from "./error.ts";

/** Merges and confirmed candidates as one map; who is merged twice or in a circle is refused. Throws CorrectionError. */
export function redirectsOf(entries: readonly Correction[]): ReadonlyMap<string, string> {
  const direct = new Map<string, { readonly into: string; readonly entry: Correction }>();
  const add = (from: string, into: string, entry: Correction): void => {
    const before = direct.get(from);
    if (before !== undefined && before.into !== into) {
      throw problem(entry, `${from} is merged into ${before.into} already (${placeText(before.entry.place)})`);
    }
    direct.set(from, { into, entry });
  };
  for (const entry of entries) {
    if (entry.action === "merge") for (const from of entry.merge) add(from, entry.into, entry);
    if (entry.action === "confirm") add(entry.confirm[1], entry.confirm[0], entry);
  }
  const redirects = new Map<string, string>();
  for (const [from, { into, entry }] of direct) {
    let end = into;
    const passed = new Set([from]);
    for (let next = direct.get(end); next !== undefined; next = direct.get(end)) {
      if (passed.has(end)) break;
      passed.add(end);
      end = next.into;
    }
    if (passed.has(end)) throw problem(entry, `${from} would be merged into itself`);
    redirects.set(from, end);
  }
  return redirects;
}

/** The key of a pair of ids, whichever is named first. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** The pairs refused; one that another entry makes one and the same is an error. Throws CorrectionError. */
export function refusalsOf(
  entries: readonly Correction[],
  redirects: ReadonlyMap<string, string>,
): ReadonlyMap<string, Correction> {
  const refusals = new Map<string, Correction>();
  for (const entry of entries) {
    if (entry.action !== "refuse") continue;
    const [a, b] = entry.refuse.map((id) => redirects.get(id) ?? id);
    if (a === undefined || b === undefined) continue;
    if (a === b) {
      const [from = "", other = ""] = entry.refuse;
      throw problem(entry, `${from} and ${other} are refused here, but another entry makes them one`);
    }
    refusals.set(pairKey(a, b), entry);
  }
  return refusals;
}
