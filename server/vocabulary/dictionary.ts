import { composedWords } from "./composed.ts";
import type { DivisionName } from "./divisions.ts";
import { Trie } from "./trie.ts";
import { vocabulary } from "./vocabulary.ts";
import { Words } from "./weigh.ts";
import type { Word } from "./word.ts";
import { bitsOf, inVocabulary, kinds } from "./word-kinds.ts";

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

const headed = /[部局厅院校所站处科社台厂队馆园庭]$/u;

function build(): Dictionary {
  const words = new Words();
  const { organs, isComposed, holdsTitle } = composedWords();
  const parted = vocabulary().words("parted");
  /** 发布高温预警: where a story says it, it credits nobody. */
  const deeds = vocabulary().words("byline-deed");
  words.count((text) => parted.has(text) || holdsTitle(text));
  for (const kind of kinds) {
    for (const entry of vocabulary().words(kind).values()) {
      // 巢湖 in 巢湖生 may be a person's name as well.
      if (kind === "place-name" && entry.text.length < 3 && entry.as !== "county") continue;
      if (kind === "byline-role" && deeds.has(entry.text)) continue;
      if (!isComposed(entry, kind)) words.enter(entry, kind);
    }
  }
  for (const organ of organs) {
    // 组织部长 for 组织部部长.
    if (organ.length > 2 && headed.test(organ))
      words.enter({ text: `${organ}长`, kind: "title", as: "office" }, "title");
  }
  for (const entry of vocabulary().words("title").values()) {
    if (entry.as === "place" || entry.as === "office") words.enter(entry, "title", `副${entry.text}`);
  }
  words.divide();
  const list = commonFirst([...words.words.values()]);
  return {
    trie: new Trie(list.map(({ text }) => text)),
    words: list,
    weights: weightsOf(list),
    doubtful: words.doubtful,
  };
}

function weightsOf(words: readonly Word[]): Float32Array {
  const weights = new Float32Array(words.length * weightsPerWord);
  for (let index = 0, at = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) continue;
    weights[at++] = word.cost;
    weights[at++] = word.left;
    weights[at++] = word.right;
    weights[at++] = kindsOf(word);
  }
  return weights;
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
