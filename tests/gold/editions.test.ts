import { describe, expect, test } from "vitest";
import { compareEdition } from "./edition/compare.ts";
import { goldEditions, readingOf } from "./edition/editions.ts";
import { faultsOf } from "./edition/report.ts";

describe("editions read whole", () => {
  test.each(goldEditions())("$id: nothing missed, nothing invented", async ({ file, gold }) => {
    expect(faultsOf(compareEdition(await readingOf(file), gold))).toEqual([]);
  });

  test.each(goldEditions())("$id: every quote stands at its place", async ({ file }) => {
    const { readings, source } = await readingOf(file);
    for (const { article, facts } of readings) {
      for (const { quote, start, end } of facts) expect(article.text.slice(start, end)).toBe(quote);
      for (const { start, end, source: at } of article.runs) {
        expect(source.text.slice(at, at + end - start)).toBe(article.text.slice(start, end));
      }
    }
  });
});
