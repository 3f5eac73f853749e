import { wordPattern } from "../../vocabulary/pattern.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";

let compiled: RegExp | undefined;
/** 行动, 四大行动, 工作机制: the noun behind the quotes that says that they hold a program. */
const sure = (): RegExp =>
  (compiled ??= new RegExp(`^(?:[一二两三四五六七八九十\\d]+[项个大])?(?:${sureNouns().join("|")})`, "u"));

const sureNouns = (): string[] =>
  [...vocabulary().words("program-after").values()]
    .filter(({ as }) => as === "sure")
    .map(({ text }) => text)
    .sort((one, other) => other.length - one.length);

let verbs: RegExp | undefined;
/** 聚焦“四个抓手”敢当改革的先锋: what is done next is no noun of the quotation's. */
export function verbBehind(right: string): boolean {
  verbs ??= new RegExp(`^(?:${wordPattern("after-quote-verb")})`, "u");
  return verbs.test(right);
}

const occasion = /^活动(?:期间|当天|之际|前后)/u;
export const nounBehind = (right: string): boolean => sure().test(right) && !occasion.test(right);
/**
 * The noun behind the quotes where it belongs to the name: “归雁”计划, “三变”改革; “甲点单、乙派单、丙接单”三单闭环机制
 * is called after what it is. A name that stands for itself needs none (“温泉小镇”项目).
 */
export function outerNoun(said: string, right: string): string {
  if (occasion.test(right)) return "";
  const own = ownNoun.exec(right)?.[0] ?? fieldBehind(right);
  if (own !== undefined) return own;
  const way = madeOver.exec(right)?.[0] ?? wayNoun.exec(right)?.[0];
  if (way !== undefined) return way;
  // “2255”战略: a number alone says nothing.
  if (said.length > 2 && !manyPhrases.test(said) && !/^\d+$/u.test(said)) return "";
  const noun = sure().exec(right)?.[0] ?? (verbBehind(right) ? undefined : later.exec(right)?.[0]) ?? "";
  return bodyOrCounted.test(noun) ? "" : noun;
}
/** “穿衣戴帽”美丽乡村建设: a field of work with its own name. */
const fieldBehind = (right: string): string | undefined =>
  fieldLengths
    .map((length) => right.slice(0, length))
    .find((field) => fieldDeed.test(field) && vocabulary().words("program-field").has(field));
const fieldLengths = [10, 9, 8, 7, 6, 5, 4];
const fieldDeed = /(?:建设|创建|治理|整治|改造)$/u;
const manyPhrases = /[、, ].+[、, ]/u;
/** 两项机制 counts what the quotes hold; a 指挥部 is a body. */
const bodyOrCounted = /^.[项个]|指挥部/u;
const ownNoun =
  /^(?:[一二两三四五六七八九十]大)?(?:划定|专项行动|专项整治行动|攻坚行动|三年行动计划|三年行动|行动计划|专项整治|专项治理|专项斗争|攻坚战|(?:主题|专题|学习)教育(?:实践)?活动|实践活动|主题教育|专题教育|学习教育|行动|工程|计划|建设(?!工程|项目))/u;
/** “空心村”整治项目: what is done there belongs to the name. */
const madeOver = /^(?:综合|环境|专项)?(?:改造|整治|治理|提升|修复)(?:提升)?(?:建设)?(?:项目|工程|行动)/u;
/** “一二三”工作法, “一河两岸”经济带: a way of working or a stretch of land is called so with its noun only. */
const wayNoun =
  /^(?:党建|治理|普法|调解|管理|服务|群众)?(?:工作法|治理法|管理法|服务法|调解法|作战法)|^(?:生态|旅游|产业|发展|文化){0,2}(?:经济带|经济圈|示范带|产业带|文旅带)(?!建设)|^(?:高质量)?(?:发展)?战略(?!定位|性|目标|合作|部署|机遇)/u;
const later =
  /^(?!开展|进行|举行|实施|推进|组织|关注|[等和与及在是为作以的]|系列|主题|项目)(?:(?![的和与及等在暨会])[\p{Script=Han}]){1,6}?(?:工程|战略(?!定位|性|目标)|行动|计划|活动|项目|机制|制度|模式|改革|试点|建设|创建|竞赛)(?:试点|项目|工程)?(?!期间|当天|现场|办公室|小组|指挥部|方案)/u;

/** “红盾护农”“红盾维权”行动: the noun is of both. */
export function sharedNoun(right: string): string {
  const list = /^[、和及与]?“[^”]{2,14}”/u.exec(right)?.[0];
  const noun = list === undefined ? "" : (sure().exec(right.slice(list.length))?.[0] ?? "");
  return bodyOrCounted.test(noun) ? "" : noun;
}
