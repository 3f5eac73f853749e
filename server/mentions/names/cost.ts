import { asTitle } from "../../vocabulary/word-kinds.ts";
import { announced } from "./announced.ts";
import { type NameArc, NameArcs, type NameGround } from "./arcs.ts";
import { foreign } from "./foreign.ts";
import { about, beforeTitled, comes, is, isHan, joint, numeral, returns } from "./marks.ts";
import {
  compoundAndGiven,
  halves,
  strangeSurname,
  surnameAndGiven,
  surnameAndTransliterated,
  transliterated,
} from "./shapes.ts";

/** 先生 */
const firstBorn = 0x5148;
const born = 0x751f;
/** 于 */
const towards = 0x4e8e;
/** 以 */
const by = 0x4ee5;
/** A bonus from which on somebody is expected. */
const expected = 2;

const dots = ["·", "."];

/** 叶尔肯.吐尔森: a full stop that is printed for the dot inside a name. */
function betweenSyllables({ figures, text }: NameArcs, dot: number): boolean {
  for (const at of [dot - 2, dot - 1, dot + 1, dot + 2]) if (!figures.transliterated(text.charCodeAt(at))) return false;
  return true;
}

/** Every stretch of the text that could be a name, with its cost, by where it begins. */
export function nameCosts(ground: NameGround): (NameArc[] | undefined)[] {
  const names = new NameArcs(ground);
  const { text, figures } = names;
  for (let start = 0; start < text.length; start++) {
    const first = text.charCodeAt(start);
    if (!isHan(first) || beginsNone(names, start, first)) continue;
    const family = figures.surname(first) ?? 0;
    if (Number.isFinite(family)) {
      surnameAndGiven(names, start, family);
      surnameAndTransliterated(names, start, family);
    } else strangeSurname(names, start);
    if (figures.beginsCompound(first)) compoundAndGiven(names, start);
    halves(names, start);
    if (figures.transliterated(first)) transliterated(names, start);
  }
  for (const sign of dots)
    for (let dot = text.indexOf(sign); dot >= 0; dot = text.indexOf(sign, dot + 1))
      if (sign === "·" || betweenSyllables(names, dot))
        foreign(
          text,
          dot,
          figures,
          (start) => names.left(start) >= expected,
          (start, end, cost) => names.add(start, end, cost),
        );
  return names.arcs;
}

/** Whether what stands around the character lets no name begin there. */
function beginsNone(names: NameArcs, start: number, first: number): boolean {
  // 关于, 由于; 以布为纸, where nobody is announced.
  if (names.at(start + 1) === towards && is(first, about)) return true;
  if (first === by && names.left(start) < announced) return true;
  // 一张张新添的秋千
  if (names.at(start - 1) === first && is(names.at(start - 2), numeral)) return true;
  // 周院长和熊院长, 齐校长向江市长介绍
  const joins = is(first, joint) || (is(first, beforeTitled) && names.isOf(start + 2, asTitle));
  if (joins && names.left(start) >= announced) return true;
  // 返岭来岭人员
  const b = names.at(start + 1);
  const c = names.at(start + 2);
  if (first === c && is(b, comes) && is(names.at(start - 1), returns)) return true;
  // 王先生 is no full name.
  return b === firstBorn && c === born;
}
