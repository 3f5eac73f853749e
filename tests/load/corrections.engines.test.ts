import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { EditionRows } from "../../server/domain/rows.ts";
import { correctedRows } from "../../server/identity/corrections/corrected.ts";
import { type Corrections, noCorrections } from "../../server/identity/corrections/load.ts";
import { loadEdition } from "../../server/load/load.ts";
import { unchangedDigests } from "../../server/load/unchanged.ts";
import type { GraphStore } from "../../server/store/store.ts";
import { dayOf, judgements, someCorrections, written } from "../identity/judged.ts";
import { corpus } from "../review/corpus.ts";
import { emptied, emptyStore, engines } from "../store/engines.ts";
import { exported } from "./exported.ts";
import { bare, namesakesEdition, plain, school, water } from "./namesakes.ts";

/** Loads editions as the loader does; returns the days of those that had to be read. */
async function load(
  store: GraphStore,
  corrections: Corrections,
  editions: readonly EditionRows[] = corpus,
): Promise<readonly string[]> {
  const digests = editions.map(({ sha256 }) => sha256);
  const unchanged = await unchangedDigests(store, digests, corrections);
  const read = editions.filter(({ sha256 }) => !unchanged.has(sha256));
  for (const rows of read) await loadEdition(store, correctedRows(rows, corrections).value, corrections);
  return read.map(({ edition }) => dayOf(edition));
}

/** A 王伟 of each of two bureaus, whom loading parts by itself; another edition names nobody of the name. */
const namesakes = [
  namesakesEdition("2020-01-01", [water, school]),
  namesakesEdition("2020-02-01", [school, bare]),
  namesakesEdition("2020-03-01", [water]),
  namesakesEdition("2020-04-01", [[]]),
];
const [atWater, atSchool] = [`${plain}@县水利局`, `${plain}@县教育局`];
const onNamesakes = [
  `merge: ['${atWater}', '${atSchool}']\n  into: ${plain}`,
  `merge: ['${atWater}']\n  into: person/青川县/王炜`,
  `confirm: [person/白水县/王伟, '${atSchool}']`,
  `split: ${plain}\n  as: 教育系统\n  posts: [post/青川县/县教育局副局长]`,
  `rename: '${atSchool}'\n  name: 王炜`,
  `redact: '${atSchool}'`,
];

const runs = Number(process.env.PROPERTY_RUNS ?? 15);
/** The judgement that begins so, with its reason. */
const judgement = (start: string) => [judgements.find((each) => each.startsWith(start)) ?? "", "据公告"] as const;

describe.each(engines.filter(({ available }) => available))("changed corrections on $engine", ({ engine }) => {
  let place: Awaited<ReturnType<typeof emptyStore>>;
  let fresh: Awaited<ReturnType<typeof emptyStore>>;
  beforeAll(async () => {
    place = await emptyStore(engine);
    fresh = await emptyStore("embedded");
  });
  afterAll(async () => {
    await place[Symbol.asyncDispose]();
    await fresh[Symbol.asyncDispose]();
  });

  /** Loads under one file after another; after each the graph must be that of a fresh load under it. */
  async function asLoadedAnew(files: readonly Corrections[], editions?: readonly EditionRows[]): Promise<void> {
    await emptied(place.store);
    for (const corrections of files) {
      await load(place.store, corrections, editions);
      await emptied(fresh.store);
      await load(fresh.store, corrections, editions);
      expect(await exported(place.store)).toBe(await exported(fresh.store));
    }
  }

  test.each(judgements.map((judgement) => [judgement.split("\n").slice(0, 2).join(""), judgement]))(
    "%s: added, reworded and taken out leave the graph of a fresh load",
    async (_, judgement) => {
      const [added, reworded] = ["据公告", "据简历"].map((why) => written([[judgement, why]]));
      await asLoadedAnew([noCorrections, added ?? noCorrections, reworded ?? noCorrections, noCorrections]);
    },
  );

  test.each(onNamesakes.map((judgement) => [judgement.replace("\n", ""), judgement]))(
    "namesakes whom loading parts, %s: added and taken out leave the graph of a fresh load",
    async (_, judgement) => {
      await asLoadedAnew([noCorrections, written([[judgement, "据公告"]]), noCorrections], namesakes);
    },
  );

  test("files in any order of any judgements leave the graph of a fresh load", { timeout: 300_000 }, async () => {
    const property = fc.asyncProperty(fc.array(someCorrections, { minLength: 2, maxLength: 5 }), (files) =>
      asLoadedAnew(files),
    );
    await fc.assert(property, { numRuns: runs, seed: 1871 });
  });

  test("what is not concerned is not read again", async () => {
    await emptied(place.store);
    expect(await load(place.store, noCorrections)).toHaveLength(corpus.length);
    const [confirm, places, split] = [judgement("confirm"), judgement("merge: [place"), judgement("split")];
    expect(await load(place.store, written([places]))).toEqual(["2020-09-01"]);
    expect(await load(place.store, written([places]))).toEqual([]);
    expect(await load(place.store, written([split, places]))).toEqual(["2020-01-01", "2020-02-01", "2020-03-01"]);
    expect(await load(place.store, written([places, split]))).toEqual([]);
    expect(await load(place.store, written([places, split, confirm]))).toHaveLength(6);
    expect(await load(place.store, written([split, confirm]))).toEqual(["2020-09-01"]);
  });

  test("namesakes are read again wherever one of them is named, and nowhere else", async () => {
    await emptied(place.store);
    await load(place.store, noCorrections, namesakes);
    const days = ["2020-01-01", "2020-02-01", "2020-03-01"];
    for (const judgement of onNamesakes) {
      expect(await load(place.store, written([[judgement, "据公告"]]), namesakes)).toEqual(days);
    }
  });
});
