import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { correctionsOf, noCorrections } from "../../server/identity/corrections/load.ts";
import { entriesText } from "../../server/review/entries.ts";
import type { ReviewItem } from "../../server/review/item.ts";
import { reviewOf } from "../../server/review/review.ts";
import { explain } from "../../server/review/why.ts";
import { emptyStore, engines } from "../store/engines.ts";
import { loadCorpus } from "./corpus.ts";

const corrections = (text: string) => correctionsOf([["a.yaml", text]]);
const here = "person/开化县/毛焮明";
const there = "person/常山县/毛焮明";

describe.each(engines.filter(({ available }) => available))("the review on $engine", ({ engine }) => {
  let place: Awaited<ReturnType<typeof emptyStore>>;
  let items: readonly ReviewItem[];
  beforeAll(async () => {
    place = await emptyStore(engine);
    await loadCorpus(place.store, noCorrections);
    items = await reviewOf(place.store, noCorrections, { limit: 100 });
  });
  afterAll(() => place[Symbol.asyncDispose]());
  const ids = (kind: ReviewItem["kind"]) => items.filter((item) => item.kind === kind).map((item) => item.ids);

  test("finds every kind of doubt, and nothing else", () => {
    expect(ids("candidate")).toEqual([[there, here].sort(), ["person/开化县/黄小杰", "person/开化县/黄小杰@采编"]]);
    expect(ids("namesakes")).toEqual([["person/开化县/王伟"]]);
    expect(ids("slip").map(([, a, b]) => [a, b])).toContainEqual([
      "person/开化县/戴舒",
      "post/开化县/县委宣传部副部长",
    ]);
    expect(ids("slip")).toContainEqual(["person/开化县/毛欣明", here]);
    expect(ids("doubtful").map(([, a, b]) => [a, b])).toEqual([[here, "program/千村清溪"]]);
    expect(ids("program")).toEqual([["program/千村清溪", "program/千村清溪工程"]]);
    expect(ids("organization")).toEqual([["organization/开化县/星火农业公司", "organization/开化县/星火农业有限公司"]]);
    expect(ids("place")).toEqual([["place/开化县/林山乡", "place/开化县/林山镇"]]);
    expect(ids("unused")).toEqual([]);
  });

  test("puts first what matters most, and no more than asked for", async () => {
    const values = items.map((item) => item.value);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(await reviewOf(place.store, noCorrections, { limit: 2 })).toEqual(items.slice(0, 2));
    const programs = await reviewOf(place.store, noCorrections, { kinds: ["program"], limit: 5 });
    expect(programs.map(({ kind }) => kind)).toEqual(["program"]);
  });

  test("writes entries that are all comment, and each valid without its hash", () => {
    const text = entriesText(items, "编者", "2026-01-02");
    expect(correctionsOf([["review.yaml", text]]).entries).toEqual([]);
    const entries = text
      .split("\n")
      .filter((line) => line.startsWith("# "))
      .map((line) => line.slice(2))
      .join("\n")
      .split(/^(?=- )/mu);
    const proposed = items.flatMap(({ proposals }) => proposals);
    expect(entries).toHaveLength(proposed.length);
    for (const [index, entry] of entries.entries()) {
      expect(corrections(entry).entries).toMatchObject([
        { ...proposed[index]?.entry, who: "编者", when: "2026-01-02" },
      ]);
    }
  });

  test("explains a person: whose, what it rests on, who else it may be", async () => {
    const explanation = await explain(place.store, noCorrections, here);
    expect(explanation).toMatchObject({
      ...{
        id: here,
        asked: null,
        kind: "Person",
        name: "毛焮明",
        seen: { articles: 4, first: "2020-01-01", last: "2020-09-01" },
      },
      jurisdiction: { name: "开化县", why: ["holds 县委副书记、县长 there"] },
    });
    expect(explanation.support).toContainEqual({
      ...{ relation: "HOLDS", out: true, other: "post/开化县/县长", change: null, articles: 3 },
      ...{ first: "2020-01-01", last: "2020-03-01", quote: expect.stringContaining("毛焮明") },
    });
    expect(explanation.judgements).toMatchObject([{ ids: [there, here].sort(), kind: "candidate" }]);
    const rules = explanation.judgements[0]?.reasons.map(({ rule }) => rule);
    expect(rules).toEqual(["name", "place", "transfer", "rank"]);
  });

  test("explains a program by its printed forms and its near-duplicates", async () => {
    const explanation = await explain(place.store, noCorrections, "program/千村清溪");
    expect(explanation.printed).toEqual([{ form: "千村清溪", county: "开化县", times: 1 }]);
    expect(explanation.judgements).toMatchObject([
      { ids: ["program/千村清溪", "program/千村清溪工程"], kind: "candidate" },
    ]);
  });

  test("says so where there is no such node", async () => {
    await expect(explain(place.store, noCorrections, "person/开化县/无人")).rejects.toThrow("is not in the graph");
    await expect(explain(place.store, noCorrections, "无人")).rejects.toThrow("no node's id");
  });
});
