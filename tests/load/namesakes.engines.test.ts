import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { EditionRows } from "../../server/domain/rows.ts";
import { applyCorrections } from "../../server/identity/corrections/apply.ts";
import { correctionsOf, noCorrections } from "../../server/identity/corrections/load.ts";
import { loadEdition, unloadEdition } from "../../server/load/load.ts";
import type { GraphStore } from "../../server/store/store.ts";
import { emptied, emptyStore, engines } from "../store/engines.ts";
import { exported } from "./exported.ts";
import { bare, namesakesEdition, plain, school, water } from "./namesakes.ts";

const [atWater, atSchool] = [`${plain}@县水利局`, `${plain}@县教育局`];

const keyOf = (article: unknown): string => String(article).split("/").slice(2).join("/");

/** The articles of each 王伟; all edges of an article must agree on which one it names. */
async function standing(store: GraphStore): Promise<Record<string, string[]>> {
  const of = async (pattern: string): Promise<Record<string, string[]>> => {
    const rows = await store.read(`MATCH ${pattern} RETURN DISTINCT n.id AS id, r.article AS article`);
    const groups = Map.groupBy(rows, ({ id }) => String(id));
    return Object.fromEntries([...groups].map(([id, own]) => [id, own.map(({ article }) => keyOf(article)).sort()]));
  };
  const ids = await of("(n:Person)-[r:ATTENDED]->()");
  expect(await of("(n:Person)-[r]-()")).toEqual(ids);
  return ids;
}

describe.each(engines.filter(({ available }) => available))("two of a name on $engine", ({ engine }) => {
  let place: Awaited<ReturnType<typeof emptyStore>>;
  beforeAll(async () => {
    place = await emptyStore(engine);
  });
  afterAll(() => place[Symbol.asyncDispose]());
  const loaded = async (...editions: readonly EditionRows[]): Promise<Record<string, string[]>> => {
    await emptied(place.store);
    for (const rows of editions) await loadEdition(place.store, rows);
    return standing(place.store);
  };

  test("are kept apart over the articles of one edition; a bare name stays nobody's", async () => {
    expect(await loaded(namesakesEdition("2020-01-01", [water, school, bare]))).toEqual({
      [atWater]: ["2020-01-01/1"],
      [atSchool]: ["2020-01-01/2"],
      [plain]: ["2020-01-01/3"],
    });
  });

  test("are kept apart over editions from when the press has gone to and fro, and one again when it has not", async () => {
    const editions = [
      namesakesEdition("2020-01-01", [water]),
      namesakesEdition("2020-03-01", [school]),
      namesakesEdition("2020-05-01", [water, bare]),
      namesakesEdition("2020-07-01", [school]),
    ] as const;
    const one = ["2020-01-01/1", "2020-03-01/1", "2020-05-01/1", "2020-05-01/2"];
    expect(await loaded(...editions.slice(0, 3))).toEqual({ [plain]: one });
    expect(await loaded(...editions)).toEqual({
      [atWater]: ["2020-01-01/1", "2020-05-01/1"],
      [atSchool]: ["2020-03-01/1", "2020-07-01/1"],
      [plain]: ["2020-05-01/2"],
    });
    await unloadEdition(place.store, editions[3].edition);
    expect(await standing(place.store)).toEqual({ [plain]: one });
    const [kept] = await place.store.read("MATCH ()-[r]->() WHERE r.partedFrom IS NOT NULL RETURN count(r) AS kept");
    expect(kept).toEqual({ kept: 0 });
  });

  test("are called alike where an article names both and where none does", async () => {
    const both = [
      { ...water, apart: "县水利局" },
      { ...school, apart: "县教育局" },
    ];
    expect(
      await loaded(
        namesakesEdition("2020-01-01", [both]),
        namesakesEdition("2021-01-01", [school]),
        namesakesEdition("2022-01-01", [water, bare]),
      ),
    ).toEqual({
      [atWater]: ["2020-01-01/1", "2022-01-01/1"],
      [atSchool]: ["2020-01-01/1", "2021-01-01/1"],
      [plain]: ["2022-01-01/2"],
    });
  });

  test("are one where somebody moved, also on a day that prints both titles", async () => {
    const days = ["2020-01-01", "2020-02-01"].map((day) => namesakesEdition(day, [water]));
    const later = ["2020-04-01", "2020-05-01"].map((day) => namesakesEdition(day, [school]));
    expect(Object.keys(await loaded(...days, ...later))).toEqual([plain]);
    expect(Object.keys(await loaded(...days, namesakesEdition("2020-03-01", [school, water]), ...later))).toEqual([
      plain,
    ]);
  });

  test("replaced by another reading, leave nothing behind", async () => {
    const first = namesakesEdition("2020-01-01", [water, school]);
    const second = namesakesEdition("2020-01-01", [water], "another");
    expect(await loaded(first, second)).toEqual({ [plain]: ["2020-01-01/1"] });
    await unloadEdition(place.store, second.edition);
    expect(await exported(place.store)).toBe('{"nodes":[\n],"edges":[\n]}\n');
  });

  test("go with what an export of their edition holds", async () => {
    const edition = namesakesEdition("2020-01-01", [water, school]);
    await loaded(edition, namesakesEdition("2020-01-02", [bare]));
    const part = await exported(place.store, "json", { edition: edition.edition });
    for (const id of [atWater, atSchool]) expect(part).toContain(`"id":"${id}"`);
    expect(part).not.toContain(`"id":"${plain}"`);
  });

  describe("with a curator's word", () => {
    const signed = "who: 编者\n  when: 2026-01-02\n  why: 据任免公告";
    const editions = [
      namesakesEdition("2020-01-01", [water, school]),
      namesakesEdition("2020-02-01", [school, bare]),
      namesakesEdition("2020-03-01", [water]),
    ];
    const curated = async (text: string): Promise<Record<string, string[]>> => {
      const corrections = text === "" ? noCorrections : correctionsOf([["a.yaml", text]]);
      await emptied(place.store);
      for (const rows of editions)
        await loadEdition(place.store, applyCorrections(rows, corrections).value, corrections);
      return standing(place.store);
    };

    test("that they are one, are one, and the ids keep leading there", async () => {
      const ids = await curated(`- merge: ['${atWater}', '${atSchool}']\n  into: ${plain}\n  ${signed}\n`);
      expect(Object.keys(ids)).toEqual([plain]);
      const [node] = await place.store.read("MATCH (n:Person) RETURN n.formerIds AS former");
      expect(node).toEqual({ former: [atSchool, atWater].sort() });
    });

    test("that one is somebody of another county, have that one there", async () => {
      const ids = await curated(`- confirm: [person/白水县/王伟, '${atSchool}']\n  ${signed}\n`);
      expect(ids["person/白水县/王伟"]).toEqual(["2020-01-01/2", "2020-02-01/1"]);
      expect(ids[plain]).toEqual(["2020-01-01/1", "2020-02-01/2", "2020-03-01/1"]);
    });

    test("that splits the name by hand, are parted by that alone", async () => {
      const ids = await curated(
        `- split: ${plain}\n  as: 教育系统\n  posts: [post/青川县/县教育局副局长]\n  ${signed}\n`,
      );
      expect(Object.keys(ids).sort()).toEqual([plain, `${plain}@教育系统`].sort());
    });

    test("that one must not be in the graph, have none of that one", async () => {
      const ids = await curated(`- redact: '${atSchool}'\n  ${signed}\n`);
      expect(Object.keys(ids)).toEqual([plain]);
      expect(ids[plain]).toEqual(["2020-01-01/1", "2020-02-01/2", "2020-03-01/1"]);
    });

    test("that renames one, are shown so wherever their articles came from", async () => {
      await curated(`- rename: '${atSchool}'\n  name: 王炜\n  ${signed}\n`);
      const [node] = await place.store.read("MATCH (n:Person {id: $id}) RETURN n.name AS name", { id: atSchool });
      expect(node).toEqual({ name: "王炜" });
    });
  });
});
