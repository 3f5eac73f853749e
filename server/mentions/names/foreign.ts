import type { NameFigures } from "../../vocabulary/name-figures.ts";
import { isHan } from "./marks.ts";

/** -log of how often a word of the press is a person's name. */
export const prior = 4.4;

/** What goes on behind a name rather than inside one. */
const goesOn = new Set("到在和与及等说的为是主出参讲作带率赴深来了就将对向从由被把则也还又");
/** 买买提·吐尔逊一行: those who came with him. */
const party = (text: string, end: number): boolean =>
  (text[end - 1] === "行" && text[end - 2] === "一") || (text[end - 1] === "一" && text[end] === "行");
const longestPart = 7;
/** Cost a character of a name with · in it. */
const dottedCharacter = 1.2;

/** 阿卜杜拉·买买提: parts of transliterated characters on both sides of a dot, and of further dots. */
export function foreign(
  text: string,
  dot: number,
  figures: NameFigures,
  expected: (start: number) => boolean,
  add: (start: number, end: number, cost: number) => void,
): void {
  const part = (at: number): boolean => {
    const code = text.charCodeAt(at);
    // 古丽努尔·艾力希望通过…
    if (text[at] === "希" && text[at + 1] === "望") return false;
    // 阿卜来提, 卡的尔: 来 and 的 inside a name.
    return isHan(code) && (!goesOn.has(text[at] ?? "") || /^(?:来提|的尔)/u.test(text.slice(at, at + 2)));
  };
  const cost = (at: number): number =>
    figures.transliterated(text.charCodeAt(at)) ? dottedCharacter : 4.5 * dottedCharacter;
  const doubtfulCharacter = 2 * dottedCharacter;
  let furthest = dot + 1;
  while (furthest < text.length && furthest - dot <= 2 * longestPart && (part(furthest) || text[furthest] === "·"))
    furthest++;
  let before = prior;
  for (let start = dot - 1; start >= 0 && start >= dot - longestPart && part(start); start--) {
    before += cost(start);
    let whole = before;
    for (let end = dot + 1; end <= furthest; end++) {
      const likely = expected(start) || whole - prior < doubtfulCharacter * (end - start);
      if (likely && end > dot + 2 && !party(text, end) && text[end - 1] !== "·") add(start, end, whole);
      whole += cost(end);
    }
  }
}
