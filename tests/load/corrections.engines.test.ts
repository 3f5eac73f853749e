import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { correctedRows } from "../../server/identity/corrections/corrected.ts";
import { type Corrections, noCorrections } from "../../server/identity/corrections/load.ts";
import { loadEdition } from "../../server/load/load.ts";
import { unchangedDigests } from "../../server/load/unchanged.ts";
import type { GraphStore } from "../../server/store/store.ts";
import { dayOf, judgements, someCorrections, written } from "../identity/judged.ts";
import { corpus } from "../review/corpus.ts";
import { emptied, emptyStore, engines } from "../store/engines.ts";
import { exported } from "./exported.ts";

/** Loads the corpus as the loader does; returns the days of the editions that had to be read. */
async function load(store: GraphStore, corrections: Corrections): Promise<readonly string[]> {
  const unchanged = await unchangedDigests(
    store,
    corpus.map(({ sha256 }) => sha256),
    corrections,
  );
  const read = corpus.filter(({ sha256 }) => !unchanged.has(sha256));
  for (const rows of read) await loadEdition(store, correctedRows(rows, corrections).value);
  return read.map(({ edition }) => dayOf(edition));
}

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
  async function asLoadedAnew(files: readonly Corrections[]): Promise<void> {
    await emptied(place.store);
    for (const corrections of files) {
      await load(place.store, corrections);
      await emptied(fresh.store);
      await load(fresh.store, corrections);
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

  test("files in any order of any judgements leave the graph of a fresh load", { timeout: 300_000 }, async () => {
    const property = fc.asyncProperty(fc.array(someCorrections, { minLength: 2, maxLength: 5 }), asLoadedAnew);
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
});
