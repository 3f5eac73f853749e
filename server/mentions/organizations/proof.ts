import { vocabulary } from "../../vocabulary/vocabulary.ts";
import type { Token } from "../tokens/lattice.ts";
import { isHan, isKind, printed } from "../tokens/tokens.ts";
import { isNominal } from "./bounds.ts";
import { onlySort } from "./sort-alone.ts";
import { isDivision } from "./words.ts";

/** Words that name an organization only with a name or a division in front: 政府, 医院. */
const generic: ReadonlyMap<string, unknown> = vocabulary().words("generic-organization");
/** Last words so common that only a division, an organization or a rare name in front makes a name of them. */
const weak: ReadonlyMap<string, unknown> = vocabulary().words("weak-organization");

const isSuffix = (token: Token | undefined): boolean => isKind(token, "organ", "organization-suffix");
const ofAny = /^[各本该每全驻两几多新老大小好强我此有是为和与及在到从对把由让使向原前后]$/u;
const office = /^(?:办|中心|所|站|队|大队|支队|处|院)$/u;

/** 县委办公室、政府办公室; 教育局、工会. */
const sureInList =
  /^(?:(?:政府|人大|政协|党委)办(?:公室)?|政府|工会|妇联|团委|武装部|法院|检察院|党校|政协|人大|纪委|监委|纪委监委|公安局|文化馆|图书馆|博物馆|档案馆)$/u;

/** 县发改局、能源办: in a list of offices a plain word is enough in front of the last one. */
export function listed(
  text: string,
  tokens: readonly Token[],
  first: number,
  end: number,
  before: number,
): string | null {
  if (first !== before + 1 || printed(tokens[before], text) !== "、") return null;
  const last = tokens[end - 1];
  // 监察委员会、政府有关部门: of any.
  if (/^(?:有关|相关|各|职能|组成)?部门/u.test(text.slice(last?.end ?? 0, (last?.end ?? 0) + 4))) return null;
  if (end - first < 2) return sureInList.test(printed(last, text)) ? "organization-in-list" : null;
  const own = (last?.start ?? 0) - (tokens[first]?.start ?? 0);
  return own >= 2 && own <= 8 && office.test(printed(last, text)) ? "organization-in-list" : null;
}

/** The rule by which the tokens from `first` to before `end` name an organization; null where they name none. */
export function ruleOf(text: string, tokens: readonly Token[], first: number, end: number): string | null {
  const last = tokens[end - 1];
  const word = printed(last, text);
  if (
    /^(乡镇|县乡(?!村振兴)|市县|省市|镇村|镇街|村工作队|村两委|驻村|住村|第[一二三四五六七八九十]+批[驻住]村)/u.test(
      text.slice(tokens[first]?.start ?? 0, last?.end ?? 0),
    )
  )
    return null;
  if (
    /((?<!人民代表)大会|届.*人民代表大会|考察团|采风团|采访团|观摩团|参观团|慰问团|代表团|宣讲团|调研组|监控室|常务会议|常委会会议)$|^第.{1,4}届/u.test(
      text.slice(tokens[first]?.start ?? 0, last?.end ?? 0),
    )
  )
    return null;
  // 东 + 双河 + 派出所
  const side = end - first > 2 && /^[东西南北]$/u.test(printed(tokens[first], text)) && isDivision(tokens[first + 1]);
  const led = side || isKind(tokens[first], "level", "organ") || isDivision(tokens[first]);
  if (end - first === 1) {
    if (!isKind(last, "organ") || generic.has(word) || /^(人大常委会|人民代表大会)/u.test(word)) return null;
    return "organization-known";
  }
  // 白露河水库除险加固等项目, 《中华人民共和国科技进步法》: what is done.
  if (isKind(last, "trade") && ofWork.test(text.slice(last?.end ?? 0, (last?.end ?? 0) + 6))) return null;
  // 放下猎枪发展牧业: a trade behind a verb is what is done.
  if (isKind(last, "trade") && tokens.slice(first, end - 1).some((token) => doing(text, token))) return null;
  // 舞钢市纺织服装产业园
  const next = tokens[end];
  if (led && isKind(last, "trade") && next?.start === last?.end && /^[nj]$/u.test(next?.word?.speech ?? "")) {
    if (!isKind(next, "title", "collective", "post-bound", "name-follower")) return null;
  }
  // 柏川绿色食品产业园, 柏川绿色食品加工工业区
  if (!led && isKind(last, "trade") && (isKind(next, "place-suffix") || isKind(tokens[end + 1], "place-suffix"))) {
    if (next?.start === last?.end && isHan(next, text)) return null;
  }
  if (led)
    return isKind(tokens[first], "level") && end - first === 2 && /^(单位|企业|组)$/u.test(word)
      ? null
      : "organization-of-division";
  // 卡口处: a spot or a room rather than an office.
  if (/^[处室股]$/u.test(word) && !tokens.slice(first, end).some((token) => isKind(token, "organ"))) return null;
  const own = text.slice(tokens[first]?.start ?? 0, last?.start ?? 0);
  // 历史大考中 + 交出
  if (inShort.test(word)) return null;
  if (isKind(last, "organ") && !generic.has(word)) return "organization-known";
  if (/^(?:村|社区)./u.test(word) && own.length === 1 && /^[\u4e00-\u9fff]$/u.test(own) && !ofAny.test(own))
    return "organization-of-division";
  // 农商银行桑园支行 + 党支部
  if (end - first > 2 && isSuffix(tokens[end - 2])) return "organization-of-division";
  // 临空经济发展示范区绍兴片区管委会
  if (own.length > 8 && tokens.slice(first, end - 1).some(isDivision)) return "organization-of-division";
  // 第二机床厂
  if (/^第[一二三四五六七八九十]+$/u.test(own) && word.endsWith("厂") && word.length > 2)
    return "organization-by-suffix";
  if (weak.has(word) || generic.has(word))
    return own.length >= 2 && own.length <= 8 && rare(tokens, first, end) && !ofSort(text, tokens, first, end - 1)
      ? "organization-by-suffix"
      : null;
  const sort = (word.length < 4 ? ofSort : onlySort)(text, tokens, first, end - 1);
  return own.length >= 2 && !sort ? "organization-by-suffix" : null;
}

const ofWork = /^(?:等)?(?:重点|重大)?(?:项目|工程)|^(?:进步|促进|技术进步)?(?:法》|条例)/u;

const doing = (text: string, token: Token): boolean =>
  token.end - token.start > 1 && token.word?.speech === "v" && !isNominal(text, token);

/** State companies called by two characters that also stand side by side in a sentence. */
const inShort = /^中[交建铁化粮]$/u;

/** 灯塔 + 工厂; 感受 + 智能 + 工厂: a verb in front of what any is. */
const ofSort = (text: string, tokens: readonly Token[], first: number, last: number): boolean =>
  onlySort(text, tokens, first, last) ||
  (first + 1 < last && doing(text, tokens[first] as Token) && onlySort(text, tokens, first + 1, last));

/** Whether a name of its own stands in front: a word that no dictionary has. */
function rare(tokens: readonly Token[], first: number, end: number): boolean {
  let single = 0;
  for (let at = first; at < end - 1; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (at > first && isKind(token, "trade", "place-suffix") && token.end - token.start < 3) return true;
    if (token.word === null || token.word.cost > 11.5) return true;
    single = token.end - token.start === 1 ? single + 1 : 0;
    if (single > 1) return true;
  }
  return false;
}
