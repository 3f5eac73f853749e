import { readFileSync } from "node:fs";
import { dictionary } from "./dictionary.ts";
import { vocabulary } from "./vocabulary.ts";

/** Costs (-log of how often) of characters in names, indexed by UTF-16 code; infinite where a character is no surname. */
export interface NameFigures {
  readonly surname: Float32Array;
  readonly first: Float32Array;
  readonly second: Float32Array;
  readonly only: Float32Array;
  /** 1 where a character is common in transliterated names. */
  readonly transliterated: Uint8Array;
  /** Surnames of two characters and more. */
  readonly compound: ReadonlySet<string>;
  /** 1 where a character begins one of these. */
  readonly compoundHeads: Uint8Array;
}

/** A name of a surname and two characters is this much commoner than one with a single character. */
const oneOfTwo = Math.log(0.38);
const two = Math.log(0.62);

function build(): NameFigures {
  const figures = readFileSync(new URL("../../seeds/models/names.txt", import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"))
    .filter(([character = ""]) => character.length === 1)
    .map(([character = "", ...counts]) => [character.charCodeAt(0), ...counts.map(Number)] as const);
  const costs = (column: 1 | 2 | 3 | 4, smoothing: number, rest: number | Float32Array): Float32Array => {
    const total = figures.reduce((sum, figure) => sum + (figure[column] ?? 0), 0);
    const table = typeof rest === "number" ? new Float32Array(65536).fill(rest) : rest.slice();
    for (const figure of figures) {
      const count = figure[column] ?? 0;
      if (count > 0) table[figure[0]] = -Math.log((count + smoothing) / total);
    }
    return table;
  };
  const surname = costs(1, 0, Number.POSITIVE_INFINITY);
  const known = [...vocabulary().words("surname").values()];
  for (const { text, as } of known) {
    const code = text.charCodeAt(0);
    if (as === "single" && (surname[code] ?? 0) > 11.5) surname[code] = 11.5;
  }
  const transliterated = new Uint8Array(65536);
  for (const character of vocabulary().words("transliteration").keys()) transliterated[character.charCodeAt(0)] = 1;
  // No character is as unlikely in a name as counting says, and those that are no common words are the likelier.
  const dearest = new Float32Array(65536).fill(8);
  for (const word of dictionary().words) {
    if (word.text.length === 1 && word.cost < 8.5) dearest[word.text.charCodeAt(0)] = 10;
  }
  for (const follower of vocabulary().words("name-follower").keys()) {
    if (follower.length === 1) dearest[follower.charCodeAt(0)] = 12;
  }
  const verbs = new Set([...vocabulary().words("post-verb").keys()].filter((verb) => verb.length === 1));
  const given = (column: 2 | 3 | 4, share: number): Float32Array =>
    costs(column, 0.5, dearest).map(
      (cost, code) => (verbs.has(String.fromCharCode(code)) ? 12 : Math.min(cost, dearest[code] ?? cost)) - share,
    );
  const compound = new Set(known.filter(({ as }) => as === "compound").map(({ text }) => text));
  const compoundHeads = new Uint8Array(65536);
  for (const name of compound) compoundHeads[name.charCodeAt(0)] = 1;
  return {
    surname,
    first: given(2, two),
    second: given(3, 0),
    only: given(4, oneOfTwo),
    transliterated,
    compound,
    compoundHeads,
  };
}

let built: NameFigures | undefined;

/** The figures of seeds/models/names.txt, read at first use. */
export function nameFigures(): NameFigures {
  built ??= build();
  return built;
}
