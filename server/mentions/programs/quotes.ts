import { wordPattern } from "../../vocabulary/pattern.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";
import { nounBehind } from "./nouns.ts";
import type { Quote } from "./quoted.ts";
import type { Sight } from "./sight.ts";
import { enough, signs } from "./signs.ts";

/** What a quotation is taken for, and why. */
export interface QuoteReading {
  readonly kind: string;
  readonly rule: string;
  /** What speaks for it and against, by name and weight: verb +2, counted +1.5. */
  readonly signs: string;
}

let compiled: RegExp | undefined;
const tails = (): RegExp => (compiled ??= new RegExp(`(?:${wordPattern("program-tail")})$`, "u"));
/** Between two quotations side by side (“开门红”“半年红”; 拼争“三个领先”、建设“五个新城”). */
const besides = /^”?[、和及与]?(?:(?:建设|推进|实施|打造|争创|开展|落实|深化|坚持|实现|加快|推动)“|“)?$/u;

/** Whether a quotation names a program; `previous` is the reading of the quotation before it, `times` how often it is quoted. */
export function readQuote(
  text: string,
  quote: Quote,
  previous: { quote: Quote; reading: QuoteReading } | null,
  times: number,
): QuoteReading | null {
  const name = quote.said.replace(/[‘’]/gu, "");
  if (name.length < 2 || !/[\p{Script=Han}\d]/u.test(name) || /[。!?:;…]|—(?!—)/u.test(name)) return null;
  const sight = sightOf(text, quote, name, previous, times);
  if (
    vocabulary().words("quote-common").has(name) &&
    !/^(?:专题教育|学习教育|专项|行动|战略(?!布局))/u.test(sight.right)
  )
    return null;
  // “10.27”火灾: a day on which something happened.
  if (/^\d{1,2}[.·]\d{1,2}$/u.test(name) && !/^(?:工程|行动|计划|专项|工作法)/u.test(sight.right)) return null;
  // 百日, 活动 alone say only what sort of thing it is.
  if (name.length <= 4 && vocabulary().words("program-tail").has(name) && !/^大|百日|年$/u.test(name)) return null;
  const holding = signs.filter(([, , holds]) => holds(sight));
  const score = holding.reduce((sum, [, weight]) => sum + weight, 0);
  if (score < enough) return null;
  return {
    kind: vocabulary().words("program-name").get(name)?.as ?? kindOf(sight.tail),
    rule: "program-quoted",
    signs: holding.map(([sign, weight]) => `${sign} ${weight > 0 ? "+" : ""}${weight}`).join(", "),
  };
}

function sightOf(
  text: string,
  { start, end }: Quote,
  name: string,
  previous: { quote: Quote; reading: QuoteReading } | null,
  times: number,
): Sight {
  const left = text.slice(Math.max(0, start - 14), start - 1);
  const right = text.slice(end + 1, end + 25);
  return {
    name,
    left: left.slice(Math.max(...["。", ";", "!", "?", "\n"].map((stop) => left.lastIndexOf(stop))) + 1),
    right,
    noun: nounBehind(right),
    phrases: name.split(/[,、,\s]+/u),
    tail: tails().exec(name)?.[0],
    times,
    beside: previous !== null && name.length <= 10 && besides.test(text.slice(previous.quote.end, start)),
  };
}

function kindOf(tail: string | undefined): string {
  return (tail && vocabulary().words("program-tail").get(tail)?.as) || "campaign";
}
