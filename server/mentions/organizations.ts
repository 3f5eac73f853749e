import type { OrganizationMention } from "../domain/mention.ts";
import type { Span } from "../domain/span.ts";
import type { Token } from "./lattice.ts";
import { isLed, organizationStart } from "./organizations-left.ts";
import { isNoOrganization } from "./organizations-not.ts";
import { entryOf, isKind, printed } from "./tokens.ts";

/** Kinds whose last word names an organization only with a name or a division in front. */
const generic = new Set(
  "主席团 大会主席团 人大机关 政协机关 秘书处 政府 人民政府 党委 党组 党工委 工委 党支部 党总支 机关党委 人大 政协 法院 人民法院 检察院 人民检察院 纪委 监委 纪委监委 办公室 村委会 村民委员会 居委会 居民委员会 村两委 村支两委 社区居委会 管委会 管委 管理委员会 办事处 街道办 街道办事处 镇党委 乡党委 镇政府 乡政府 镇人大 乡人大 村党支部 村党总支 社区党支部 学校 小学 中学 大学 学院 高中 初中 幼儿园 医院 卫生院 卫生室 敬老院 养老院 福利院 派出所 中心 工会 妇联 团委 武装部 电视台 报社 指挥部 林场 农场 牧场 苗圃 商会 银行 协会 学会 党校 信访室 综合科 指挥中心 信息中心 综治中心 便民服务中心 党群服务中心 联合党支部 临时党委 电台 城投 实验室 研究室 驻军 法庭 中央 国网 人行 中行 公证处 执法大队 监察大队 消防队 项目办 文化站 公路段 政府办公室".split(
    " ",
  ),
);
/** Last words so common that only a division or an organization in front makes a name of them. */
const weak = new Set(
  "主席团 秘书处 代表小组 组 集团 中心 站 所 团 委 办 处 科 股 室 署 矿 厂 工厂 水厂 电厂 控股 实业 科技 建材 食品 药业 酒业 茶业 纺织 超市 商场 药店 书店 酒店 宾馆 饭店 民宿 客栈 网吧 诊所 联盟 专班 服务队 支部 政府 委员会 办公室 服务中心 领导小组 工作组 督导组 督查组 检查组 调研组 考核组 专家组 考察团 代表团 支队 大队 中队 总队 工作队 党支部 党组 党委 学校 医院 实验室 工作室 商行 校区 服务站 卫生室 加油站 家庭农场 农庄 俱乐部 教学点 理事会 志愿服务队 分公司 子公司 总公司 分会 总会 水电站 电站 图书馆 博物馆 美术馆 文化馆 纪念馆 体育馆 档案馆".split(
    " ",
  ),
);

const isSuffix = (token: Token | undefined): boolean => isKind(token, "organ", "organization-suffix");

/** Right behind an organization these begin something else: 县政府中心工作. */
const notMore = /^(中心|集团|政府|人民政府|委员会)$/u;

/** 崇明区 in 崇明区代区长 is a place. */
const isDivision = (name: string): boolean => /.[省市州盟县区旗镇乡级]$/u.test(name);

/** A stretch that names an organization: first token, and the one after the last. */
interface Stretch {
  readonly first: number;
  readonly end: number;
  readonly rule: string;
}

/** An organization inside a post, which ends at `postEnd`. */
export interface OrganizationInPost extends Span {
  readonly postEnd: number;
}

/** Organizations named as such, and those inside posts. */
export function findOrganizations(
  text: string,
  tokens: readonly Token[],
  inPosts: readonly OrganizationInPost[],
): OrganizationMention[] {
  const found = new Map<number, OrganizationMention>();
  const add = (start: number, end: number, kind: string, rule: string): void => {
    const known = found.get(start);
    if (start >= end || (known !== undefined && known.end >= end)) return;
    const name = text.slice(start, end);
    found.set(start, { start, end, printed: name, name: name.replace(/\s/gu, ""), rule, basis: "stated", kind });
  };
  // Within a post its own reading counts: 县政协 rather than 县政协党组.
  const posts = new Map<number, number>();
  for (const { start, end, postEnd } of inPosts) {
    if (!isDivision(text.slice(start, end))) add(start, end, kindOf(endingAt(tokens, end)), "organization-of-post");
    posts.set(start, postEnd);
  }
  for (const { first, end, rule } of stretches(text, tokens)) {
    const from = tokens[first];
    const to = tokens[end - 1];
    if (from === undefined || to === undefined || to.end <= (posts.get(from.start) ?? 0)) continue;
    if (isNoOrganization(text, from.start, to.end)) continue;
    add(from.start, to.end, kindOf(to), rule);
  }

  return [...found.values()].sort((a, b) => a.start - b.start);
}

function endingAt(tokens: readonly Token[], end: number): Token | undefined {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  return tokens[low]?.end === end ? tokens[low] : undefined;
}

function kindOf(token: Token | undefined): string {
  return (entryOf(token, "organ") ?? entryOf(token, "organization-suffix"))?.as ?? "other";
}

function stretches(text: string, tokens: readonly Token[]): Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isSuffix(tokens[at])) continue;
    if (at > 0 && isKind(tokens[at - 1], "organ") && notMore.test(printed(tokens[at], text))) continue;
    let end = at + 1;
    while (goesOn(text, tokens, end)) end++;
    while (end > at + 1 && !isSuffix(tokens[end - 1])) end--;
    const first = organizationStart(text, tokens, end);
    at = end - 1;
    if (first >= end) continue;
    const rule = ruleOf(text, tokens, first, end);
    if (rule !== null) found.push({ first, end, rule });
  }
  return found;
}

/** 县委 + 办公室, 人大常委会 + 财政经济 + 工作委员会. */
function goesOn(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || isKind(token, "post-bound", "title")) return false;
  if (isLed(token, text)) return false;
  if (isSuffix(token)) return !notMore.test(printed(token, text));
  const next = tokens[at + 1];
  return (
    /^[nbjv]$/u.test(token.word?.speech ?? "") &&
    token.end - token.start >= 2 &&
    isKind(next, "organization-suffix") &&
    !isKind(token, "name-follower", "person-cue", "level") &&
    printed(next, text).length > 1
  );
}

function ruleOf(text: string, tokens: readonly Token[], first: number, end: number): string | null {
  const last = tokens[end - 1];
  const word = printed(last, text);
  if (
    /^(乡镇|县乡|市县|省市|镇村|镇街|村工作队|村两委|驻村)/u.test(text.slice(tokens[first]?.start ?? 0, last?.end ?? 0))
  )
    return null;
  if (
    /(大会|考察团|采风团|采访团|观摩团|参观团|慰问团|代表团|宣讲团|调研组|监控室|常务会议|常委会会议)$|^第.{1,4}届/u.test(
      text.slice(tokens[first]?.start ?? 0, last?.end ?? 0),
    )
  )
    return null;
  const led = isKind(tokens[first], "level", "organ") || (tokens[first]?.word?.division ?? null) !== null;
  if (end - first === 1) {
    if (!isKind(last, "organ") || generic.has(word) || /^(人大常委会|人民代表大会)/u.test(word)) return null;
    return "organization-known";
  }
  if (led)
    return isKind(tokens[first], "level") && end - first === 2 && /^(单位|企业|组)$/u.test(word)
      ? null
      : "organization-of-division";
  // 卡口处: a spot or a room rather than an office.
  if (/^[处室股]$/u.test(word) && !tokens.slice(first, end).some((token) => isKind(token, "organ"))) return null;
  const own = text.slice(tokens[first]?.start ?? 0, last?.start ?? 0);
  if (isKind(last, "organ") && !generic.has(word)) return "organization-known";
  if (weak.has(word) || generic.has(word))
    return own.length >= 2 && own.length <= 8 && rare(tokens, first, end) ? "organization-by-suffix" : null;
  return own.length >= 2 ? "organization-by-suffix" : null;
}

/** Whether a name of its own stands in front: a word that no dictionary has. */
function rare(tokens: readonly Token[], first: number, end: number): boolean {
  let single = 0;
  for (let at = first; at < end - 1; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.word === null || token.word.cost > 11.5) return true;
    single = token.end - token.start === 1 ? single + 1 : 0;
    if (single > 1) return true;
  }
  return false;
}
