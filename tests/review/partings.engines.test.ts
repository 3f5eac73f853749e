import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { correctionsOf, noCorrections } from "../../server/identity/corrections/load.ts";
import { loadEdition } from "../../server/load/load.ts";
import { entriesText } from "../../server/review/entries.ts";
import { reviewOf } from "../../server/review/review.ts";
import { explain } from "../../server/review/why.ts";
import { bare, namesakesEdition, plain, school, water } from "../load/namesakes.ts";
import { emptyStore, engines } from "../store/engines.ts";

const [atWater, atSchool] = [`${plain}@县水利局`, `${plain}@县教育局`];
const rules = ["two-offices", "name", "to-and-fro", "one-day"];

describe.each(engines.filter(({ available }) => available))("people parted at loading, on $engine", ({ engine }) => {
  let place: Awaited<ReturnType<typeof emptyStore>>;
  beforeAll(async () => {
    place = await emptyStore(engine);
    await loadEdition(place.store, namesakesEdition("2020-01-01", [water, school]));
    await loadEdition(place.store, namesakesEdition("2020-02-01", [school]));
    await loadEdition(place.store, namesakesEdition("2020-03-01", [water, water]));
  });
  afterAll(() => place[Symbol.asyncDispose]());

  test("are explained at both ids, with the score and the reasons", async () => {
    for (const id of [atWater, atSchool]) {
      const { apart, split } = await explain(place.store, noCorrections, id);
      expect(apart).toMatchObject([{ ids: [atSchool, atWater], score: 0.92, evidence: 2 }]);
      expect(apart[0]?.reasons.map(({ rule }) => rule)).toEqual(rules);
      expect(split).toBeNull();
    }
  });

  test("are named where the name alone is asked for and nothing is left of it", async () => {
    const asked = explain(place.store, noCorrections, plain);
    await expect(asked).rejects.toThrow(`is not one person: the loaded editions tell ${atSchool} and ${atWater} apart`);
  });

  test("come last in the review, with an entry that makes them one", async () => {
    const items = await reviewOf(place.store, noCorrections, { limit: 100 });
    expect(items.map(({ kind, ids }) => [kind, ids])).toEqual([["parted", [atSchool, atWater]]]);
    const text = entriesText(items, "编者", "2026-01-02").replace(/^# /gmu, "");
    const corrections = correctionsOf([["a.yaml", text]]);
    expect(corrections.entries).toMatchObject([{ action: "merge", merge: [atSchool, atWater], into: plain }]);
    const next = namesakesEdition("2020-04-01", [water, bare]);
    await loadEdition(place.store, next, corrections);
    const { apart, seen } = await explain(place.store, corrections, plain);
    expect([apart, seen.articles]).toEqual([[], 7]);
    expect(await reviewOf(place.store, corrections, { kinds: ["parted"], limit: 100 })).toEqual([]);
  });
});
