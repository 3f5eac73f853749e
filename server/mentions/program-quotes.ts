import { wordPattern } from "../vocabulary/pattern.ts";
import { vocabulary } from "../vocabulary/vocabulary.ts";
import type { Quote } from "./quotes.ts";

/** What a quotation is taken for, and why. */
export interface QuoteReading {
  readonly kind: string;
  readonly rule: string;
}

interface Patterns {
  readonly tail: RegExp;
  readonly after: RegExp;
  readonly verb: RegExp;
  readonly motto: RegExp;
}
let compiled: Patterns | undefined;
const patterns = (): Patterns =>
  (compiled ??= {
    tail: new RegExp(`(?:${wordPattern("program-tail")})$`, "u"),
    after: new RegExp(`^(?:${wordPattern("program-after")})`, "u"),
    verb: new RegExp(`(?:${wordPattern("program-verb")})(?:了|好|省级|县级|市级|国家级|全省|全市|全国|全县|起)?$`, "u"),
    motto: new RegExp(`^(?:等|般|式)?(?:的)?(?:${wordPattern("motto-after")})`, "u"),
  });

/** What only a sentence has: it is said, not named. */
const sentence = /[是不也要你我他吗了就都才着谁怎吧呢很]|没有|怎么|什么|如何|我们/u;
/** 三联, 四个一, 345, 3+2: a number makes an abbreviation, and the press abbreviates its programs so. */
const counted = /^(?:[一二三四五六七八九十百千两双\d]+[\p{Script=Han}]{1,3}){1,3}$|^\d{3,4}$|\d+[+·.-]\d+|\+/u;
/** 以“…”为抓手: a program is what one works with. */
const means = /^为(?:抓手|载体|牵引|总抓手|平台|突破口)/u;
/** 称为“…”, 说“…”, 喊出“…”. */
const spoken =
  /(?:[:,称叫说道是写喊誉为做到有让讲]|做到|赢得|获得|荣获|喜获|授予|评为|命名|写着|打出|悬挂|题写|名为)$/u;
const awarded = /(?:荣获|获得|授予|评为|获评|喜获|入选|命名|被评)[^,。]{0,12}$/u;
/** 的春节慰问活动 after the quotes, where something is held under that name. */
const heldAs = /^的?[\p{Script=Han}]{0,8}?(?:活动|行动|工程)/u;
const holding = /(?:开展|进行|举行|举办|实施|组织|推行|推出|创新|打造|探索)(?:了|的)?$/u;
const heldUnder = /^(?:专项行动|实践活动|主题实践活动|主题教育|行动|工程|计划)/u;
const aim = /^(?:的)?(?:工作)?(?:目标|要求|思路|理念|方针|标准|责任)/u;
const festival = /^[迎庆贺闹过][\p{Script=Han}]{0,3}(?:春|元宵|国庆|中秋|端午|节|五一|七一|八一|重阳|元旦)/u;
/** Between two quotations side by side (“开门红”“半年红”). */
const beside = /^”?[、和及与]?“?$/u;

/** Whether a quotation names a program; `previous` is the reading of the quotation before it. */
export function readQuote(
  text: string,
  quote: Quote,
  previous: { quote: Quote; reading: QuoteReading } | null,
): QuoteReading | null {
  const { start, end, said } = quote;
  const name = said.replace(/[‘’]/gu, "");
  const left =
    text
      .slice(Math.max(0, start - 14), start - 1)
      .split(/[。;!?\n]/u)
      .at(-1) ?? "";
  const right = text.slice(end + 1, end + 13);
  if (name.length < 2 || !/[\p{Script=Han}\d]/u.test(name) || /[。!?:;…—]/u.test(name)) return null;
  if (vocabulary().words("quote-common").has(name)) return null;
  const known = vocabulary().words("program-name").get(name);
  if (known) return { kind: known.as ?? "program", rule: "program-quoted-known" };
  if (name.length < 3 || (name.length <= 4 && vocabulary().words("program-tail").has(name) && !/百日|年$/u.test(name)))
    return null;
  const tail = patterns().tail.exec(name)?.[0];
  const kind = tail ? kindOf(tail) : "campaign";
  if (awarded.test(left) || (aim.test(right) && !tail) || (festival.test(name) && !tail)) return null;
  if (holding.test(left) && (heldAs.test(right) || left.endsWith("的")) && name.length <= 14)
    return { kind, rule: "program-quoted-held" };
  // “我为群众办实事”实践活动 is named so however it reads.
  if (heldUnder.test(right) && name.length <= 12 && !/[,、]/u.test(name) && !festival.test(name))
    return { kind, rule: "program-quoted-noun" };
  if (sentence.test(name) && !(tail && tail.length > 1)) return null;
  if (tail && tail.length >= 3 && name.length <= 16 && !spoken.test(left) && !/[,、]/u.test(name))
    return { kind, rule: "program-quoted-tail" };
  if (patterns().motto.test(right) && !patterns().after.test(right)) return null;
  if (means.test(right) && name.length <= 16) return { kind, rule: "program-quoted-means" };
  const phrases = name.split(/[,、,\s]/u).length;
  // “杏林红”志愿者: one character at the end makes no name where a person or team follows.
  const weak =
    tail?.length === 1 &&
    /^\p{Script=Han}/u.test(right) &&
    !patterns().after.test(right) &&
    !patterns().verb.test(left);
  if (tail && !weak && (tail.length > 1 || name.length <= 8) && phrases <= 3 && !spoken.test(left))
    return { kind, rule: "program-quoted-tail" };
  // “三个万元”增收工程: an abbreviation that counts, before what it is.
  if (counted.test(name) && /^\p{Script=Han}{0,4}?(?:工程|行动|计划|活动|机制|改革|新政)/u.test(right))
    return { kind, rule: "program-quoted-noun" };
  // “智慧安防”小区建设项目.
  if (phrases === 1 && name.length >= 4 && name.length <= 8 && /^\p{Script=Han}{0,4}建设项目/u.test(right))
    return { kind: "project", rule: "program-quoted-noun" };
  const short = name.length < 3 && !counted.test(name);
  if (patterns().after.test(right) && phrases <= 2 && !short && (phrases === 1 || name.length <= 9))
    return { kind, rule: "program-quoted-noun" };
  if (phrases > 2 || spoken.test(left)) return null;
  if (
    patterns().verb.test(left) &&
    (phrases === 1 ? name.length <= 12 : counted.test(name)) &&
    (counted.test(name) || name.length >= 3)
  ) {
    return { kind, rule: "program-quoted-verb" };
  }
  if (previous && beside.test(text.slice(previous.quote.end, start)) && name.length <= 10 && phrases === 1) {
    return { kind: previous.reading.kind, rule: "program-quoted-beside" };
  }
  return null;
}

function kindOf(tail: string): string {
  return vocabulary().words("program-tail").get(tail)?.as ?? "campaign";
}
