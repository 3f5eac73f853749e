import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { divide } from "../../server/articles/articles.ts";
import { edition } from "../../server/input/edition.ts";
import { layout } from "../../server/layout/layout.ts";

/**
 * Credits at the head and at the foot of articles as papers and web pages print them: `## headline`, the text, then
 * `> name role|other role` a line. What has no such line credits nobody.
 */
const cases = readFileSync(new URL("./foot-and-head.cases.txt", import.meta.url), "utf8")
  .split(/^## /mu)
  .slice(1)
  .map((block) => {
    const lines = block.trimEnd().split("\n");
    return {
      text: lines.filter((line) => !line.startsWith("> ")).join("\n"),
      credited: lines.filter((line) => line.startsWith("> ")).map((line) => line.slice(2).split(" ")),
    };
  });

describe("credits at head and foot", () => {
  it.each(cases)("of $text", ({ text, credited }) => {
    const source = edition("test.txt", { newspaper: null, county: null, date: null, page: null, source: null }, text);
    const { value } = divide(source, layout(source).value);
    const found = value.flatMap(({ byline }) => byline.map(({ name, role }) => `${name} ${role}`));
    const wanted = credited.map(([name, roles = ""]) => roles.split("|").map((role) => `${name} ${role}`));
    expect(wanted.filter((forms) => !forms.some((form) => found.includes(form)))).toEqual([]);
    const names = new Set(credited.map(([name]) => name));
    expect(found.filter((one) => !names.has(one.split(" ")[0]))).toEqual([]);
    for (const { byline, text: printed } of value) {
      for (const { name, start, end } of byline) expect(printed.slice(start, end).replace(/\s/gu, "")).toBe(name);
    }
  });
});
