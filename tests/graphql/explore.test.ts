import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Api, clientQuery, startApi } from "./api.ts";

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api[Symbol.asyncDispose]());

const lu = "person/云溪县/陆文涛";
const shen = "person/云溪县/沈若兰";
const conference = "meeting/云溪县/2022-05-09/全县生态工作推进会";

interface Item {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
}

describe("neighbourhood", () => {
  const query = `query ($id: ID!, $first: Int, $after: String, $exclude: [ID!], $kinds: [NodeKind!],
      $relations: [RelationKind!], $asOf: Date) {
    neighbourhood(id: $id, first: $first, after: $after, exclude: $exclude, kinds: $kinds, relations: $relations,
        asOf: $asOf) {
      center { name } nodes { id } relations { id kind fromId toId count }
      hidden { relation direction kind count } totalCount pageInfo { hasNextPage endCursor } } }`;

  test("pages cover every neighbour once", async () => {
    const whole = (await api.data(query, { id: lu, first: 100 })).neighbourhood;
    expect(whole.hidden).toEqual([]);
    expect(whole.totalCount).toBe(whole.nodes.length);
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const { neighbourhood: page } = await api.data(query, { id: lu, first: 2, after });
      seen.push(...page.nodes.map(({ id }: Item) => id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen).toEqual(whole.nodes.map(({ id }: Item) => id));
    expect(new Set(seen).size).toBe(seen.length);
  });

  test("what is hidden shrinks with every page shown", async () => {
    const shown: string[] = [];
    for (let hidden = Number.POSITIVE_INFINITY; hidden > 0; ) {
      const { neighbourhood: page } = await api.data(query, { id: lu, first: 2, exclude: shown });
      shown.push(...page.nodes.map(({ id }: Item) => id));
      const left = page.hidden.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
      expect(left).toBeLessThan(hidden);
      hidden = left;
    }
    expect((await api.data(query, { id: lu })).neighbourhood.totalCount).toBe(shown.length);
  });

  test("what is shown is not repeated, but its relations to what is new are told", async () => {
    const { neighbourhood: found } = await api.data(query, { id: lu, first: 100, exclude: [shen, conference] });
    const ids = found.nodes.map(({ id }: Item) => id);
    expect(ids).not.toContain(conference);
    const known = new Set([lu, shen, conference, ...ids]);
    for (const { fromId, toId } of found.relations) {
      expect(known.has(fromId) && known.has(toId)).toBe(true);
      expect(ids.includes(fromId) || ids.includes(toId)).toBe(true);
    }
    const pairs = found.relations.map(({ fromId, toId }: Item) => `${fromId}>${toId}`);
    expect(pairs).toContain(`${conference}>program/千村清溪`);
    expect(found.relations.map(({ id }: Item) => id)).toHaveLength(
      new Set(found.relations.map(({ id }: Item) => id)).size,
    );
  });

  test("filters by kind, relation and day", async () => {
    const meetings = await api.data(query, { id: lu, kinds: ["Meeting"], relations: ["ATTENDED"] });
    const twice = await api.data(query, { id: lu, kinds: ["Meeting"], relations: ["ATTENDED", "ATTENDED"] });
    expect(twice, "a relation asked for twice").toEqual(meetings);
    expect(meetings.neighbourhood.totalCount).toBe(2);
    const early = await api.data(query, { id: lu, kinds: ["Meeting"], relations: ["ATTENDED"], asOf: "2022-05-10" });
    expect(early.neighbourhood.nodes).toEqual([{ id: conference }]);
  });

  test("an id that is none has no neighbourhood", async () => {
    expect((await api.data(query, { id: "person/nobody" })).neighbourhood).toBeNull();
    expect((await api.data(query, { id: "nonsense" })).neighbourhood).toBeNull();
  });
});

test("a saved view comes back with every relation among its nodes", async () => {
  const ids = [lu, shen, conference, "person/gone"];
  const { graph } = await api.data(
    "query ($ids: [ID!]!) { graph(ids: $ids) { truncated nodes { id } relations { id kind roles count } } }",
    { ids },
  );
  expect(graph.nodes.map(({ id }: Item) => id)).toEqual([lu, shen, conference]);
  expect(graph.truncated).toBe(false);
  expect(graph.relations.map(({ id }: Item) => id).sort()).toEqual(
    [`${shen}|ATTENDED|${conference}`, `${lu}|ATTENDED|${conference}`].sort(),
  );
});

test("an edition's overview shows its best connected nodes and nothing from elsewhere", async () => {
  const query = `query ($edition: ID, $county: String, $first: Int) { overview(edition: $edition, county: $county,
    first: $first) { edition { id } county nodes { id __typename } relations { fromId toId } omitted counts { count } } }`;
  const edition = "edition/今日云溪/2022-05-10";
  const { overview } = await api.data(query, { edition, first: 4 });
  const ids = overview.nodes.map(({ id }: Item) => id);
  expect(overview.edition.id).toBe(edition);
  expect(ids).toHaveLength(4);
  expect(ids).toContain(lu);
  expect(overview.omitted).toBeGreaterThan(0);
  const counted = overview.counts.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
  expect(counted).toBe(ids.length + overview.omitted);
  for (const { fromId, toId } of overview.relations) expect(ids.includes(fromId) && ids.includes(toId)).toBe(true);
  expect((await api.data(query, {})).overview.edition.id).toBe("edition/石泉日报/2022-06-01");
  const county = await api.data(query, { county: "云溪县" });
  expect(county.overview).toMatchObject({ county: "云溪县", edition: null });
  expect(county.overview.nodes.map(({ id }: Item) => id)).toContain("program/溪长制");
});

test("a relation is told with every sentence it rests on, and only of the days asked", async () => {
  const query = `query ($asOf: Date) { relation(from: "${lu}", to: "post/云溪县/县长", kind: HOLDS, asOf: $asOf) {
    id count first last basis from { name } to { name } evidence(first: 1) { totalCount pageInfo { hasNextPage }
      edges { node { quote context(length: 4) { before quote after } article { text } } } } } }`;
  const { relation } = await api.data(query, {});
  expect(relation).toMatchObject({ count: 2, first: "2022-05-10", last: "2022-05-11", basis: "STATED" });
  expect(relation.evidence).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
  const [{ node }] = relation.evidence.edges;
  const { before, quote, after } = node.context;
  expect(node.article.text).toContain(before + quote + after);
  expect(before).toHaveLength(4);
  const early = await api.data(query, { asOf: "2022-05-10" });
  expect(early.relation).toMatchObject({ count: 1, evidence: { totalCount: 1 } });
  expect((await api.data(query, { asOf: "2001-01-01" })).relation).toBeNull();
});

test("every query of our own page is answered", async () => {
  const variables: Readonly<Record<string, object>> = {
    article: { id: "article/今日云溪/2022-05-10/1" },
    edition: { id: "edition/今日云溪/2022-05-10", first: 10 },
    meeting: { id: conference, first: 10 },
    neighbourhood: { id: shen, first: 3 },
    organization: { id: "organization/云溪县/云溪县水利局", first: 10 },
    overview: { first: 60 },
    path: { from: shen, to: "person/石泉县/何平" },
    person: { id: shen, first: 10 },
    place: { id: "place/云溪县", first: 10 },
    post: { id: "post/云溪县/县水利局局长", first: 10 },
    program: { id: "program/千村清溪", first: 10 },
    relation: { from: shen, to: conference, kind: "ATTENDED", first: 10 },
    search: { text: "lwt", first: 10 },
    start: {},
  };
  for (const [name, values] of Object.entries(variables)) await api.data(clientQuery(name), values);
});
