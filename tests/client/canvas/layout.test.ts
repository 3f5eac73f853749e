import { describe, expect, test } from "vitest";
import { arrange, type LayoutNode } from "../../../client/canvas/layout.ts";

function unplaced(id: string): LayoutNode {
  return { id, x: null, y: null, hold: "free", size: 40, captionWidth: 80, captionHeight: 30 };
}

function placed(id: string, x: number, y: number, hold: LayoutNode["hold"]): LayoutNode {
  return { ...unplaced(id), x, y, hold };
}

const ring = Array.from({ length: 60 }, (_, at) => `n${at}`);
const input = {
  nodes: ring.map(unplaced),
  links: ring.map((id, at) => [id, ring[(at * 7 + 1) % 60] ?? id] as const),
  aspect: 1,
};

describe("the layout", () => {
  test("is the same for the same graph", () => expect(arrange(input)).toEqual(arrange(input)));

  test("lets no caption cover another node", () => {
    const places = [...arrange(input).values()];
    for (const [at, a] of places.entries()) {
      for (const b of places.slice(0, at)) {
        const apart = Math.abs(a.x - b.x) >= 80 || Math.abs(a.y - b.y) >= 70;
        expect(apart, JSON.stringify([a, b])).toBe(true);
      }
    }
  });

  test("never moves what the reader has placed, and opens an expansion beside its node", () => {
    const nodes = [
      placed("hub", 500, 300, "fixed"),
      placed("far", -900, -900, "kept"),
      unplaced("new1"),
      unplaced("new2"),
    ];
    const links = [["hub", "new1"] as const, ["hub", "new2"] as const];
    const after = arrange({ nodes, links, aspect: 1 });
    expect(after.get("hub")).toEqual({ x: 500, y: 300 });
    for (const id of ["new1", "new2"]) {
      const at = after.get(id);
      expect(Math.hypot((at?.x ?? 0) - 500, (at?.y ?? 0) - 300)).toBeLessThan(400);
    }
    expect(Math.hypot((after.get("far")?.x ?? 0) + 900, (after.get("far")?.y ?? 0) + 900)).toBeLessThan(60);
  });

  test("puts what is joined to nothing beside the graph", () => {
    const after = arrange({ nodes: [placed("a", 0, 0, "kept"), unplaced("b")], links: [], aspect: 1 });
    expect(after.get("b")?.x).toBeGreaterThan(100);
  });

  test("lays out 1,000 nodes in seconds", { timeout: 60_000 }, () => {
    const many = Array.from({ length: 1000 }, (_, at) => `n${at}`);
    const links = many.map((id, at) => [id, many[Math.floor(at / 3)] ?? id] as const);
    const started = performance.now();
    arrange({ nodes: many.map(unplaced), links, aspect: 1.5 });
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
