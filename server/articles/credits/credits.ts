import type { BylineName } from "../../domain/article.ts";
import { isWord, knownWord, nameCost } from "../names.ts";
import { tokensOf } from "../tokens.ts";
import { surelyName, vouches } from "./names.ts";
import { CreditReader } from "./reader.ts";

/** What a credit line says. Spans are relative to the text given. */
export interface Credits {
  readonly names: readonly BylineName[];
  /** Whether every word of the text was understood: only then is it a credit line at all. */
  readonly whole: boolean;
  /** Whether a word gives a role or a source, so that the line is more than bare names. */
  readonly labelled: boolean;
}

/** What it was written from: 记者 甲 根据《某报》整理. */
const retold = /根?据[^,。;()]{2,24}?(?:整理|综合|采写|改写|编写|报道)(?=[ \u3000]*[)】\]]*$)/u;

/** Who the author is: 作者:甲(作者系某县县长). */
const introduced = /[(](?:本文)?作者(?:系|为|是)[^()]{2,50}[)]/u;

/** The agency of a picture: 甲摄/某某图片, 甲摄(某某视觉). */
const agency = /(?<=摄影?)[ \u3000]?[/(][ \u3000]?\p{Script=Han}{2,6}(?:图片|视觉|影像|图库|图片社|供图)[)]?/u;

/** A date at the beginning or the end of a line. */
const moment =
  /^\s*\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}|^\s*\d{1,2}[-/月]\d{1,2}日?\s+\d{1,2}:\d{2}|\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?\s*$/u;

/** Where and when: 甲摄于3月5日, 记者 甲 发自乙县. */
const where = /(?<=摄)于[^(),。]{2,16}(?=[)]|$)|发自\p{Script=Han}{2,8}(?=[)]|$)/u;
/** Whose reporter the author is: 文/甲(本刊赴藏记者). */
const posted = /(?<=\p{Script=Han})[(](?:本[报刊网台社]|特约)\p{Script=Han}{0,6}(?:记者|通讯员)[)]/u;

/** Where it comes from, without a colon, and behind it who made it: (来源 某日报 记者 甲), 稿源 某日报 编辑:甲. */
const comesFrom =
  /(?:稿源|(?:文章|稿件|信息)?来源)[ \u3000]+[\p{Script=Han}A-Za-z·]{2,14}(?=[ \u3000]+(?:本报|责任|值班)?(?:记者|通讯员|作者|编辑|责编|审核))/u;

/** What tells at once whether one of these may hold. */
const asides: readonly (readonly [string, RegExp])[] = [
  ["据", retold],
  ["源", comesFrom],
  ["作者", introduced],
  ["摄", agency],
  ["摄于", where],
  ["发自", where],
  ["记者)", posted],
  ["通讯员)", posted],
];

/** The text with spaces where a pattern holds, so that every place stays; `sign` tells at once that it cannot. */
function without(text: string, sign: string, pattern: RegExp): string {
  return text.includes(sign) ? text.replace(pattern, ({ length }) => " ".repeat(length)) : text;
}

/** A rare surname and one character that are no word, alone in brackets. */
function signsRarely(text: string, [name = "", ...others]: readonly string[]): boolean {
  if (
    others.length > 0 ||
    name.length !== 2 ||
    !/^\s*[(][ \u3000]*\p{Script=Han}[ \u3000]*\p{Script=Han}\s*[)][\s。]*$/u.test(text)
  )
    return false;
  return nameCost(name) <= 20 && knownWord(name) === undefined && !/^[文图时]|[讯见图]$/u.test(name);
}

/**
 * Reads a credit line, a byline in brackets, or a photo credit (reading view). With `wholeOnly` what is not wholly understood is
 * read no further than that, and its names are not to be relied on.
 */
export function creditsOf(printed: string, wholeOnly = false): Credits {
  let text = printed;
  for (const [sign, pattern] of asides) text = without(text, sign, pattern);
  const reader = new CreditReader(text, tokensOf(text));
  reader.read(wholeOnly);
  const { names, bare, numbers } = reader;
  let { whole, labelled } = reader;
  // Among bare names one that is a name beyond doubt vouches for the rarer ones beside it.
  if (bare.length > 0 && !bare.some(vouches) && !signsRarely(text, bare)) whole = false;
  if (bare.some(isWord) && !bare.some((name) => name.length > 2 && vouches(name) && !isWord(name))) whole = false;
  // 甲 2021-03-05 10:00: what a page prints below its headline.
  const dated = bare.length > 0 && bare.length <= 4 && moment.test(text) && bare.every(surelyName);
  labelled ||= dated;
  return { names: names.toSorted((a, b) => a.start - b.start), whole: whole && (labelled || !numbers), labelled };
}
