import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Corrections, correctionsOf, noCorrections } from "../../server/identity/corrections/load.ts";
import { explain } from "../../server/review/why.ts";
import { editionOf } from "../identity/readings.ts";
import { corpus } from "../review/corpus.ts";
import { type Api, startApi } from "./api.ts";

const here = "person/开化县/毛焮明";
const there = "person/常山县/毛焮明";
const query = `query ($id: ID!, $first: Int) { node(id: $id) { name ... on Person { candidates(first: $first) {
  other { __typename id name ... on Person { jurisdiction } } kind score articles
  reasons { rule weight text values { name value } } } } } }`;

let api: Api;
let corrections: Corrections = noCorrections;
beforeAll(async () => {
  api = await startApi({ editions: corpus, corrections: () => corrections });
});
afterAll(() => api[Symbol.asyncDispose]());

test("a person's candidates come with score, reasons and what words them", async () => {
  const { node } = await api.data(query, { id: here });
  expect(node.candidates).toHaveLength(1);
  const [candidate] = node.candidates;
  expect(candidate).toMatchObject({
    other: { __typename: "Person", id: there, name: "毛焮明", jurisdiction: "常山县" },
    ...{ kind: "CANDIDATE", articles: 2 },
  });
  const transfer = candidate.reasons.find(({ rule }: { rule: string }) => rule === "transfer");
  expect(Object.fromEntries(transfer.values.map(({ name, value }: Record<string, string>) => [name, value]))).toEqual({
    ...{ post: "县委副书记", of: "开化县", until: "2020-03-01" },
    ...{ nextPost: "县委书记", nextOf: "常山县", from: "2020-06-01" },
  });
  expect(candidate.reasons.reduce((sum: number, { weight }: { weight: number }) => sum + weight, 0)).toBeCloseTo(
    Math.log(candidate.score / (1 - candidate.score)),
    0,
  );
});

test("it is what the command line explains, from either side", async () => {
  for (const [id, other] of [
    [here, there],
    [there, here],
  ] as const) {
    const { judgements } = await explain(api.store, noCorrections, id);
    const { node } = await api.data(query, { id });
    expect(node.candidates.map((each: { score: number }) => each.score)).toEqual(judgements.map(({ score }) => score));
    expect(node.candidates[0].other.id).toBe(other);
    expect(node.candidates[0].reasons.map(({ text }: { text: string }) => text)).toEqual(
      judgements[0]?.reasons.map(({ text }) => text),
    );
  }
});

test("whoever nobody can be mistaken for has none, and whom a curator refused is none", async () => {
  expect((await api.data(query, { id: "person/开化县/戴舒" })).node.candidates).toEqual([]);
  const text = `- refuse: [${here}, ${there}]\n  who: 编者\n  when: 2026-01-02\n  why: 简历不同\n`;
  corrections = correctionsOf([["a.yaml", text]]);
  expect((await api.data(query, { id: here })).node.candidates).toEqual([]);
  corrections = noCorrections;
});

test("no more than asked for, and no more than can be asked for", async () => {
  expect((await api.data(query, { id: here, first: 0 })).node.candidates).toEqual([]);
  const { errors } = await api.ask(query, { id: here, first: 21 });
  expect(errors?.[0]).toMatchObject({ extensions: { code: "OUT_OF_BOUNDS" } });
});

test("many people's candidates cost no more statements than one's", async () => {
  const cost: number[] = [];
  for (const first of [1, 50]) {
    await api.data(`{ people(first: ${first}) { edges { node { candidates { score other { name } } } } } }`);
    cost.push(api.statements.length);
  }
  // The list; who bears the names; four for what is weighed; the others.
  expect(cost[1]).toBeLessThanOrEqual(7);
});

describe("where very many bear a name", () => {
  const names = ["浙江", "江苏", "安徽"].flatMap((province) =>
    Array.from({ length: 30 }, (_, at) => `${province}${at}县`),
  );
  const common = names.map((county, at) =>
    editionOf(county, `2020-01-${String((at % 28) + 1).padStart(2, "0")}`, [{ name: "王伟", posts: ["县水利局局长"] }]),
  );
  const near = [
    editionOf("开化县", "2020-01-01", [{ name: "王伟", posts: ["县委副书记", "县长"] }]),
    editionOf("常山县", "2020-06-01", [{ name: "王伟", posts: ["县委书记"] }]),
  ];

  test("those of the neighbourhood are weighed all the same", async () => {
    await using crowded = await startApi({ editions: [...common, ...near] });
    const { node } = await crowded.data(query, { id: "person/开化县/王伟", first: 20 });
    const { judgements } = await explain(crowded.store, noCorrections, "person/开化县/王伟");
    expect(judgements.map(({ ids }) => ids)).toEqual([["person/常山县/王伟", "person/开化县/王伟"]]);
    expect(node.candidates.length).toBe(judgements.filter(({ kind }) => kind !== "different").length);
  });
});
