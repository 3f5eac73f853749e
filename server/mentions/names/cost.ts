import { asBound, asCourtesy, asTitle, dictionary } from "../../vocabulary/dictionary.ts";
import { nameFigures } from "../../vocabulary/name-figures.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";
import type { Lattice, NameArc } from "../tokens/lattice.ts";
import { foreign, prior } from "./foreign.ts";
import {
  beforeTitled,
  certain,
  closes,
  comes,
  credits,
  endsTitle,
  intimate,
  is,
  isGap,
  isHan,
  joint,
  listComma,
  numeral,
  placeEnds,
  returns,
  speaks,
  stops,
  times,
  waters,
} from "./marks.ts";

const listMember = 2;
const behindTitle = 5;
const behindHead = 2;
const commonSurname = 7.5;
const unusualSurname = 10.5;
const rareSurname = 12;
/** A bonus as high as this only titles of offices have. */
const titled = 6;
/** Cost a character of a transliterated name, where something tells that a name must stand here. */
const transliteratedCharacter = 3.1;
const longestTransliterated = 9;
/** How much likelier a name is that ends together with the run of such characters: 乌力吉图、. */
const wholeRun = 4;
/** A bonus as high as this only words have that announce a name. */
export const announced = 3;

const cutShort = 3;
/** Verbs of more than one character behind a name weigh as much. */
const verbal = 1.5;
/** A character that begins no known name, where an office is printed in front and the name ends for sure. */
const unknownSurname = 12;
const asPlace = 5;
/** 金宝初 + 中 is a school. */
const straddled = new Set(["初中", "高中", "小学", "中学", "大学", "学院", "置地", "集团"]);
/** No words of the length of a name are as unlikely. */
const hopeless = 30;
/** What a character costs at a name's end that can be nothing else there. */
const strayEnd = 6;
/** 赵 + 此前, 王 + 曾任. */
const tells = new Set(["此前", "此后", "此次", "曾任", "现任", "时任", "原任", "历任", "曾在", "现在"]);
const asTime = 10;
/** 节 of 春节 */
const festival = 0x8282;
/** 职 of 挂职 */
const duty = 0x804c;
const serving = new Set("挂任兼辞");
/** Halves of Tibetan and Mongolian names (才旺 + 卓玛); only the second of them known. */
const twoHalves = 12;
const secondHalf = 17;
/** 先生 */
const firstBorn = 0x5148;
const born = 0x751f;

/**
 * What a word costs more where a name is due: behind 局长 a word that begins with a surname is most likely none,
 * unless the vocabulary knows it as one that goes on from a title. `left`: the bonus of a name there.
 */
export function wordInPlaceOfName(left: number, code: number): number {
  if (left < announced) return 0;
  const family = nameFigures().surname(code) ?? Number.POSITIVE_INFINITY;
  if (family > rareSurname) return 0;
  const head = left >= titled ? behindTitle : behindHead;
  return Math.max(0, head - (family > unusualSurname ? 3.5 : family > commonSurname ? 2 : 0));
}

/** From here on the characters of a word make no name: 安全, 路线. */
const nameless = 19;

/** Whether the word could be a name by its characters, so that behind a title it is likelier one. */
export const readsAsName = (text: string, start: number, end: number): boolean =>
  end - start < 2 || charactersCost(text.slice(start, Math.min(end, start + 3))) < nameless;

/** Whether the vocabulary has a word of its own for it: 担任书记以来. */
const isKnown = (text: string, start: number, end: number): boolean => {
  const { trie, words } = dictionary();
  return (words[trie.find(text, start, end)]?.entries.size ?? 0) > 0;
};

/** Whether `text` has a character of that mark anywhere from `start` to `end`. */
function holds(text: string, start: number, end: number, bit: number): boolean {
  for (let at = start; at < end; at++) if (is(text.charCodeAt(at), bit)) return true;
  return false;
}

/** Every stretch of the lattice's text that could be a name, with its cost. */
export function nameCosts(lattice: Pick<Lattice, "text" | "left" | "right" | "pairs">): (NameArc[] | undefined)[] {
  const { text, left, right, pairs } = lattice;
  const figures = nameFigures();
  const arcs: (NameArc[] | undefined)[] = new Array(text.length);
  const at = (index: number): number => (index >= 0 && index < text.length ? text.charCodeAt(index) : 0);
  /** Whether a word of two characters begins there that the vocabulary has as one of these. */
  const isOf = (start: number, kinds: number): boolean => ((pairs[start] ?? 0) & kinds) !== 0;
  /** Most stretches are no name whatever stands around them. */
  const possible = (start: number, end: number, cost: number): boolean =>
    cost - (left[start] ?? 0) - (right[end] ?? 0) < hopeless + 3 * listMember;
  const endsPlace = (start: number, end: number): boolean =>
    is(at(end - 1), placeEnds) || (is(at(end - 1), waters) && !is(at(start - 1), listComma));
  const add = (start: number, end: number, cost: number): void => {
    if (!possible(start, end, cost)) return;
    // 了解书院历史
    if (text[start] === "解" && text[start - 1] === "了") return;
    const next = at(end);
    // 区长王文春节前下乡, 陶文挂职
    if (next === festival && text[end - 1] === "春") return;
    if (next === duty && serving.has(text[end - 1] ?? "")) return;
    const inList = is(next, listComma) && is(at(start - 1), listComma) ? listMember : 0;
    // A name that leaves one character before a sign or 同志 is most likely cut short.
    const left1 = isHan(next) && (!is(next, speaks) || mute(start, end));
    // 詹立忠、万博绅参加: nor does one stand alone before a verb.
    const alone =
      left1 &&
      (closes(text, end + 1) ||
        text.startsWith("时,", end + 1) ||
        ((right[end + 1] ?? 0) >= verbal && (right[end] ?? 0) <= 0));
    const stub = alone ? cutShort : 0;
    const expected = (left[start] ?? 0) >= announced;
    const enclosed = expected && !isHan(next) ? listMember : 0;
    const cut = !expected && end - start > 2 && (endsPlace(start, end) || straddled.has(text.slice(end - 1, end + 1)));
    const place = is(next, times) && tells.has(text.slice(end - 1, end + 1)) ? asTime : cut ? asPlace : 0;
    const whole = cost + place + stub - (left[start] ?? 0) - (right[end] ?? 0) - inList - enclosed;
    if (whole > hopeless || holds(text, start, end, certain)) return;
    if (is(at(end - 1), times) && tells.has(text.slice(end - 2, end))) return;
    // 候选人高票当选: a word that stands beside names.
    if (end - start === 2 && isOf(start, asBound)) return;
    // 孙瑞、徐庆和王玉柱: 和 parts the last two of a list.
    const parts = is(at(end - 1), joint) && end - start > 2 && is(at(start - 1), listComma) && beginsName(end);
    const arc = { end, cost: Math.max(0.5, whole + (parts ? asPlace : 0)) };
    const known = arcs[start];
    if (known === undefined) arcs[start] = [arc];
    else known.push(arc);
  };
  const beginsName = (at2: number): boolean =>
    Number.isFinite(figures.surname(at(at2)) ?? Number.POSITIVE_INFINITY) && (ends(at2 + 2) || ends(at2 + 3));
  const mute = (start: number, end: number): boolean =>
    (left[start] ?? 0) >= titled && is(at(end), credits) && is(at(end + 1), stops);
  // 江钦所,: words like 所 and 可 end no clause, so that a name which must stand here takes them in.
  const lastCost = (start: number, character: number): number => {
    const cost = figures.second(character) ?? 0;
    if (cost <= strayEnd || ((left[start] ?? 0) < announced && !is(at(start - 1), listComma))) return cost;
    const ends = closes(text, start + 3) || text.startsWith("及", start + 3);
    return ends && (!is(at(start + 2), speaks) || mute(start, start + 2)) ? strayEnd : cost;
  };
  const ends = (end: number): boolean => closes(text, end) || (right[end] ?? 0) >= verbal;
  for (let start = 0; start < text.length; start++) {
    const a = text.charCodeAt(start);
    if (!isHan(a)) continue;
    // 一张张新添的秋千
    if (at(start - 1) === a && is(at(start - 2), numeral)) continue;
    // 周院长和熊院长, 齐校长向江市长介绍
    const joins = is(a, joint) || (is(a, beforeTitled) && isOf(start + 2, asTitle));
    if (joins && (left[start] ?? 0) >= announced) continue;
    // 返岭来岭人员
    const b = at(start + 1);
    const c = at(start + 2);
    if (a === c && is(b, comes) && is(at(start - 1), returns)) continue;
    // 王先生 is no full name.
    if (b === firstBorn && c === born) continue;
    const family = figures.surname(a) ?? 0;
    if (Number.isFinite(family)) {
      const base = prior + family;
      if (isHan(b)) {
        if (!is(a, intimate)) add(start, start + 2, base + (figures.only(b) ?? 0));
        const cost = base + (figures.first(b) ?? 0) + lastCost(start, c);
        // 老党员, 小朋友: somebody of that surname must be announced.
        const likely = !is(a, intimate) || (left[start] ?? 0) >= announced;
        if (isHan(c) && likely && possible(start, start + 3, cost) && !isOf(start + 1, asTitle | asCourtesy))
          add(start, start + 3, cost);
      } else if (isGap(b)) {
        let given = start + 2;
        while (isGap(at(given)) && given < start + 4) given++;
        const alone = !isHan(at(start - 1)) || (left[start] ?? 0) >= announced;
        if (alone && isHan(at(given)) && (!isHan(at(given + 1)) || (left[start] ?? 0) >= titled - 1))
          add(start, given + 1, base + (figures.only(at(given)) ?? 0) + 2);
      }
    }
    // 部长胡达古拉主持: a surname and a transliterated name.
    if (
      Number.isFinite(family) &&
      (left[start] ?? 0) >= titled &&
      figures.transliterated(b) &&
      figures.transliterated(c)
    ) {
      let end = start + 3;
      while (end < start + longestTransliterated && figures.transliterated(at(end))) end++;
      if (end > start + 3 && ends(end)) add(start, end, prior + family + transliteratedCharacter * (end - start - 1));
    }
    // 县长憨振强,: somebody of a surname that no list has.
    if (!Number.isFinite(family) && (left[start] ?? 0) >= titled && isHan(b) && !is(a, endsTitle)) {
      const base = prior + unknownSurname;
      if (ends(start + 2)) add(start, start + 2, base + (figures.only(b) ?? 0));
      if (isHan(c) && ends(start + 3)) add(start, start + 3, base + (figures.first(b) ?? 0) + (figures.second(c) ?? 0));
    }
    if (figures.beginsCompound(a) && isHan(b) && isHan(c) && figures.compound.has(text.slice(start, start + 2))) {
      add(start, start + 3, prior + 5 + (figures.only(c) ?? 0));
      if (isHan(at(start + 3)))
        add(start, start + 4, prior + 5 + (figures.first(c) ?? 0) + (figures.second(at(start + 3)) ?? 0));
    }
    // 副镇长格日多杰: two halves, of which the second at least is known.
    if ((left[start] ?? 0) >= announced && isHan(b) && isHan(c)) {
      const halves = vocabulary().words("byline-name-part");
      if (halves.has(text.slice(start + 2, start + 4)))
        add(start, start + 4, prior + (halves.has(text.slice(start, start + 2)) ? twoHalves : secondHalf));
    }
    if (figures.transliterated(a)) {
      const expected = (left[start] ?? 0) >= announced || is(at(start - 1), listComma);
      if (expected) {
        for (let end = start + 1; end < start + longestTransliterated && figures.transliterated(at(end)); end++) {
          if (end === start || isKnown(text, start, end + 1)) continue;
          const cost = prior + transliteratedCharacter * (end + 1 - start);
          const whole = end + 1 - start > 3 && !figures.transliterated(at(end + 1)) && !isHan(at(end + 1));
          // 、巴彦淖其口岸: what goes on in such characters ends there only where a person is announced.
          const cut = !whole && (left[start] ?? 0) < announced && figures.transliterated(at(end + 1)) ? cutShort : 0;
          add(start, end + 1, whole ? cost - wholeRun : cost + cut);
        }
      }
    }
  }
  for (let dot = text.indexOf("·"); dot >= 0; dot = text.indexOf("·", dot + 1))
    foreign(text, dot, figures, (start) => (left[start] ?? 0) >= 2, add);
  return arcs;
}

/** What the characters of a name of two or three cost by the figures alone. */
export function charactersCost(name: string): number {
  const figures = nameFigures();
  const [a, b, c] = [name.charCodeAt(0), name.charCodeAt(1), name.charCodeAt(2)];
  const family = prior + Math.min(20, figures.surname(a) ?? 0);
  return Number.isNaN(c)
    ? family + (figures.only(b) ?? 0)
    : family + (figures.first(b) ?? 0) + (figures.second(c) ?? 0);
}
