import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { read } from "./reading.ts";

/**
 * Texts as people's congresses, organization departments and associations write them, each with every change of post
 * that it tells: `## headline`, the text, then `> person post|other form kind` a line.
 */
const cases = readFileSync(new URL("./appointments.cases.txt", import.meta.url), "utf8")
  .split(/^## /mu)
  .slice(1)
  .map((block) => {
    const lines = block.trimEnd().split("\n");
    return {
      text: lines.filter((line) => !line.startsWith("> ")).join("\n"),
      told: lines.filter((line) => line.startsWith("> ")).map((line) => line.slice(2).split(" ")),
    };
  });

function changesIn(text: string): string[] {
  const { facts } = read(text);
  return facts
    .filter(({ relation }) => relation === "APPOINTED")
    .map(({ from, to, properties }) => `${from.name} ${to.name} ${properties.kind}`);
}

describe("changes of post", () => {
  it.each(cases)("are all read, and nothing else: $text", ({ text, told }) => {
    const found = changesIn(text);
    const wanted = told.map(([person, posts = "", kind]) =>
      posts.split("|").map((post) => `${person} ${post} ${kind}`),
    );
    expect(wanted.filter((forms) => !forms.some((form) => found.includes(form)))).toEqual([]);
    expect(found.filter((change) => !wanted.flat().includes(change))).toEqual([]);
  });

  it("are quoted from the text", () => {
    for (const { text } of cases) {
      for (const { quote, start, end } of read(text).facts) expect(quote).toBe(text.slice(start, end));
    }
  });
});
