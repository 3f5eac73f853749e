import type { Characters } from "../../domain/characters.ts";
import { matchesAt } from "../../domain/matches.ts";
import type { Span } from "../../domain/span.ts";
import { wordPattern } from "../../vocabulary/pattern.ts";
import { beginningsOf } from "../../vocabulary/sought.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";

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
/** What is said of meetings before and behind their names. */
export function patterns(): Patterns {
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

/** Where the last of such verbs stands in `text`. */
export function lastMatch({ pattern, starts }: Verbs, text: string): Span | null {
  const last = matchesAt(text, pattern, starts).at(-1);
  return last === undefined ? null : { start: last.index, end: last.index + last[0].length };
}
