import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { writtenCorpus } from "./phenomena.ts";
import { plain } from "./score/items.ts";

describe("the written corpus", () => {
  const corpus = writtenCorpus();

  test("has short articles for many phenomena", () => {
    expect(corpus.length).toBeGreaterThanOrEqual(60);
    expect(new Set(corpus.map(({ phenomenon }) => phenomenon)).size).toBeGreaterThanOrEqual(30);
  });

  test.each(corpus)("$id: gold names only what is printed", ({ file, gold }) => {
    const printed = readFileSync(file, "utf8").replace(/^---\n.*?\n---\n/s, "");
    const text = plain(printed);
    expect(printed.trim().length).toBeGreaterThanOrEqual(80);
    expect(text.length).toBeLessThanOrEqual(500);
    const people = gold.persons.map(({ name }) => name);
    expect(people.filter((name) => !text.includes(plain(name)))).toEqual([]);
    for (const { name, alt, optional } of [...gold.programs, ...gold.organizations, ...gold.places]) {
      expect(optional || [name, ...alt].some((form) => text.includes(plain(form))), name).toBe(true);
    }
    const acting = [
      ...gold.meetings.flatMap(({ attendance }) => attendance.map(({ person }) => person)),
      ...gold.visits.map(({ person }) => person),
      ...gold.appointments.map(({ person }) => person),
    ];
    expect(acting.filter((name) => !people.includes(name))).toEqual([]);
  });
});
