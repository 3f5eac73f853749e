import { type NameFigures, nameFigures } from "../../vocabulary/name-figures.ts";
import { asBound, asTitle } from "../../vocabulary/word-kinds.ts";
import { announced, titled } from "./announced.ts";
import { closes, credits, is, isHan, joint, listComma, placeEnds, speaks, stops, thingEnds, waters } from "./marks.ts";
import { holdsCertain, leftOver, runsOn, tellsTime } from "./over-edge.ts";

/** A stretch that may be a name, by where it ends. */
export interface NameArc {
  readonly end: number;
  cost: number;
}

/** A text, with how likely a name begins and ends at each of its characters, and the kinds of its words of two characters. */
export interface NameGround {
  readonly text: string;
  readonly left: Float32Array;
  readonly right: Float32Array;
  readonly pairs: Uint8Array;
  readonly plain: Uint8Array;
}

const listMember = 2;
/** What a name costs more that leaves a character of itself behind. */
export const cutShort = 3;
/** What it saves that 和 in front of a 、 is part of the name: 冷老和、冷老平. */
const closedByComma = 8;
/** Verbs of more than one character behind a name weigh as much. */
const verbal = 1.5;
const shortVerb = 0.4;
const asPlace = 5;
const asTime = 10;
const asWord = 10;
/** No words of the length of a name are as unlikely. */
const hopeless = 30;
/** What a character costs at a name's end that can be nothing else there. */
const strayEnd = 6;
/** No name costs less, whatever speaks for it. */
export const cheapest = 0.5;
/** 金宝初 + 中 is a school. */
const straddled = new Set(["初中", "高中", "小学", "中学", "大学", "学院", "置地", "集团"]);
/** 代 of 代市长 */
const acting = 0x4ee3;
/** 委 of 边委 */
const committee = 0x59d4;

/** Weighs stretches that could be names by what stands around them, and keeps those that might be. */
export class NameArcs {
  readonly text: string;
  readonly figures: NameFigures = nameFigures();
  readonly arcs: (NameArc[] | undefined)[];
  readonly #left: Float32Array;
  readonly #right: Float32Array;
  readonly #pairs: Uint8Array;
  readonly #plain: Uint8Array;

  constructor({ text, left, right, pairs, plain }: NameGround) {
    this.text = text;
    this.#left = left;
    this.#right = right;
    this.#pairs = pairs;
    this.#plain = plain;
    this.arcs = new Array(text.length);
  }

  at(index: number): number {
    return index >= 0 && index < this.text.length ? this.text.charCodeAt(index) : 0;
  }

  left(start: number): number {
    return this.#left[start] ?? 0;
  }

  /** Whether a word of two characters begins there that the vocabulary has as one of these. */
  isOf(start: number, kinds: number): boolean {
    return ((this.#pairs[start] ?? 0) & kinds) !== 0;
  }

  /** Whether a name may well end there. */
  ends(end: number): boolean {
    return closes(this.text, end) || (this.#right[end] ?? 0) >= verbal;
  }

  /** The same, where a verb of one character is enough: 说. */
  mayEnd(end: number): boolean {
    return closes(this.text, end) || (this.#right[end] ?? 0) >= shortVerb;
  }

  /** Most stretches are no name whatever stands around them. */
  possible(start: number, end: number, cost: number): boolean {
    return cost - (this.#left[start] ?? 0) - (this.#right[end] ?? 0) < hopeless + 3 * listMember;
  }

  /** The cost of a third character: 江承所,: words like 所 and 可 end no clause, so that a name which must stand here takes them in. */
  lastCost(start: number, character: number): number {
    const cost = this.figures.second(character) ?? 0;
    if (this.#parts(start + 2)) return Math.min(cost, strayEnd);
    if (cost <= strayEnd || (this.left(start) < announced && !is(this.at(start - 1), listComma))) return cost;
    const ends = closes(this.text, start + 3) || this.text.startsWith("及", start + 3);
    return ends && (!is(this.at(start + 2), speaks) || this.#mute(start, start + 2)) ? strayEnd : cost;
  }

  /** The same of a second character that ends the name. */
  onlyCost(start: number, character: number): number {
    const cost = this.figures.only(character) ?? 0;
    return this.#parts(start + 1) ? Math.min(cost, strayEnd) : cost;
  }

  /** 冷老和、冷老平: no 和 parts anything in front of a 、. */
  #parts(at: number): boolean {
    return is(this.at(at), joint) && is(this.at(at + 1), listComma);
  }

  /** Keeps the stretch as a name that costs `cost` by its characters, unless what stands around it leaves no hope. */
  add(start: number, end: number, cost: number): void {
    const { text } = this;
    if (!this.possible(start, end, cost) || runsOn(text, start, end)) return;
    const left = this.#left[start] ?? 0;
    const right = this.#right[end] ?? 0;
    const next = this.at(end);
    const listed = is(this.at(start - 1), listComma);
    const closed = end - start > 2 && this.#parts(end - 1) ? closedByComma : 0;
    const inList = closed + (is(next, listComma) && listed ? listMember : 0);
    const expected = left >= announced;
    const enclosed = expected && !isHan(next) ? listMember : 0;
    const likely = cost - left - right - inList - enclosed;
    if (likely > hopeless) return;
    const whole = likely + this.#amiss(start, end, expected) + this.#cutOff(start, end);
    if (whole > hopeless || holdsCertain(text, start, end)) return;
    if (tellsTime(text, end - 2)) return;
    // 候选人高票当选: a word that stands beside names.
    if (end - start === 2 && this.isOf(start, asBound)) return;
    // 孙瑞、徐庆和王玉柱: 和 parts the last two of a list.
    const parts = is(this.at(end - 1), joint) && end - start > 2 && listed && this.#beginsName(end);
    const arc = { end, cost: Math.max(cheapest, whole + (parts ? asPlace : 0)) };
    const known = this.arcs[start];
    if (known === undefined) this.arcs[start] = [arc];
    else known.push(arc);
  }

  /** What a stretch costs more that ends as a place, a school or a word of time does. */
  #amiss(start: number, end: number, expected: boolean): number {
    if (tellsTime(this.text, end - 1)) return asTime;
    // 周全代市长出席
    if (this.at(end - 1) === acting && end - start > 2 && this.isOf(end, asTitle)) return asPlace;
    // 黔桂边委书记 is of a committee.
    if (!expected && end - start > 2 && this.at(end - 1) === committee && this.isOf(end, asTitle)) return asPlace;
    const over = end - start > 2 ? leftOver(this.text, start, end, this.left(start)) : 0;
    if (over > 0) return over;
    // 品尝黄金茶、何首乌: what names nobody, or begins a word that does not.
    if (!expected && (this.#plain[start] ?? 0) >= end - start) return asWord;
    const cut =
      !expected && end - start > 2 && (this.#endsThing(start, end) || straddled.has(this.text.slice(end - 1, end + 1)));
    return cut ? asPlace : 0;
  }

  /** A name that leaves one character before a sign or 同志 is most likely cut short, nor does one stand alone before a verb: 詹立川、万博申参加. */
  #cutOff(start: number, end: number): number {
    const next = this.at(end);
    if (!isHan(next) || (is(next, speaks) && !this.#mute(start, end))) return 0;
    const alone =
      closes(this.text, end + 1) ||
      this.text.startsWith("时,", end + 1) ||
      ((this.#right[end + 1] ?? 0) >= verbal && (this.#right[end] ?? 0) <= 0);
    return alone ? cutShort : 0;
  }

  #endsThing(start: number, end: number): boolean {
    const last = this.at(end - 1);
    return is(last, placeEnds) || is(last, thingEnds) || (is(last, waters) && !is(this.at(start - 1), listComma));
  }

  /** Behind a title 图 and 家 speak of nobody's pictures: 主席朝格图, is called 图. */
  #mute(start: number, end: number): boolean {
    return this.left(start) >= titled && is(this.at(end), credits) && is(this.at(end + 1), stops);
  }

  #beginsName(at: number): boolean {
    const family = this.figures.surname(this.at(at)) ?? Number.POSITIVE_INFINITY;
    return Number.isFinite(family) && (this.ends(at + 2) || this.ends(at + 3));
  }
}
