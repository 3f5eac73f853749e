import cytoscape from "cytoscape";
import { expect, test, vi } from "vitest";
import { widen } from "../../../client/canvas/viewport.ts";

vi.stubGlobal("matchMedia", () => ({ matches: true }));

test("nodes that were taken off while they were laid out do not count", () => {
  const core = cytoscape({ headless: true, styleEnabled: true, elements: [{ data: { id: "a" } }] });
  const before = core.pan();
  widen(core, ["gone"]);
  expect(core.pan()).toEqual(before);
  expect(() => widen(core, ["gone", "a"])).not.toThrow();
  core.destroy();
});
