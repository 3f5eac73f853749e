import { afterAll, beforeAll, expect, test } from "vitest";
import { marks } from "../../server/graphql/article/mentions.ts";
import { type Api, startApi } from "./api.ts";

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api[Symbol.asyncDispose]());

test("an article shows who and what it names, where, and what was read from it", async () => {
  const { node } = await api.data(
    `{ node(id: "article/今日云溪/2022-05-10/2") { ... on Article { headline text eventDate date
      edition { name newspaper } mentions { start end printed nodeId kind node { name } }
      facts(first: 100) { totalCount edges { node { relation quote start end } } } } } }`,
  );
  expect(node).toMatchObject({ headline: "沈若兰赴青石镇调研", edition: { newspaper: "今日云溪" } });
  let end = 0;
  for (const mention of node.mentions) {
    expect(node.text.slice(mention.start, mention.end)).toBe(mention.printed);
    expect(mention.start).toBeGreaterThanOrEqual(end);
    end = mention.end;
  }
  const shen = node.mentions.filter(({ nodeId }: { nodeId: string }) => nodeId === "person/云溪县/沈若兰");
  expect(shen).toHaveLength(2);
  expect(node.facts.totalCount).toBe(node.facts.edges.length);
  const relations = node.facts.edges.map((edge: { node: { relation: string } }) => edge.node.relation);
  for (const relation of ["HOLDS", "PROMOTED", "VISITED"]) expect(relations).toContain(relation);
  for (const relation of ["MENTIONS", "IN", "ATTENDED"]) expect(relations).not.toContain(relation);
  for (const { node: fact } of node.facts.edges) expect(node.text.slice(fact.start, fact.end)).toBe(fact.quote);
});

test("authors are told by what they did", async () => {
  const { node } = await api.data(
    `{ node(id: "article/今日云溪/2022-05-10/1") { ... on Article {
      authors { edges { node { name } relation { evidence { edges { node { byline quote } } } } } }
      photographers: authors(byline: PHOTOGRAPHER) { totalCount }
      people { edges { node { name } } } concerns { edges { node { name } } } } } }`,
  );
  expect(node.authors.edges).toEqual([
    {
      node: { name: "苏晚" },
      relation: { evidence: { edges: [{ node: { byline: "REPORTER", quote: "记者 苏晚" } }] } },
    },
  ]);
  expect(node.photographers.totalCount).toBe(0);
  expect(node.people.edges.map((edge: { node: { name: string } }) => edge.node.name)).toEqual([
    "苏晚",
    "沈若兰",
    "陆文涛",
  ]);
  expect(node.concerns.edges).toEqual([{ node: { name: "千村清溪" } }]);
});

test("of overlapping forms the longest at the earliest place is marked", () => {
  const text = "县委副书记、县长甲";
  const mentions = [
    { node: "organization/x/县委", kind: "Organization", printed: ["县委"] },
    { node: "post/x/县委副书记", kind: "Post", printed: ["县委副书记"] },
    { node: "post/x/县长", kind: "Post", printed: ["县长"] },
    { node: "place/x/县", kind: "Place", printed: [], start: 0, end: 1 },
  ];
  expect(marks({ text, mentions }).map(({ printed, start }) => [printed, start])).toEqual([
    ["县委副书记", 0],
    ["县长", 6],
  ]);
});
