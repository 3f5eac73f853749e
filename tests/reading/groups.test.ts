import { expect, test } from "vitest";
import type { EditionSource } from "../../server/domain/edition.ts";
import { readEdition, readEditions } from "../../server/ingest.ts";
import { edition } from "../../server/input/edition.ts";
import { groupsOf } from "../../server/reading/groups.ts";
import { generateEdition } from "../gold/generator/edition.ts";

const { head } = generateEdition(1, 1).source;
const ofLength = (length: number): EditionSource => edition("test.txt", head, "县".repeat(length));
const sizes = (lengths: readonly number[], jobs: number) =>
  groupsOf(lengths.map(ofLength), jobs).map((group) => group.map(({ text }) => text.length));

test("short editions are read together, in order; a long one by itself", () => {
  expect(sizes([100, 200, 30_000, 300], 1)).toEqual([[100, 200], [30_000], [300]]);
});

test("every thread has some of few editions", () => {
  expect(sizes([1, 2, 3, 4, 5], 3)).toEqual([[1, 2], [3, 4], [5]]);
});

test("editions read together are read as each by itself", () => {
  const sources = [1, 2, 3].map((seed) => generateEdition(seed, 6).source);
  expect(readEditions(sources)).toEqual(sources.map(readEdition));
});
