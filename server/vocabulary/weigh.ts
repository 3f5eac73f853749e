import { type DivisionName, divisionNames } from "./divisions.ts";
import type { Entry } from "./load.ts";
import { noEntries, type Word } from "./word.ts";
import { costOf, eachRow, nameOdds } from "./word-figures.ts";
import { bonusOfKind, costOfKind } from "./word-kinds.ts";

/** Costs of what neither the figures nor its kind have one for. */
const unknownWord = 9.5;
const unknownEntry = 12;
/** What somebody announced by 负责人 or a calling is less sure of than one announced by an office. */
const lesser = 2;
const sure = 2;
/** What a word must cost at least to be meant as the division that is called so: 合肥, 宝鸡, 平利. */
const rare: Readonly<Record<string, number>> = { prefecture: 10.5, county: 13.8 };
const rareOther = 11;
/** What costs less is never meant as a county: 会同, 公安. */
const asName = 10.2;
/** Costs of a division by its name: 开化, 萧县, 开化县. */
const shortDivision = 11.5;
const divisionOfTwo = 13;
const fullDivision = 10;

/** Words put together from the figures, the vocabulary and the divisions, each weighed once. */
export class Words {
  readonly words = new Map<string, Word>();
  /** Short names of counties and prefectures that are mostly said as words. */
  readonly doubtful = new Map<string, DivisionName>();

  /** Adds the words of the figures that are none of `but`. */
  count(but: (text: string) => boolean): void {
    eachRow("words", (text, count, speech) => {
      if (!but(text)) this.#wordOf(text, costOf(Number(count)), speech);
    });
    eachRow("contexts", (text, before, after) => {
      const word = this.words.get(text);
      if (word === undefined) return;
      word.left = nameOdds(text, word.cost, Number(before));
      word.right = nameOdds(text, word.cost, Number(after));
    });
  }

  /** Adds an entry of the vocabulary. */
  enter(entry: Entry, kind: string, text = entry.text): void {
    const usual = costOfKind[kind];
    if (usual === undefined && !this.words.has(text) && text.length > 1) this.#wordOf(text, unknownWord);
    const word = this.#wordOf(text, usual ?? unknownEntry);
    if (usual !== undefined) word.cost = Math.min(word.cost, usual);
    word.entries = new Map([...word.entries, [kind, entry]]);
    const [usualBehind, inFront] = bonusOfKind[kind] ?? [0, 0];
    const more = entry.as === "sure" || entry.as === "electing" ? sure : 0;
    const less = kind === "title" && (entry.as === "person" || entry.as === "responsible");
    const behind = less ? usualBehind - lesser : usualBehind + (usualBehind > 0 ? more : 0);
    if (behind !== 0) word.left = behind > 0 ? Math.max(word.left, behind) : Math.min(word.left, behind);
    if (entry.as === "responsible") {
      word.left = Math.max(word.left, behind);
      return;
    }
    const weight = (inFront > 0 && text.length === 1 ? inFront / 3 : inFront) + more;
    if (inFront !== 0) word.right = inFront > 0 ? Math.max(word.right, weight) : inFront;
  }

  /** Adds the names of divisions; 合作, 振兴 are cities too, but hardly ever meant. */
  divide(): void {
    for (const division of divisionNames()) {
      const { text, short, level } = division;
      const cost = short ? shortDivision : text.length === 2 ? divisionOfTwo : fullDivision;
      const word = this.#wordOf(text, cost);
      const meant =
        /^(ns)?$/u.test(word.speech) || word.cost > (word.speech === "nr" ? rareOther : (rare[level] ?? rareOther));
      if (text.length === 2 && !meant) {
        if (short && word.cost > asName) this.doubtful.set(text, division);
        continue;
      }
      if (!short) word.cost = Math.min(word.cost, cost);
      word.division ??= division;
    }
  }

  #wordOf(text: string, cost: number, speech = ""): Word {
    let word = this.words.get(text);
    if (word === undefined) {
      // -0 is stored as what it will be, a fraction: a 0 would make the engine rebuild every word at its first bonus.
      word = { text, cost, speech, left: -0, right: -0, entries: noEntries, division: null };
      this.words.set(text, word);
    }
    return word;
  }
}
