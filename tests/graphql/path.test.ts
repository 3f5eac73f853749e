import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { searchPaths } from "../../server/graphql/explore/search-paths.ts";
import { type Api, startApi } from "./api.ts";

describe("over HTTP", () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const query = `query ($from: ID!, $to: ID!, $relations: [RelationKind!], $kinds: [NodeKind!], $asOf: Date, $maxLength: Int) {
    path(from: $from, to: $to, relations: $relations, kinds: $kinds, asOf: $asOf, maxLength: $maxLength) {
      complete paths { length nodes { id } hops { from { id } to { id } forward relations { kind fromId
        evidence(first: 1) { edges { node { quote article { text } start end } } } } } } } }`;
  const [shen, he] = ["person/云溪县/沈若兰", "person/石泉县/何平"];

  test("the shortest way joins hop by hop, each with its sentence", async () => {
    const { path } = await api.data(query, { from: shen, to: he });
    expect(path.complete).toBe(true);
    const [way] = path.paths;
    expect(way.nodes.map(({ id }: { id: string }) => id)).toEqual([shen, "program/千村清溪", he]);
    expect(way.hops).toHaveLength(way.length);
    for (const [index, hop] of way.hops.entries()) {
      expect([hop.from.id, hop.to.id]).toEqual([way.nodes[index].id, way.nodes[index + 1].id]);
      expect(hop.relations[0].fromId).toBe(hop.forward ? hop.from.id : hop.to.id);
      const [{ node }] = hop.relations[0].evidence.edges;
      expect(node.article.text.slice(node.start, node.end)).toBe(node.quote);
    }
  });

  test("a filter takes another way or finds none", async () => {
    const other = await api.data(query, { from: shen, to: he, kinds: ["Meeting", "Place"] });
    expect(other.path.paths[0].nodes.map(({ id }: { id: string }) => id)).toEqual([
      shen,
      "meeting/云溪县/2022-05-09/全县生态工作推进会",
      "place/云溪县",
      he,
    ]);
    for (const filter of [{ relations: ["WROTE"] }, { asOf: "2022-05-11" }, { maxLength: 1 }]) {
      expect((await api.data(query, { from: shen, to: he, ...filter })).path).toMatchObject({
        complete: true,
        paths: [],
      });
    }
  });

  test("bounds are kept", async () => {
    const { errors } = await api.ask(query, { from: shen, to: he, maxLength: 9 });
    expect(errors?.[0]?.extensions.code).toBe("OUT_OF_BOUNDS");
  });

  test("the way to oneself has no hop", async () => {
    const { path } = await api.data(query, { from: shen, to: shen });
    expect(path.paths).toEqual([{ length: 0, nodes: [{ id: shen }], hops: [] }]);
  });
});

type Graph = ReadonlyMap<string, readonly string[]>;

function graphOf(pairs: readonly (readonly [number, number])[]): Graph {
  const graph = new Map<string, string[]>();
  const add = (a: number, b: number) => graph.set(`${a}`, [...new Set([...(graph.get(`${a}`) ?? []), `${b}`])]);
  for (const [a, b] of pairs) if (a !== b) add(a, b) && add(b, a);
  return graph;
}

/** Every shortest path, by plain search from one end. */
function plainly(graph: Graph, from: string, to: string, maxLength: number): string[] {
  let ways = [[from]];
  for (let length = 0; length <= maxLength; length++) {
    const found = ways.filter((way) => way.at(-1) === to);
    if (found.length > 0) return found.map((way) => way.join(" "));
    ways = ways.flatMap((way) =>
      (graph.get(way.at(-1) ?? "") ?? []).filter((next) => !way.includes(next)).map((next) => [...way, next]),
    );
  }
  return [];
}

test("the search from both ends finds exactly the shortest paths", async () => {
  const node = fc.integer({ min: 0, max: 9 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(node, node), { maxLength: 18 }),
      fc.integer({ min: 1, max: 6 }),
      async (pairs, maxLength) => {
        const graph = graphOf(pairs);
        const step = async (ids: readonly string[]) => new Map(ids.map((id) => [id, graph.get(id) ?? []]));
        const found = await searchPaths("0", "9", step, { maxLength, maxVisited: 1_000, most: 1_000 });
        expect(found.paths.map((path) => path.join(" ")).sort()).toEqual(plainly(graph, "0", "9", maxLength).sort());
      },
    ),
    { numRuns: 300 },
  );
});

test("a search that meets its bound says so", async () => {
  const step = async (ids: readonly string[]) =>
    new Map(ids.map((id) => [id, Array.from({ length: 10 }, (_, index) => `${id}.${index}`)]));
  const found = await searchPaths("a", "b", step, { maxLength: 8, maxVisited: 100, most: 10 });
  expect(found).toMatchObject({ complete: false, paths: [] });
});
