import { wordPattern } from "../../vocabulary/pattern.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";
import { sharedNoun, verbBehind } from "./nouns.ts";
import { laterNoun } from "./sign-words.ts";

/** A quotation as it is weighed: what it says and what stands before and behind it in its sentence. */
export interface Sight {
  readonly name: string;
  readonly left: string;
  readonly right: string;
  /** How many phrases it is of: 比亮点、学先进、树标杆 is of three. */
  readonly phrases: readonly string[];
  /** The end that tells of a program: 行动, 工程, 年. */
  readonly tail: string | undefined;
  /** How often the article quotes it. */
  readonly times: number;
  /** Whether it stands beside a quotation that was taken for a program. */
  readonly beside: boolean;
  /** Whether a noun behind it says that it is a program: 行动, 工程, 机制. */
  readonly noun: boolean;
}

interface Patterns {
  readonly after: RegExp;
  readonly sureVerb: RegExp;
  readonly verb: RegExp;
  readonly motto: RegExp;
}
let compiled: Patterns | undefined;
const words = (kind: string, sure: boolean): string =>
  [...vocabulary().words(kind).values()]
    .filter(({ as }) => (as === "sure") === sure)
    .map(({ text }) => text)
    .sort((a, b) => b.length - a.length)
    .join("|");
/** The patterns that are made of vocabulary, compiled at first use. */
export const patterns = (): Patterns =>
  (compiled ??= {
    after: new RegExp(`^(?:${words("program-after", false)})`, "u"),
    sureVerb: new RegExp(`(?:${words("program-verb", true)})${object}$`, "u"),
    verb: new RegExp(`(?:${words("program-verb", false)})${object}$`, "u"),
    motto: new RegExp(`^(?:等|般|式)?(?:的)?(?:${wordPattern("motto-after")})`, "u"),
  });
const object = "(?:了|好|省级|县级|市级|国家级|全省|全市|全国|全县|全区|起|以|一批|新一轮)?";

export const isKnown = (name: string): boolean =>
  ["program-name", "program-bare", "program-quoted"].some((kind) => vocabulary().words(kind).has(name));
/** 三个责任, 五个一批: a program somewhere, and elsewhere what a speaker counts. */
export const saysCount = (name: string): boolean =>
  /^[一二两三四五六七八九十]个/u.test(name) && vocabulary().words("program-quoted").has(name);
/** “四清两改”村庄清洁行动. */
export const isNamed = (name: string): boolean =>
  /(?:行动|工程|活动|计划|战|整治)$/u.test(name) && vocabulary().words("program-name").has(name);
/** “青岚湖新镇综合开发项目”的一部分: the name of works, whatever is said of it. */
export const isWorks = (name: string): boolean => /^.{6,}(?:项目|工程)$/u.test(name);
export const thing = (tail: string): boolean => vocabulary().words("program-thing").has(tail);

/** “穿衣戴帽”惠农行动: the noun stands further on. */
export const hasLaterNoun = ({ right }: Sight): boolean => laterNoun.test(right) && !verbBehind(right);
/** “爱家乡 我奉献”义务劳动活动: two phrases in step, and what is done under them. */
export const rhymes = (sight: Sight): boolean =>
  sight.phrases.length === 2 &&
  sight.phrases.every(({ length }) => length === sight.phrases[0]?.length && length > 2) &&
  hasLaterNoun(sight);

export const hasNoun = ({ noun }: Sight): boolean => noun;
export const sharesNoun = ({ right }: Sight): boolean => sharedNoun(right) !== "";
/** So long, and nothing in it or behind it says that it is a program. */
export const isLongAlone = ({ name, tail, noun, right }: Sight): boolean =>
  name.length > 12 && !(tail && tail.length > 1) && !noun && !laterNoun.test(right);
