import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { loadEntries } from "../../server/vocabulary/load.ts";
import { generateEdition } from "../gold/generator/edition.ts";
import { names, sentences } from "../gold/generator/words.ts";

const vocabulary = loadEntries(fileURLToPath(new URL("../../seeds/vocabulary/", import.meta.url)));
const words = [...new Set(vocabulary.map(({ text }) => text))];

const clauses = [
  ...sentences.meetings.map(({ open }) => open),
  ...[...sentences.chair, ...sentences.guests, ...sentences.acts].map(({ text }) => text),
  ...sentences.speeches,
  ...sentences.bylines.flatMap(({ open, close }) => [open, close]),
];

/** What breaks readers of text: halves of surrogate pairs, marks that join, turn or hide, and other scripts. */
const odd = [
  ..."\u0000\u0007\u001b\u0085\u00a0\u00ad\u0301\u061c\u200b\u200d\u200e\u202e\u2028\u2029\u2066\u3000\ufe0f\ufeff\ufffd\uffff",
  ..."𠀀𪚥👨‍👩‍👧ﬁÅשלוםمرحباİſ①㈱㍿Ⅻ",
  "\ud800",
  "\udc00",
  "e\u0301\u0323",
  "[[[",
  "$1\\n",
  "__proto__",
  "constructor",
];
const marks = [..."，。、；：？！“”‘’（）《》【】·—…,.;:?!()\"'<>[]/|*#-&~ 　\t\r\n", "\n\n", "\r\n", "——"];
const given = [...names.surnames, ...names.firstGiven, ...names.secondGiven];
const figures = ["2021年", "13月40日", "3月16日", "39日", "昨日", "二〇二〇年", "第", "0", "99999999999", "２０２１"];

const fragment = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...words) },
  { weight: 4, arbitrary: fc.constantFrom(...clauses) },
  {
    weight: 6,
    arbitrary: fc.array(fc.constantFrom(...given), { minLength: 1, maxLength: 4 }).map((all) => all.join("")),
  },
  { weight: 6, arbitrary: fc.constantFrom(...marks) },
  { weight: 2, arbitrary: fc.constantFrom(...figures) },
  { weight: 2, arbitrary: fc.constantFrom(...odd) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
);

/** Vocabulary, names, marks and odd characters in any order. */
const mixture = fc.array(fragment, { maxLength: 120 }).map((parts) => parts.join(""));

/** A generated edition with stretches cut out, doubled or replaced. */
const damaged = fc
  .tuple(
    fc.nat(5000),
    fc.array(fc.tuple(fc.nat(4000), fc.nat(60), fc.oneof(fc.constant(""), fragment)), { maxLength: 12 }),
  )
  .map(([seed, cuts]) =>
    cuts.reduce(
      (text, [at, length, instead]) => text.slice(0, at) + instead + text.slice(at + length),
      generateEdition(seed, 3, { columns: 0.5, spaced: 0.5, blank: 0.4, halfWidth: 0.5, displaced: 0.5, noise: 0.01 })
        .source.text,
    ),
  );

export const texts = fc.oneof({ weight: 2, arbitrary: mixture }, { weight: 1, arbitrary: damaged });
