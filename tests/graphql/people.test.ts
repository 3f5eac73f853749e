import { afterAll, beforeAll, expect, test } from "vitest";
import { type Api, startApi } from "./api.ts";

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api[Symbol.asyncDispose]());

const names = (connection: { edges: { node: { name: string } }[] }) => connection.edges.map(({ node }) => node.name);

test("a person's posts come with their days, what began and ended them, and the sentence", async () => {
  const { node } = await api.data(
    `query ($id: ID!) { node(id: $id) { name ... on Person { jurisdiction printed tenures {
      post { name organization { name } } firstSeen lastSeen began ended sightings basis
      evidence(first: 5) { totalCount edges { node { relation quote appointment } } }
    } } } }`,
    { id: "person/云溪县/何平" },
  );
  expect(node).toMatchObject({ name: "何平", jurisdiction: "云溪县", printed: ["何平"] });
  expect(node.tenures).toEqual([
    {
      post: { name: "县发展和改革局局长", organization: { name: "云溪县发展和改革局" } },
      firstSeen: null,
      lastSeen: null,
      began: "2022-05-11",
      ended: null,
      sightings: 0,
      basis: "STATED",
      evidence: {
        totalCount: 1,
        edges: [
          {
            node: {
              relation: "APPOINTED",
              quote: "任命何平为县发展和改革局局长，免去其县水利局局长职务",
              appointment: "APPOINTED",
            },
          },
        ],
      },
    },
    expect.objectContaining({ firstSeen: "2022-05-10", ended: "2022-05-11", sightings: 1 }),
  ]);
});

test("on a day a person holds what nothing has ended by that day", async () => {
  const query = `query ($asOf: Date) { node(id: "person/云溪县/何平") { ... on Person { tenures(asOf: $asOf) {
    post { name } presumed } } } }`;
  const before = await api.data(query, { asOf: "2022-05-10" });
  expect(before.node.tenures).toEqual([{ post: { name: "县水利局局长" }, presumed: false }]);
  const after = await api.data(query, { asOf: "2022-07-01" });
  expect(after.node.tenures).toEqual([{ post: { name: "县发展和改革局局长" }, presumed: true }]);
});

test("a post knows its holders on a day and over time", async () => {
  const query = `query ($asOf: Date) { node(id: "post/云溪县/县水利局局长") { ... on Post {
    title holders(asOf: $asOf) { person { name } ended } organization { name } } } }`;
  const over = await api.data(query, { asOf: null });
  expect(over.node).toEqual({
    title: "局长",
    holders: [{ person: { name: "何平" }, ended: "2022-05-11" }],
    organization: { name: "云溪县水利局" },
  });
  expect((await api.data(query, { asOf: "2022-06-01" })).node.holders).toEqual([]);
});

test.each([
  [{ county: "云溪县" }, ["何平", "沈若兰", "苏晚", "陆文涛"]],
  [{ name: "lwt" }, ["陆文涛"]],
  [{ name: "Lu  Wentao" }, ["陆文涛"]],
  [{ role: "REPORTER_IN" }, ["陆文涛"]],
  [{ byline: "CORRESPONDENT" }, ["罗一鸣"]],
  [{ post: "post/云溪县/县长" }, ["陆文涛"]],
  [{ organization: "organization/云溪县/中共云溪县委员会", role: "SPEAKER" }, ["沈若兰"]],
  [{ seen: { from: "2022-06-01" } }, ["何平", "罗一鸣"]],
  [{ name: "nobody" }, []],
])("people filtered by %j", async (filter, expected) => {
  const { people } = await api.data(
    "query ($filter: PersonFilter) { people(filter: $filter) { totalCount edges { node { name } } } }",
    { filter },
  );
  expect(names(people).sort()).toEqual([...expected].sort());
  expect(people.totalCount).toBe(expected.length);
});

test("meetings attended are filtered by role, and the relation counts only those", async () => {
  const { node } = await api.data(
    `{ node(id: "person/云溪县/陆文涛") { ... on Person {
      all: meetings { totalCount edges { node { name } relation { roles } } }
      chaired: meetings(roles: [CHAIR]) { totalCount edges { node { name date } relation { count roles } } }
    } } }`,
  );
  expect(node.all.totalCount).toBe(2);
  expect(node.chaired).toEqual({
    totalCount: 1,
    edges: [{ node: { name: "县政府常务会议", date: "2022-05-10" }, relation: { count: 1, roles: ["CHAIR"] } }],
  });
});

test("visits lead to places and organizations alike", async () => {
  const { node } = await api.data(
    `{ node(id: "person/云溪县/沈若兰") { ... on Person { visits { edges {
      node { __typename ... on Place { name level } ... on Organization { name } }
      relation { evidence { edges { node { purpose } } } } } } } } }`,
  );
  expect(node.visits.edges).toEqual([
    {
      node: { __typename: "Place", name: "青石镇", level: "town" },
      relation: { evidence: { edges: [{ node: { purpose: "调研" } }] } },
    },
  ]);
});
