import type { Core } from "cytoscape";
import type { Positions } from "./layout.ts";

/** Moves nodes to their places in `duration` milliseconds; answers how to stop it where it is. `arrived` is called at the end. */
export function glide(core: Core, targets: Positions, duration: number, arrived: () => void): () => void {
  const starts = new Map(core.nodes().map((node) => [node.id(), { ...node.position() }]));
  const began = performance.now();
  let frame = 0;
  const step = (now: number) => {
    const share = duration <= 0 ? 1 : Math.min(1, Math.max(0, (now - began) / duration));
    const eased = 1 - (1 - share) ** 3;
    core.batch(() => {
      for (const [id, to] of targets) {
        const from = starts.get(id);
        const node = core.getElementById(id);
        if (from === undefined || node.empty() || node.grabbed()) continue;
        node.position({ x: from.x + (to.x - from.x) * eased, y: from.y + (to.y - from.y) * eased });
      }
    });
    if (share < 1) frame = requestAnimationFrame(step);
    else arrived();
  };
  if (duration <= 0) step(began);
  else frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}
