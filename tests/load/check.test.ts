import { expect, test } from "vitest";
import { checkGraph, type Finding } from "../../server/load/check.ts";
import { loadEdition } from "../../server/load/load.ts";
import { statsOf } from "../../server/load/stats.ts";
import type { GraphStore } from "../../server/store/store.ts";
import { temporaryStore } from "../store/temporary.ts";
import { fixtureEditions } from "./fixtures.ts";

async function findings(store: GraphStore): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  for await (const finding of checkGraph(store)) found.push(finding);
  return found;
}

async function fixtures(): Promise<Awaited<ReturnType<typeof temporaryStore>>> {
  const place = await temporaryStore();
  for (const rows of fixtureEditions()) await loadEdition(place.store, rows);
  return place;
}

test("a sound graph has no findings", async () => {
  await using place = await fixtures();
  expect(await findings(place.store)).toEqual([]);
});

test.each([
  ["a quote that is not there", "MATCH (:Person)-[r:VISITED]->() SET r.start = r.start + 1", "offsets"],
  ["a missing quote", "MATCH (:Person)-[r:VISITED]->() REMOVE r.quote", "evidence"],
  ["an article that is gone", "MATCH (:Person)-[r:VISITED]->() SET r.article = 'article/gone'", "evidence"],
  ["another edition than the article's", "MATCH (:Person)-[r:VISITED]->() SET r.edition = 'edition/other'", "evidence"],
  ["a node nobody speaks of", "CREATE (:Person {id: 'person/nobody', name: '无名'})", "orphan"],
  [
    "ends the model does not allow",
    "MATCH (p:Person)-[r:VISITED]->() MATCH (m:Meeting) WITH p, m, r LIMIT 1 CREATE (m)-[s:VISITED]->(p) SET s = properties(r)",
    "ends",
  ],
])("%s is found", async (_, damage, rule) => {
  await using place = await fixtures();
  await place.store.write((transaction) => transaction.run(damage));
  const found = await findings(place.store);
  expect(found.map((finding) => finding.rule)).toContain(rule);
  for (const { message } of found) expect(message).toMatch(/^[A-Z].*\.$/u);
});

test("the figures count nodes, edges and papers", async () => {
  await using place = await fixtures();
  const stats = await statsOf(place.store);
  expect(stats).toMatchObject({ engine: "embedded", nodes: { Person: 6, Edition: 3 }, edges: { HOLDS: 7, IN: 4 } });
  expect(stats.papers).toEqual([
    { county: "云溪县", newspaper: "今日云溪", editions: 2, first: "2022-05-10", last: "2022-05-11" },
    { county: "石泉县", newspaper: "石泉日报", editions: 1, first: "2022-06-01", last: "2022-06-01" },
  ]);
});
