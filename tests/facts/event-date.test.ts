import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readEdition } from "../../server/ingest.ts";
import { edition } from "../../server/input/edition.ts";

/** Articles with their own dates and no other: `## headline`, the text, then `> day|other day` of what they report. */
const cases = readFileSync(new URL("./event-date.cases.txt", import.meta.url), "utf8")
  .split(/^## /mu)
  .slice(1)
  .map((block) => {
    const lines = block.trimEnd().split("\n");
    return { text: lines.slice(0, -1).join("\n"), days: (lines.at(-1) ?? "").slice(2).split("|") };
  });

describe("the day of the event", () => {
  it.each(cases)("in $text", ({ text, days }) => {
    const head = { newspaper: null, county: null, date: null, page: null, source: null };
    const { readings } = readEdition(edition("test.txt", head, text)).value;
    expect(readings).toHaveLength(1);
    expect(days).toContain(String(readings[0]?.eventDate));
  });
});
