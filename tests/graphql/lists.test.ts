import { afterAll, beforeAll, expect, test } from "vitest";
import { loadEdition, unloadEdition } from "../../server/load/load.ts";
import { firstEdition } from "../load/fixtures.ts";
import { type Api, startApi } from "./api.ts";

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api[Symbol.asyncDispose]());

async function walk(list: string, first: number): Promise<string[]> {
  const query = `query ($first: Int, $after: String) {
    list: ${list}(first: $first, after: $after) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`;
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const { list: page } = await api.data(query, { first, after });
    ids.push(...page.edges.map(({ node }: { node: { id: string } }) => node.id));
    expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null);
    if (!page.pageInfo.hasNextPage) return ids;
    after = page.pageInfo.endCursor;
  }
}

const lists = ["people", "posts", "meetings", "programs", "organizations", "places", "articles", "editions"];

test.each(lists)("%s come in one order, whatever the page size", async (list) => {
  const whole = await walk(list, 100);
  expect(whole.length).toBeGreaterThan(1);
  expect(new Set(whole).size).toBe(whole.length);
  expect(await walk(list, 1)).toEqual(whole);
  expect(await walk(list, 2)).toEqual(whole);
});

test("a page goes on where the last one ended though rows before it are gone", async () => {
  const query = `query ($after: String) { people(first: 2, after: $after) {
    edges { node { id } } pageInfo { endCursor } } }`;
  const first = await api.data(query);
  const all = await walk("people", 100);
  await unloadEdition(api.store, firstEdition().edition);
  const second = await api.data(query, { after: first.people.pageInfo.endCursor });
  await loadEdition(api.store, firstEdition());
  const left = (await walk("people", 100)).filter((id) => id > (all[1] ?? ""));
  for (const { node } of second.people.edges) expect(left).toContain(node.id);
});

test("the latest meetings and articles come first", async () => {
  const { meetings, articles } = await api.data(
    "{ meetings { edges { node { date } } } articles { edges { node { date } } } }",
  );
  for (const list of [meetings, articles]) {
    const dates = list.edges.map(({ node }: { node: { date: string } }) => node.date);
    expect(dates).toEqual(dates.toSorted().reverse());
  }
});

test.each([
  ["posts", { organization: "organization/云溪县/云溪县水利局" }, ["县水利局局长"]],
  ["posts", { title: "县长" }, ["县长"]],
  ["meetings", { person: "person/云溪县/陆文涛", role: "CHAIR" }, ["县政府常务会议"]],
  ["meetings", { program: "program/千村清溪" }, ["全县生态工作推进会"]],
  ["meetings", { between: { from: "2022-05-10", to: "2022-05-10" } }, ["县政府常务会议"]],
  ["programs", { person: "person/石泉县/何平" }, ["千村清溪"]],
  ["programs", { county: "石泉县" }, ["千村清溪"]],
  ["programs", { seen: { to: "2022-05-11" }, kind: "机制" }, ["溪长制"]],
  ["organizations", { under: "organization/云溪县/云溪县人民政府", name: "水利" }, ["云溪县水利局"]],
  ["places", { code: "9901" }, ["云溪县", "石泉县"]],
  ["places", { level: "town" }, ["青石镇"]],
  ["articles", { edition: "edition/今日云溪/2022-05-10", text: "青石镇" }, ["沈若兰赴青石镇调研"]],
  ["articles", { mentions: "program/溪长制" }, ["县政府召开常务会议"]],
  ["articles", { newspaper: "石泉日报" }, ["石泉县赴云溪县考察"]],
  ["editions", { county: "石泉县" }, ["石泉日报 2022-06-01"]],
])("%s filtered by %j", async (list, filter, expected) => {
  const type = `${list[0]?.toUpperCase()}${list.slice(1, -1)}Filter`;
  const data = await api.data(
    `query ($filter: ${type}) { list: ${list}(filter: $filter) { totalCount edges { node { name } } } }`,
    { filter },
  );
  expect(data.list.edges.map(({ node }: { node: { name: string } }) => node.name)).toEqual(expected);
  expect(data.list.totalCount).toBe(expected.length);
});

test.each([
  ['after: "nonsense"', "BAD_CURSOR"],
  ["first: 201", "OUT_OF_BOUNDS"],
  ["first: -1", "OUT_OF_BOUNDS"],
])("people(%s) is refused in words", async (args, code) => {
  const { errors } = await api.ask(`{ people(${args}) { edges { cursor } } }`);
  expect(errors?.[0]).toMatchObject({ extensions: { code }, message: expect.stringMatching(/\.$/u) });
});

test.each(["2022-02-30", "10 May 2022", "2022-5-1"])("%s is no day", async (day) => {
  const { errors } = await api.ask(
    "query ($day: Date) { meetings(filter: { between: { from: $day } }) { totalCount } }",
    { day },
  );
  expect(errors?.[0]?.message).toContain("is no day");
});

test("nodes come in the order asked, null where there is none", async () => {
  const ids = ["person/云溪县/陆文涛", "person/none", "nothing", "place/云溪县"];
  const { nodes, node } = await api.data(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename name } node(id: "") { id } }',
    { ids },
  );
  expect(nodes).toEqual([
    { __typename: "Person", name: "陆文涛" },
    null,
    null,
    { __typename: "Place", name: "云溪县" },
  ]);
  expect(node).toBeNull();
});
