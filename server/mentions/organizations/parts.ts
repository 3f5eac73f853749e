import type { Token } from "../tokens/lattice.ts";
import { isHan, printed } from "../tokens/tokens.ts";
import { isLed } from "./words.ts";

/** Those for whom a body is there, though the word tells time too: 青年志愿服务中心. */
export const ofAge = /^(?:青年|老年|少年|青少年|中老年|未成年|高速)$/u;

/** Whose committees have a level in their name: 民盟县委会. */
export const parties = /^(民盟|民革|民建|民进|农工党|九三学社|致公党|台盟|共青团)$/u;

/** Characters of grammar: no part of any name. */
export const grammatical =
  /^[了着过在到由与和为是被把对向从的及等赴往去给跟让请入进至自据于经将也又都并以其该各每而或则就还再不没未很最更曾已正才刚所有任按暨即若因率]$/u;

/** 贾庄 + 村党支部: what reads as a person's name is the village's. */
export const villageOffice = /^(?:(?:村|社区).|(?:供电|派出|司法|财政|国土|税务)所$|人民法庭$)/u;

/** 山西省 + 吕梁 + 市委: what stands between two levels is a division, whatever else it may be. */
export function between(text: string, tokens: readonly Token[], at: number, next: Token): boolean {
  const token = tokens[at];
  const division = tokens[at - 1]?.word?.division;
  if (token === undefined || !division || division.short || token.end - token.start > 3) return false;
  return isLed(next, text);
}

const longestQuoted = 6;
const quoting = /[县市区州旗省盟镇乡村]$|社区$|嘎查$|[县市区州旗省盟镇乡]委$|政府$/u;

/** 县“双减”办, 县委“两新”工委: where the quotes open that stand between a level or council and the office named by them; or -1. */
export function quotedStart(text: string, tokens: readonly Token[], at: number): number {
  if (text[tokens[at]?.start ?? 0] !== "”") return -1;
  for (let left = at - 1; left > at - longestQuoted && left > 0; left--) {
    const sign = text[tokens[left]?.start ?? 0];
    if (sign === "“") return quoting.test(printed(tokens[left - 1], text)) ? left : -1;
    if (sign === "”" || sign === "。" || sign === "\n") return -1;
  }
  return -1;
}

/** Where the bracket opens that closes at `at`, as in 骏马(深圳)有限公司; -1 where none does. */
export function bracketStart(text: string, tokens: readonly Token[], at: number): number {
  const sign = text[tokens[at]?.start ?? 0];
  if (sign !== ")" && sign !== ")") return -1;
  for (let left = at - 1; left > at - 5 && left > 0; left--) {
    if (/^[((]$/u.test(printed(tokens[left], text))) return left;
    if (!isHan(tokens[left], text)) return -1;
  }
  return -1;
}
