import { readFileSync } from "node:fs";
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
  const costs = (column: 1 | 2 | 3 | 4, smoothing: number, rest: number): Float32Array => {
    const total = figures.reduce((sum, figure) => sum + (figure[column] ?? 0), 0);
    const table = new Float32Array(65536).fill(rest);
    for (const figure of figures) {
      const count = figure[column] ?? 0;
      if (count > 0 || Number.isFinite(rest)) table[figure[0]] = -Math.log((count + smoothing) / total);
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
  const unseen = 13;
  return {
    surname,
    first: costs(2, 0.5, unseen).map((cost) => cost - two),
    second: costs(3, 0.5, unseen).map((cost) => cost - two),
    only: costs(4, 0.5, unseen).map((cost) => cost - oneOfTwo),
    transliterated,
    compound: new Set(known.filter(({ as }) => as === "compound").map(({ text }) => text)),
  };
}

let built: NameFigures | undefined;

/** The figures of seeds/models/names.txt, read at first use. */
export function nameFigures(): NameFigures {
  built ??= build();
  return built;
}
