import type { Entry } from "../../vocabulary/load.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";
import { bitsOf } from "../../vocabulary/word-kinds.ts";
import { isNominal } from "../organizations/bounds.ts";
import { onlyDescribes } from "../places/describing.ts";
import { knownToken, ownToken } from "./anew.ts";
import { isCompany } from "./company-names.ts";
import type { Token } from "./lattice.ts";
import { entryOf, isHan, isKind, isOf, printed } from "./tokens.ts";

const longest = 4;
/** So many words at most stand between the name and what ends a company's: 新希望 + 生态农业 + 发展 + 有限公司. */
const mostBetween = 4;
const ends = bitsOf("organization-suffix", "organ");
const stops = bitsOf("post-bound", "title", "collective", "name-follower", "level", "post-verb", "place-suffix");
const asPlace = bitsOf("place-suffix");
/** Whose names go on in any words between their own and their sort. */
const worded = new Set(["company", "school", "hospital", "mass"]);
const division = /^(?:村|社区|镇|乡|街道|嘎查|苏木)/u;
/** 红旗路, 和平桥 are read elsewhere, or are words. */
const shortest = 2;

const housing = /^(?:小区|新村|安置点|安置小区|自然村)$/u;

let known: { readonly words: ReadonlyMap<string, Entry>; readonly beginnings: ReadonlySet<number> } | undefined;
/** The names, and the first two characters of each as one number: few words of a text begin like one. */
function names() {
  if (known === undefined) {
    const words = vocabulary().words("own-name");
    known = { words, beginnings: new Set([...words.keys()].map((word) => pairAt(word, 0))) };
  }
  return known;
}

const pairAt = (text: string, at: number): number => text.charCodeAt(at) * 65536 + text.charCodeAt(at + 1);

const site = { cost: 14, speech: "nz", division: null };
/** As dear as a town that the lists of divisions have. */
const cost = 10;

/** Reads 团结 + 村, 新 + 希望 + 幼儿园, 天 + 和 + 服装厂 as names with what tells their sort. */
export function withOwnNames(text: string, tokens: readonly Token[]): readonly Token[] {
  const { words, beginnings } = names();
  let anew: Token[] | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    // 由金鑫有限公司主办: what reads like a person's name.
    if (token.name && isCompany(text, tokens, at)) {
      anew ??= tokens.slice(0, at);
      anew.push(ownToken(text, token.start, token.end, site));
      continue;
    }
    const last =
      beginnings.has(pairAt(text, token.start)) && begins(text, tokens, at) ? lastOf(text, tokens, at, words) : -1;
    if (last < 0) {
      anew?.push(token);
      continue;
    }
    anew ??= tokens.slice(0, at);
    const { start } = token;
    const end = tokens[last]?.end ?? token.end;
    const next = tokens[last + 1] as Token;
    const sort = division.exec(printed(next, text))?.[0].length ?? 0;
    const rest = sort > 0 && next.end > next.start + sort ? knownToken(text, next.start + sort, next.end) : null;
    if (sort > 0 && rest?.word !== null && !isCommittee(printed(next, text))) {
      const level = /^[村社嘎]/u.test(printed(next, text)) ? "village" : "town";
      const place = { text: text.slice(start, next.start + sort), level, code: null, short: false } as const;
      anew.push(ownToken(text, start, next.start + sort, { cost, speech: "ns", division: place }));
      if (rest !== null) anew.push(rest);
      at = last + 1;
    } else {
      anew.push(ownToken(text, start, end, site));
      at = last;
    }
  }
  return anew ?? tokens;
}

/** 村委会, 居委会: 委会 is no word. */
export const isCommittee = (word: string): boolean => /^(?:村|居|社区)(?:委|民委|居委|居民委)/u.test(word);

/** 民族 + 团结村 describes; a name begins behind a sign, a division, a verb or a particle. */
function begins(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || !isHan(before, text)) return text[(before?.end ?? 0) - 1] !== "“";
  if (before.name) return false;
  if (before.word?.division != null || isKind(before, "level", "organ", "organization-suffix", "place-suffix"))
    return true;
  if (isKind(before, "name-follower") || text[before.end - 1] === "了") return true;
  const speech = before.word?.speech ?? "";
  return before.end - before.start === 1 ? /^[pcudvrt]$/u.test(speech) : /^[pcvd]$/u.test(speech);
}

/** The last token of the name that begins at `at`; -1 where none does, or nothing tells that it is one. */
function lastOf(text: string, tokens: readonly Token[], at: number, words: ReadonlyMap<string, Entry>): number {
  const start = tokens[at]?.start ?? 0;
  for (let last = at; last < tokens.length; last++) {
    const token = tokens[last];
    if (token === undefined || token.end - start > longest || token.word?.division?.short === false) return -1;
    if (token.end - start < 2 || !words.has(text.slice(start, token.end))) continue;
    // 滨江 is a district as well: 滨江区教育局, but 滨江古镇.
    if (token.word?.division != null && !isOf(tokens[last + 1], asPlace)) return -1;
    // 荷花基地 grows them.
    if (entryOf(tokens[last + 1], "place-suffix")?.as === "site" && onlyDescribes(text.slice(start, token.end), "site"))
      return -1;
    if (named(text, tokens, last + 1, words.get(text.slice(start, token.end))?.as === "village")) return last;
  }
  return -1;
}

/** Whether the words from `at` on tell of what sort it is. */
function named(text: string, tokens: readonly Token[], at: number, ofVillage: boolean): boolean {
  const next = tokens[at];
  if (next === undefined || next.name) return false;
  const word = printed(next, text);
  if (division.test(word))
    return !/^(?:村民|村干部|村级|乡村|镇村|社区(?:工作|居民|干部))/u.test(word) || /^村民委员会/u.test(word);
  if (ofVillage || word.length < shortest || /^[省市州盟县区旗]/u.test(word)) return false;
  if (entryOf(next, "place-suffix")?.as === "site" || housing.test(word)) return true;
  for (let last = at; last < tokens.length && last <= at + mostBetween; last++) {
    const token = tokens[last];
    if (!isHan(token, text) || token === undefined || token.name) return false;
    // 月亮 + 养殖 + 基地
    const place = last > at && last < at + 3 ? entryOf(token, "place-suffix") : undefined;
    if (place?.as === "site" && token.end - token.start > 1) return true;
    if (isOf(token, ends)) {
      const kind = (entryOf(token, "organization-suffix") ?? entryOf(token, "organ"))?.as ?? "";
      return worded.has(kind) || last === at;
    }
    if ((isOf(token, stops) && !isKind(token, "trade") && !isNominal(text, token)) || token.end - token.start < 2)
      return false;
  }
  return false;
}
