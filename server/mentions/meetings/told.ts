import { afterModifier, leading, timeEnd } from "./left.ts";
import type { Frame, NamedMeeting } from "./meeting.ts";
import { isNoName, made, type Naming, stemOf } from "./naming.ts";
import { lastMatch, patterns } from "./verbs.ts";

/** 我县, said of the paper's own county, is not part of a name. */
const ownPlace = /^我[县市区旗州省乡镇村院校局盟](?![与和同])/u;
/** 甲在全县…大会上强调, 从…会上获悉: the name begins after the preposition. */
const there = /^(?:上|期间|中)/u;
const heard = /^(?:获悉|了解到|传来)/u;
const preposition = /^(?:在|就|对|按|由|于|为|把|将)/u;
/** 参加县人大三次会议柳河代表团审议: the meeting is what it is a sitting of. */
const delegation = /(?:审议|讨论)$/u;
const sitting = /次会议|两会/u;
/** 县人大常委会召开第三次…: the body convenes it. */
const sittingOf = /^(?:召开|举行)第?[一二三四五六七八九十百\d]+次/u;
const pointing = /^[本此该这次]+$/u;
/** 甲宣布会议开幕. */
const announcing = "宣布";

/** 座谈会, 报告会: enough of a name where the article gives no other; 会议 and 大会 are not. */
const telling = (name: string) => name.length >= 3 && !/会议$|常委会$|党组会$/u.test(name);

/** A meeting's name in a clause that convenes none: it opens, is attended or relayed, or merely named. */
export function toldName(naming: Naming): NamedMeeting | null {
  const { text, tail, clause, prefix, rest, acts, opens } = naming;
  const { relaying, attending } = patterns();
  const head = prefix.slice(0, tail.start - clause);
  const relayed = lastMatch(relaying, head);
  const attended = lastMatch(attending, head);
  // 学习贯彻…研讨班 and 传达…会议 are names of their own where the meeting opens or the day stands before them.
  const inside = opens && !acts && relayed !== null;
  const edge = Math.max(inside ? 0 : (relayed?.end ?? 0), attended?.end ?? 0);
  const start = startOf(naming, edge);
  const name = prefix.slice(start);
  if (tail.organ && ((!opens && !attended && !relayed) || sittingOf.test(rest))) return null;
  if (delegation.test(name) && (!attended || sitting.test(name) || /^[^时中并后]/u.test(rest))) return null;
  const stem = stemOf(name, tail);
  if (stem === "" && telling(name)) {
    if (/^(?:上|由)/u.test(rest)) return made(naming, clause + start, name, "bare", "");
    // 参加汇报会。: whoever was there was at the one meeting that the article has.
    if (attended && /^(?:[。;,]|并|$)/u.test(text.slice(tail.end, tail.end + 1)))
      return made(naming, clause + start, name, "attended", prefix.slice(0, start));
  }
  if (stem === "" || pointing.test(stem) || isNoName(name)) return null;
  const frame: Frame =
    opens && !(acts && (attended || relayed))
      ? "opens"
      : attended?.end === edge
        ? "attended"
        : relayed && !inside
          ? "relayed"
          : "plain";
  return made(naming, clause + start, name, frame, prefix.slice(0, start));
}

/** Where in the clause the name begins; `edge`: where the verb before it ends, or 0. */
function startOf({ tail, clause, prefix, rest, joined, opens }: Naming, edge: number): number {
  const limit = tail.start - clause;
  let start = edge || joined;
  if (start === 0) start = timeEnd(prefix, limit);
  const announced = prefix.lastIndexOf(announcing, limit);
  if (announced >= start) start = announced + announcing.length;
  const at = there.test(rest)
    ? Math.max(prefix.lastIndexOf("在", limit), prefix.lastIndexOf("从", limit))
    : heard.test(rest)
      ? prefix.lastIndexOf("从", limit)
      : -1;
  start = Math.max(at + 1, start);
  if (opens && ownPlace.test(prefix.slice(start))) start += 2;
  const before = preposition.exec(prefix.slice(start));
  if (before && !opens) start += before[0].length;
  start += afterModifier(prefix.slice(start), tail.end - tail.start);
  return start + (leading.exec(prefix.slice(start))?.[0].length ?? 0);
}
