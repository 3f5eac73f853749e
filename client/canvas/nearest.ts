import type { Placed } from "../state/view.ts";

export type Direction = "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight";

const headings: Readonly<Record<Direction, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** The node to move to with an arrow key: near, and rather straight ahead; the first in reading order to begin with. */
export function nearest(places: readonly Placed[], from: string | null, direction: Direction): string | null {
  const origin = places.find((placed) => placed.id === from);
  if (origin === undefined) return [...places].sort((a, b) => a.y - b.y || a.x - b.x)[0]?.id ?? null;
  const [dx, dy] = headings[direction];
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const placed of places) {
    const ahead = (placed.x - origin.x) * dx + (placed.y - origin.y) * dy;
    const aside = Math.abs((placed.x - origin.x) * dy) + Math.abs((placed.y - origin.y) * dx);
    if (placed.id === from || ahead <= 0 || aside > ahead * 2) continue;
    const cost = ahead + 2 * aside;
    if (cost < least) {
      least = cost;
      best = placed.id;
    }
  }
  return best;
}
