import fc from "fast-check";
import type { EditionRows } from "../../server/domain/rows.ts";
import { CorrectionError } from "../../server/identity/corrections/error.ts";
import { type Corrections, correctionsOf } from "../../server/identity/corrections/load.ts";
import { corpus } from "../review/corpus.ts";

/** The day of an edition of the corpus, no two of which are of one day. */
export const dayOf = (edition: string): string => edition.split("/")[2] ?? "";

/** The rows of one day's edition of the corpus. */
export function editionOn(day: string): EditionRows {
  const found = corpus.find(({ edition }) => dayOf(edition) === day);
  if (found === undefined) throw new Error(`the corpus has no edition of ${day}`);
  return found;
}

/** The id of a fact that an edition of the corpus states. */
export function factOf(day: string, kind: string, from: string): string {
  const found = editionOn(day).edges.find((edge) => edge.kind === kind && edge.from === from);
  if (found === undefined) throw new Error(`${day} has no ${kind} of ${from}`);
  return found.id;
}

const here = (name: string): string => `person/开化县/${name}`;
const add = (from: string, article: string, quote: string): string =>
  `add:\n    relation: HOLDS\n    from: ${from}\n    to: post/开化县/县委委员\n    article: article/${article}\n    quote: ${quote}`;

/** Judgements of every kind about the corpus: chains of merges, splits and those who come of them, what no edition names. */
export const judgements: readonly string[] = [
  `confirm: [person/常山县/毛焮明, ${here("毛焮明")}]`,
  `merge: [${here("毛欣明")}]\n  into: ${here("毛焮明")}`,
  `merge: [${here("无人")}]\n  into: ${here("某人")}`,
  `merge: [${here("某人")}, ${here("又一人")}]\n  into: ${here("王伟")}`,
  `merge: [${here("黄小杰@采编")}]\n  into: ${here("黄小杰")}`,
  "merge: [place/开化县/林山乡]\n  into: place/开化县/林山镇",
  "merge: [program/千村清溪工程]\n  into: program/千村清溪",
  `split: ${here("王伟")}\n  as: 县教育局\n  posts: [post/开化县/县教育局副局长]`,
  `split: ${here("王伟")}\n  as: 另一位\n  articles: [article/今日开化县/2020-01-01/a/2]`,
  `split: ${here("毛焮明")}\n  as: 另一位\n  articles: [article/今日开化县/2020-02-01/a/1]`,
  `rename: ${here("毛焮明")}\n  name: 毛昕明`,
  `rename: ${here("王伟@县教育局")}\n  name: 王玮`,
  "rename: program/千村清溪\n  name: 千村清溪行动",
  `alias: person/常山县/毛焮明\n  names: [老毛]`,
  `alias: ${here("黄小杰")}\n  names: [小杰, 会议召开]`,
  `alias: ${here("某人")}\n  names: [某君]`,
  `reject: [${factOf("2020-03-01", "HOLDS", here("王伟"))}]`,
  `reject: [${factOf("2020-03-01", "HOLDS", here("王伟"))}, ${factOf("2020-04-01", "HOLDS", here("黄小杰"))}]`,
  `reject: [fact/0123456789abcdef01234567, ${factOf("2020-09-01", "HOLDS", here("戴舒"))}]`,
  add(here("王伟"), "今日开化县/2020-02-01/a/1", "毛焮明"),
  add(here("某人"), "今日常山县/2020-06-01/a/1", "毛焮明"),
  add(here("戴舒"), "今日开化县/2020-09-01/1", "戴舒主持"),
  `redact: ${here("戴舒")}`,
  `redact: ${here("黄小杰")}`,
  `redact: ${here("王伟@县教育局")}`,
  `redact: person/常山县/毛焮明`,
  `refuse: [${here("毛焮明")}, person/常山县/毛焮明]`,
];

/** A corrections file of these judgements, each with its reason. */
export function written(entries: readonly (readonly [judgement: string, why: string])[]): Corrections {
  const text = entries.map(([judgement, why]) => `- ${judgement}\n  who: 编者\n  when: 2026-01-02\n  why: ${why}\n`);
  return correctionsOf([["a.yaml", text.join("")]]);
}

const entry = fc.record({ judgement: fc.constantFrom(...judgements), why: fc.constantFrom("据公告", "据简历") });

/** Files of some of the judgements in any order, each in one of two wordings; none that contradicts itself. */
export const someCorrections: fc.Arbitrary<Corrections> = fc
  .uniqueArray(entry, { selector: ({ judgement }) => judgement, maxLength: 10 })
  .map((entries) => {
    try {
      return written(entries.map(({ judgement, why }) => [judgement, why] as const));
    } catch (error) {
      if (error instanceof CorrectionError) return null;
      throw error;
    }
  })
  .filter((corrections) => corrections !== null);
