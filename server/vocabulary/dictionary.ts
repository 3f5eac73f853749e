import { readFileSync } from "node:fs";
import { type DivisionName, divisionNames } from "./divisions.ts";
import type { Entry } from "./load.ts";
import { Trie } from "./trie.ts";
import { vocabulary } from "./vocabulary.ts";

/** A word as the reader of names weighs it. Costs and bonuses are natural logarithms of odds. */
export interface Word {
  readonly text: string;
  /** -log of how often the word occurs. */
  cost: number;
  /** Its part of speech, as in words.txt: "n", "v", "ns" …; "" where unknown. */
  readonly speech: string;
  /** How much likelier a person's name is right after it, and right before it, than anywhere. */
  left: number;
  right: number;
  /** Its vocabulary entry, by kind. */
  entries: ReadonlyMap<string, Entry>;
  division: DivisionName | null;
}

export interface Dictionary {
  readonly trie: Trie;
  readonly words: readonly Word[];
  /** Cost, left and right of every word and which kinds of the vocabulary it is of, so that reading need not touch the words. */
  readonly weights: Float32Array;
  /** Short names of counties and prefectures that are mostly said as words: 常熟, 开封. */
  readonly doubtful: ReadonlyMap<string, DivisionName>;
}

/** Figures a word in `weights`. */
export const weightsPerWord = 4;

/** Calls `row` with the three columns of every line. */
function eachRow(name: string, row: (first: string, second: string, third: string) => void): void {
  const text = readFileSync(new URL(`../../seeds/models/${name}.txt`, import.meta.url), "utf8");
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    const second = text.indexOf("\t", start) + 1;
    const third = text.indexOf("\t", second) + 1;
    row(text.slice(start, second - 1), text.slice(second, third - 1), text.slice(third, end));
    start = end + 1;
  }
}

/** Tokens in the texts that the figures of words.txt and contexts.txt were counted in. */
const tokens = 6e7;
const namesSeen = 2.4e5;
/** So many sightings are no evidence yet. */
const few = 5;

/** Costs of words that the figures do not know. */
const costOfKind: Readonly<Record<string, number>> = {
  title: 8,
  "title-prefix": 7,
  "title-suffix": 7,
  former: 7,
  collective: 8,
  "person-cue": 8,
  organ: 8.5,
  "organization-suffix": 9,
  "organ-part": 9,
  "organization-inner": 9,
  level: 7,
  "place-suffix": 9,
  "post-verb": 7,
  "organization-joint": 7,
  "post-bound": 9,
  trade: 11,
  "plain-word": 8.5,
};

const headed = /[部局厅院校所站处科社台厂队馆园庭]$/u;

/** Kinds of vocabulary by which names are bounded, with the bonus of a name behind and in front. */
const bonusOfKind: Readonly<Record<string, readonly [behind: number, inFront: number]>> = {
  title: [6.5, 2],
  "title-suffix": [6.2, 0],
  collective: [4.5, 0],
  "person-cue": [2.5, 0],
  "name-follower": [0, 1.5],
  "plain-word": [0, 0],
  courtesy: [0, 2],
  "byline-role": [4, 0],
  organ: [-0.5, -2],
  level: [-1.5, -4],
  "organization-suffix": [-1, -4],
  "organ-part": [-1, -4],
  "place-suffix": [-1, -4],
  "post-verb": [0, 3.5],
};

/** The entries of every word that the vocabulary does not have: to know it by, for most words of a text are of this sort. */
export const noEntries: ReadonlyMap<string, Entry> = new Map();

/** What a word must cost at least to be meant as the division that is called so: 合肥, 宝鸡, 平利. */
const rare: Readonly<Record<string, number>> = { prefecture: 10.5, county: 13.8 };

/** Those that are asked of pairs of characters come first, so that their bits fit a byte (see Lattice). */
/** What costs less is never meant as a county: 会同, 公安. */
const asName = 10.2;

const kinds = [
  ...new Set(["title", "courtesy", "post-bound", ...Object.keys(costOfKind), ...Object.keys(bonusOfKind)]),
];

/** The bit by which the last figure of a word says that it is of that kind. */
export const kindBits: ReadonlyMap<string, number> = new Map(kinds.map((kind, place) => [kind, 2 << place]));

/** The bits of several kinds together. */
export const bitsOf = (...of: readonly string[]): number =>
  of.reduce((bits, kind) => bits | (kindBits.get(kind) ?? 0), 0);

/** What the last figure says of a word besides: that the vocabulary has it. */
export const inVocabulary = 1;
export const asTitle = bitsOf("title");
export const asCourtesy = bitsOf("courtesy");
export const asBound = bitsOf("post-bound");

function build(): Dictionary {
  const words = new Map<string, Word>();
  const wordOf = (text: string, cost: number, speech = ""): Word => {
    let word = words.get(text);
    if (word === undefined) {
      // -0 is stored as what it will be, a fraction: a 0 would make the engine rebuild every word at its first bonus.
      word = { text, cost, speech, left: -0, right: -0, entries: noEntries, division: null };
      words.set(text, word);
    }
    return word;
  };
  const titles = vocabulary().words("title");
  const parted = vocabulary().words("parted");
  const organs = new Set([...vocabulary().words("organ").keys(), ...vocabulary().words("organization-suffix").keys()]);
  /** 党委书记 is read as 党委 and 书记. */
  const composed = (entry: Entry | undefined): boolean =>
    (entry?.as === "office" || entry?.as === "member") &&
    [2, 3, 4].some((length) => titles.has(entry.text.slice(-length)) && organs.has(entry.text.slice(0, -length)));
  /** 融媒体中心记者 is read as 融媒体中心 and 记者. */
  const ofOrgan = (entry: Entry): boolean =>
    entry.kind === "byline-role" && entry.text.length > 4 && organs.has(entry.text.slice(0, -2));
  const lastOfTitles = new Set([...titles.keys()].map((title) => title.charCodeAt(title.length - 1)));
  /** 指导组成员 must not be read as 指导 组成员: titles stand on their own. */
  const holdsTitle = (text: string): boolean =>
    text.length > 2 &&
    lastOfTitles.has(text.charCodeAt(text.length - 1)) &&
    (!titles.has(text) || composed(titles.get(text))) &&
    [2, 3, 4].some((length) => length < text.length && titles.has(text.slice(-length)));
  eachRow("words", (text, count, speech) => {
    if (!parted.has(text) && !holdsTitle(text)) wordOf(text, Math.log(tokens / Number(count)), speech);
  });
  eachRow("contexts", (text, before, after) => {
    const word = words.get(text);
    if (word === undefined) return;
    // The counts of the commonest words are too low by far in words.txt.
    const most = text.length === 1 ? 1.2 : 3;
    const odds = (count: number): number =>
      Math.max(-2.5, Math.min(most, Math.log((count + few) / (namesSeen * Math.exp(-word.cost) + few))));
    word.left = odds(Number(before));
    word.right = odds(Number(after));
  });
  const enter = (entry: Entry, kind: string, text = entry.text): void => {
    const usual = costOfKind[kind];
    if (usual === undefined && !words.has(text) && text.length > 1) wordOf(text, 9.5);
    const word = wordOf(text, usual ?? 12);
    if (usual !== undefined) word.cost = Math.min(word.cost, usual);
    word.entries = new Map([...word.entries, [kind, entry]]);
    const [usualBehind, inFront] = bonusOfKind[kind] ?? [0, 0];
    const sure = entry.as === "sure" ? 2 : 0;
    const lesser = kind === "title" && (entry.as === "person" || entry.as === "responsible");
    const behind = lesser ? usualBehind - 2 : usualBehind + (usualBehind > 0 ? sure : 0);
    if (behind !== 0) word.left = behind > 0 ? Math.max(word.left, behind) : Math.min(word.left, behind);
    if (entry.as === "responsible") {
      word.left = Math.max(word.left, behind);
      return;
    }
    const weight = (inFront > 0 && text.length === 1 ? inFront / 3 : inFront) + sure;
    if (inFront !== 0) word.right = inFront > 0 ? Math.max(word.right, weight) : inFront;
  };
  for (const kind of kinds) {
    for (const entry of vocabulary().words(kind).values()) {
      if ((kind !== "title" || !composed(entry)) && !ofOrgan(entry)) enter(entry, kind);
    }
  }
  for (const organ of organs) {
    // 组织部长 for 组织部部长.
    if (organ.length > 2 && headed.test(organ)) enter({ text: `${organ}长`, kind: "title", as: "office" }, "title");
  }
  for (const entry of vocabulary().words("title").values()) {
    if (entry.as === "place" || entry.as === "office") enter(entry, "title", `副${entry.text}`);
  }
  const doubtful = new Map<string, DivisionName>();
  for (const division of divisionNames()) {
    const cost = division.short ? 11.5 : division.text.length === 2 ? 13 : 10;
    const word = wordOf(division.text, cost);
    // 合作, 振兴 are cities too, but hardly ever meant.
    const meant =
      /^(ns)?$/u.test(word.speech) || word.cost > (word.speech === "nr" ? 11 : (rare[division.level] ?? 11));
    if (division.text.length === 2 && !meant) {
      if (division.short && word.cost > asName) doubtful.set(division.text, division);
      continue;
    }
    if (!division.short) word.cost = Math.min(word.cost, cost);
    word.division ??= division;
  }
  const list = commonFirst([...words.values()]);
  const weights = new Float32Array(list.length * weightsPerWord);
  for (let index = 0, at = 0; index < list.length; index++) {
    const word = list[index];
    if (word === undefined) continue;
    weights[at++] = word.cost;
    weights[at++] = word.left;
    weights[at++] = word.right;
    weights[at++] = kindsOf(word);
  }
  return { trie: new Trie(list.map(({ text }) => text)), words: list, weights, doubtful };
}

const kindsOf = ({ entries }: Word): number => (entries.size > 0 ? inVocabulary : 0) | bitsOf(...entries.keys());

/** Common words side by side, made anew in that order: what a text uses of them then fits the memory nearest to the processor. */
function commonFirst(words: readonly Word[]): Word[] {
  const byCost: Word[][] = [];
  for (const word of words) {
    const cost = Math.max(0, Math.floor(word.cost * 2));
    const same = byCost[cost];
    if (same === undefined) byCost[cost] = [word];
    else same.push(word);
  }
  return byCost.flatMap((same) => same.map((word) => ({ ...word })));
}

let built: Dictionary | undefined;

/** Common words, the vocabulary and the names of divisions in one trie whose values are places in `words`; built at first use. */
export function dictionary(): Dictionary {
  built ??= build();
  return built;
}
