import fc from "fast-check";
import { expect, test } from "vitest";
import { partingOf } from "../../server/identity/judgements/parting.ts";
import { loadEdition, unloadEdition } from "../../server/load/load.ts";
import { sightingOf } from "../../server/load/sightings.ts";
import { statement } from "../../server/store/statements.ts";
import type { GraphStore } from "../../server/store/store.ts";
import { emptied } from "../store/engines.ts";
import { temporaryStore } from "../store/temporary.ts";
import { type NamedArticle, namesakesEdition, plain } from "./namesakes.ts";

const posts = ["县水利局局长", "县教育局副局长", "县民政局局长", "县财政局局长", "县委常委"];
const article: fc.Arbitrary<NamedArticle> = fc
  .uniqueArray(fc.constantFrom(...posts), { maxLength: 2 })
  .filter((two) => two.length < 2 || two.includes("县委常委") || two.includes("县民政局局长"))
  .map((own) => ({ posts: own }));
const day = fc.integer({ min: 0, max: 15 }).map((tenth) => new Date(Date.UTC(2020, 0, 1 + 10 * tenth)));
const step = fc.record({
  date: day.map((date) => date.toISOString().slice(0, 10)),
  articles: fc.array(article, { minLength: 1, maxLength: 2 }),
  /** Takes the day's edition out where it is there. */
  unload: fc.nat({ max: 3 }).map((number) => number === 0),
  sha256: fc.uuid(),
});

/** Articles that stand elsewhere than all sightings, judged at once, say. */
async function misplaced(store: GraphStore): Promise<readonly string[]> {
  const sightings = (await store.read(statement("load/sightings"), { ids: [plain] })).map(sightingOf);
  const aims = new Map(
    partingOf(plain, sightings)?.people.flatMap(({ id, articles }) => articles.map((each) => [each, id] as const)),
  );
  return sightings.filter(({ article: each, at }) => at !== (aims.get(each) ?? plain)).map(({ article: each }) => each);
}

/**
 * Loading looks at all sightings only of those about whom an edition may change something; this asks whether what it leaves
 * out matters. `PROPERTY_RUNS` asks for more.
 */
test("after every edition everyone stands where all sightings say", { timeout: 300_000 }, async () => {
  await using place = await temporaryStore();
  const property = fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 20 }), async (steps) => {
    await emptied(place.store);
    for (const { date, articles, unload, sha256 } of steps) {
      const rows = namesakesEdition(date, articles, sha256);
      if (!unload || !(await unloadEdition(place.store, rows.edition))) await loadEdition(place.store, rows);
      expect(await misplaced(place.store)).toEqual([]);
    }
  });
  await fc.assert(property, { numRuns: Number(process.env.PROPERTY_RUNS ?? 30), seed: 1871 });
});
