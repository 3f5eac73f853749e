import { clauseEnd, clauseStart } from "./clauses.ts";
import { convenedName } from "./convened.ts";
import type { NamedMeeting } from "./meeting.ts";
import { joining, type Naming } from "./naming.ts";
import type { Tail } from "./tails.ts";
import { toldName } from "./told.ts";
import { lastMatch, patterns } from "./verbs.ts";

/** A meeting with a number is a particular one. */
const numbered = /第?[一二三四五六七八九十百\d]+次/u;
/** 召开 with a meeting after it: whoever stands before it convenes that. */
const convenes = /(?:召开|举行|举办)(?![后前时])[^,]{2,40}(?:会议?|仪式|论坛|培训班)”?$/u;
/** 市政协联谊会举办“看家乡”活动: a body holds something. */
const holds =
  /^[\p{Script=Han}]{0,6}?(?:召开|举行|举办|主办|承办|开展|组织)(?!第?[一二三四五六七八九十\d]+次|完毕|以来|之?[前后]|期间)(?:了)?(?:[“《\p{Script=Han}])/u;
/** …次会议圆满完成各项议程后,在礼堂胜利闭幕; …次会议,圆满完成各项议程,于1月7日下午闭幕: what was done comes between. */
const concluding =
  /^,?(?:[^,。;\n]{0,6}(?:完成|履行|通过|走完|历时|经过)[^。;\n]{0,30}(?:,(?:[^,。;]{0,12}(?:胜利|圆满|隆重|顺利)|[在于][^,。;]{2,16}|[^,。;]{2,24}(?=闭幕|落幕))|后?(?:胜利|圆满|隆重|顺利))|,[在于][^,。;]{2,24}?(?:隆重|顺利|成功|胜利)?)(?:闭幕|落幕|开幕|召开|举行)/u;
const relays = /(?:会议?|学习)(?:集中|专题|及时|认真|迅速|专门)?(?:传达|学习|贯彻|宣贯)/u;
const longestConclusion = 70;
const longestRest = 45;
/** How far before its end a meeting's number may stand. */
const longestNumbered = 30;

/** The name that ends with `tail`, or null where none is to be had. `from`: names before it in the text end there. */
export function nameOf(text: string, tail: Tail, from: number): NamedMeeting | null {
  const { convening, opening, acting } = patterns();
  const clause = Math.max(clauseStart(text, tail.end), from);
  const prefix = text.slice(clause, tail.end);
  const rest = text.slice(tail.end, clauseEnd(text, tail.end, longestRest));
  // 县政府第12次常务会议研究…: the meeting acts.
  const acts = from === 0 && numbered.test(prefix.slice(-longestNumbered)) && acting.test(rest);
  // 某某研究会在…召开座谈会: it convenes another one.
  const opens =
    acts ||
    (opening.test(rest) && !convenes.test(rest) && !(tail.organ && holds.test(rest))) ||
    concluding.test(text.slice(tail.end, tail.end + longestConclusion));
  const joined = clause === from && joining.test(prefix) ? 1 : 0;
  const naming: Naming = { text, tail, clause, prefix, rest, joined, acts, opens };
  const verb = lastMatch(convening, prefix.slice(0, tail.start - clause + 1));
  // 召开专题会议传达学习乙会议精神: the second is what the first relays.
  const own = verb !== null && !relays.test(prefix.slice(verb.end, tail.start - clause));
  return own && verb.end <= tail.start - clause ? convenedName(naming, verb) : toldName(naming);
}
