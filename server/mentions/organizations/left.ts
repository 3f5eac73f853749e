import { Characters } from "../../domain/characters.ts";
import type { Token } from "../tokens/lattice.ts";
import { codeOf, isHan, isKind, isOf, printed } from "../tokens/tokens.ts";
import { acts, actsWith, countedFrom, describes, endsBefore, namesCompany, partedAt } from "./bounds.ts";
import { closed, inZone, isZone, joinsBodies, joinsVerb, ledFrom, withCouncil } from "./closed.ts";
import { edgeOf } from "./edge.ts";
import { fieldsFrom } from "./fields.ts";
import { between, bracketStart, grammatical, ofAge, parties, quotedStart, villageOffice } from "./parts.ts";
import { boundaries, isDivision, isLed, isSuffix, kindOf } from "./words.ts";

const longest = 26;
const timeUnits = new Characters(/[年月日]/u);
/** Parts of speech that a name of an organization does not contain. */
const foreign = new Set(["p", "c", "d", "r", "u", "y", "t", "o", "e"]);
/** Kinds whose names are made of any words at all. */
const anyWords = new Set(["company", "school", "hospital", "mass"]);
/** A reading as a name so weak that it may as well be part of an organization's. */
const weakName = 6;
const strongName = 15;

/** Whose groups sit in other bodies. */
const discipline = /(?:纪委|监委|纪委监委|纪委监察局)$/u;
/** 规划部 of a company. */
const department = /^.{1,4}[部处科室]$/u;
/** What the party is called inside a company, a school or a hospital. */
const partyGroup = /^党(?:委|组|支部|总支)$/u;

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
    const fields = at === end - 2 ? fieldsFrom(text, tokens, end) : -1;
    if (fields >= 0) {
      at = fields;
      first = at;
      continue;
    }
    if (at > 0 && at + 1 === first && actsWith(text, tokens, at)) break;
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
    if (at < end - 1 && timeUnits.has(codeOf(token, text)) && /\d/u.test(text[token.start - 1] ?? "")) break;
    if (free && at < end - 1 && endsBefore(text, tokens, at)) break;
    if (free && printed(token, text) === "和" && namesWith(tokens, at)) {
      first = at;
      continue;
    }
    if (free && token.end - token.start === 1 && !grammatical.test(printed(token, text)) && isHan(token, text)) {
      first = at;
      continue;
    }
    const bracketed =
      free || isKind(tokens[end - 1], "organization-suffix", "place-suffix") || kindOf(tokens[end - 1]) === "court";
    const open = bracketed ? bracketStart(text, tokens, at) : -1;
    if (open > 0) {
      at = open;
      first = open;
      continue;
    }
    const quoted =
      at + 1 === first && (at < end - 1 || bothCommittees(text, token)) ? quotedStart(text, tokens, at) : -1;
    if (quoted > 0) {
      at = quoted;
      first = quoted;
      continue;
    }
    const bound = isOf(token, boundaries);
    const part =
      free && at < end - 1 && (bound || foreign.has(token.word?.speech ?? "")) && describes(text, tokens, at);
    const body = bound && isKind(token, "post-bound") ? joinsBodies(tokens, text, at, end) : -1;
    if (body >= 0) {
      at = body;
      first = at;
      continue;
    }
    const next = first < end ? tokens[first] : undefined;
    zoned ||= first < end && isZone(text, next);
    if (zoned && inZone(text, tokens, at)) {
      first = at;
      continue;
    }
    // 县纪委监委 + 派驻 + 第三纪检监察组
    if (bound && isKind(token, "organization-joint") && first < end && discipline.test(printed(tokens[at - 1], text))) {
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
    if (free && acts(text, token)) break;
    if (token.name) {
      const strong = token.margin >= (free ? strongName : weakName) && !(free && namesCompany(text, tokens, at));
      const village = token.end - token.start < 4 && villageOffice.test(printed(next, text));
      if (next === undefined || (strong && !village && !between(text, tokens, at, next))) break;
    }
    if (next !== undefined && partedAt(text, tokens, first)) break;
    const named = isSuffix(token) || isDivision(token) || (next !== undefined && isKind(token, "organization-joint"));
    if (named && (!isLed(next, text) || isDivision(token) || parties.test(printed(token, text)))) {
      // 县人民医院 + 护理部, 云山汽车运输有限公司 + 党支部: the body's own name may be any words.
      const within =
        isKind(next, "organ-part") || partyGroup.test(printed(next, text)) || department.test(printed(next, text));
      if (within && anyWords.has(kindOf(token))) free = true;
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

/** 村“两委” + 成员: what the quotes hold is the body itself. */
const bothCommittees = (text: string, { start }: Token): boolean => text.startsWith("两委”", start - 2);

/** 上海 + 和 + 顺 + 实业集团: behind a division and before a single character 和 begins a company's name. */
function namesWith(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (/^(?:town|village)$/u.test(tokens[at - 1]?.word?.division?.level ?? "")) return false;
  return isDivision(tokens[at - 1]) && next !== undefined && next.end - next.start === 1;
}
