import { dictionary } from "../../vocabulary/dictionary.ts";
import type { Token } from "../tokens/lattice.ts";
import { entryOf, isHan, isKind, isOf, printed } from "../tokens/tokens.ts";
import { isNominal } from "./bounds.ts";
import { boundaries, isDivision, isLed, isSuffix, longestOwn } from "./words.ts";

const anyCounty = /^[全我该本各外邻每两]/u;
/** What costs more is said too rarely to describe a county. */
const rareWord = 12;

/** 理 + 县人民政府: a county of the word list, or one named by a word seldom said: 双桥. */
function county(text: string, token: Token, next: Token): boolean {
  const { trie, words } = dictionary();
  if (token.end !== next.start || text[next.start] !== "县") return false;
  if (token.end - token.start > 1) return token.word?.speech === "n" && token.word.cost > rareWord;
  const name = text.slice(token.start, next.start + 1);
  return words[trie.find(name)]?.speech?.startsWith("n") === true && !anyCounty.test(name);
}

/** Whether a name that begins with `next` cannot begin with the plain word `token` as well. */
export function closed(text: string, token: Token, next: Token, sure: number): boolean {
  if (isLed(next, text)) {
    // A county that no list has: 青岩 + 县人民政府.
    const town = /^[镇乡]/u.test(printed(next, text)) && token.end - token.start === 1;
    const own = town || county(text, token, next) || token.word === null || /^n[rs]$/u.test(token.word.speech);
    return !own || token.end !== next.start || token.end - token.start > longestOwn - 1;
  }
  // 忠 + 州 + 博物馆; 年会 + 州博物馆
  if (printed(next, text) === "州" && token.end - token.start > 1) return true;
  if (!isDivision(next) || /^[第一二三四五六七八九十\d]/u.test(printed(token, text))) return false;
  const bare =
    /^(镇|乡|街道|村|社区|苏木|嘎查|县|区|市|旗|州|园区|工业园区|产业园区|开发区|经济开发区|经济技术开发区|高新技术产业开发区|高新区|经开区|新区|工业区|工业园|产业集聚区|集聚区|管理区|示范区|保税区|景区|办事处|街道办)$/u.test(
      printed(next, text),
    );
  return !bare || sure - token.start > longestOwn || token.end - token.start > longestOwn - 1;
}

/** A verb is part of a name only where the name's last word follows closely: 督查 + 室, 招商 + 局. */
export function joinsVerb(text: string, tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || at + 1 >= end) return false;
  // 指派白果派出所: what has a name of its own is led by no verb.
  if (isKind(tokens[end - 1], "organ")) return at + 2 === end && isNominal(text, token) && !isLed(next, text);
  if (token.end - token.start < 2) return next?.end === tokens[end - 1]?.end && isKind(next, "organization-suffix");
  return isKind(next, "organization-suffix") || (at + 2 < end && isKind(tokens[at + 2], "organization-suffix"));
}

/** 全国政协 + 农业和农村 + 委员会: 和 inside a committee's name; the token of the body in front, or -1. */
export function joinsBodies(tokens: readonly Token[], text: string, at: number, end: number): number {
  if (
    printed(tokens[at], text) !== "和" ||
    !/委员会$|委$|厅$|局$|中心$|[所站处]$|办公室$/u.test(printed(tokens[end - 1], text)) ||
    end - at > 4
  )
    return -1;
  for (let left = at - 1; left > at - 4 && left >= 0; left--) {
    // 循环产业园和临淮镇统计站
    if (left === at - 1 && isDivision(tokens[at + 1])) return -1;
    if (isSuffix(tokens[left]) || isDivision(tokens[left])) return left < at - 1 ? left : -1;
    if (!isHan(tokens[left], text) || isOf(tokens[left], boundaries) || tokens[left]?.name === true) return -1;
  }
  return -1;
}

const longestPurpose = 18;
/** Bodies set up for what they are to push: 推进…领导小组. */
const ofTask = /(?:领导小组|指挥部|工作组|专班|委员会)$/u;

/**
 * 市 + 换届工作调研 + 督导组: where only nouns and verbs part a last word from a division or an organization in front,
 * they belong together. The token the whole begins with, or -1.
 */
export function ledFrom(text: string, tokens: readonly Token[], at: number, end: number): number {
  const last = tokens[end - 1];
  if (isKind(tokens[at + 1], "level")) return -1;
  if (!isKind(last, "organization-suffix") || entryOf(last, "organization-suffix")?.as !== "bureau") return -1;
  for (let left = at; left >= 0; left--) {
    const token = tokens[left];
    if (token === undefined || token.name || last === undefined || last.start - token.start > longestPurpose) return -1;
    if (isLed(token, text) || isDivision(token)) return left;
    const inner = entryOf(token, "organization-inner")?.as;
    if (inner !== undefined ? inner === "task" && !ofTask.test(printed(last, text)) : isOf(token, boundaries))
      return -1;
    if (!isHan(token, text) || !/^(n|n[rsz]|v|m|j|b|)$/u.test(token.word?.speech ?? "x")) return -1;
  }
  return -1;
}

const zoneOffice = /[区园]管委会$/u;

/** 度假区, 经济开发区: what a zone is for may be any words. */
export const isZone = (text: string, token: Token | undefined): boolean =>
  token !== undefined &&
  token.end - token.start > 2 &&
  ((text[token.end - 1] === "区" && isKind(token, "place-suffix")) || zoneOffice.test(printed(token, text))) &&
  token.word?.division == null;

/** 兰亭文化旅游 + 度假区: whether the token at `at` can be said of the zone behind it. */
export function inZone(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !isHan(token, text)) return false;
  if (isOf(token, boundaries) && !isKind(token, "organization-inner")) return false;
  if (token.name) return token.margin < 6 || !isHan(tokens[at - 1], text) || isDivision(tokens[at - 1]);
  return /^(?:n[rsz]?|v|vn|j|b|l|z|)$/u.test(token.word?.speech ?? "");
}

const council = /^[省市州盟县区旗镇乡]委$/u;
const ofBoth = /(?:局|办|办公室|领导小组|督查室|中心|工作组|指挥部)$/u;

/** 县委县政府督查局: the office of both, where one name of `first` to before `end` seems to begin with the second. */
export function withCouncil(text: string, tokens: readonly Token[], first: number, end: number): number {
  if (end - first < 2 || first < 1 || !ofBoth.test(printed(tokens[end - 1], text))) return first;
  const both = printed(tokens[first], text).endsWith("政府") && council.test(printed(tokens[first - 1], text));
  return both && printed(tokens[first - 1], text)[0] === text[tokens[first]?.start ?? 0] ? first - 1 : first;
}
