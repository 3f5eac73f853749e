import { vocabulary } from "../../vocabulary/vocabulary.ts";
import {
  hasLaterNoun,
  hasNoun,
  isKnown,
  isNamed,
  patterns,
  rhymes,
  type Sight,
  saysCount,
  sharesNoun,
  thing,
} from "./sight.ts";
import {
  aim,
  andMore,
  andMoreDrives,
  awarded,
  body,
  column,
  competed,
  contest,
  counted,
  festival,
  figure,
  goal,
  goesOn,
  heldAs,
  holding,
  honour,
  laterNoun,
  masses,
  means,
  measure,
  nth,
  once,
  paired,
  sentence,
  spoken,
  themed,
  told,
  trade,
  way,
} from "./sign-words.ts";

type Sign = readonly [name: string, weight: number, holds: (sight: Sight) => boolean];

/** What speaks for a quotation's being a program and what against, with its weight; three in all make one. */
export const signs: readonly Sign[] = [
  ["known", 6, ({ name }) => isKnown(name) && !saysCount(name)],
  ["known-count", 1, ({ name }) => isKnown(name) && saysCount(name)],
  [
    "before-known",
    2,
    ({ name, right }) => name.length <= 6 && isKnown(/^[、和及与]?“([^”]{2,14})”/u.exec(right)?.[1] ?? ""),
  ],
  [
    "known-behind",
    2.5,
    ({ right }) => [4, 5, 6, 7, 8].some((length) => right.length >= length && isNamed(right.slice(0, length))),
  ],
  ["field", 2, ({ name }) => vocabulary().words("program-field").has(name)],
  ["long-tail", 4, ({ tail }) => tail !== undefined && tail.length >= 3],
  ["tail", 3, ({ tail }) => tail?.length === 2 && !thing(tail)],
  ["thing", 1, ({ tail }) => tail !== undefined && tail.length === 2 && thing(tail)],
  ["weak-tail", 1, ({ tail }) => tail?.length === 1],
  ["noun", 3.5, hasNoun],
  ["held-as", 1.5, (sight) => holding.test(sight.left) && heldAs.test(sight.right) && !hasNoun(sight)],
  ["weak-noun", 1.5, (sight) => !hasNoun(sight) && patterns().after.test(sight.right)],
  ["shared-noun", 2.5, (sight) => !hasNoun(sight) && sharesNoun(sight)],
  ["later-noun", 2.5, (sight) => !hasNoun(sight) && hasLaterNoun(sight)],
  ["rhymed", 0.5, (sight) => !hasNoun(sight) && rhymes(sight)],
  ["and-more", 2.5, (sight) => !hasNoun(sight) && andMore.test(sight.right)],
  ["verb", 2, ({ left }) => patterns().sureVerb.test(left)],
  ["weak-verb", 1, ({ left }) => !patterns().sureVerb.test(left) && patterns().verb.test(left)],
  ["goes-on", 2.5, (sight) => !hasNoun(sight) && goesOn.test(sight.right)],
  ["masses", 2.5, ({ name }) => masses.test(name)],
  ["means", 2, ({ left, right }) => means.test(right) && /以$/u.test(left)],
  ["counted", 1, ({ name }) => counted.test(name)],
  ["counted-twice", 0.5, ({ name }) => counted.test(name) && !once.test(name)],
  ["paired", 1, ({ name }) => paired.test(name)],
  ["beside", 2, ({ beside }) => beside],
  ["repeated", 1, ({ times }) => times > 1],
  ["often", 1, ({ times }) => times > 2],
  [
    "dotted",
    1.5,
    (sight) => /[·•]/u.test(sight.name) && (sight.tail !== undefined || patterns().after.test(sight.right)),
  ],
  ["handy", 0.5, ({ name, phrases }) => phrases.length === 1 && name.length >= 3 && name.length <= 8],
  [
    "long",
    -1,
    (sight) =>
      sight.name.length > 12 &&
      !(sight.tail && sight.tail.length > 1) &&
      !hasNoun(sight) &&
      !laterNoun.test(sight.right),
  ],
  ["very-long", -2, (sight) => sight.name.length > 16 && !hasNoun(sight) && !/(?:项目|工程)$/u.test(sight.name)],
  ["very-long-and-noun", -1, (sight) => sight.name.length > 16 && hasNoun(sight)],
  [
    "two-characters",
    -3,
    (sight) =>
      sight.name.length < 3 && !hasNoun(sight) && !counted.test(sight.name) && !andMoreDrives.test(sight.right),
  ],
  ["two-characters-and-more", 0.5, (sight) => sight.name.length < 3 && andMoreDrives.test(sight.right)],
  ["two-characters-counted", -1.5, (sight) => sight.name.length < 3 && !hasNoun(sight) && counted.test(sight.name)],
  ["two-characters-and-noun", -0.5, (sight) => sight.name.length < 3 && hasNoun(sight)],
  [
    "phrases",
    -1.5,
    (sight) => sight.phrases.length > 1 && !sight.phrases.every(({ length }) => length <= 5) && !hasNoun(sight),
  ],
  ["many-phrases", -2, (sight) => sight.phrases.length > 2 && !hasNoun(sight) && !laterNoun.test(sight.right)],
  [
    "sentence",
    -2.5,
    (sight) => sentence.test(sight.name) && !(sight.tail && sight.tail.length > 1) && !hasNoun(sight) && !rhymes(sight),
  ],
  ["figure", -3, (sight) => figure.test(sight.name) && !hasNoun(sight) && !patterns().after.test(sight.right)],
  ["goal", -3, (sight) => goal.test(sight.name) && !hasNoun(sight)],
  ["figure-of-speech", -4, ({ name }) => vocabulary().words("quote-figure").has(name)],
  ["motto", -4, (sight) => patterns().motto.test(sight.right) && !hasNoun(sight)],
  ["measure", 3, ({ right }) => measure.test(right)],
  ["of", -2, ({ right, tail }) => right.startsWith("的") && !(tail?.length === 2 && told.test(right))],
  ["adjective", -2.5, (sight) => /(?<!模)[式型级版类]$/u.test(sight.name) && !hasNoun(sight)],
  // “两城两带”发展路径 is what a place works by; “三个确保”目标 an aim.
  ["aim", -3, ({ name, right }) => aim.test(right) && !(counted.test(name) && !once.test(name) && way.test(right))],
  ["trade", -3, ({ right }) => trade.test(right)],
  ["theme", -3, ({ right }) => themed.test(right)],
  ["body", -3, (sight) => body.test(sight.right) && !hasNoun(sight)],
  ["honour", -4, ({ name, right }) => honour.test(name) && competed.test(right)],
  ["nth", -5, ({ left, right }) => nth.test(left) && contest.test(right)],
  ["cup", -3, ({ name }) => name.endsWith("杯")],
  ["column", -5, ({ right }) => column.test(right)],
  [
    "spoken",
    -3,
    (sight) =>
      spoken.test(sight.left) &&
      !((sight.noun || masses.test(sight.name) || hasLaterNoun(sight)) && sight.left.endsWith(",")),
  ],
  ["awarded", -5, ({ left }) => awarded.test(left)],
  ["festival", -4, ({ name, tail }) => (festival.test(name) && !tail) || name.endsWith("节")],
];

/** So much makes a program. */
export const enough = 3;
