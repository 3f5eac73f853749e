import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { EditionRows } from "../../server/domain/rows.ts";
import { checkGraph, type Finding } from "../../server/load/check.ts";
import { loadEdition, unloadEdition } from "../../server/load/load.ts";
import type { GraphStore } from "../../server/store/store.ts";
import { emptied, emptyStore, engines } from "../store/engines.ts";
import { exported } from "./exported.ts";
import { firstEditionCorrected, fixtureEditions } from "./fixtures.ts";
import { invented } from "./invented.ts";
import { bare, namesakesEdition, school, water } from "./namesakes.ts";

type Step = { readonly load: EditionRows } | { readonly unload: string };

/** What stays after the steps: the last reading of each edition that was not unloaded since. */
function remaining(steps: readonly Step[]): readonly EditionRows[] {
  const left = new Map<string, EditionRows>();
  for (const step of steps) {
    if ("load" in step) left.set(step.load.edition, step.load);
    else left.delete(step.unload);
  }
  return [...left.values()];
}

const toldApart = [
  { ...water, apart: "县水利局" },
  { ...school, apart: "县教育局" },
];
/** 王伟 of two bureaus, of one, moved, called by a past post, bare, or told apart by an article that names both. */
const namesakes: readonly EditionRows[] = [
  namesakesEdition("2020-01-01", [water, bare], "w1"),
  namesakesEdition("2020-01-01", [water, school], "w2"),
  namesakesEdition("2020-02-01", [school], "w3"),
  namesakesEdition("2020-02-01", [{ posts: [...school.posts, ...water.posts] }, bare], "w4"),
  namesakesEdition("2020-03-01", [water, { posts: ["县民政局局长"] }], "w5"),
  namesakesEdition("2020-03-01", [bare], "w6"),
  namesakesEdition("2020-04-01", [school, bare], "w7"),
  namesakesEdition("2020-04-01", [toldApart, water], "w8"),
  namesakesEdition("2020-05-01", [water], "w9"),
];

/** Editions with two readings each that share people, posts and structure; the fixtures and the namesakes among them. */
const readings: readonly EditionRows[] = [
  ...fixtureEditions(),
  firstEditionCorrected(),
  ...namesakes,
  ...[1, 2, 3, 4].flatMap((edition) => [1, 2].map((reading) => invented({ edition, reading, articles: 2, people: 5 }))),
];
const stepsOver = (some: readonly EditionRows[]): fc.Arbitrary<Step[]> => {
  const step = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...some).map((load) => ({ load })) },
    { weight: 1, arbitrary: fc.constantFrom(...some).map(({ edition }) => ({ unload: edition })) },
  );
  return fc.array(step, { minLength: 1, maxLength: 14 });
};
async function findings(store: GraphStore): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  for await (const finding of checkGraph(store)) found.push(finding);
  return found;
}

/** The lines that are in one text only: few, where whole graphs would be unreadable. */
function difference(a: string, b: string): readonly string[] {
  if (a === b) return [];
  const [left, right] = [new Set(a.split("\n")), new Set(b.split("\n"))];
  return ["not the same bytes", ...[...left.symmetricDifference(right)].slice(0, 20)];
}

/** How often each form of each program is printed: as it stands on the nodes, and as the articles say. */
async function forms(store: GraphStore): Promise<readonly [unknown, unknown]> {
  const stored = await store.read(
    "MATCH (p:Program) RETURN p.id AS id, p.printedForms AS forms, p.printedTimes AS times ORDER BY id",
  );
  const printed = await store.read(
    "MATCH (p:Program)<-[m:MENTIONS]-(:Article) UNWIND m.printed AS form RETURN p.id AS id, form, count(*) AS times ORDER BY id, form",
  );
  const flat = stored.flatMap(({ id, forms: own, times }) =>
    ((own ?? []) as string[]).map((form, index) => `${id} ${form} ${(times as string[])[index]}`),
  );
  return [flat.sort(), printed.map(({ id, form, times }) => `${id} ${form} ${times}`).sort()];
}

const runs = Number(process.env.PROPERTY_RUNS ?? 15);

describe.each(engines)("on $engine", ({ engine, available }) => {
  describe.skipIf(!available)("loading in any order, again, and unloading", () => {
    let place: Awaited<ReturnType<typeof emptyStore>>;
    let fresh: Awaited<ReturnType<typeof emptyStore>>;
    beforeAll(async () => {
      place = await emptyStore(engine);
      // What a fresh load gives is always asked of the embedded engine: so both engines must export alike.
      fresh = await emptyStore("embedded");
    });
    afterAll(async () => {
      await place[Symbol.asyncDispose]();
      await fresh[Symbol.asyncDispose]();
    });

    test.each([
      ["all", readings],
      ["namesakes", namesakes],
    ])("leaves the graph of a fresh load of %s, byte for byte", { timeout: 300_000 }, async (_, some) => {
      const property = fc.asyncProperty(stepsOver(some), async (steps) => {
        await emptied(place.store);
        for (const each of steps) {
          if ("load" in each) await loadEdition(place.store, each.load);
          else await unloadEdition(place.store, each.unload);
        }
        await emptied(fresh.store);
        for (const rows of remaining(steps)) await loadEdition(fresh.store, rows);
        expect(difference(await exported(place.store), await exported(fresh.store))).toEqual([]);
        expect(await findings(place.store)).toEqual([]);
        const [stored, printed] = await forms(place.store);
        expect(stored).toEqual(printed);
      });
      await fc.assert(property, { numRuns: runs, seed: 1871 });
    });

    test("leaves nothing when everything is unloaded", async () => {
      await emptied(place.store);
      for (const rows of readings) await loadEdition(place.store, rows);
      for (const { edition } of readings) await unloadEdition(place.store, edition);
      expect(await exported(place.store)).toBe('{"nodes":[\n],"edges":[\n]}\n');
    });

    test("loads at the same time without losing or doubling anything", { timeout: 120_000 }, async () => {
      await emptied(place.store);
      await emptied(fresh.store);
      const last = remaining(readings.map((load) => ({ load })));
      for (const rows of last) await loadEdition(fresh.store, rows);
      await Promise.all([...last, ...last].map((rows) => loadEdition(place.store, rows)));
      expect(difference(await exported(place.store), await exported(fresh.store))).toEqual([]);
      for (let round = 0; round < Number(process.env.CONCURRENT_ROUNDS ?? 3); round++) {
        // Each edition's second reading replaces its first while others are taken out and put back.
        const shared = readings.filter(({ edition }) => edition === readings[3]?.edition);
        await Promise.all([
          ...shared.map((rows) => loadEdition(place.store, rows)),
          ...last.slice(1).map(async (rows) => {
            await unloadEdition(place.store, rows.edition);
            await loadEdition(place.store, rows);
          }),
        ]);
      }
      await loadEdition(place.store, firstEditionCorrected());
      expect(await findings(place.store)).toEqual([]);
      const [stored, printed] = await forms(place.store);
      expect(stored).toEqual(printed);
      await emptied(fresh.store);
      for (const rows of remaining([...last, firstEditionCorrected()].map((load) => ({ load })))) {
        await loadEdition(fresh.store, rows);
      }
      expect(difference(await exported(place.store), await exported(fresh.store))).toEqual([]);
    });
  });
});
