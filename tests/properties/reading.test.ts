import fc from "fast-check";
import { expect, test } from "vitest";
import type { Article, Block } from "../../server/domain/article.ts";
import type { EditionSource } from "../../server/domain/edition.ts";
import type { Mention } from "../../server/domain/mention.ts";
import type { SourceRun } from "../../server/domain/span.ts";
import { contractOf } from "../../server/facts/contract.ts";
import { readEdition } from "../../server/ingest.ts";
import { edition } from "../../server/input/edition.ts";
import { layout } from "../../server/layout/layout.ts";
import { texts } from "./texts.ts";

const runs = { numRuns: 300, endOnFailure: false } as const;

const editionOf = (text: string): EditionSource =>
  edition("property.txt", { newspaper: null, county: null, date: "2021-03-17", page: null, source: null }, text);

/** Every character that a run maps was printed there, and runs go forward without overlap. */
function wrongRuns({ text, runs: all }: Pick<Block | Article, "text" | "runs">, source: string): readonly SourceRun[] {
  let end = 0;
  return all.filter((run) => {
    const ordered = run.start >= end && run.end >= run.start && run.end <= text.length;
    end = run.end;
    const printed = source.slice(run.source, run.source + run.end - run.start);
    return !ordered || text.slice(run.start, run.end) !== printed;
  });
}

/** Where a character of mended text was printed. */
function placeOf(all: readonly SourceRun[], at: number): number | null {
  const run = all.find(({ start, end }) => start <= at && at < end);
  return run === undefined ? null : run.source + at - run.start;
}

test("the way back to the printed page is exact", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const source = editionOf(text);
      for (const block of layout(source).value) expect(wrongRuns(block, text)).toEqual([]);
      for (const { article } of readEdition(source).value.readings) expect(wrongRuns(article, text)).toEqual([]);
    }),
    runs,
  );
});

test("no character is printed twice, and no block in part", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const source = editionOf(text);
      const seen = new Set<number>();
      for (const { article } of readEdition(source).value.readings) {
        for (const run of article.runs) {
          for (let at = run.source; at < run.source + run.end - run.start; at++) {
            expect(seen.has(at), `character ${at} stands in two places`).toBe(false);
            seen.add(at);
          }
        }
      }
      // Mastheads and page labels belong to no article; a block is such or is not, as a whole.
      for (const { text: block, runs: all } of layout(source).value) {
        const places = [...block.matchAll(/\p{Script=Han}/gu)].map(({ index }) => placeOf(all, index));
        const kept = places.filter((place) => place !== null && seen.has(place));
        expect([0, places.length], block).toContain(kept.length);
      }
    }),
    runs,
  );
});

test("every quote and every mention is cut from its article", () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { article, mentions, facts } of readEdition(editionOf(text)).value.readings) {
        const cut = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end);
        for (const fact of facts) {
          expect(fact.quote).toBe(cut(fact));
          expect(fact.quote.trim()).not.toBe("");
        }
        const all: readonly Mention[] = [
          ...Object.values(mentions).flat(),
          ...mentions.persons.flatMap(({ posts }) => posts),
        ];
        for (const mention of all) expect(mention.printed).toBe(cut(mention));
        for (const list of Object.values(mentions)) {
          const starts = list.map(({ start }: Mention) => start);
          expect(starts).toEqual(starts.toSorted((a: number, b: number) => a - b));
        }
        for (const name of article.byline) expect(cut(name).replace(/\s/gu, "")).toBe(name.name);
        let end = 0;
        for (const part of article.parts) {
          expect(part.start).toBeGreaterThanOrEqual(end);
          expect(article.text.slice(end, part.start).trim()).toBe("");
          end = part.end;
        }
      }
    }),
    runs,
  );
});

test("facts join entities that the article has", () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { entities, facts } of readEdition(editionOf(text)).value.readings) {
        const known = new Set(entities.map(({ kind, name, key }) => JSON.stringify([kind, name, key])));
        const ends = facts.flatMap(({ from, to }) => [from, to]);
        const named = ends.filter(({ kind }) => kind !== "Article" && kind !== "Edition");
        expect(named.filter(({ kind, name, key }) => !known.has(JSON.stringify([kind, name, key])))).toEqual([]);
      }
    }),
    runs,
  );
});

test("the same text is read the same way twice, whatever was read between", () => {
  fc.assert(
    fc.property(texts, texts, (text, other) => {
      const read = () => {
        const { value, diagnostics } = readEdition(editionOf(text));
        return JSON.stringify(contractOf("property.txt", value.readings, diagnostics));
      };
      const first = read();
      readEdition(editionOf(other));
      expect(read()).toBe(first);
    }),
    { ...runs, numRuns: 100 },
  );
});

// A picture in letters, a table of figures, a page of one sign: each step that looks back over all of it would take minutes.
test.each(["a", "1", "一", "aB3x", "镇河", "王明、", "县委书记、", "(", "“", "编辑:王明 ", "3月5日", "的"])(
  "a hundred thousand characters of %s are read like any others",
  (unit) => {
    const text = unit.repeat(100_000 / unit.length);
    const { value } = readEdition(editionOf(text));
    expect(value.readings.reduce((total, { article }) => total + article.text.length, 0)).toBeLessThanOrEqual(
      text.length,
    );
  },
  60_000,
);
