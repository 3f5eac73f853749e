import type { Token } from "./lattice.ts";
import { acts, countedFrom, describes, endsBefore, namesCompany, partedAt } from "./organizations-bounds.ts";
import { closed, inZone, isZone, joinsBodies, joinsVerb, ledFrom, withCouncil } from "./organizations-closed.ts";
import { edgeOf } from "./organizations-edge.ts";
import { boundaries, isDivision, isLed, isSuffix, kindOf } from "./organizations-words.ts";
import { isHan, isKind, printed } from "./tokens.ts";

const longest = 26;
/** Parts of speech that a name of an organization does not contain. */
const foreign = new Set(["p", "c", "d", "r", "u", "y", "t", "o", "e"]);
/** Kinds whose names are made of any words at all. */
const anyWords = new Set(["company", "school", "hospital", "mass"]);
/** A reading as a name so weak that it may as well be part of an organization's. */
const weakName = 6;
const strongName = 15;

/** Those for whom a body is there, though the word tells time too: 青年志愿服务中心. */
const ofAge = /^(?:青年|老年|少年|青少年|中老年|未成年|高速)$/u;

/** 山西省 + 吕梁 + 市委: what stands between two levels is a division, whatever else it may be. */
function between(text: string, tokens: readonly Token[], at: number, next: Token): boolean {
  const token = tokens[at];
  const division = tokens[at - 1]?.word?.division;
  if (token === undefined || !division || division.short || token.end - token.start > 3) return false;
  return isLed(next, text);
}

/** Whose committees have a level in their name: 民盟县委会. */
const parties = /^(民盟|民革|民建|民进|农工党|九三学社|致公党|台盟|共青团)$/u;
const grammatical =
  /^[了着过在到由与和为是被把对向从的及等赴往给跟让请入进至自据于经将也又都并以其该各每而或则就还再不没未很最更曾已正才刚所有任按暨即若因]$/u;

/**
 * Where the organization that ends right before token `end` begins, going left while words can belong to one;
 * `end` itself where none stands there. 我, 该 and the like in front are left out.
 */
export function organizationStart(text: string, tokens: readonly Token[], end: number): number {
  let first = end;
  const limit = (tokens[end]?.start ?? text.length) - longest;
  let zoned = false;
  let free = anyWords.has(kindOf(tokens[end - 1]));
  for (let at = end - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined || token.start < limit) break;
    const counted = at < end - 1 ? countedFrom(text, tokens, at) : -1;
    if (counted >= 0) {
      first = counted;
      break;
    }
    // ,正康食品有限公司: behind a sign 正 is part of the name.
    if (free && at + 1 === first && printed(token, text) === "正" && !isHan(tokens[at - 1], text)) {
      first = at;
      break;
    }
    // 衢州市 + 绿原 + 青年服务中心: 原 behind a single character is no word for what was before.
    const plain = tokens[at - 1];
    if (printed(token, text) === "原" && at < end - 1 && plain?.word?.speech === "a" && plain.end - plain.start === 1) {
      at--;
      first = at;
      continue;
    }
    // 现省教育学会会长
    if (isKind(token, "former") && isDivision(tokens[first])) break;
    // 作2020年医院工作报告
    if (at < end - 1 && /^[年月日]$/u.test(printed(token, text)) && /\d/u.test(text[token.start - 1] ?? "")) break;
    if (free && at < end - 1 && endsBefore(text, tokens, at)) break;
    if (free && token.end - token.start === 1 && !grammatical.test(printed(token, text)) && isHan(token, text)) {
      first = at;
      continue;
    }
    const bracketed = free || isKind(tokens[end - 1], "organization-suffix") || kindOf(tokens[end - 1]) === "court";
    const open = bracketed ? bracketStart(text, tokens, at) : -1;
    if (open > 0) {
      at = open;
      first = open;
      continue;
    }
    const bound = isKind(token, ...boundaries);
    const part =
      free && at < end - 1 && (bound || foreign.has(token.word?.speech ?? "")) && describes(text, tokens, at);
    const body = bound && isKind(token, "post-bound") ? joinsBodies(tokens, text, at, end) : -1;
    if (body >= 0) {
      at = body;
      first = at;
      continue;
    }
    if (bound && !part && isKind(token, "post-bound")) {
      const led = isKind(token, "organization-inner") ? ledFrom(text, tokens, at, end) : -1;
      if (led < 0) break;
      at = led;
      first = at;
      continue;
    }
    const next = first < end ? tokens[first] : undefined;
    zoned ||= first < end && isZone(text, next);
    if (zoned && inZone(text, tokens, at)) {
      first = at;
      continue;
    }
    if (free && acts(text, token)) break;
    if (token.name) {
      const strong = token.margin >= (free ? strongName : weakName) && !(free && namesCompany(text, tokens, at));
      const village = token.end - token.start < 4 && villageOffice.test(printed(next, text));
      if (next === undefined || (strong && !village && !between(text, tokens, at, next))) break;
    }
    if (next !== undefined && partedAt(text, tokens, first)) break;
    const named = isSuffix(token) || isDivision(token) || (next !== undefined && isKind(token, "organization-joint"));
    if (named && (!isLed(next, text) || isDivision(token) || parties.test(printed(token, text)))) {
      // 县人民医院 + 护理部: the body's own name may be any words.
      if (isKind(next, "organ-part") && anyWords.has(kindOf(token))) free = true;
      first = at;
      continue;
    }
    if ((!part && bound) || (isKind(token, "person-cue") && at === end - 1)) break;
    if (!isHan(token, text)) {
      // Digits and letters stand inside names (第301医院), never at their beginning before a division.
      if (!/^[\dA-Za-z]+$/u.test(printed(token, text)) || at === end - 1 || isDivision(next)) break;
      first = at;
      continue;
    }
    const speech = token.word?.speech ?? "";
    const strange = (): boolean => foreign.has(speech) && !part && !ofAge.test(printed(token, text));
    if (token.end - token.start > 1 ? strange() : grammatical.test(printed(token, text))) break;
    if (next !== undefined && closed(text, token, next, tokens[at + 1]?.start ?? 0)) {
      if (!between(text, tokens, at, next)) break;
    }
    const single =
      token.end - token.start === 1 &&
      (isDivision(next) || isLed(next, text) || (next !== undefined && next.end - next.start === 1));
    if ((speech === "v" || isKind(token, "name-follower")) && !free && !single && !joinsVerb(text, tokens, at, end)) {
      const led = ledFrom(text, tokens, at, end);
      if (led < 0) break;
      at = led;
      first = at;
      continue;
    }
    first = at;
  }
  return withCouncil(text, tokens, edgeOf(text, tokens, first, end, free), end);
}

/** 贾庄 + 村党支部: what reads as a person's name is the village's. */
const villageOffice = /^(?:(?:村|社区).|(?:供电|派出|司法|财政|国土|税务)所$|人民法庭$)/u;
/** Where the bracket opens that closes at `at`, as in 骏马(深圳)有限公司; -1 where none does. */
function bracketStart(text: string, tokens: readonly Token[], at: number): number {
  const sign = text[tokens[at]?.start ?? 0];
  if (sign !== ")" && sign !== ")") return -1;
  for (let left = at - 1; left > at - 5 && left > 0; left--) {
    if (/^[((]$/u.test(printed(tokens[left], text))) return left;
    if (!isHan(tokens[left], text)) return -1;
  }
  return -1;
}
