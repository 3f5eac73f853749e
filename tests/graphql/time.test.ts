import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { gapsOf, tenuresOf } from "../../server/graphql/post/tenures.ts";
import { coverageOf } from "../../server/graphql/time/coverage.ts";
import { type Api, startApi } from "./api.ts";

describe("over HTTP", () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api[Symbol.asyncDispose]());

  test("coverage tells what is loaded", async () => {
    const { coverage } = await api.data("{ coverage { newspaper county editions first last missing loaded } }");
    expect(coverage).toContainEqual({
      newspaper: "今日云溪",
      county: "云溪县",
      editions: 2,
      first: "2022-05-10",
      last: "2022-05-11",
      missing: [],
      loaded: ["2022-05-10", "2022-05-11"],
    });
  });

  test("what changed between two days", async () => {
    const { changes } = await api.data(
      `{ changes(from: "2022-05-10", to: "2022-05-11") { newPeople { name } unseenPeople { name }
        newPrograms { name } dormantPrograms { name } newTenures { person { name } post { name } }
        appointments { appointment quote article { date } } } }`,
    );
    expect(changes.newPeople).toEqual([]);
    expect(changes.unseenPeople).toEqual([{ name: "沈若兰" }]);
    expect(changes.newPrograms).toEqual([{ name: "溪长制" }]);
    expect(changes.appointments.map(({ appointment }: { appointment: string }) => appointment).sort()).toEqual([
      "APPOINTED",
      "REMOVED",
    ]);
    const { errors } = await api.ask('{ changes(from: "2022-05-11", to: "2022-05-10") { from } }');
    expect(errors?.[0]?.extensions.code).toBe("OUT_OF_BOUNDS");
  });

  test("the model names every kind in both languages, and counts are of what is stored", async () => {
    const { model, counts } = await api.data(
      "{ model { nodes { kind zh en } relations { kind zh reverse { en } from to } } counts { kind count } }",
    );
    expect(model.nodes).toHaveLength(8);
    for (const { zh, en } of model.nodes) expect(zh.length > 0 && en.length > 0).toBe(true);
    expect(counts).toContainEqual({ kind: "Person", count: 6 });
    expect(counts).toContainEqual({ kind: "Edition", count: 3 });
  });
});

const held = (date: string, more: object = {}) => ({ kind: "HOLDS", date, basis: "stated", ...more });
const changed = (date: string, change: string) => ({ kind: "APPOINTED", date, change, basis: "stated" });

describe("tenures", () => {
  const rows = (...sightings: object[]) => [{ person: "person/a", post: "post/b", sightings }];

  test("a post held twice is two tenures", () => {
    const found = tenuresOf(
      rows(held("2020-01-01"), changed("2020-06-01", "removed"), changed("2022-01-01", "elected"), held("2022-02-01")),
    );
    expect(found).toMatchObject([
      { began: "2022-01-01", firstSeen: "2022-02-01", ended: null },
      { firstSeen: "2020-01-01", lastSeen: "2020-01-01", ended: "2020-06-01" },
    ]);
  });

  test("being called a past holder ends it; being nominated does not begin it", () => {
    expect(tenuresOf(rows(held("2020-01-01"), held("2021-01-01", { former: true })))).toMatchObject([
      { lastSeen: "2020-01-01", ended: "2021-01-01", sightings: 1 },
    ]);
    expect(tenuresOf(rows(changed("2020-01-01", "nominated")))).toEqual([]);
  });

  test("two months of silence are a gap", () => {
    const [tenure] = tenuresOf(rows(held("2020-01-01"), held("2020-02-20"), held("2020-08-01")));
    expect(tenure && gapsOf(tenure)).toEqual([{ from: "2020-02-21", to: "2020-07-31", days: 162 }]);
  });
});

test("missing days follow the paper's own rhythm", () => {
  const row = (date: string) => ({ newspaper: "某报", county: "某县", date });
  // Mondays and Thursdays, one Thursday left out.
  const days = ["2022-05-02", "2022-05-05", "2022-05-09", "2022-05-16", "2022-05-19", "2022-05-23", "2022-05-26"];
  expect(coverageOf(days.map(row))).toMatchObject([{ weekdays: [1, 4], missing: ["2022-05-12"], editions: 7 }]);
});
