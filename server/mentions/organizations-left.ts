import { dictionary } from "../vocabulary/dictionary.ts";
import type { Token } from "./lattice.ts";
import { endsBefore, acts, countedFrom, describes, isNominal, namesCompany, partedAt } from "./organizations-bounds.ts";
import { entryOf, isHan, isKind, printed } from "./tokens.ts";

const longest = 26;
/** An own name in front of 镇, 政府 and the like. */
const longestOwn = 4;
/** Parts of speech that a name of an organization does not contain. */
const foreign = new Set(["p", "c", "d", "r", "u", "y", "t", "o", "e"]);
const boundaries = ["post-bound", "title", "collective", "former", "courtesy", "post-verb"] as const;
/** Kinds whose names are made of any words at all. */
const anyWords = new Set(["company", "school", "hospital", "mass"]);
/** A reading as a name so weak that it may as well be part of an organization's. */
const weakName = 6;
const strongName = 15;

/** Those for whom a body is there, though the word tells time too: 青年志愿服务中心. */
const ofAge = /^(?:青年|老年|少年|青少年|中老年|未成年|高速)$/u;

/** 山西省 + 吕梁 + 市委: what stands between two levels is a division, whatever else it may be. */
function between(text: string, tokens: readonly Token[], at: number, next: Token): boolean {
  const token = tokens[at];
  const division = tokens[at - 1]?.word?.division;
  if (token === undefined || !division || division.short || token.end - token.start > 3) return false;
  return isLed(next, text);
}

/** Whose committees have a level in their name: 民盟县委会. */
const parties = /^(民盟|民革|民建|民进|农工党|九三学社|致公党|台盟|共青团)$/u;
const grammatical =
  /^[了在到由与和为是被把对向从的及等赴往给跟让请入进至自据于经将也又都并以其该各每而或则就还再不没未很最更曾已正才刚所有任]$/u;

const isSuffix = (token: Token | undefined): boolean => isKind(token, "organ", "organization-suffix", "organ-part");
const isDivision = (token: Token | undefined): boolean =>
  isKind(token, "level") || (token?.word?.division ?? null) !== null;
/** 县委, 市人大常委会: begins with its level, so that nothing but a division goes in front. */
export const isLed = (token: Token | undefined, text: string): boolean =>
  isKind(token, "organ") && /^[省市州盟县区旗镇乡]./u.test(printed(token, text));

/**
 * Where the organization that ends right before token `end` begins, going left while words can belong to one;
 * `end` itself where none stands there. 我, 该 and the like in front are left out.
 */
export function organizationStart(text: string, tokens: readonly Token[], end: number): number {
  let first = end;
  const limit = (tokens[end]?.start ?? text.length) - longest;
  let free = anyWords.has(kindOf(tokens[end - 1]));
  for (let at = end - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined || token.start < limit) break;
    const counted = at < end - 1 ? countedFrom(text, tokens, at) : -1;
    if (counted >= 0) {
      first = counted;
      break;
    }
    // ,正康食品有限公司: behind a sign 正 is part of the name.
    if (free && at + 1 === first && printed(token, text) === "正" && !isHan(tokens[at - 1], text)) {
      first = at;
      break;
    }
    // 现省教育学会会长
    if (isKind(token, "former") && isDivision(tokens[first])) break;
    if (free && at < end - 1 && endsBefore(text, tokens, at)) break;
    if (free && token.end - token.start === 1 && !grammatical.test(printed(token, text)) && isHan(token, text)) {
      first = at;
      continue;
    }
    const bracketed = free || isKind(tokens[end - 1], "organization-suffix") || kindOf(tokens[end - 1]) === "court";
    const open = bracketed ? bracketStart(text, tokens, at) : -1;
    if (open > 0) {
      at = open;
      first = open;
      continue;
    }
    const bound = isKind(token, ...boundaries);
    const part =
      free && at < end - 1 && (bound || foreign.has(token.word?.speech ?? "")) && describes(text, tokens, at);
    const body = bound && isKind(token, "post-bound") ? joinsBodies(tokens, text, at, end) : -1;
    if (body >= 0) {
      at = body;
      first = at;
      continue;
    }
    if (bound && !part && isKind(token, "post-bound")) break;
    const next = first < end ? tokens[first] : undefined;
    if (free && acts(text, token)) break;
    if (token.name) {
      const strong = token.margin >= (free ? strongName : weakName) && !(free && namesCompany(text, tokens, at));
      const village = token.end - token.start < 4 && villageOffice.test(printed(next, text));
      if (next === undefined || (strong && !village && !between(text, tokens, at, next))) break;
    }
    if (next !== undefined && partedAt(text, tokens, first)) break;
    const named = isSuffix(token) || isDivision(token) || (next !== undefined && isKind(token, "organization-joint"));
    if (named && (!isLed(next, text) || isDivision(token) || parties.test(printed(token, text)))) {
      // 县人民医院 + 护理部: the body's own name may be any words.
      if (isKind(next, "organ-part") && anyWords.has(kindOf(token))) free = true;
      first = at;
      continue;
    }
    if ((!part && bound) || (isKind(token, "person-cue") && at === end - 1)) break;
    if (!isHan(token, text)) {
      // Digits and letters stand inside names (第301医院), never at their beginning before a division.
      if (!/^[\dA-Za-z]+$/u.test(printed(token, text)) || at === end - 1 || isDivision(next)) break;
      first = at;
      continue;
    }
    const speech = token.word?.speech ?? "";
    const strange = (): boolean => foreign.has(speech) && !part && !ofAge.test(printed(token, text));
    if (token.end - token.start > 1 ? strange() : grammatical.test(printed(token, text))) break;
    if (next !== undefined && closed(text, token, next, tokens[at + 1]?.start ?? 0)) {
      if (!between(text, tokens, at, next)) break;
    }
    const single =
      token.end - token.start === 1 &&
      (isDivision(next) || isLed(next, text) || (next !== undefined && next.end - next.start === 1));
    if ((speech === "v" || isKind(token, "name-follower")) && !free && !single && !joinsVerb(text, tokens, at, end)) {
      const led = ledFrom(text, tokens, at, end);
      if (led < 0) break;
      at = led + 1;
      first = at;
      continue;
    }
    first = at;
  }
  const own = free ? atDivision(tokens, first, end) : first;
  // 天茂纺织有限公司: 天 counts days only behind a numeral.
  const counts = !free || !/^[天月百千万]$/u.test(printed(tokens[own], text)) || tokens[own - 1]?.word?.speech === "m";
  const from = counts ? trimmed(text, tokens, own, end) : own;
  return free ? from : enclosed(text, tokens, from, end);
}

/** 贾庄 + 村党支部: what reads as a person's name is the village's. */
const villageOffice = /^(?:村|社区)./u;
const localOffice =
  /^(村党|村委|村民委|村支|村两委|镇党|镇政|镇人|镇纪|乡党|乡政|乡人|乡纪|街道|村$|镇$|乡$|派出所|司法所|财政所|国土所|供电所|林业站|水利站|林场)/u;
const noOwnName =
  /[的了着过在和与及等为将要把被对向从到于其上后中内时]$|^[全各我本该此每两几多驻进入到赴向对由经据让请来去在和与及是有把被将为]|^[省市州县区旗镇乡村]|新型|社会/u;

/** Whatever stands between a sign or an organization and a town's or village's office is its name: 七河村党支部. */
function enclosed(text: string, tokens: readonly Token[], from: number, end: number): number {
  let sort = from;
  while (sort < end - 1 && !localOffice.test(printed(tokens[sort], text))) sort++;
  const sorted = tokens[sort]?.start ?? 0;
  if (sort > from + 1 || !localOffice.test(printed(tokens[sort], text))) return from;
  for (let at = from - 1; at >= 0 && sorted - (tokens[at]?.start ?? 0) < longestOwn; at--) {
    const token = tokens[at];
    if (!isHan(token, text) || token?.name || isKind(token, ...boundaries)) return from;
    if (token !== undefined && token.end - token.start > 1 && !/^n?[rs]?$/u.test(token.word?.speech ?? "")) return from;
    const before = tokens[at - 1];
    const parted = isSuffix(before) || isDivision(before) || printed(before, text) === "同志";
    if (before !== undefined && isHan(before, text) && !parted) continue;
    const own = text.slice(token?.start, sorted);
    return own.length === 2 && !noOwnName.test(own) ? at : from;
  }
  return from;
}

/** A company's name begins with the division where one is in it. */
function atDivision(tokens: readonly Token[], first: number, end: number): number {
  for (let at = first; at < end - 1; at++) {
    if (isSuffix(tokens[at])) return first;
    if (tokens[at - 1]?.word === null && at > first) continue;
    const division = tokens[at]?.word?.division;
    if (division && (division.level === "town" || division.level === "village"))
      return isSuffix(tokens[at + 1]) ? at : at + 1;
    if (division && !(division.short && tokens[at]?.word?.speech !== "ns" && at > first)) return at;
  }
  return first;
}

/** Where the bracket opens that closes at `at`, as in 骏马(深圳)有限公司; -1 where none does. */
function bracketStart(text: string, tokens: readonly Token[], at: number): number {
  const sign = text[tokens[at]?.start ?? 0];
  if (sign !== ")" && sign !== ")") return -1;
  for (let left = at - 1; left > at - 5 && left > 0; left--) {
    if (/^[((]$/u.test(printed(tokens[left], text))) return left;
    if (!isHan(tokens[left], text)) return -1;
  }
  return -1;
}

const kindOf = (token: Token | undefined): string =>
  (entryOf(token, "organ") ?? entryOf(token, "organization-suffix"))?.as ?? "";

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
function closed(text: string, token: Token, next: Token, sure: number): boolean {
  if (isLed(next, text)) {
    // A county that no list has: 青岩 + 县人民政府.
    const town = /^[镇乡]/u.test(printed(next, text)) && token.end - token.start === 1;
    const own = town || county(text, token, next) || token.word === null || /^n[rs]$/u.test(token.word.speech);
    return !own || token.end !== next.start || token.end - token.start > longestOwn - 1;
  }
  if (!isDivision(next) || /^[第一二三四五六七八九十\d]/u.test(printed(token, text))) return false;
  const bare =
    /^(镇|乡|街道|村|社区|苏木|嘎查|县|区|市|旗|园区|工业园区|产业园区|开发区|经济开发区|经济技术开发区|高新技术产业开发区|高新区|经开区|新区|示范区|保税区|景区|办事处|街道办)$/u.test(
      printed(next, text),
    );
  return !bare || sure - token.start > longestOwn || token.end - token.start > longestOwn - 1;
}

/** A verb is part of a name only where the name's last word follows closely: 督查 + 室, 招商 + 局. */
function joinsVerb(text: string, tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || at + 1 >= end) return false;
  // 指派白果派出所: what has a name of its own is led by no verb.
  if (isKind(tokens[end - 1], "organ")) return at + 2 === end && isNominal(text, token) && !isLed(next, text);
  if (token.end - token.start < 2) return next?.end === tokens[end - 1]?.end && isKind(next, "organization-suffix");
  return isKind(next, "organization-suffix") || (at + 2 < end && isKind(tokens[at + 2], "organization-suffix"));
}

/** 全国政协 + 农业和农村 + 委员会: 和 inside a committee's name; the token of the body in front, or -1. */
function joinsBodies(tokens: readonly Token[], text: string, at: number, end: number): number {
  if (
    printed(tokens[at], text) !== "和" ||
    !/委员会$|工委$|局$|中心$/u.test(printed(tokens[end - 1], text)) ||
    end - at > 4
  )
    return -1;
  for (let left = at - 1; left > at - 4 && left >= 0; left--) {
    if (isSuffix(tokens[left]) || isDivision(tokens[left])) return left < at - 1 ? left : -1;
    if (!isHan(tokens[left], text) || isKind(tokens[left], ...boundaries) || tokens[left]?.name === true) return -1;
  }
  return -1;
}

const longestPurpose = 14;

/**
 * 市 + 换届工作调研 + 督导组: where only nouns and verbs part a last word from a division or an organization in front,
 * they belong together. The token of that front, or -1.
 */
function ledFrom(text: string, tokens: readonly Token[], at: number, end: number): number {
  const last = tokens[end - 1];
  if (!isKind(last, "organization-suffix") || entryOf(last, "organization-suffix")?.as !== "bureau") return -1;
  for (let left = at; left >= 0; left--) {
    const token = tokens[left];
    if (token === undefined || token.name || last === undefined || last.start - token.start > longestPurpose) return -1;
    if (isLed(token, text) || isDivision(token)) return left;
    if (isKind(token, ...boundaries) || !isHan(token, text) || !/^(n|v|m|j|b|)$/u.test(token.word?.speech ?? "x"))
      return -1;
  }
  return -1;
}

const done =
  /^(要|充分|充分发挥|发挥|引进|引导|成立|出台|组建|创办|培育|依托|鼓励|支持|扶持|采取|通过|联系|认为|希望|表示|分赴|对接|考察|考察对接|企业|民企|央企|国企|外企|港企|台企|客商|商户|业主|项目|重点项目|乙方|甲方)$/u;

/** Leaves out what cannot begin a name. */
function trimmed(text: string, tokens: readonly Token[], from: number, end: number): number {
  let first = from;
  // 驻舟32064部队 is what it is called.
  const garrison = /(?:部队|支队|大队|中队)$/u.test(printed(tokens[end - 1], text));
  while (first < end) {
    const word = printed(tokens[first], text);
    const speech = tokens[first]?.word?.speech ?? "";
    const next = printed(tokens[first + 1], text);
    if (/^[我本该此各全]/u.test(word) && isKind(tokens[first], "level")) first++;
    // 要充分发挥…合作社, 引进…公司: what is done to it.
    else if (first + 1 < end && (done.test(word) || (/^[兼携]$/u.test(word) && end - first > 2))) first++;
    else if (/^[我本该]..?$/u.test(word)) first++;
    else if (/^\d/u.test(word) || (isKind(tokens[first], "organization-joint") && !garrison)) first++;
    else if (
      /^[mq]$/u.test(speech) &&
      !word.startsWith("第") &&
      !word.endsWith("届") &&
      !isSuffix(tokens[first]) &&
      !/^[团营连师届]/u.test(next)
    )
      first++;
    else if (
      speech === "a" &&
      !isSuffix(tokens[first]) &&
      first + 1 < end &&
      (isLed(tokens[first + 1], text) || isDivision(tokens[first + 1]))
    )
      first++;
    else break;
  }
  return first;
}
