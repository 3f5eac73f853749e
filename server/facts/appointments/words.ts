import type { Characters } from "../../domain/characters.ts";
import { matchesAt } from "../../domain/matches.ts";
import type { Span } from "../../domain/span.ts";
import type { AppointmentKind } from "../../model/kinds.ts";
import { wordPattern } from "../../vocabulary/pattern.ts";
import { beginningsOf, type FoundWord, SoughtWords } from "../../vocabulary/sought.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";

/** A verb before the people whom it gives a post or takes one from: 任命, 免去. */
export interface Governing extends Span {
  readonly kind: AppointmentKind;
}

/** What a word after a name makes of the post that follows; `governed` only within a list that says what it is about. */
export interface Taking {
  readonly word: string;
  readonly kind: AppointmentKind | "governed" | "acting";
  /** How much of the text it takes, from the end of the name. */
  readonly length: number;
}

interface Patterns {
  readonly governing: SoughtWords;
  readonly taking: RegExp;
  readonly losing: RegExp;
  /** Where a verb after a name may stand, for finding the name. */
  readonly after: RegExp;
  readonly afterStarts: Characters;
  readonly designate: RegExp;
  readonly designateStarts: Characters;
}

/** What may stand between a name and its verb: 同志(女)以190票的高票, 等47人, 因工作变动. */
const between =
  "(?:等)?(?:[\\d一二三四五六七八九十两几]+(?:人|名|位)?(?:同志|代表|委员|\\p{Script=Han}{0,4}人士|会员|企业家|党员|教师|职工|居民|村民)?)?(?:同志们?|先生|女士)?(?:[(][^)]{0,30}[)])?(?:同志)?(?:[,])?(?:[到赴]\\p{Script=Han}{2,16}?,?(?=挂职|担任))?(?:被(?:选派|下派|派驻|派)[到至赴]?\\p{Script=Han}{2,16}?,?(?=担任|任))?(?:因[^,。]{2,14}?[,]?)?(?:以[^,。]{0,16}?票(?:的?(?:高票|全票|满票|得票数))?|全票|高票|满票|零反对票)?(?:依法|正式|成功|顺利|光荣|连续|分别|均|等额|差额|再次|再度|(?:第[一二三四五六七八九十\\d]+|连续\\p{Script=Han}{1,2})次|被|同时|并?决定|并|其|已经?|将|又|也|还){0,3}";

let compiled: Patterns | undefined;

function patterns(): Patterns {
  compiled ??= compile();
  return compiled;
}

function compile(): Patterns {
  const taking = `(?<verb>${wordPattern("taking-verb")})(?<!称为)(?![命免期务何意由])`;
  return {
    governing: new SoughtWords("appointing-verb"),
    taking: new RegExp(`^${between}${taking}`, "u"),
    losing: new RegExp(`^${between}(?:的|原|所任的?|担任的|现任)?`, "u"),
    after: new RegExp(
      `(?<![主责信历现原时连离])(?:${wordPattern("taking-verb")})(?![命免期务何意由])|的(?=[^,;:。]{3,60}职务)|[, ](?=[男女](?!\\p{Script=Han})|现任|汉族)`,
      "uy",
    ),
    afterStarts: beginningsOf(["的", ",", " ", ...vocabulary().words("taking-verb").keys()]),
    designate: new RegExp(`(?<=[,;:\\s]|^)(?:现)?(?:${nominating().join("|")})(?:职?务)?[:]?`, "uy"),
    designateStarts: beginningsOf(["现", ...nominating()]),
  };
}

const nominating = (): string[] =>
  [...vocabulary().words("taking-verb").values()]
    .flatMap(({ text, as }) => (as === "nominated" && text.length > 1 && text !== "作为" ? [text] : []))
    .sort((a, b) => b.length - a.length);

/** 镇选举委员会主任甲: nothing is being elected. */
const noVerb =
  /^(?:选举(?:委员会|工作|办法?|法|领导|指导|机构|单位|权|日)|任命书|公示(?:栏|牌|板)|推荐(?:书|信|会|表)|接受(?:[^辞]{0,4})(?:采访|慰问|检查|监督|教育))/u;

/** The verbs before people in a stretch of text that begins at `offset`. */
export function governingIn(text: string, offset: number): Governing[] {
  const kinds = vocabulary().words("appointing-verb");
  return patterns()
    .governing.in(text)
    .flatMap(({ word, index }) => {
      const kind = noVerb.test(text.slice(index, index + 8)) ? undefined : kinds.get(word)?.as;
      return kind ? [{ start: offset + index, end: offset + index + word.length, kind: kind as AppointmentKind }] : [];
    });
}

/** The verb with which `after`, the text behind a name, goes on; null where it goes on otherwise. */
export function takingAt(after: string): Taking | null {
  const match = patterns().taking.exec(after);
  const word = match?.groups?.verb ?? "";
  const kind = vocabulary().words("taking-verb").get(word)?.as;
  return match && kind ? { word, kind: kind as Taking["kind"], length: match[0].length } : null;
}

/** How much stands between a name and the post taken from it: 免去甲(女)的…. */
export function losingAt(after: string): number {
  return patterns().losing.exec(after)?.[0].length ?? 0;
}

const lastNamed = /姓名:\p{Script=Han}{2,4}$/u;

/** Where words stand that follow names in lists of changes, and where a name ends the line that gives it. */
export function afterNames(text: string): FoundWord[] {
  const { after, afterStarts } = patterns();
  const found = matchesAt(text, after, afterStarts).map(({ 0: word, index }) => ({ index, word }));
  return lastNamed.test(text) ? [...found, { index: text.length, word: "" }] : found;
}

/** Ends of the words that announce what somebody is to become: 拟任, 拟任职务:. */
export function designations(text: string): number[] {
  const { designate, designateStarts } = patterns();
  return matchesAt(text, designate, designateStarts).map(({ 0: word, index }) => index + word.length);
}

/** What may stand between names and their verb, piece by piece from the verb backwards. */
const behindNames =
  /(?:提出的?|关于|请求|申请|依法|正式|成功|顺利|光荣|分别|等额|差额|再次|被|同时|[,]|全票|高票|满票|零反对票|以[^,。]{0,16}票(?:的?(?:高票|全票|满票|得票数)?)?|因[^,。]{2,14}|[(][^)]{0,30}[)]|(?:连续|第[一二三四五六七八九十\d]+)\p{Script=Han}{0,2}次|连续|同志们?|先生|女士|等?[\d一二三四五六七八九十两几]+[人名位](?:同志|代表|委员|\p{Script=Han}{0,4}人士|会员|企业家|党员|教师|职工|居民|村民)?|等)$/u;

/** 甲副县长为…: the title behind the name stands between. */
export const titleBehind = /^副?(?:[省市县区州盟旗镇乡]长|主任|书记|局长|主席|院长|检察长)(?=为|同志|代理|任)/u;
const titleAtEnd = /(?<=决定\p{Script=Han}{2,3})副?(?:[省市县区州盟旗镇乡]长|主任|书记|主席|院长|检察长)$/u;

/** A text without what stands between the names at its end and the verb after it. */
export function withoutBetween(text: string): string {
  let rest = text.replace(titleAtEnd, "");
  for (let cut = behindNames.exec(rest); cut && cut[0] !== ""; cut = behindNames.exec(rest))
    rest = rest.slice(0, cut.index);
  return rest;
}
