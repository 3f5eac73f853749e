import type { OrganizationMention } from "../domain/mention.ts";
import type { Span } from "../domain/span.ts";
import { vocabulary } from "../vocabulary/vocabulary.ts";
import type { Token } from "./lattice.ts";
import { isNominal, ofTroop, partedAt } from "./organizations-bounds.ts";
import { isLed, organizationStart } from "./organizations-left.ts";
import { isNoOrganization } from "./organizations-not.ts";
import { companyByTrade } from "./organizations-trade.ts";
import { entryOf, isKind, printed } from "./tokens.ts";

/** Words that name an organization only with a name or a division in front: 政府, 医院. */
const generic: ReadonlyMap<string, unknown> = vocabulary().words("generic-organization");
/** Last words so common that only a division, an organization or a rare name in front makes a name of them. */
const weak: ReadonlyMap<string, unknown> = vocabulary().words("weak-organization");

const isSuffix = (token: Token | undefined): boolean => isKind(token, "organ", "organization-suffix");

/** Right behind an organization these begin something else: 县政府中心工作. */
const notMore = /^(中心|集团|政府|人民政府|委员会)$/u;

/** 崇明区 in 崇明区代区长 is a place. */
const isDivision = (name: string): boolean =>
  /(?:.[省市州盟县旗镇乡级村]|(?<!军|战|警备)区|苏木|嘎查|社区|街道|村.{1,5}组)$/u.test(name);
/** 该公司党总支, 检察院第八检察部: what is left of a body without its name. */
const bare =
  /^(?:.|(?:集团)?(?:股份)?(?:有限)?(?:责任)?公司|(?:集团|公司|医院|学校)党委|集团|企业|学校|医院|支部|党组织|小组|单位|部门|办公室|合作社|协会|商会|银行|支行|中心)$/u;

const ofLeaders = /^[省市州盟县区旗镇乡](?:委|政府|人大|政协)领导$/u;
const officeBehind = /^(?:党委|党工委|党总支|党支部|人大|政府|机关党委)/u;
const townOf = /(?:[镇乡村]|街道|社区|苏木|嘎查|农场|林场|直属机关|省直|市直|县直)$/u;

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
    const own = text
      .slice(start, end)
      .replace(/(?:业务|常务|执行|专职|挂职|分管|(?<=[厅局院司团])(?:安全|技术|财务|行政|运营|营销|生产))$/u, "");
    const alone = endingAt(tokens, end);
    const division = alone?.start === start && (alone.word?.division ?? null) !== null;
    if (!division && !isDivision(own) && !bare.test(own))
      add(start, start + own.length, kindOf(endingAt(tokens, start + own.length)), "organization-of-post");
    posts.set(start, postEnd);
    // 响水滩乡党委副书记: the town's committee, though the post calls it by the title's first word.
    const office = officeBehind.exec(text.slice(end, postEnd));
    if (office !== null && townOf.test(own)) add(start, end + office[0].length, "party", "organization-of-post");
  }
  for (const { first, end, rule } of stretches(text, tokens)) {
    const from = tokens[first];
    const to = tokens[end - 1];
    if (from === undefined || to === undefined || to.end <= (posts.get(from.start) ?? 0)) continue;
    if (isKind(to, "collective")) add(from.start, to.end - 2, "government", rule);
    else add(from.start, to.end, kindOf(to), rule);
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
    const entries = tokens[at]?.word?.entries;
    if (entries === undefined || entries.size === 0) continue;
    if (!entries.has("organ") && !entries.has("organization-suffix")) {
      const whole = wholeAt(text, tokens, at);
      if (whole !== null) found.push(whole);
      continue;
    }
    if (at > 0 && isKind(tokens[at - 1], "organ") && notMore.test(printed(tokens[at], text))) continue;
    let end = at + 1;
    while (goesOn(text, tokens, end)) end++;
    while (end > at + 1 && !isSuffix(tokens[end - 1])) end--;
    const first = organizationStart(text, tokens, end);
    at = end - 1;
    if (first >= end) continue;
    const rule = ruleOf(text, tokens, first, end) ?? listed(text, tokens, first, end, found.at(-1)?.end ?? 0);
    const from = tokens[first]?.start ?? 0;
    if (rule !== null && !isNoOrganization(text, from, tokens[end - 1]?.end ?? from)) found.push({ first, end, rule });
  }
  return found;
}

/** 晶禾棉业; and 市政府领导, for those who lead it stand for it. */
function wholeAt(text: string, tokens: readonly Token[], at: number): Stretch | null {
  const trade = companyByTrade(text, tokens, at);
  if (trade >= 0) return { first: trade, end: at + 1, rule: "organization-of-trade" };
  const leaders = isKind(tokens[at], "collective") && ofLeaders.test(printed(tokens[at], text));
  return leaders ? { first: at, end: at + 1, rule: "organization-known" } : null;
}

/** 县委 + 办公室, 人大常委会 + 财政经济 + 工作委员会. */
function goesOn(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || isKind(token, "post-bound", "title")) return false;
  if (isLed(token, text) || partedAt(text, tokens, at)) return false;
  if (isSuffix(token)) return !notMore.test(printed(token, text));
  const next = tokens[at + 1];
  return (
    (/^[nbjv]$/u.test(token.word?.speech ?? "") || ofTroop.test(printed(token, text))) &&
    token.end - token.start >= 2 &&
    isKind(next, "organization-suffix") &&
    !isKind(token, "name-follower", "person-cue", "level") &&
    printed(next, text).length > 1
  );
}

const ofAny = /^[各本该每全驻两几多新老大小好强我此有是为和与及在到从对把由让使向原前后]$/u;
const office = /^(?:办|中心|所|站|队|大队|支队|处|院)$/u;

/** 县发改局、能源办: in a list of offices a plain word is enough in front of the last one. */
function listed(text: string, tokens: readonly Token[], first: number, end: number, before: number): string | null {
  if (first !== before + 1 || printed(tokens[before], text) !== "、" || end - first < 2) return null;
  const last = tokens[end - 1];
  const own = (last?.start ?? 0) - (tokens[first]?.start ?? 0);
  return own >= 2 && own <= 8 && office.test(printed(last, text)) ? "organization-in-list" : null;
}

function ruleOf(text: string, tokens: readonly Token[], first: number, end: number): string | null {
  const last = tokens[end - 1];
  const word = printed(last, text);
  if (
    /^(乡镇|县乡|市县|省市|镇村|镇街|村工作队|村两委|驻村)/u.test(text.slice(tokens[first]?.start ?? 0, last?.end ?? 0))
  )
    return null;
  if (
    /((?<!人民代表)大会|届.*人民代表大会|考察团|采风团|采访团|观摩团|参观团|慰问团|代表团|宣讲团|调研组|监控室|常务会议|常委会会议)$|^第.{1,4}届/u.test(
      text.slice(tokens[first]?.start ?? 0, last?.end ?? 0),
    )
  )
    return null;
  const led = isKind(tokens[first], "level", "organ") || (tokens[first]?.word?.division ?? null) !== null;
  if (end - first === 1) {
    if (!isKind(last, "organ") || generic.has(word) || /^(人大常委会|人民代表大会)/u.test(word)) return null;
    return "organization-known";
  }
  // 放下猎枪发展牧业: a trade behind a verb is what is done.
  if (isKind(last, "trade") && tokens.slice(first, end - 1).some((token) => doing(text, token))) return null;
  // 舞钢市纺织服装产业园
  const next = tokens[end];
  if (led && isKind(last, "trade") && next?.start === last?.end && /^[nj]$/u.test(next?.word?.speech ?? "")) {
    if (!isKind(next, "title", "collective", "post-bound", "name-follower")) return null;
  }
  if (led)
    return isKind(tokens[first], "level") && end - first === 2 && /^(单位|企业|组)$/u.test(word)
      ? null
      : "organization-of-division";
  // 卡口处: a spot or a room rather than an office.
  if (/^[处室股]$/u.test(word) && !tokens.slice(first, end).some((token) => isKind(token, "organ"))) return null;
  const own = text.slice(tokens[first]?.start ?? 0, last?.start ?? 0);
  if (isKind(last, "organ") && !generic.has(word)) return "organization-known";
  if (/^(?:村|社区)./u.test(word) && own.length === 1 && /^[\u4e00-\u9fff]$/u.test(own) && !ofAny.test(own))
    return "organization-of-division";
  // 农商银行桑园支行 + 党支部
  if (end - first > 2 && isSuffix(tokens[end - 2])) return "organization-of-division";
  if (weak.has(word) || generic.has(word))
    return own.length >= 2 && own.length <= 8 && rare(tokens, first, end) ? "organization-by-suffix" : null;
  return own.length >= 2 ? "organization-by-suffix" : null;
}

const doing = (text: string, token: Token): boolean =>
  token.end - token.start > 1 && token.word?.speech === "v" && !isNominal(text, token);

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
