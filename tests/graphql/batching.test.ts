import { afterAll, beforeAll, expect, test } from "vitest";
import { type Api, startApi } from "./api.ts";

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api[Symbol.asyncDispose]());

test("nested lists of typed nodes are one statement, however many rows", async () => {
  await api.data(`{ people(first: 10) { edges { node { name
    meetings(first: 5) { totalCount edges { node { name attendance(first: 5) { edges { node { name
      programs(first: 5) { edges { node { name } relation { evidence(first: 2) { edges { node { quote } } } } } } } } } } } }
    articles { edges { node { headline edition { name } } } } } } } }`);
  expect(api.statements).toHaveLength(1);
});

test.each([
  [
    "{ people(first: N) { edges { node { tenures { post { name organization { name } } previous { sightings } } } } } }",
  ],
  [
    "{ meetings(first: N) { edges { node { relations(first: 20) { edges { node { from { name } to { name } evidence(first: 2) { totalCount edges { node { quote article { headline edition { name } } context { before } } } } } } } } } } }",
  ],
  [
    '{ search(text: "县", first: N) { edges { hint node { name seen { articles } ... on Person { wrote { totalCount } } } } } }',
  ],
  [
    '{ neighbourhood(id: "program/千村清溪", first: N) { nodes { name neighbourCounts { count } } relations { from { name } evidence { edges { node { quote } } } } } }',
  ],
])("%s costs no more statements for more rows", async (query) => {
  const cost: number[] = [];
  for (const first of [2, 50]) {
    await api.data(query.replace("N", String(first)));
    cost.push(api.statements.length);
  }
  // A statement a kind of node and level, of which there are eight; never one a row.
  expect(cost[1]).toBeLessThanOrEqual((cost[0] ?? 0) + 14);
  await api.data(query.replace("N", "51"));
  expect(api.statements.length).toBe(cost[1]);
});

test("the same question under two aliases, with other arguments, gets two answers", async () => {
  const { node } = await api.data(`{ node(id: "person/云溪县/陆文涛") { ... on Person {
    a: meetings(first: 1) { edges { node { x: attendance(first: 1) { edges { node { name } } } } } }
    b: meetings(first: 2) { edges { node { x: attendance(first: 5) { edges { node { name } } } } } }
  } } }`);
  expect(node.a.edges).toHaveLength(1);
  expect(node.b.edges[1].node.x.edges.map((edge: { node: { name: string } }) => edge.node.name)).toEqual([
    "沈若兰",
    "陆文涛",
  ]);
  expect(api.statements).toHaveLength(1);
});

test("fragments, directives and variables are looked through", async () => {
  const { node } = await api.data(
    `query ($yes: Boolean!, $no: Boolean!, $first: Int = 1) { node(id: "person/云溪县/陆文涛") {
      ...Named ... on Node @include(if: $no) { seen { articles } }
      ... on Person { meetings(first: $first) @skip(if: $no) { edges @include(if: $yes) { ...Edge } pageInfo { hasNextPage } } } } }
    fragment Named on Node { name ... on Post { title } }
    fragment Edge on MeetingEdge { node { ...Named convenedBy { edges { node { name } } } } }`,
    { yes: true, no: false },
  );
  expect(node).toEqual({
    name: "陆文涛",
    meetings: {
      edges: [{ node: { name: "县政府常务会议", convenedBy: { edges: [{ node: { name: "云溪县人民政府" } }] } } }],
      pageInfo: { hasNextPage: true },
    },
  });
});
