import type { Lattice } from "../tokens/lattice.ts";
import { cheapest } from "./arcs.ts";

/** Cost of naming once more a person whom the article has named already. */
const again = 3.5;

/** By a character's code whether one of the names begins so: most characters begin none. */
const beginnings = new Uint8Array(65536);
let marked: number[] = [];
export function beginningsOf(names: Iterable<string>): Uint8Array {
  for (const code of marked) beginnings[code] = 0;
  marked = Array.from(names, (name) => name.charCodeAt(0));
  for (const code of marked) beginnings[code] = 1;
  return beginnings;
}

/** The first two characters of a name as one number. */
export const pair = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

/** Expects each of the names wherever its characters stand. */
export function expectEverywhere(lattice: Lattice, names: ReadonlySet<string>): void {
  const { text } = lattice;
  const byHead = new Map<number, string[]>();
  for (const name of names) {
    const same = byHead.get(pair(name, 0));
    if (same === undefined) byHead.set(pair(name, 0), [name]);
    else same.push(name);
  }
  if (byHead.size === 0) return;
  const begins = beginningsOf(names);
  for (let start = 0; start + 1 < text.length; start++) {
    if (begins[text.charCodeAt(start)] === 0) continue;
    const same = byHead.get(pair(text, start));
    if (same === undefined) continue;
    for (const name of same) if (text.startsWith(name, start)) expect(lattice, start, start + name.length);
  }
}

function expect(lattice: Lattice, start: number, end: number): void {
  const cost = Math.max(cheapest, again - Math.max(0, lattice.left[start] ?? 0) / 2 - (lattice.right[end] ?? 0) / 2);
  const arcs = lattice.names[start] ?? [];
  lattice.names[start] = arcs;
  const arc = arcs.find((each) => each.end === end);
  if (arc === undefined) arcs.push({ end, cost });
  else arc.cost = Math.min(arc.cost, cost);
}
