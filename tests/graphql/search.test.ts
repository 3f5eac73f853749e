import { afterAll, beforeAll, expect, test } from "vitest";
import { rankOf } from "../../server/graphql/search/rank.ts";
import { type Api, startApi } from "./api.ts";

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api[Symbol.asyncDispose]());

const query = `query ($text: String!, $kinds: [NodeKind!], $county: String, $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, county: $county, first: $first, after: $after) { totalCount
    edges { rank hint node { __typename id name } } pageInfo { hasNextPage endCursor } } }`;

interface Found {
  readonly rank: string;
  readonly hint: string | null;
  readonly node: { readonly __typename: string; readonly id: string; readonly name: string };
}

async function search(text: string, more: object = {}): Promise<readonly Found[]> {
  return (await api.data(query, { text, ...more })).search.edges;
}

test.each(["陆文涛", "陸文濤", "luwentao", "lu wen tao", "Lu Wentao", "LWT", " lwt "])(
  "%s finds 陆文涛 first",
  async (text) => {
    const [best] = await search(text);
    expect(best?.node.name).toBe("陆文涛");
  },
);

test("the whole name stands above its beginning, and that above a part of it", async () => {
  const found = await search("县委");
  expect(found[0]?.rank).toBe("PREFIX");
  const ranks = found.map(({ rank }) => ["EXACT", "PREFIX", "CONTAINS", "RELATED"].indexOf(rank));
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  expect((await search("县长"))[0]).toMatchObject({ rank: "EXACT", node: { name: "县长" } });
});

test("a title finds the post, and the people who hold it", async () => {
  const found = await search("县委书记");
  expect(found[0]).toMatchObject({ rank: "EXACT", node: { __typename: "Post", name: "县委书记" } });
  expect(found).toContainEqual(
    expect.objectContaining({ rank: "RELATED", hint: "县委书记", node: expect.objectContaining({ name: "沈若兰" }) }),
  );
});

test("namesakes come with what tells them apart", async () => {
  const people = await search("何平", { kinds: ["Person"] });
  expect(people.map(({ hint }) => hint).sort()).toEqual(["县文化馆馆长", "县水利局局长"]);
  const here = await search("何平", { kinds: ["Person"], county: "石泉县" });
  expect(here.map(({ node }) => node.id)).toEqual(["person/石泉县/何平"]);
});

test("pages of what was found join without a gap", async () => {
  const whole = (await search("县")).map(({ node }) => node.id);
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const { search: page } = await api.data(query, { text: "县", first: 3, after });
    ids.push(...page.edges.map(({ node }: Found) => node.id));
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  expect(ids.slice(0, whole.length)).toEqual(whole);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(["", "   ", "’; MATCH (n) DETACH DELETE n", "xyzzy"])("%j finds nothing and harms nothing", async (text) => {
  expect(await search(text)).toEqual([]);
  expect((await search("陆文涛")).length).toBeGreaterThan(0);
});

test("too long a text is refused", async () => {
  const { errors } = await api.ask(query, { text: "县".repeat(101) });
  expect(errors?.[0]?.extensions.code).toBe("OUT_OF_BOUNDS");
});

test.each([
  ["lu", "陆文涛", "陆文涛 陸文濤 lu wen tao luwentao lwt lu wentao", "PREFIX"],
  ["wentao", "陆文涛", "陆文涛 陸文濤 lu wen tao luwentao lwt lu wentao", "CONTAINS"],
  ["lwt", "陆文涛", "陆文涛 陸文濤 lu wen tao luwentao lwt lu wentao", "EXACT"],
  ["ouyangna", "欧阳娜", "欧阳娜 歐陽娜 ou yang na ouyangna oyn ou yangna", "EXACT"],
  ["文", "陆文涛", "陆文涛 陸文濤 lu wen tao luwentao lwt lu wentao", "CONTAINS"],
])("%s answers to %s", (sought, name, searchText, rank) => {
  expect(rankOf(sought, name, searchText)).toBe(rank);
});
