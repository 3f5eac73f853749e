import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { itemsText } from "../../server/cli/review.ts";
import { explanationText } from "../../server/cli/why.ts";
import type { ReviewItem } from "../../server/review/item.ts";
import type { Explanation } from "../../server/review/why.ts";

const plain = (text: string) => stripVTControlCharacters(text);

test("a review reads as a numbered list with reasons and the sentence", () => {
  const item: ReviewItem = {
    ...{ kind: "doubtful", title: "person/清河县/甲 HOLDS post/清河县/县长, 2020-01-01", ids: [], score: null },
    ...{
      evidence: 2,
      value: 8,
      reasons: [{ rule: "holds", weight: 0, text: "“县”承前省略" }],
      quote: "县长\n甲",
      proposals: [],
    },
  };
  expect(plain(itemsText([item]))).toBe(
    "1. person/清河县/甲 HOLDS post/清河县/县长, 2020-01-01\n   doubtful · evidence 2\n   holds: “县”承前省略\n   县长 甲\n",
  );
  expect(itemsText([])).toBe("Nothing to review.\n");
});

test("an explanation names the merge, the corrections with their place, and weighed reasons", () => {
  const explanation: Explanation = {
    ...{ id: "person/乙县/甲", asked: "person/清河县/甲", kind: "Person", name: "甲", aliases: ["阿甲"] },
    jurisdiction: { name: "乙县", why: ["holds 县长 there"] },
    seen: { articles: 1, first: "2020-01-01", last: "2020-01-01" },
    printed: [{ form: "甲", county: "乙县", times: 1 }],
    support: [
      {
        ...{ relation: "HOLDS", out: true, other: "post/乙县/县长", change: null, articles: 1 },
        ...{ first: "2020-01-01", last: "2020-01-01", quote: "县长甲" },
      },
    ],
    corrections: [{ place: "a.yaml:3", action: "confirm", who: "编者", when: "2026-01-02", why: "公告", editions: 1 }],
    judgements: [
      {
        ...{ ids: ["person/丙县/甲", "person/乙县/甲"], kind: "candidate", score: 0.5, evidence: 1 },
        reasons: [{ rule: "transfer", weight: 2, text: "县长 until 2020" }],
      },
    ],
    split: null,
    apart: [
      {
        ...{ plainId: "person/乙县/甲", ids: ["person/乙县/甲@丁局", "person/乙县/甲@戊局"], score: 0.89, evidence: 2 },
        ...{ people: 2, reasons: [{ rule: "to-and-fro", weight: 2.4, text: "the press goes to and fro" }] },
      },
    ],
  };
  expect(plain(explanationText(explanation)).split("\n")).toEqual([
    "Person 甲",
    "  person/乙县/甲",
    "  person/清河县/甲 was merged into it",
    "  also called 阿甲",
    "  1 article, 2020-01-01",
    "",
    "Whose: 乙县",
    "  holds 县长 there",
    "",
    "Printed as",
    "  “甲” 1× in papers of 乙县",
    "",
    "Rests on",
    "  HOLDS post/乙县/县长 · 1 article, 2020-01-01",
    "    县长甲",
    "",
    "Corrections",
    "  a.yaml:3: confirm, 编者, 2026-01-02: 公告; in 1 edition",
    "",
    "Kept apart by what the editions print",
    "  person/乙县/甲@丁局 and person/乙县/甲@戊局: two people, score 0.89",
    "     +2.4 to-and-fro: the press goes to and fro",
    "",
    "May be the same as",
    "  person/丙县/甲: candidate, score 0.50",
    "     +2.0 transfer: 县长 until 2020",
    "",
  ]);
});
