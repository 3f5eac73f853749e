import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { en } from "../../../client/words/en.ts";
import { zh } from "../../../client/words/zh.ts";

const blanks = (text: string) => [...text.matchAll(/\{\d\}/g)].map(([blank]) => blank).sort();

test("both languages leave the same blanks", () => {
  for (const [key, text] of Object.entries(zh)) expect(blanks(en[key as keyof typeof zh]), key).toEqual(blanks(text));
});

test("every word is used somewhere on the page", () => {
  const root = new URL("../../../client/", import.meta.url);
  const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path) && !/^(generated|words\/(zh|en)(-reasons)?\.ts)/.test(path))
    .map((path) => readFileSync(new URL(path, root), "utf8"))
    .join("\n");
  // Words of families are named at run time: a role, a kind of change, a value of the vocabulary, where a date is from.
  const families = /^(role|byline|change|value|basis)[A-Za-z]/;
  const unused = Object.keys(zh).filter((key) => !families.test(key) && !sources.includes(`"${key}"`));
  expect(unused).toEqual([]);
});
