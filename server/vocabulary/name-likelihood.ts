import { dictionary } from "./dictionary.ts";
import { nameFigures } from "./name-figures.ts";
import type { Word } from "./word.ts";

/** What a compound surname costs beside the single ones of NameFigures. */
const compoundCost = 9;

/** How unlikely these characters are as one Han name (-log of how often): names stay below 26, words rise above. */
export function nameCost(text: string, start = 0, end = text.length): number {
  const figures = nameFigures();
  const code = (at: number): number => text.charCodeAt(at);
  const given = (from: number): number => {
    if (end - from === 1) return figures.only(code(from)) ?? unseen;
    if (end - from === 2) return (figures.first(code(from)) ?? unseen) + (figures.second(code(from + 1)) ?? unseen);
    return Number.POSITIVE_INFINITY;
  };
  const single = (figures.surname(code(start)) ?? Number.POSITIVE_INFINITY) + given(start + 1);
  if (!figures.beginsCompound(code(start)) || !figures.compound.has(text.slice(start, start + 2))) return single;
  return Math.min(single, compoundCost + given(start + 2));
}

/** A surname well known, and one too rare to be taken for the beginning of a name. */
const commonSurname = 8.6;
const rareSurname = 9;

/** Whether both parents' surnames stand before a given name of two characters (张王小明), and not two names in a row. */
export function doubleSurname(text: string): boolean {
  if (text.length !== 4) return false;
  const surname = (at: number): number => nameFigures().surname(text.charCodeAt(at)) ?? Number.POSITIVE_INFINITY;
  if (surname(0) > commonSurname || surname(1) > commonSurname || surname(2) < rareSurname) return false;
  return nameCost(text, 1) <= 26;
}

/** The cost of a character never seen in names, as NameFigures has it. */
const unseen = 13;

/** Whether a text reads like a Han name, with nothing else to say that it is one. */
export function likelyName(text: string): boolean {
  return /^\p{Script=Han}{2,4}$/u.test(text) && nameCost(text) <= (text.length === 2 ? 17 : 26);
}

/**
 * Whether it may be a name, for want of anything better: it begins with a surname, or it is long and all of characters that
 * render other languages (萨仁其木格).
 */
export function possibleName(text: string): boolean {
  if (text.length > 4) return rendered(text);
  return /^\p{Script=Han}{2,4}$/u.test(text) && nameCost(text) <= (text.length === 2 ? 24 : 34);
}

const longestRendered = 7;

/** Whether all characters but one are common in transliterated names. */
export function rendered(text: string): boolean {
  if (text.length > longestRendered) return false;
  const figures = nameFigures();
  let others = 0;
  for (let at = 0; at < text.length; at++) if (!figures.transliterated(text.charCodeAt(at))) others++;
  return others <= 1;
}

/** The word of the dictionary that a text is. */
export function knownWord(text: string): Word | undefined {
  const { trie, words } = dictionary();
  return words[trie.find(text)];
}

/** Phrases, adverbs, words of time (连日来) are meant however rare they are. */
const never: ReadonlySet<string> = new Set(["l", "i", "d", "c", "t"]);
const commonWord = 13;

/** Whether it is a common word (公正, 和谐), which two characters of a slogan are though they would do for a name. */
export function isWord(text: string): boolean {
  const word = knownWord(text);
  if (word === undefined) return false;
  return never.has(word.speech) || (word.cost < commonWord && (!/^n[rs]/u.test(word.speech) || word.entries.size > 0));
}
