import { describe, expect, test } from "vitest";
import { ems, folded } from "../../../client/canvas/caption.ts";
import { contrast, legible } from "../../../client/canvas/colour.ts";
import { difference } from "../../../client/canvas/diff.ts";
import { darkGround, draw, lightGround } from "../../../client/canvas/look.ts";
import { nearest } from "../../../client/canvas/nearest.ts";
import { outline } from "../../../client/canvas/shapes.ts";
import type { GraphEdge } from "../../../client/state/graph.ts";
import { model, sample, secretary } from "../samples.ts";

const label = (edge: GraphEdge) => [edge.relation, ...edge.notes].join(" ");

describe("captions", () => {
  test("short names stay whole, long ones fold into two balanced lines and are cut", () => {
    expect(folded("赵一")).toEqual(["赵一"]);
    expect(folded("2021年第一次党政联席会议")).toHaveLength(2);
    const long = folded("全县深化改革推进高质量发展暨乡村振兴工作现场推进会议");
    expect(long).toHaveLength(2);
    expect(long[1]).toMatch(/…$/);
    for (const line of long) expect(ems(line)).toBeLessThanOrEqual(10);
  });

  test("no line ends with an opening bracket or begins with a comma", () => {
    for (const text of ["县委常委会(扩大)会议", "甲乙丙丁戊己庚,辛壬癸子丑"]) {
      for (const line of folded(text)) expect(line).not.toMatch(/[(（]$|^[,，)）]/);
    }
  });
});

describe("the drawing", () => {
  test.each([lightGround, darkGround])("marks and lines stand out from the ground", (ground) => {
    const { nodes } = draw(sample, model, ground, label);
    for (const node of nodes) {
      expect(contrast(node.rim, ground.paper)).toBeGreaterThanOrEqual(3);
      expect(contrast(node.glyphInk, node.fill)).toBeGreaterThanOrEqual(3);
    }
  });

  test("a person's seal is the surname; the badge counts what is hidden of the story", () => {
    const drawn = draw(sample, model, lightGround, label).nodes.find(({ id }) => id === secretary.id);
    expect(drawn).toMatchObject({ glyph: "赵", badge: "+1", shape: "ellipse" });
  });

  test("an inferred relation is marked, and its label is what the page says of it", () => {
    const [stated, inferred] = draw(sample, model, lightGround, label).edges;
    expect([stated?.inferred, inferred?.inferred]).toEqual([false, true]);
    expect(inferred?.label).toBe("ATTENDED CHAIR");
  });

  test("a colour too faint for the ground is made legible", () => {
    expect(contrast(legible("#ffff99", "#ffffff", 4.5), "#ffffff")).toBeGreaterThanOrEqual(4.5);
    expect(legible("#b3261e", "#ffffff", 4.5)).toBe("#b3261e");
  });

  test("every shape is an outline of its own size", () => {
    for (const shape of ["ellipse", "round-triangle", "cut-rectangle", "no such shape"]) {
      expect(outline(shape, 40, 20)).toMatch(/^M[-\d.,]+.*Z$/);
    }
  });
});

test("a difference adds, changes and removes by id", () => {
  const before = new Map([
    ["a", { id: "a", size: 1 }],
    ["b", { id: "b", size: 1 }],
  ]);
  const after = [
    { id: "b", size: 2 },
    { id: "c", size: 1 },
  ];
  expect(difference(before, after)).toEqual({ added: [after[1]], changed: [after[0]], removed: ["a"] });
  expect(difference(before, [...before.values()])).toEqual({ added: [], changed: [], removed: [] });
});

test("arrow keys go to the node ahead, not the one beside", () => {
  const at = (id: string, x: number, y: number) => ({ id, x, y, pinned: false });
  const places = [at("here", 0, 0), at("ahead", 100, 20), at("beside", 10, 90), at("far", 400, 0)];
  expect(nearest(places, "here", "ArrowRight")).toBe("ahead");
  expect(nearest(places, "here", "ArrowDown")).toBe("beside");
  expect(nearest(places, "here", "ArrowUp")).toBeNull();
  expect(nearest(places, null, "ArrowUp")).toBe("here");
});
