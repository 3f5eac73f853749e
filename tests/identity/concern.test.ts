import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { EditionRows } from "../../server/domain/rows.ts";
import { applyCorrections } from "../../server/identity/corrections/apply.ts";
import { concerning } from "../../server/identity/corrections/concern.ts";
import { appliedIn, correctedRows } from "../../server/identity/corrections/corrected.ts";
import { type Corrections, noCorrections } from "../../server/identity/corrections/load.ts";
import { redirectsOf, refusalsOf } from "../../server/identity/corrections/redirects.ts";
import { corpus } from "../review/corpus.ts";
import { dayOf, editionOn, factOf, judgements, someCorrections, written } from "./judged.ts";

/** What the store keeps of an edition loaded under these corrections. */
function remembered(rows: EditionRows, corrections: Corrections) {
  const { nodes } = correctedRows(rows, corrections).value;
  const { about, corrections: applied, corrected } = nodes.find(({ id }) => id === rows.edition)?.properties ?? {};
  return { edition: rows.edition, about: String(about), applied: appliedIn(applied), corrected };
}

const only = (entries: Corrections["entries"]): Corrections => {
  const redirects = redirectsOf(entries);
  return { entries, redirects, refusals: refusalsOf(entries, redirects) };
};

test("under the judgements that concern it alone, an edition says what it says under all of them", () => {
  const property = fc.property(someCorrections, fc.constantFrom(...corpus), (corrections, rows) => {
    const concerned = only(concerning(corrections, remembered(rows, corrections)));
    expect(applyCorrections(rows, concerned).value).toEqual(applyCorrections(rows, corrections).value);
  });
  fc.assert(property, { numRuns: 3_000, seed: 1871 });
});

test("an edition that no changed judgement concerns says the same as before", () => {
  const property = fc.property(someCorrections, someCorrections, fc.constantFrom(...corpus), (before, after, rows) => {
    const kept = remembered(rows, before);
    const keys = (corrections: Corrections) => concerning(corrections, kept).map(({ key }) => key);
    if (keys(before).join() !== keys(after).join()) return;
    expect(correctedRows(rows, after).value).toEqual(correctedRows(rows, before).value);
  });
  fc.assert(property, { numRuns: 3_000, seed: 1872 });
});

describe("a new judgement concerns", () => {
  const here = "person/开化县/毛焮明";
  const all = corpus.map(({ edition }) => dayOf(edition));
  const mayor = ["2020-01-01", "2020-02-01", "2020-03-01", "2020-09-01"];
  const wang = ["2020-01-01", "2020-02-01", "2020-03-01"];
  it.each<[string, string, readonly string[], string[]]>([
    [
      "the editions that name who is merged, and into whom",
      `merge: [${here}]\n  into: person/开化县/毛欣明`,
      [],
      [...mayor, "2020-04-01"],
    ],
    ["both sides of a confirmed pair", judgements[0] ?? "", [], [...mayor, "2020-06-01", "2021-01-01"]],
    [
      "whoever is one with the one it names",
      "alias: person/开化县/毛欣明\n  names: [老毛]",
      [judgements[1] ?? ""],
      [...mayor, "2020-04-01"],
    ],
    ["the namesakes of a split", "split: person/开化县/王伟\n  as: 乙\n  posts: [post/开化县/县长]", [], wang],
    ["those who came of a split", "rename: person/开化县/王伟@县教育局\n  name: 王玮", [judgements[7] ?? ""], wang],
    ["the edition of a rejected fact", `reject: [${factOf("2020-02-01", "HOLDS", here)}]`, [], ["2020-02-01"]],
    ["the edition of an added fact's article", judgements[19] ?? "", [], ["2020-02-01"]],
    [
      "where someone was redacted, what else is said of them",
      "alias: person/开化县/戴舒\n  names: [主持]",
      ["redact: person/开化县/戴舒"],
      ["2020-09-01"],
    ],
    [
      "where someone was redacted, any rejected fact",
      `reject: [${factOf("2020-02-01", "HOLDS", here)}]`,
      ["redact: person/开化县/戴舒"],
      ["2020-02-01", "2020-09-01"],
    ],
    ["no edition, for a name not seen", "rename: person/开化县/无人\n  name: 某人", [], []],
    ["no edition, for a refusal", judgements.at(-1) ?? "", [], []],
  ])("%s", (_, judgement, before, days) => {
    const old = written(before.map((each) => [each, "据公告"]));
    const now = written([...before, judgement].map((each) => [each, "据公告"]));
    const changed = all.filter((day) => {
      const kept = remembered(editionOn(day), old);
      return concerning(now, kept).length !== concerning(old, kept).length;
    });
    expect(changed.toSorted()).toEqual(days.toSorted());
  });
});

it("keeps nothing by which a redacted name could be guessed", () => {
  const rows = editionOn("2020-09-01");
  const open = remembered(rows, noCorrections);
  const hidden = remembered(rows, written([["redact: person/开化县/戴舒", "未成年人"]]));
  const marks = (text: string) => new Set(text.match(/.{5}/gu));
  // The person, the post held and the two mentions of it, of which only the post is named beside.
  expect(marks(open.about).size - marks(hidden.about).size).toBe(3);
});
