import type { Characters } from "../../domain/characters.ts";
import { matchesAt } from "../../domain/matches.ts";
import type { Span } from "../../domain/span.ts";
import { wordPattern } from "../../vocabulary/pattern.ts";
import { beginningsOf } from "../../vocabulary/sought.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";
import { clauseEnd, clauseStart } from "./clauses.ts";
import type { Tail } from "./tails.ts";

/** How the sentence puts a meeting: 召开X, (随后)召开的X, X召开, 出席X, 传达X精神, merely X, a bare 座谈会, 召开会议. */
export type Frame = "convened" | "told" | "opens" | "attended" | "relayed" | "plain" | "bare" | "unnamed";

/** A meeting's name as one place of the text gives it. `name` joins convener and meeting where 召开 parts them. */
export interface NamedMeeting extends Span {
  readonly name: string;
  readonly kind: string;
  readonly frame: Frame;
  /** What stands before the convening verb or the name within the clause. */
  readonly before: string;
}

/** Verbs, with the characters that they begin with. */
interface Verbs {
  readonly pattern: RegExp;
  readonly starts: Characters;
}

function wordsThen(kind: string, rest: string): Verbs {
  return {
    pattern: new RegExp(`(?:${wordPattern(kind)})${rest}`, "uy"),
    starts: beginningsOf(vocabulary().words(kind).keys()),
  };
}

interface Patterns {
  readonly convening: Verbs;
  readonly opening: RegExp;
  readonly acting: RegExp;
  readonly relaying: Verbs;
  readonly attending: Verbs;
  readonly generic: RegExp;
}
let compiled: Patterns | undefined;
function patterns(): Patterns {
  compiled ??= {
    convening: wordsThen("convening-verb", "(?:了|过|的是)?"),
    opening: new RegExp(
      `^(?:(?:今日|昨日|今天|昨天|近日|日前|[0-9]{1,2}月?[0-9]{0,2}日?(?:[至-][0-9月]{1,5}日)?)?(?:上午|下午|晚)*(?:\\d{1,2}(?:[时点:](?:\\d{1,2}分?|半)?)?)?(?:正?[在于][^,。]{2,30}?)?)(?:分[一二两三四]天|隆重|胜利|顺利|正式|圆满|成功|如期|同步|首次|分别|继续|相继|先后|陆续|连续|集中|接连)*(?:${wordPattern("closing-verb")})(?!了?的|之?后|之?前|之际|以[前后来]|时|期间)`,
      "u",
    ),
    acting: new RegExp(
      `^(?:于[^,。;]{2,14}[日号])?(?:依法|一致|分别)?(?:${wordPattern("meeting-act")})(?![的了]?(?:精神|部署|的))`,
      "u",
    ),
    relaying: wordsThen("relaying-verb", "(?:了|好|到)?"),
    attending: wordsThen("meeting-attending", ""),
    generic: new RegExp(
      `^(?:${wordPattern("meeting-generic")}|第?[一二三四五六七八九十百零〇0-9]+(?:次|届|年|月|季度|期|轮|场|批|号|、)?|会议|仪式|[年度月份次届第的暨本会(扩大)]|“[^”]*”)*$`,
      "u",
    ),
  };
  return compiled;
}

const dayTime =
  /^.*?(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号]|昨日|昨天|今日|今天|近日|日前|当日|当天)\s*(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚)?\s*[,]?/u;
const halfDay = /^(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|当晚|随后|会前|会后|之后|接着|此前)/u;
const selfWord = /^(?:我|全|该|本|各)?[\p{Script=Han}]{0,8}?[县市区旗州省乡镇村街道盟]$/u;
/** 我县, said of the paper's own county, is not part of a name. */
const ownPlace = /^我[县市区旗州省乡镇村院校局盟](?![与和同])/u;
const notName =
  /^(?:《[^》]{1,8}》声|[^“]{0,12}[歌掌乐]声|会议(?:决定|同意|通过|传达|研究|部署|学习|讨论|审议|听取|安排)|并|决定|确定|定于|同意|建议|提议|拟|[一这此本该]次|重要|祝贺|[^“]{0,8}(?:参加|出席|指导|听取|确保|图为|莅临|开好|开了|通过))/u;
const convener = /[\p{Script=Han}A-Za-z0-9“”·()()]{2,40}$/u;
const organEnd =
  /(?:委|府|办|局|部|院|会|组|团|处|所|队|站|中心|人大|政协|党组|司|厂|校|学|医院|集团|联|盟|社|行|军|班子|会议|大会)$/u;
/** 柳河镇召开第四届人民代表大会第八次会议: the town is part of the name. */
const ownCongress = /^第?[一二三四五六七八九十]+届(?:人民代表大会|人大|委员会)/u;
const ownTown = /(?<![\p{Script=Han}])(?![我全本])[\p{Script=Han}]{2,7}[县市区旗州乡镇]$/u;
/** The leading bodies that convene together. */
const beside =
  /(?:(?:(?<![\p{Script=Han}])[\p{Script=Han}]{0,6})?[省市州县区旗镇乡](?:委|党委|政府|人大|政协|人大常委会)、)+$/u;
/** Those who come to visit, and what is said of a meeting rather than who convenes it. */
const guests =
  /(?:调研|督导|督查|督察|考察|检查|巡视|巡察|指导|考核|验收|评估)(?:组|团)(?:一行)?$|一行$|^(?:会议|大会)$|^(?:这|此|本次)/u;
const delegation = /(?:审议|讨论)$/u;
/** A meeting with a number is a particular one. */
const numbered = /第?[一二三四五六七八九十百\d]+次/u;
/** 召开 with a meeting after it: whoever stands before it convenes that. */
const convenes = /(?:召开|举行|举办)(?![后前时])[^,]{2,40}(?:会议?|仪式|论坛|培训班)”?$/u;
/** 县人大常委会召开第三次…: the body convenes it. */
const sittingOf = /^(?:召开|举行)第?[一二三四五六七八九十百\d]+次/u;
/** …次会议圆满完成各项议程后,在礼堂胜利闭幕; …次会议,圆满完成各项议程,于1月7日下午闭幕: what was done comes between. */
const concluding =
  /^,?(?:[^,。;\n]{0,6}(?:完成|履行|通过|走完|历时|经过)[^。;\n]{0,30}(?:,(?:[^,。;]{0,12}(?:胜利|圆满|隆重|顺利)|[在于][^,。;]{2,16}|[^,。;]{2,24}(?=闭幕|落幕))|后?(?:胜利|圆满|隆重|顺利))|,[在于][^,。;]{2,24}?(?:隆重|顺利|成功|胜利)?)(?:闭幕|落幕|开幕|召开|举行)/u;
const longestConclusion = 70;
/** What a name never begins with; 和 and the like only where another meeting stands before it. */
const leading = /^(?:[了的、是\s]|以及|暨|关于|在(?![职校建京])|经(?=[^济]))+/u;
const joining = /^[和与及]/u;

function lastMatch({ pattern, starts }: Verbs, text: string): Span | null {
  const last = matchesAt(text, pattern, starts).at(-1);
  return last === undefined ? null : { start: last.index, end: last.index + last[0].length };
}

/** After the last 的 that stands outside quotes, unless too little would be left. */
function afterModifier(name: string, tailLength: number): number {
  let depth = 0;
  for (let i = name.length - tailLength - 1; i >= 0; i--) {
    const character = name.charAt(i);
    if (character === "”" || character === "》") depth++;
    else if (character === "“" || character === "《") depth--;
    else if (character === "的" && depth === 0 && !/[目党]/.test(name.charAt(i - 1))) return i + 1;
  }
  return 0;
}

/** The name that ends with `tail`, or null where none is to be had. `from`: names before it in the text end there. */
export function nameOf(text: string, tail: Tail, from: number): NamedMeeting | null {
  const { convening, opening, acting, relaying, attending, generic } = patterns();
  const clause = Math.max(clauseStart(text, tail.end), from);
  const prefix = text.slice(clause, tail.end);
  const joined = clause === from && joining.test(prefix) ? 1 : 0;
  const verb = lastMatch(convening, prefix.slice(0, tail.start - clause + 1));
  const rest = text.slice(tail.end, clauseEnd(text, tail.end, 45));
  // 县政府第12次常务会议研究…: the meeting acts.
  const acts = from === 0 && numbered.test(prefix.slice(-30)) && acting.test(rest);
  // 某某研究会在…召开座谈会: it convenes another one.
  const opens =
    acts ||
    (opening.test(rest) && !convenes.test(rest)) ||
    concluding.test(text.slice(tail.end, tail.end + longestConclusion));
  const make = (start: number, name: string, frame: Frame, before: string): NamedMeeting | null => {
    const clean = name.replace(leading, "");
    return clean.length < (frame === "convened" || frame === "unnamed" ? 2 : 3) || clean.length > 60
      ? null
      : { start: start + name.length - clean.length, end: tail.end, name: clean, kind: tail.kind, frame, before };
  };
  if (verb && verb.end <= tail.start - clause) {
    // 由甲承办的乙论坛在…举行: it opens, whoever prepared it.
    const frame = !/^了?的/u.test(prefix.slice(verb.end)) ? "convened" : opens ? "opens" : "told";
    // 组织开展“两会”观摩活动: an activity, not the meeting.
    if (/开展(?:了|过)?$/u.test(prefix.slice(0, verb.end)) && /^\p{Script=Han}/u.test(rest)) return null;
    const said = prefix.slice(verb.end);
    const cut = afterModifier(said, tail.end - tail.start);
    const name = said.slice(cut).replace(leading, "");
    const start = tail.end - name.length;
    const before = prefix.slice(0, verb.start);
    const stem = name.slice(0, Math.max(0, name.length - (tail.end - tail.start)));
    if (generic.test(stem) || ownCongress.test(name)) {
      const subject = ownCongress.test(name) ? (ownTown.exec(before)?.[0] ?? null) : convenerOf(before);
      if (subject) {
        const at = clause + before.lastIndexOf(subject);
        return make(at, subject + name, frame, before.slice(0, before.lastIndexOf(subject)));
      }
      if (name === "会议" && frame === "convened" && /^[,。]/u.test(rest || text.slice(tail.end, tail.end + 1)))
        return make(start, name, "unnamed", before);
      if (/^(?:会议|大会|全会|仪式|讲座|论坛|年会)$/u.test(name)) return null;
    }
    return notName.test(name) ? null : make(start, name, frame, before);
  }
  const bounds = [relaying, attending].map((pattern) => lastMatch(pattern, prefix.slice(0, tail.start - clause)));
  const [relayed, attended] = bounds;
  // 学习贯彻…研讨班 and 传达…会议 are names of their own where the meeting opens or the day stands before them.
  const inside = opens && !acts && relayed !== null;
  const edge = Math.max(inside ? 0 : (relayed?.end ?? 0), attended?.end ?? 0);
  let start = edge || joined;
  if (edge === 0 && joined === 0) start = timeEnd(prefix, tail.start - clause);
  // 甲宣布会议开幕.
  const announced = prefix.lastIndexOf("宣布", tail.start - clause);
  if (announced >= start) start = announced + 2;
  // 甲在全县…大会上强调: the name begins after the preposition.
  const at = /^(?:上|期间|中)/u.test(rest)
    ? Math.max(prefix.lastIndexOf("在", tail.start - clause), prefix.lastIndexOf("从", tail.start - clause), start - 1)
    : /^(?:获悉|了解到|传来)/u.test(rest)
      ? Math.max(prefix.lastIndexOf("从", tail.start - clause), start - 1)
      : start - 1;
  start = at + 1;
  if (opens && ownPlace.test(prefix.slice(start))) start += 2;
  const located = /^(?:在|就|对|按|由|于|为|把|将)/u.exec(prefix.slice(start));
  if (located && !opens) start += located[0].length;
  const said = prefix.slice(start);
  start += afterModifier(said, tail.end - tail.start);
  start += leading.exec(prefix.slice(start))?.[0].length ?? 0;
  const name = prefix.slice(start);
  if (tail.organ && ((!opens && !attended && !relayed) || sittingOf.test(rest))) return null;
  // 参加县人大三次会议柳河代表团审议: the meeting is what it is a sitting of.
  if (delegation.test(name) && (!attended || /次会议|两会/u.test(name) || /^[^时中并后]/u.test(rest))) return null;
  const stem = name.slice(0, Math.max(0, name.length - (tail.end - tail.start)));
  if (stem === "" && telling(name) && /^(?:上|由)/u.test(rest)) return make(clause + start, name, "bare", "");
  // 参加汇报会。: whoever was there was at the one meeting that the article has.
  if (stem === "" && attended && telling(name) && /^(?:[。;,]|并|$)/u.test(text.slice(tail.end, tail.end + 1)))
    return make(clause + start, name, "attended", prefix.slice(0, start));
  if (stem === "" || /^[本此该这次]+$/u.test(stem) || notName.test(name)) return null;
  const frame: Frame =
    opens && !(acts && (attended || relayed))
      ? "opens"
      : attended && attended.end === edge
        ? "attended"
        : relayed && !inside
          ? "relayed"
          : "plain";
  return make(clause + start, name, frame, prefix.slice(0, start));
}

/** 座谈会, 报告会: enough of a name where the article gives no other; 会议 and 大会 are not. */
const telling = (name: string) => name.length >= 3 && !/会议$|常委会$|党组会$/u.test(name);

/** Where a leading day and half-day end (3月16日上午), or 0. */
function timeEnd(prefix: string, limit: number): number {
  let start = dayTime.exec(prefix.slice(0, limit))?.[0].length ?? 0;
  start += halfDay.exec(prefix.slice(start, limit))?.[0].length ?? 0;
  return start;
}

/** The body before a convening verb (县委, 县国防动员委员会), null where it is 我县, a county or a person. */
export function convenerOf(before: string): string | null {
  const time = timeEnd(before, before.length);
  const plain = before
    .slice(time)
    .replace(/[在于][^,]*$/u, "")
    .replace(
      /(?:组织|联合|共同|隆重|集中|专题|主持|及时|分别|立即|随即|迅速|紧急|连夜|当即|随后|立刻|马上|第一时间|第\S次)+$/u,
      "",
    );
  const subject = convener.exec(plain.slice(afterModifier(plain, 0)))?.[0] ?? "";
  if (subject === "" || selfWord.test(subject) || !organEnd.test(subject) || guests.test(subject)) return null;
  // 县委、县政府召开…: both convene it.
  return (beside.exec(before.slice(0, before.lastIndexOf(subject)))?.[0] ?? "") + subject;
}
