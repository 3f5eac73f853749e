import { afterAll, beforeAll, expect, test } from "vitest";
import { bare, namesakesEdition, plain, school, water } from "../load/namesakes.ts";
import { type Api, startApi } from "./api.ts";

const [atWater, atSchool] = [`${plain}@县水利局`, `${plain}@县教育局`];
const query = "query ($id: ID!) { namesakes(id: $id) { id name tenures { post { name } } } node(id: $id) { id } }";

let api: Api;
beforeAll(async () => {
  api = await startApi({ editions: [namesakesEdition("2020-01-01", [water, school])] });
});
afterAll(() => api[Symbol.asyncDispose]());

test("an id behind which nobody is left tells who was told apart", async () => {
  const { namesakes, node } = await api.data(query, { id: plain });
  expect(node).toBeNull();
  expect(namesakes).toEqual([
    { id: atSchool, name: "王伟", tenures: [{ post: { name: "县教育局副局长" } }] },
    { id: atWater, name: "王伟", tenures: [{ post: { name: "县水利局局长" } }] },
  ]);
});

test("each has the other, and whoever is alone of the name has none", async () => {
  expect((await api.data(query, { id: atWater })).namesakes).toMatchObject([{ id: atSchool }]);
  expect((await api.data(query, { id: "person/青川县/无人" })).namesakes).toEqual([]);
  expect((await api.data(query, { id: "program/春雷行动" })).namesakes).toEqual([]);
});

test("a bare name is a namesake of those who are told apart", async () => {
  await using other = await startApi({ editions: [namesakesEdition("2020-01-01", [water, school, bare])] });
  expect((await other.data(query, { id: atWater })).namesakes).toMatchObject([{ id: plain }, { id: atSchool }]);
});
