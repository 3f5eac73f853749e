import type { Span } from "../../domain/span.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";
import type { Token } from "../tokens/lattice.ts";

/** Costs below this are of common words: a common verb that is no deed of the list rules the name, and is not in it. */
const common = 11;
/** Parts of speech that stand between names rather than in them: prepositions, pronouns, particles, connectives. */
const between = /^[pruyeo]$/u;
/** 全面 belongs to these: 全面振兴, 全面小康. */
const wholly = /^(?:振兴|小康|绿色|质量管理|预算|二孩|两孩|改薄|从严|节约)/u;
const joins = /^[和及与暨]$|^以及$/u;
/** 启动仪式暨乙项目: what is held along with another thing, which is no part of a project. */
const held = /(?:[会式坛动班年月日]|活动|工程|项目)$/u;
/** 群众身边腐败和作风问题专项治理: wrongs of two sorts that one drive is against. */
const wrongs = /^\p{Script=Han}{1,6}(?:问题|犯罪|行为|现象|乱象|之风)$/u;
/** 除险加固, 同心, 比学: they begin words too. */
const beginners = new Set(["除", "同", "比"]);
/** 扩建及配套, 保护与治理: what is done, joined to something else that is done; 及 joins things of one project too. */
const deedEnd = /(?:建设?|造|理|护|修|复|升|套|治|固|用|工|发)$/u;
/** The longest stem that is believed. */
const longest = 36;

/** The index of the last token that begins before `offset`. */
function before(tokens: readonly Span[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** 人才支持计划, 儿童关爱行动: verbs that may stand right before the tail. */
const modifiers = new Set(["支持", "帮助", "激励", "关爱", "引导", "保障"]);

function stops(text: string, token: Token, tail: number, works: boolean): boolean {
  const printed = text.slice(token.start, Math.min(token.end, tail));
  // 甲至乙公路工程.
  if ((token.end === tail && modifiers.has(printed)) || (works && printed === "至")) return false;
  // 观光带项目, 储能厂房.
  // 区域联建深化行动: what the drive does stands right before its tail.
  if (token.end === tail && /^(?:深化|推进|强化|推广|巩固)$/u.test(printed) && text.startsWith("行动", tail))
    return false;
  // 医用口罩项目, 再生水回用工程.
  if (printed === "用" && /[医家民军农商车食饲药专日工回]/u.test(text.charAt(token.start - 1))) return false;
  // 集成墙面及相关产品生产基地项目.
  if (printed === "相关" && works && /[及和与]/u.test(text.charAt(token.start - 1))) return false;
  if (/^..化$/u.test(printed)) return false;
  // 集中连片特困地区道路项目, 集中供热工程.
  if (printed === "集中" && /^(?:连片|供|安置|居住|养|治污|处理)/u.test(text.slice(token.end, tail))) return false;
  // 全面振兴新跨越行动.
  if (printed === "全面" && wholly.test(text.slice(token.end, tail))) return false;
  if (printed === "带" ? token.end === tail : printed === "能" && /[蓄储节]/u.test(text.charAt(token.start - 1)))
    return false;
  const stopping = vocabulary().words("program-stop");
  if (stopping.has(printed)) return true;
  // 充分发挥, 先后到 are one word to the dictionary.
  if (printed.length === 4 && stopping.has(printed.slice(-2))) return true;
  if (printed.length === 3 && stopping.has(printed.slice(0, 2)) && stopping.has(printed.slice(2))) return true;
  const { word } = token;
  // 考察学习, 督导检查: two verbs.
  if (printed.length === 4 && word?.speech !== "n" && !printed.endsWith("中心") && stopping.has(printed.slice(0, 2)))
    return true;
  if (word === null) return false;
  // 何家垭, 向家湾: a family's name before all.
  if (between.test(word.speech))
    return !beginners.has(printed) && !(printed.length === 1 && /^[家村庄塘坝湾寨沟垭坪]/u.test(text.slice(token.end)));
  if (word.speech === "c") return true;
  return mayStop(token, printed, tail);
}

/** A common verb before the tail; right before it (快速通道项目, 电子支付工程) a verb says what it is. */
function mayStop({ word, end }: Token, printed: string, tail: number): boolean {
  if (word?.speech !== "v" || end === tail) return false;
  return printed.length > 1 && word.cost < common && !vocabulary().words("program-deed").has(printed);
}

/** Behind these a name of works begins, whatever verb it holds: 到甲吸引力工程现场, 关于乙补贴项目. */
const opening = /(?:到|来到|在|位于|关于|深入|走进|暨|、|[察查]看|参观|考察|视察)$/u;
/** So near a name begins before a verb that it may hold. */
const near = 10;

/** Where a name of works begins that holds a verb at `at`: behind what opens it, close by with no other stop between; or -1. */
function openedBefore(text: string, tokens: readonly Token[], index: number, from: number, tail: number): number {
  const held = tokens[index];
  const verb = held === undefined ? "" : text.slice(held.start, held.end);
  if (held === undefined || !mayStop(held, verb, tail) || vocabulary().words("program-stop").has(verb)) return -1;
  for (let left = index - 1; left >= 0; left--) {
    const token = tokens[left];
    if (token === undefined || token.start < from || held.start - token.end > near) return -1;
    if (opening.test(text.slice(token.start, token.end))) return held.start - token.end >= 2 ? token.end : -1;
    const printed = text.slice(token.start, token.end);
    if (/^[^\p{Script=Han}\p{L}\p{N}]/u.test(printed) || stops(text, token, tail, true)) return -1;
  }
  return -1;
}

const isDeed = (words: string): boolean =>
  deedEnd.test(words) || vocabulary().words("program-deed").has(words.slice(-2));

/** Whether 和, 与, 及 joins two deeds of one project (保护与综合治理), or its parts (充电桩及配套设施). */
function joined(left: string, joint: string, right: string): boolean {
  if (/(?:项目|工程|现场|公司|[镇县]|(?<!艺术|文化|度假|旅游|民俗|康养|体验|运动|影视)村)$/u.test(left)) return false;
  if (joint === "暨") return !held.test(left);
  return joint.endsWith("及") || joint === "与" || (isDeed(left) && isDeed(right));
}

const joint = /[和及与暨·•—\-~+.]/u;
/** 和田市: not every 和 joins. */
function beginsWord(tokens: readonly Token[], start: number): boolean {
  const token = tokens[before(tokens, start + 1)];
  return token !== undefined && token.start === start && token.end > start + 1;
}

/**
 * Where an unquoted name begins whose tail begins at `tail`: word by word to the left, until a word that does
 * something with the name (召开, 充分发挥), stands between (以, 暨, 的) or is a sign. Quotes and short brackets
 * belong to it; a project's list of deeds too (改扩建及配套设施建设项目).
 */
export function stemStart(text: string, tokens: readonly Token[], from: number, tail: number, lists: boolean): number {
  let start = tail;
  for (let index = before(tokens, tail); index >= 0; index--) {
    const token = tokens[index];
    if (token === undefined || token.start < from || tail - token.start > longest) break;
    const printed = text.slice(token.start, Math.min(token.end, tail));
    if (printed === "”" || printed === ")") {
      const open = text.lastIndexOf(printed === ")" ? "(" : "“", token.start);
      if (open < from) break;
      index = before(tokens, open + 1);
      start = open;
      continue;
    }
    if (!lists && printed === "和" && wrongs.test(text.slice(token.end, tail))) {
      start = token.start;
      continue;
    }
    if (lists && joins.test(printed) && joined(text.slice(from, token.start), printed, text.slice(token.end, tail))) {
      start = token.start;
      continue;
    }
    if (/^[^\p{Script=Han}\p{L}\p{N}·•—\-~+./]/u.test(printed) || stops(text, token, tail, lists)) {
      const opened = lists ? openedBefore(text, tokens, index, from, tail) : -1;
      if (opened >= 0) start = opened;
      break;
    }
    start = token.start;
  }
  while (start < tail && joint.test(text.charAt(start)) && !beginsWord(tokens, start)) start++;
  return start;
}
