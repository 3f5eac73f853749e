import type { Lattice } from "../tokens/lattice.ts";
import { cheapest } from "./arcs.ts";
import { isHan } from "./marks.ts";

const neighbour = 2;
const indifferent = -1.2;
/** A verb behind a name weighs as much. */
const acting = 1.5;
const exact = 4;

/** Makes every member of the list that begins with the 、 at `comma` likelier as a name. */
export function cheapenList(lattice: Lattice, comma: number, by: number): void {
  for (let at = comma; lattice.text[at] === "、"; ) {
    const next = nextMember(lattice.text, at + 1);
    if (next < 0) {
      cheapen(lattice, at + 1, by - 1);
      return;
    }
    cheapenEnd(lattice, next, by, at + 1);
    at = next;
  }
}

function cheapen(lattice: Lattice, start: number, by: number): void {
  for (const arc of lattice.names[start] ?? []) {
    const right = lattice.right[arc.end] ?? 0;
    // 副县长王建平、花向前出席会议: beside a titled name, right before what people do.
    const fits = by > neighbour && right >= acting && arc.end - start > 2 ? exact : 0;
    if (right > indifferent) arc.cost = Math.max(cheapest, arc.cost - by - fits);
  }
}

/** The end of a list's member of two to four characters, or -1. */
function nextMember(text: string, start: number): number {
  for (let end = start; end <= start + 4; end++) if (!isHan(text.charCodeAt(end))) return end >= start + 2 ? end : -1;
  return -1;
}

/** Makes every name likelier that ends at `end`. */
export function cheapenEnd(lattice: Lattice, end: number, by: number, from = Math.max(0, end - 4)): void {
  for (let start = from; start < end - 1; start++) {
    for (const arc of lattice.names[start] ?? []) if (arc.end === end) arc.cost = Math.max(cheapest, arc.cost - by);
  }
}
