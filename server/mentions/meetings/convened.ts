import type { Span } from "../../domain/span.ts";
import { convenerOf } from "./convener.ts";
import { afterModifier, leading } from "./left.ts";
import type { Frame, NamedMeeting } from "./meeting.ts";
import { isNoName, made, type Naming, stemOf } from "./naming.ts";
import { patterns } from "./verbs.ts";

/** 柳河镇召开第四届人民代表大会第八次会议: the town is part of the name. */
const ownCongress = /^第?[一二三四五六七八九十]+届(?:人民代表大会|人大|委员会)/u;
const ownTown = /(?<![\p{Script=Han}])(?![我全本])[\p{Script=Han}]{2,7}[县市区旗州乡镇]$/u;
/** 组织开展“两会”观摩活动: an activity, not the meeting. */
const activity = /开展(?:了|过)?$/u;
/** Nothing by itself says less. */
const bare = /^(?:会议|大会|全会|仪式|讲座|论坛|年会)$/u;

/** A meeting's name behind the verb that convenes it, within the clause. */
export function convenedName(naming: Naming, verb: Span): NamedMeeting | null {
  const { text, tail, clause, prefix, rest, opens } = naming;
  // 由甲承办的乙论坛在…举行: it opens, whoever prepared it.
  const frame: Frame = !/^了?的/u.test(prefix.slice(verb.end)) ? "convened" : opens ? "opens" : "told";
  if (activity.test(prefix.slice(0, verb.end)) && /^\p{Script=Han}/u.test(rest)) return null;
  const said = prefix.slice(verb.end);
  const name = said.slice(afterModifier(said, tail.end - tail.start)).replace(leading, "");
  const start = tail.end - name.length;
  const before = prefix.slice(0, verb.start);
  if (patterns().generic.test(stemOf(name, tail)) || ownCongress.test(name)) {
    const subject = ownCongress.test(name) ? (ownTown.exec(before)?.[0] ?? null) : convenerOf(before);
    if (subject) {
      const at = before.lastIndexOf(subject);
      return made(naming, clause + at, subject + name, frame, before.slice(0, at));
    }
    if (name === "会议" && frame === "convened" && /^[,。]/u.test(rest || text.slice(tail.end, tail.end + 1)))
      return made(naming, start, name, "unnamed", before);
    if (bare.test(name)) return null;
  }
  return isNoName(name) ? null : made(naming, start, name, frame, before);
}
