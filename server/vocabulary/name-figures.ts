import { readFileSync } from "node:fs";
import { dictionary } from "./dictionary.ts";
import { vocabulary } from "./vocabulary.ts";

/** Figures a character: what is asked of one character stands side by side in memory. */
const perCharacter = 8;

/** What names are made of beside single characters. */
interface NameWords {
  readonly transliterated: Iterable<string>;
  readonly halves: ReadonlySet<string>;
  readonly compound: ReadonlySet<string>;
  readonly ordinary: ReadonlySet<string>;
}

/** Costs (-log of how often) of characters in names, by UTF-16 code. */
export class NameFigures {
  readonly #figures = new Float32Array(65536 * perCharacter);
  /** Surnames of two characters and more. */
  readonly compound: ReadonlySet<string>;
  /** Of these, those that are words or places as well: 百里, 东门. */
  readonly ordinary: ReadonlySet<string>;

  /** Halves of Tibetan, Mongolian and Yi names: 才旦 + 卓玛. */
  readonly halves: ReadonlySet<string>;

  constructor(costs: readonly Float32Array[], words: NameWords) {
    const { transliterated, halves, compound, ordinary } = words;
    for (const [figure, of] of costs.entries())
      for (let code = 0; code < 65536; code++) this.#figures[code * perCharacter + figure] = of[code] ?? 0;
    for (const character of transliterated) this.#figures[character.charCodeAt(0) * perCharacter + 4] = 1;
    for (const name of compound) this.#figures[name.charCodeAt(0) * perCharacter + 5] = 1;
    for (const half of halves) this.#figures[half.charCodeAt(0) * perCharacter + 6] = 1;
    this.compound = compound;
    this.ordinary = ordinary;
    this.halves = halves;
  }

  /** Infinite where the character is no surname. */
  surname(code: number): number | undefined {
    return this.#figures[code * perCharacter];
  }

  /** As the first of two after the surname. */
  first(code: number): number | undefined {
    return this.#figures[code * perCharacter + 1];
  }

  second(code: number): number | undefined {
    return this.#figures[code * perCharacter + 2];
  }

  /** As the only one after the surname. */
  only(code: number): number | undefined {
    return this.#figures[code * perCharacter + 3];
  }

  /** Whether the character is common in transliterated names. */
  transliterated(code: number): boolean {
    return this.#figures[code * perCharacter + 4] === 1;
  }

  /** Whether one of the known halves of Tibetan, Mongolian and Yi names begins so. */
  beginsHalf(code: number): boolean {
    return this.#figures[code * perCharacter + 6] === 1;
  }

  beginsCompound(code: number): boolean {
    return this.#figures[code * perCharacter + 5] === 1;
  }
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
  const ordinary = new Set(known.filter(({ as }) => as === "compound-word").map(({ text }) => text));
  const compound = new Set([...known.filter(({ as }) => as === "compound").map(({ text }) => text), ...ordinary]);
  const transliterated = vocabulary().words("transliteration").keys();
  const halves = new Set(vocabulary().words("byline-name-part").keys());
  const costsOf = [surname, given(2, two), given(3, 0), given(4, oneOfTwo)];
  return new NameFigures(costsOf, { transliterated, halves, compound, ordinary });
}

let built: NameFigures | undefined;

/** The figures of seeds/models/names.txt, read at first use. */
export function nameFigures(): NameFigures {
  built ??= build();
  return built;
}
