import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RelationKind } from "../../../client/generated/graphql.ts";
import { decode, encode } from "../../../client/state/url.ts";
import { type Focus, plainView, stepOf, toggled, type View } from "../../../client/state/view.ts";

const id = fc.string({ minLength: 1, unit: "binary" }).filter((text) => text.isWellFormed());
const relation = fc.constantFrom<RelationKind>("HOLDS", "ATTENDED", "PART_OF");
const offset = fc.nat(100_000);

const focus: fc.Arbitrary<Focus | null> = fc.oneof(
  fc.constant(null),
  fc.record({ type: fc.constant("node" as const), id }),
  fc.record({ type: fc.constant("relation" as const), from: id, kind: relation, to: id }),
  fc.record({ type: fc.constant("article" as const), id, start: offset, end: offset }),
  fc.record({ type: fc.constant("article" as const), id, start: fc.constant(null), end: fc.constant(null) }),
  fc.record({ type: fc.constant("path" as const), from: fc.option(id), to: fc.option(id) }),
);

const view: fc.Arbitrary<View> = fc.record({
  edition: fc.option(id),
  canvas: fc.option(fc.array(fc.record({ id, x: fc.integer(), y: fc.integer(), pinned: fc.boolean() }))),
  focus,
  selected: fc.array(id),
  surface: fc.constantFrom("canvas", "nodes", "relations"),
  hiddenKinds: fc.constantFrom([], ["Person"], ["Place", "Article"]),
  hiddenRelations: fc.uniqueArray(relation),
  asOf: fc.constantFrom(null, "2021-03-17"),
});

describe("the address", () => {
  test("restores any view whole", async () => {
    await fc.assert(
      fc.asyncProperty(view, async (one) => {
        expect(await decode(`#${await encode(one)}`)).toEqual(one);
      }),
      { numRuns: 150 },
    );
  });

  test("is empty for the plain page", async () => expect(await encode(plainView)).toBe(""));

  test("stays short enough to send: a hundred nodes in under 4,000 characters", async () => {
    const canvas = Array.from({ length: 100 }, (_, at) => ({
      id: `person/某某县/某人${at}`,
      x: at * 37 - 900,
      y: at * 91 - 4000,
      pinned: false,
    }));
    expect((await encode({ ...plainView, canvas })).length).toBeLessThan(4000);
  });

  test.each(["#canvas=cut-sho", "#focus=node", "#focus=relation&at=a", "#table=chairs&asof=yesterday", "#%E0%A4%A"])(
    "is read as far as it makes sense: %s",
    async (fragment) => expect(await decode(fragment)).toEqual(plainView),
  );
});

describe("steps of the browser's history", () => {
  const canvas = [{ id: "a", x: 0, y: 0, pinned: false }];

  test("moving a node or a filter is none; looking at something else is one", () => {
    const here = { ...plainView, canvas };
    expect(stepOf({ ...here, canvas: [{ id: "a", x: 9, y: 9, pinned: true }], asOf: "2020-01-01" })).toBe(stepOf(here));
    expect(stepOf({ ...here, focus: { type: "node", id: "a" } })).not.toBe(stepOf(here));
    expect(stepOf({ ...here, canvas: [] })).not.toBe(stepOf(here));
  });
});

test("a switch goes on and off", () => expect(toggled(toggled(["a"], "b"), "a")).toEqual(["b"]));
