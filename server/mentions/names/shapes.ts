import { dictionary } from "../../vocabulary/dictionary.ts";
import { asCourtesy, asTitle } from "../../vocabulary/word-kinds.ts";
import { announced, titled } from "./announced.ts";
import { cutShort, type NameArcs } from "./arcs.ts";
import { prior } from "./foreign.ts";
import { endsTitle, intimate, is, isGap, isHan, listComma } from "./marks.ts";

const compoundSurname = 5;
/** 百里水岸, 东门大桥: what such a surname costs more where nobody is announced. */
const asWord = 9;
/** What it costs that a name is printed apart: 王 明. */
const spacedOut = 2;
const widestGap = 3;
/** Cost a character of a transliterated name, where something tells that a name must stand here. */
const transliteratedCharacter = 3.1;
const longestTransliterated = 9;
/** How much likelier a name is that ends together with the run of such characters: 乌力吉图、. */
const wholeRun = 4;
/** A character that begins no known name, where an office is printed in front and the name ends for sure. */
const unknownSurname = 12;
/** Halves of Tibetan and Mongolian names (才旺 + 卓玛); only the second of them known. */
const twoHalves = 12;
const secondHalf = 17;

/** A surname of known cost `family` with one or two characters behind it, run together or spaced out. */
export function surnameAndGiven(names: NameArcs, start: number, family: number): void {
  const { figures } = names;
  const surname = names.at(start);
  const [b, c] = [names.at(start + 1), names.at(start + 2)];
  const base = prior + family;
  if (isGap(b)) {
    spaced(names, start, base);
    return;
  }
  if (!isHan(b)) return;
  if (!is(surname, intimate)) names.add(start, start + 2, base + names.onlyCost(start, b));
  const cost = base + (figures.first(b) ?? 0) + names.lastCost(start, c);
  // 老党员, 小朋友: somebody of that surname must be announced.
  const likely = !is(surname, intimate) || names.left(start) >= announced;
  if (isHan(c) && likely && names.possible(start, start + 3, cost) && !names.isOf(start + 1, asTitle | asCourtesy))
    names.add(start, start + 3, cost);
}

function spaced(names: NameArcs, start: number, base: number): void {
  let given = start + 2;
  while (isGap(names.at(given)) && given < start + 1 + widestGap) given++;
  const left = names.left(start);
  const alone = !isHan(names.at(start - 1)) || left >= announced;
  if (alone && isHan(names.at(given)) && (!isHan(names.at(given + 1)) || left >= titled - 1))
    names.add(start, given + 1, base + (names.figures.only(names.at(given)) ?? 0) + spacedOut);
}

/** 部长胡达古拉主持: a surname of known cost and a transliterated name. */
export function surnameAndTransliterated(names: NameArcs, start: number, family: number): void {
  const { figures } = names;
  if (names.left(start) < announced) return;
  if (!figures.transliterated(names.at(start + 1)) || !figures.transliterated(names.at(start + 2))) return;
  let end = start + 3;
  while (end < start + longestTransliterated && figures.transliterated(names.at(end))) end++;
  if (end > start + 3 && (names.ends(end) || (end > start + 5 && names.mayEnd(end))))
    names.add(start, end, prior + family + transliteratedCharacter * (end - start - 1));
}

/** 县长憨振强,: somebody of a surname that no list has. */
export function strangeSurname(names: NameArcs, start: number): void {
  const { figures } = names;
  const [b, c] = [names.at(start + 1), names.at(start + 2)];
  if (names.left(start) < titled || !isHan(b) || is(names.at(start), endsTitle)) return;
  const base = prior + unknownSurname;
  if (names.ends(start + 2)) names.add(start, start + 2, base + (figures.only(b) ?? 0));
  if (isHan(c) && names.ends(start + 3))
    names.add(start, start + 3, base + (figures.first(b) ?? 0) + (figures.second(c) ?? 0));
}

/** 欧阳明, 司马文山 */
export function compoundAndGiven(names: NameArcs, start: number): void {
  const { figures } = names;
  const [c, d] = [names.at(start + 2), names.at(start + 3)];
  if (!isHan(names.at(start + 1)) || !isHan(c)) return;
  if (!figures.compound.has(names.text.slice(start, start + 2))) return;
  const ordinary = figures.ordinary.has(names.text.slice(start, start + 2)) && names.left(start) < announced;
  const base = prior + compoundSurname + (ordinary ? asWord : 0);
  names.add(start, start + 3, base + (figures.only(c) ?? 0));
  if (isHan(d)) names.add(start, start + 4, base + (figures.first(c) ?? 0) + (figures.second(d) ?? 0));
}

/** 副镇长格日多杰: two halves, of which the second at least is known; both, where nobody is announced: 洛桑群培. */
export function halves(names: NameArcs, start: number): void {
  const { figures } = names;
  if (!figures.beginsHalf(names.at(start + 2)) || !isHan(names.at(start + 1))) return;
  const expected = names.left(start) >= announced;
  if (!expected && !figures.beginsHalf(names.at(start))) return;
  const known = figures.halves;
  if (!known.has(names.text.slice(start + 2, start + 4))) return;
  const both = known.has(names.text.slice(start, start + 2));
  if (both || expected) names.add(start, start + 4, prior + (both ? twoHalves : secondHalf));
}

/** 乌力吉图, 古丽娜尔: a run of characters that names are transliterated with, where a name is due. */
export function transliterated(names: NameArcs, start: number): void {
  const { figures, text } = names;
  const left = names.left(start);
  if (left < announced && !is(names.at(start - 1), listComma)) return;
  for (let last = start + 1; last < start + longestTransliterated && figures.transliterated(names.at(last)); last++) {
    const end = last + 1;
    if (isKnown(text, start, end)) continue;
    const cost = prior + transliteratedCharacter * (end - start);
    const goesOn = figures.transliterated(names.at(end));
    const whole = end - start > 3 && !goesOn && !isHan(names.at(end));
    // 、巴彦淖其口岸: what goes on in such characters ends there only where a person is announced.
    // 、马丽春及: nor does one of two characters end within a word.
    const within = goesOn || (end - start === 2 && isHan(names.at(end)) && !names.ends(end));
    const cut = !whole && left < announced && within ? cutShort : 0;
    names.add(start, end, whole ? cost - wholeRun : cost + cut);
  }
}

/** Whether the vocabulary has a word of its own for it: 担任书记以来. */
function isKnown(text: string, start: number, end: number): boolean {
  const { trie, words } = dictionary();
  return (words[trie.find(text, start, end)]?.entries.size ?? 0) > 0;
}
