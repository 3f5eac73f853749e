import { expect, test } from "vitest";
import { correctedRows } from "../../server/identity/corrections/corrected.ts";
import { noCorrections } from "../../server/identity/corrections/load.ts";
import { loadEdition, unloadEdition } from "../../server/load/load.ts";
import { unchangedDigests } from "../../server/load/unchanged.ts";
import type { GraphStore } from "../../server/store/store.ts";
import { temporaryStore } from "../store/temporary.ts";
import { firstEdition, firstEditionCorrected, fixtureEditions, secondEdition, thirdEdition } from "./fixtures.ts";
import { RowsBuilder } from "./rows-builder.ts";

async function names(store: GraphStore, label: string): Promise<unknown[]> {
  const rows = await store.read(`MATCH (n:${label}) RETURN coalesce(n.name, n.headline) AS name ORDER BY name, n.id`);
  return rows.map(({ name }) => name);
}

test("an edition loaded twice changes nothing", async () => {
  await using place = await temporaryStore();
  const rows = firstEdition();
  expect(await loadEdition(place.store, rows)).toMatchObject({ status: "loaded", edges: rows.edges.length });
  expect(await loadEdition(place.store, rows)).toMatchObject({ status: "unchanged", edges: 0 });
});

test("a changed edition takes its old facts and what only they held up with it", async () => {
  await using place = await temporaryStore();
  for (const rows of fixtureEditions()) await loadEdition(place.store, rows);
  expect(await names(place.store, "Place")).toEqual(["云溪县", "石泉县", "青石镇"]);
  expect(await loadEdition(place.store, firstEditionCorrected())).toMatchObject({ status: "replaced" });
  expect(await names(place.store, "Place")).toEqual(["云溪县", "石泉县"]);
  expect(await names(place.store, "Article")).not.toContain("沈若兰赴青石镇调研");
  const [visits] = await place.store.read("MATCH (:Person)-[r:VISITED]->(:Place) RETURN count(r) AS visits");
  expect(visits).toEqual({ visits: 1 });
});

test("unloading every edition leaves nothing, unloading one leaves what others say", async () => {
  await using place = await temporaryStore();
  for (const rows of fixtureEditions()) await loadEdition(place.store, rows);
  expect(await unloadEdition(place.store, firstEdition().edition)).toBe(true);
  expect(await unloadEdition(place.store, firstEdition().edition)).toBe(false);
  expect(await names(place.store, "Person")).toEqual(["何平", "何平", "罗一鸣", "陆文涛"]);
  expect(await names(place.store, "Organization")).toContain("云溪县水利局");
  await unloadEdition(place.store, secondEdition().edition);
  await unloadEdition(place.store, thirdEdition().edition);
  expect(await place.store.read("MATCH (n) WHERE n.id <> 'schema' RETURN n.id AS id")).toEqual([]);
});

test("what is loaded can be asked for by digest", async () => {
  await using place = await temporaryStore();
  await loadEdition(place.store, correctedRows(firstEdition(), noCorrections).value);
  const unchanged = await unchangedDigests(place.store, ["sha-1", "sha-2"], noCorrections);
  expect([...unchanged]).toEqual(["sha-1"]);
});

test("people are found by simplified and traditional characters, pinyin and initials", async () => {
  await using place = await temporaryStore();
  await loadEdition(place.store, firstEdition());
  const [row] = await place.store.read("MATCH (p:Person {name: '陆文涛'}) RETURN p.searchText AS text");
  expect(row?.text).toBe("陆文涛 陸文濤 lu wen tao luwentao lwt lu wentao");
});

test("a program is shown in the form most of what is loaded prints, whichever came first or went", async () => {
  const printing = (day: string, ...forms: readonly string[]) => {
    const builder = new RowsBuilder({ id: `edition/甲报/${day}`, newspaper: "甲报", county: "甲县", date: day });
    forms.forEach((form, index) => {
      builder.article(String(index + 1), "消息", `推进${form}试点`);
      builder.mention(
        "Program",
        "program/县乡一体条抓块统",
        { name: "县乡一体条抓块统", key: "县乡一体条抓块统" },
        form,
      );
    });
    return builder.rows(day);
  };
  const spaced = printing("2021-03-01", "县乡一体 条抓块统");
  const comma = printing("2021-03-02", "县乡一体、条抓块统", "县乡一体、条抓块统");
  for (const order of [
    [spaced, comma],
    [comma, spaced],
  ]) {
    await using place = await temporaryStore();
    for (const rows of order) await loadEdition(place.store, rows);
    expect(await names(place.store, "Program")).toEqual(["县乡一体、条抓块统"]);
    await unloadEdition(place.store, comma.edition);
    expect(await names(place.store, "Program")).toEqual(["县乡一体 条抓块统"]);
  }
});
