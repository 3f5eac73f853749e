import type { Core } from "cytoscape";

/* What of the canvas is in sight. */

/** Whether the reader asked their system for less motion. */
export function still(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** Shows everything, but never larger than a little over life size. */
export function fitAll(core: Core): void {
  if (core.nodes().empty()) return;
  core.stop();
  core.fit(core.elements(), 30);
  if (core.zoom() > 1.25) {
    core.zoom(1.25);
    core.center(core.elements());
  }
}

/**
 * Zooms out until new nodes are in sight, or, where captions would become unreadable, moves to the first of them. Those that
 * the reader has taken off again while they were laid out do not count.
 */
export function widen(core: Core, ids: readonly string[]): void {
  const { x1, x2, y1, y2 } = core.extent();
  const there = ids.filter((id) => core.getElementById(id).nonempty());
  const outside = there.some((id) => {
    const { x, y } = core.getElementById(id).position();
    return x < x1 || x > x2 || y < y1 || y > y2;
  });
  if (!outside) return;
  const box = core.elements().boundingBox();
  const zoom = Math.min(core.width() / (box.w + 60), core.height() / (box.h + 60), core.zoom());
  if (zoom < 0.45) {
    reveal(core, there[0] ?? "");
    return;
  }
  const pan = {
    x: core.width() / 2 - (zoom * (box.x1 + box.x2)) / 2,
    y: core.height() / 2 - (zoom * (box.y1 + box.y2)) / 2,
  };
  core.animate({ zoom, pan }, { duration: still() ? 0 : 300 });
}

/** Brings a node into sight if it is not. */
export function reveal(core: Core, id: string): void {
  const node = core.getElementById(id);
  if (node.empty()) return;
  const { x, y } = node.renderedPosition();
  const inside = x > 40 && y > 40 && x < core.width() - 40 && y < core.height() - 40;
  if (!inside) core.animate({ center: { eles: node } }, { duration: still() ? 0 : 200 });
}
