import { Characters } from "../../domain/characters.ts";
import { isOrdinary } from "../../vocabulary/ordinary.ts";
import type { Token } from "../tokens/lattice.ts";
import { codeOf, isHan, isKind, isOf, printed } from "../tokens/tokens.ts";
import { boundaries, isDivision, isLed, isSuffix, longestOwn } from "./words.ts";

/** Where a name really begins that could reach back to the token `first`. */
export function edgeOf(text: string, tokens: readonly Token[], first: number, end: number, free: boolean): number {
  const own = withSide(text, tokens, free ? atDivision(text, tokens, first, end) : first);
  // 天茂纺织有限公司: 天 counts days only behind a numeral.
  const brand = dayCounts.has(codeOf(tokens[own], text)) && isBrand(text, tokens, own);
  const counts = !free || !brand || tokens[own - 1]?.word?.speech === "m";
  const from = counts ? trimmed(text, tokens, own, end) : own;
  return free ? from : enclosed(text, tokens, from, end);
}

/** 分局 + 东 + 双河 + 派出所: the side is part of the town's name. */
function withSide(text: string, tokens: readonly Token[], at: number): number {
  if (tokens[at]?.word?.division?.short !== true || !side.has(codeOf(tokens[at - 1], text))) return at;
  const before = tokens[at - 2];
  return !isHan(before, text) || isSuffix(before) || isDivision(before) ? at - 1 : at;
}
const side = new Characters(/[东西南北]/u);

/** 天茂纺织, 九昇集团: behind a sign a numeral with a character that counts nothing is a name. */
function isBrand(text: string, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || isHan(tokens[at - 1], text)) return /^[天月百千万]$/u.test(printed(tokens[at], text));
  return next.end - next.start === 1 && !/^[qm]$/u.test(next.word?.speech ?? "") && !isSuffix(next);
}

const dayCounts = new Characters(/[天月百千万一二三四五六七八九]/u);

/** What these begin with. */
const officeBeginnings = new Characters(/[村镇乡街人社派司财国供林水党]/u);
const localOffice =
  /^(村党|村委|村民委|村支|村两委|镇党|镇政|镇人|镇纪|乡党|乡政|乡人|乡纪|街道|村$|镇$|乡$|人民法庭|社区[党纪]|派出所|司法所|财政所|国土所|供电所|林业站|水利站|林场|党支部$|党总支$)/u;
const noOwnName =
  /[的了着过在和与及等为将要把被对向从到于其上后中内时]$|^[全各我本该此每两几多驻进入到赴向对由经据让请来去在和与及是有把被将为]|^[省市州县区旗镇乡村]|新型|社会/u;

/** Whatever stands between a sign or an organization and a town's or village's office is its name: 七河村党支部. */
function enclosed(text: string, tokens: readonly Token[], from: number, end: number): number {
  let sort = from;
  const isLocal = (token: Token | undefined): boolean =>
    token !== undefined && officeBeginnings.has(text.charCodeAt(token.start)) && localOffice.test(printed(token, text));
  while (sort < end - 1 && !isLocal(tokens[sort])) sort++;
  const sorted = tokens[sort]?.start ?? 0;
  if (sort > from + 1 || !isLocal(tokens[sort])) return from;
  for (let at = from - 1; at >= 0 && sorted - (tokens[at]?.start ?? 0) <= longestOwn + 2; at--) {
    const token = tokens[at];
    if (token === undefined || !isHan(token, text) || token.name) return from;
    if (preposition.test(printed(token, text))) return ownName(text.slice(token.end, sorted), 4) ? at + 1 : from;
    const single = token.end - token.start === 1;
    if (isOf(token, boundaries) && !(single && inName.test(printed(token, text)))) return from;
    if (!single && !/^n?[rs]?$/u.test(token.word?.speech ?? "")) return from;
    const before = tokens[at - 1];
    const parted = isSuffix(before) || isDivision(before) || printed(before, text) === "同志";
    if (before !== undefined && isHan(before, text) && !parted) continue;
    return ownName(text.slice(token.start, sorted), isSuffix(before) || isDivision(before) ? 4 : 2) ? at : from;
  }
  return from;
}

/** 在新添人民法庭: what the name stands behind. */
const preposition =
  /^(?:在|由|就是由|到|来到|走进|(?:走访|视察|考察|看望|慰问|检查|参观|调研)了?|深入|位于|从|据|受|请|是|针对|担任|与|和|向|对|把|将|为|给|经|联合|会同|支持)$/u;
/** 上奇社区, 马家山庄: characters that part words, but not in a village's name. */
const inName = /^[上下里前后中外家]$/u;

const ownName = (own: string, most: number): boolean => own.length >= 2 && own.length <= most && !noOwnName.test(own);

/** 三合村 + 茶叶专业合作社: of ordinary words, it is told by the village alone. */
const ofVillage = (text: string, tokens: readonly Token[], at: number, end: number): boolean =>
  isOrdinary(text.slice(tokens[at]?.end ?? 0, tokens[end - 1]?.end ?? 0));

/** A company's name begins with the division where one is in it. */
function atDivision(text: string, tokens: readonly Token[], first: number, end: number): number {
  for (let at = first; at < end - 1; at++) {
    if (isSuffix(tokens[at])) return first;
    if (tokens[at - 1]?.word === null && at > first) continue;
    // 积 + 库 + 村 + 凤西中学: behind a village that no list has.
    if (at > first && at + 2 < end && isVillage(text, tokens[at])) {
      const own = (tokens[at]?.start ?? 0) - (tokens[first]?.start ?? 0);
      if (own > 1 && own < 5 && !isSuffix(tokens[at + 1])) return ofVillage(text, tokens, at, end) ? first : at + 1;
    }
    const division = tokens[at]?.word?.division;
    if (division && (division.level === "town" || division.level === "village"))
      return isSuffix(tokens[at + 1]) || ofVillage(text, tokens, at, end) ? at : at + 1;
    if (division && !(division.short && tokens[at]?.word?.speech !== "ns" && at > first)) return at;
  }
  return first;
}

const isVillage = (text: string, token: Token | undefined): boolean =>
  isKind(token, "level") && /^[村镇乡]$/u.test(printed(token, text));

const done =
  /^(要|充分|充分发挥|发挥|引进|引导|成立|出台|组建|创办|培育|依托|鼓励|支持|扶持|采取|通过|联系|认为|希望|表示|分赴|复原|修复|修缮|恢复|重建|重温|参观|打造|对接|考察|考察对接|企业|民企|央企|国企|外企|港企|台企|客商|商户|业主|承建方|施工方|投资方|中标单位|监理单位|看着|走进|来自|围绕|项目|重点项目|乙方|甲方)$/u;

const sortOf = /^(?:会员|龙头|骨干|规上|本土|当地|知名|民营|国有|上市|外资|合资|入驻|园区|重点|代表|生产)$/u;
const asked = /^[受请据现]$/u;
const ownMarks = new Characters(/[我本该此各全]/u);
const digits = new Characters(/\d/u);

/** Leaves out what cannot begin a name. */
function trimmed(text: string, tokens: readonly Token[], from: number, end: number): number {
  let first = from;
  // 驻舟32064部队 is what it is called.
  const garrison = (): boolean => /(?:部队|支队|大队|中队)$/u.test(printed(tokens[end - 1], text));
  while (first < end) {
    const word = printed(tokens[first], text);
    const speech = tokens[first]?.word?.speech ?? "";
    const code = word.charCodeAt(0);
    if (ownMarks.has(code) && isKind(tokens[first], "level")) first++;
    // 受县农商银行委托, 请县发改局牵头: who asks and who is asked.
    else if (first + 1 < end && asked.test(word)) first++;
    // 当霍山农合行…得知
    else if (word === "当" && first + 1 < end && isDivision(tokens[first + 1])) first++;
    // 要充分发挥…合作社, 引进…公司: what is done to it.
    else if (first + 1 < end && (done.test(word) || (/^[兼携]$/u.test(word) && end - first > 2))) first++;
    // 会员企业天禾集团
    else if (first + 2 < end && sortOf.test(word) && /^(?:企业|项目|单位)$/u.test(printed(tokens[first + 1], text)))
      first += 2;
    else if (ownMarks.has(code) && /^[我本该]..?$/u.test(word)) first++;
    else if (digits.has(code) || (isKind(tokens[first], "organization-joint") && !garrison())) first++;
    else if (
      (speech === "m" || speech === "q") &&
      !word.startsWith("第") &&
      !word.endsWith("届") &&
      !isSuffix(tokens[first]) &&
      !/^[团营连师届]/u.test(printed(tokens[first + 1], text))
    )
      first++;
    else if (
      speech === "a" &&
      !isSuffix(tokens[first]) &&
      !isDivision(tokens[first]) &&
      first + 1 < end &&
      (isLed(tokens[first + 1], text) || isDivision(tokens[first + 1]))
    )
      first++;
    else break;
  }
  return first;
}
