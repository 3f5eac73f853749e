import { vocabulary } from "../../vocabulary/vocabulary.ts";
import { organizationStart } from "../organizations/left.ts";
import { boundaries } from "../organizations/words.ts";
import type { Token } from "../tokens/lattice.ts";
import { isHan, isKind, isOf, printed } from "../tokens/tokens.ts";

/** 河长, 湖长, 林长, 路长: of a stretch of river or road. */
const keepers = /^[河湖林田路段链库]长$/u;
const longestStretch = 14;
/** 镇级林长 */
const levels = /^[省市州盟县区旗镇乡村]级$/u;

/** Bodies called into being for a task, and named after it. */
const taskForce = /(?:领导小组|指挥部|专班|工作组|督导组|督查组|检查组|暗访组|专项组|筹备组|委员会|领导组)$/u;
const village = /^(?:村|村委会|村党支部|村党总支|村党委|村民委员会|村支部)$/u;
const longestVillage = 10;
const longestTask = 32;
/** Bodies whose parts are named after their field, which any words may tell. */
const congress = /(?:人大|人大常委会|政协|党校|大学|学院|银行|医院)$/u;
const committee = /(?:委|委员会|室|部)$/u;
const longestCommittee = 10;

/** Heads of companies, who stand behind the company's short name: 远大置地副总裁. */
const companyHead =
  /^(?:副?总|(?:常务)?副?(?:总经理|总裁|董事长)|总经理助理|董事会?主席|监事长|总工程师|技术总监|首席执行官|创始人)$/u;
const longestCompany = 12;

/** Who has a class of his own. */
const teachers = /^(?:班主任|班长|辅导员|教师|老师|学生)$/u;
const schoolClass =
  /(?:(?:[高初][一二三]|[一二三四五六七八九]年级|\d{2,4}级|[大中小]班)\p{Script=Han}{0,4})?[((]?[\d一二三四五六七八九十]{1,2}[))]?班$/u;
const longestClass = 14;

const sign = /^[、,。;:!?\s)]$/u;
/** What parts a company's name from the words before it, beside the kinds that bound organizations. */
const parting = /^(?:[和与及以由在]|以及|原|现|该|本|我|被|受|请|对|向)$/u;

/**
 * Where the post begins whose title begins at token `titleFirst`, for the heads whose bodies no list of words knows;
 * `first`, where the organization begins by its own words, for all others.
 */
export function reachOf(
  text: string,
  tokens: readonly Token[],
  head: string,
  first: number,
  titleFirst: number,
): number {
  if (keepers.test(head)) return stretchStart(text, tokens, first);
  if (titleFirst === 0) return first;
  if (teachers.test(head)) return classStart(text, tokens, first, titleFirst);
  if (first < titleFirst) {
    const last = printed(tokens[titleFirst - 1], text);
    if (taskForce.test(last)) return taskStart(text, tokens, first, titleFirst);
    if (village.test(last)) return villageStart(text, tokens, first);
    if (committee.test(last) && first > titleFirst - 3) return congressStart(text, tokens, first);
  }
  return companyHead.test(head) ? companyStart(text, tokens, first, titleFirst) : first;
}

/** 龙溪河(云山段) + 县级 + 河长: what stands between a sign and such a post is the stretch it keeps. */
function stretchStart(text: string, tokens: readonly Token[], end: number): number {
  for (let at = end - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined || (tokens[end]?.start ?? 0) - token.start > longestStretch) return end;
    const word = printed(token, text);
    if (/^[()]$/u.test(word)) continue;
    if (/^[、,。;:\s]$/u.test(word)) return at + 1;
    if (token.name || isKind(token, "post-bound", "title", "former", "courtesy") || /^[\d"“”]/u.test(word))
      return levels.test(word) ? at : end;
  }
  return end;
}

/** 石桥乡 + 马 + 家 + 山庄 + 村党支部: what stands between a town and the office of a village names the village. */
function villageStart(text: string, tokens: readonly Token[], first: number): number {
  for (let at = first - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined || (tokens[first]?.start ?? 0) - token.start > longestVillage) return first;
    if (/.[乡镇]$/u.test(printed(token, text))) return organizationStart(text, tokens, at + 1);
    if (!isHan(token, text) || token.end - token.start > 2 || isKind(token, "title", "collective")) return first;
  }
  return first;
}

/** 省人大 + 民侨外 + 委: what stands between a congress and the sign of its committee names the committee. */
function congressStart(text: string, tokens: readonly Token[], first: number): number {
  for (let at = first - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined || (tokens[first]?.start ?? 0) - token.start > longestCommittee) return first;
    if (congress.test(printed(token, text))) return organizationStart(text, tokens, at + 1);
    const bound = token.end - token.start > 1 && isOf(token, boundaries);
    if (token.name || bound || !isHan(token, text) || isKind(token, "title", "collective")) return first;
  }
  return first;
}

/** 县推进某事协同发展领导小组: from the division or organ that follows a sign or a word that is no part of a task. */
function taskStart(text: string, tokens: readonly Token[], first: number, end: number): number {
  const tasks = vocabulary().words("task-verb");
  let reached = first;
  let quoted = false;
  for (let at = first - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined || (tokens[end]?.start ?? 0) - token.start > longestTask) break;
    const word = printed(token, text);
    if (/^[“”]$/u.test(word)) {
      quoted = word === "”";
      continue;
    }
    if (quoted) continue;
    const bound = isOf(token, boundaries) && !tasks.has(word);
    if (bound || token.name || !isHan(token, text)) break;
    if (isKind(token, "level", "organ") || (token.word?.division ?? null) !== null) reached = at;
  }
  return reached;
}

/** 远大置地 + 副总裁, 海川水投 + 总经理: what stands between a sign and such a head names the company. */
function companyStart(text: string, tokens: readonly Token[], first: number, end: number): number {
  for (let at = end - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined || (tokens[end]?.start ?? 0) - token.start > longestCompany) return first;
    const word = printed(token, text);
    if (sign.test(word)) return at + 1 < first && end - at > 2 ? at + 1 : first;
    if (at < first && (parting.test(word) || token.name || isKind(token, "title", "post-verb", "former", "collective")))
      return first;
    if (at < first && (!isHan(token, text) || (token.end - token.start > 1 && isKind(token, "post-bound"))))
      return first;
  }
  return first;
}

/** 石桥中学 + 高三(2)班 + 班主任: where the class begins, or the school that it is of. */
function classStart(text: string, tokens: readonly Token[], first: number, titleFirst: number): number {
  const end = tokens[titleFirst]?.start ?? 0;
  const own = schoolClass.exec(text.slice(Math.max(0, end - longestClass), end))?.[0];
  if (own === undefined) return first;
  let at = titleFirst;
  while (at > 0 && (tokens[at]?.start ?? 0) > end - own.length) at--;
  return tokens[at]?.start === end - own.length ? organizationStart(text, tokens, at) : first;
}
