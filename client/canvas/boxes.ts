/** A node with its caption below it, as a box: half its width, and its reach above and below the node's centre. */
export interface Box {
  x?: number;
  y?: number;
  vx?: number;
  vy?: number;
  fx?: number | null;
  readonly half: number;
  readonly above: number;
  readonly below: number;
}

/**
 * A force that parts overlapping boxes along the shorter way. It grows as the simulation cools, so that nodes can first
 * pass one another on the way to their neighbours.
 */
export function partBoxes(most: number): { (alpha: number): void; initialize: (bodies: Box[]) => void } {
  let bodies: Box[] = [];
  const force = (alpha: number) => {
    const strength = most * (1 - Math.min(1, alpha)) ** 2;
    eachOverlap(bodies, (a, b, byX, byY) => {
      const share = a.fx != null || b.fx != null ? strength : strength / 2;
      if (a.fx == null) {
        a.vx = (a.vx ?? 0) + byX * share;
        a.vy = (a.vy ?? 0) + byY * share;
      }
      if (b.fx == null) {
        b.vx = (b.vx ?? 0) - byX * share;
        b.vy = (b.vy ?? 0) - byY * share;
      }
    });
  };
  force.initialize = (all: Box[]) => {
    bodies = all;
  };
  return force;
}

/** Parts what still overlaps, by moving; stops when nothing does or after `rounds`. */
export function settle(bodies: readonly Box[], rounds: number): void {
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    eachOverlap(bodies, (a, b, byX, byY) => {
      if (a.fx != null && b.fx != null) return;
      moved = true;
      const share = a.fx != null || b.fx != null ? 1 : 0.5;
      if (a.fx == null) move(a, byX * share, byY * share);
      if (b.fx == null) move(b, -byX * share, -byY * share);
    });
    if (!moved) return;
  }
}

function move(body: Box, byX: number, byY: number): void {
  body.x = (body.x ?? 0) + byX;
  body.y = (body.y ?? 0) + byY;
}

/** Calls `found` for each pair of boxes that overlap, with the way the first must go to be free; a grid finds the pairs. */
function eachOverlap(bodies: readonly Box[], found: (a: Box, b: Box, byX: number, byY: number) => void): void {
  const cell = Math.max(1, ...bodies.map((body) => Math.max(2 * body.half, body.above + body.below)));
  const grid = new Map<string, Box[]>();
  for (const body of bodies) {
    const [column, row] = [Math.floor((body.x ?? 0) / cell), Math.floor((body.y ?? 0) / cell)];
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const other of grid.get(`${column + dx},${row + dy}`) ?? []) check(body, other, found);
      }
    }
    const key = `${column},${row}`;
    const here = grid.get(key);
    if (here === undefined) grid.set(key, [body]);
    else here.push(body);
  }
}

function check(a: Box, b: Box, found: (a: Box, b: Box, byX: number, byY: number) => void): void {
  const dx = (a.x ?? 0) - (b.x ?? 0);
  const dy = (a.y ?? 0) + (a.below - a.above) / 2 - (b.y ?? 0) - (b.below - b.above) / 2;
  const overX = a.half + b.half - Math.abs(dx);
  const overY = (a.above + a.below + b.above + b.below) / 2 - Math.abs(dy);
  if (overX <= 0.5 || overY <= 0.5) return;
  if (overX < overY) found(a, b, dx < 0 ? -overX : overX, 0);
  else found(a, b, 0, dy < 0 ? -overY : overY);
}
