import type { BylineName, BylineRole } from "../domain/article.ts";
import { vocabulary } from "../vocabulary/vocabulary.ts";
import { announces, describes, roleBySign, sourcePersons, unknownLabel } from "./credit-labels.ts";
import { isPlace, isWord, likelyName, likelyOrganization, possibleName, splitRun, unitBefore } from "./names.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** What a credit line says. Spans are relative to the text given. */
export interface Credits {
  readonly names: readonly BylineName[];
  /** Whether every word of the text was understood: only then is it a credit line at all. */
  readonly whole: boolean;
  /** Whether a word gives a role or a source, so that the line is more than bare names. */
  readonly labelled: boolean;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

const bracketed = /^\s*[(]/u;

/** Puts together names that were spaced out (王 明) and splits names that were run together. */
function piecesOf(text: string, tokens: readonly Token[], labelled: boolean): Piece[] {
  const merged: { start: number; end: number; text: string }[] = [];
  const near = (from: number, to: number | undefined): boolean =>
    to !== undefined && /^[ \u3000\u00a0]+$/u.test(text.slice(from, to));
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const next = tokens[at + 1];
    const last = merged.at(-1);
    if (token.text.length === 1 && next !== undefined && next.text.length <= 2 && near(token.end, next.start)) {
      merged.push({ start: token.start, end: next.end, text: token.text + next.text });
      at++;
    } else if (token.text.length === 1 && last?.text.length === 2 && near(last.end, token.start)) {
      merged[merged.length - 1] = { start: last.start, end: token.end, text: last.text + token.text };
    } else merged.push({ start: token.start, end: token.end, text: token.text });
  }
  return merged.flatMap(({ start, end, text: word }) => {
    // (县财政局王小明); a headline has no brackets.
    const signed = word.length === end - start && (labelled || bracketed.test(text)) && !likelyOrganization(word);
    const unit = signed ? unitBefore(word) : 0;
    if (unit > 0) return [{ start: start + unit, end, name: word.slice(unit) }];
    if (!labelled || word.length <= 3 || likelyOrganization(word) || word.length !== end - start)
      return [{ start, end, name: word }];
    return splitRun(word).map((span) => ({
      start: start + span.start,
      end: start + span.end,
      name: word.slice(span.start, span.end),
    }));
  });
}

/** Whether a word that can stand on either side of names stands after them here: 甲 摄, 甲/文, 通讯员 甲 乙 摄. */
function standsAfter(token: Token, next: Token | undefined, group: readonly unknown[], headed: boolean): boolean {
  if (token.follows.length === 0 || group.length === 0) return false;
  if (/[/|]/u.test(token.before) && !announces(token)) return true;
  if (/[:/|丨]/u.test(token.after)) return false;
  if (token.leads.length === 0) return true;
  return next === undefined || next.kind !== "name" || !headed;
}

const ofUnit = (token: Token | undefined): boolean =>
  token !== undefined && vocabulary().words("byline-of-unit").has(token.text) && !announces(token);

/** What it was written from: 记者 甲 根据《某报》整理. */
const retold = /根?据[^,。;()]{2,24}?(?:整理|综合|采写|改写|编写|报道)(?=[ \u3000]*[)】\]]*$)/u;

/** Reads a credit line, a byline in brackets, or a photo credit (reading view). */
export function creditsOf(printed: string): Credits {
  const text = printed.includes("据") ? printed.replace(retold, ({ length }) => " ".repeat(length)) : printed;
  const tokens = tokensOf(text);
  const names: BylineName[] = [];
  let whole = true;
  let labelled = false;
  let numbers = false;
  let roles: readonly BylineRole[] = [];
  let headed = false;
  let skipping = false;
  let counted = false;
  const bare: string[] = [];
  let group: { piece: Piece; roles: readonly BylineRole[] }[] = [];
  const close = (): void => {
    for (const { piece, roles: given } of group) {
      const alone = given.length === 0;
      for (const role of alone ? (["reporter"] as const) : given) {
        names.push({ ...piece, role, rule: alone ? "byline/bare" : "byline/credited" });
      }
    }
    group = [];
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === "label") {
      labelled = true;
      skipping = true;
      // 访问次数: 甲 乙: no count is printed, and what stands there are the authors.
      counted = /数|量|时间|日期|点击|浏览|阅读|访问/u.test(token.text);
      for (const sender of sourcePersons(tokens, at)) names.push({ ...sender, rule: "byline/source" });
      continue;
    }
    // (某县融媒体中心出品 记者站 甲 乙): the unit brings it out, and the names that follow wrote it.
    if (token.kind === "role" && at > 0 && ofUnit(token)) {
      labelled = true;
      skipping = false;
      headed = false;
      roles = [];
      continue;
    }
    if (token.kind === "role") {
      labelled = true;
      skipping = false;
      counted = false;
      if (standsAfter(token, tokens[at + 1], group, headed)) {
        group = group.map(({ piece, roles: given }) => ({ piece, roles: withVerb(given, token.follows) }));
        close();
        roles = [];
        headed = false;
        continue;
      }
      const previous = tokens[at - 1];
      const paired = previous?.kind === "role" && /^[/、和 ]*$/u.test(token.before) && roles.length > 0;
      const given = token.leads.length > 0 ? token.leads : token.follows;
      roles = paired && !given.every((role) => roles.includes(role)) ? [...new Set([...roles, ...given])] : given;
      headed = true;
      continue;
    }
    const next = tokens[at + 1];
    if (ofUnit(next)) continue;
    if (unknownLabel(token, next)) {
      const told = roleBySign(token.text);
      skipping = told === undefined;
      if (told !== undefined) {
        close();
        roles = [told];
        headed = true;
        labelled = true;
      }
      continue;
    }
    // 分站记者, 开化报记者: what is run together with the word for the role belongs to it.
    if (token.kind === "name" && next?.start === token.end && /奖|优秀|先进|十佳|最美|杰出/u.test(token.text))
      whole = false;
    const affix =
      !headed &&
      group.length === 0 &&
      next?.kind === "role" &&
      next.start === token.end &&
      (next.follows.length === 0 || !possibleName(token.text) || likelyOrganization(token.text)) &&
      (next.follows.length === 0 || unitBefore(token.text) === 0);
    if (counted && token.kind === "name" && !announces(token)) {
      const pieces = splitRun(token.text).map((span) => token.text.slice(span.start, span.end));
      if (pieces.every((name) => likelyName(name) && !isWord(name) && !isPlace(name) && !likelyOrganization(name))) {
        skipping = false;
        roles = [];
        counted = false;
      }
    }
    if (skipping || token.kind === "filler" || (affix && next.leads.length > 0)) continue;
    // 蒙文编辑:甲, 审核:某镇党委副书记 甲: what is edited, and the office of who checked, are no names.
    if (token.kind === "name" && labelled && describes(token, next)) continue;
    // 县融媒体中心: the county is no name.
    if (
      next?.kind === "filler" &&
      next.start === token.end &&
      (outlets.test(next.text) || /[省市州县区旗镇乡]$/u.test(token.text))
    )
      continue;
    if (token.kind === "name") {
      const run = [token];
      for (let more = tokens[at + 1]; more?.kind === "name" && !announces(more); more = tokens[at + 1]) {
        at++;
        if (!labelled || !describes(more, tokens[at + 1])) run.push(more);
      }
      const verb = tokens[at + 1];
      // 甲报-乙新闻记者: the second paper is run together with the word for the role as the first would be.
      const outlet =
        run.length > 1 && !headed && verb?.kind === "role" && verb.leads.length > 0 && verb.start === run.at(-1)?.end;
      if (outlet && verb.follows.length === 0) run.pop();
      // 记者 甲 乙县报道: where it was reported from.
      const place = run.at(-1);
      if (
        run.length > 1 &&
        verb?.text === "报道" &&
        verb.start === place?.end &&
        (isPlace(place.text) || !likelyName(place.text))
      )
        run.pop();
      const announced = headed || labelled || (verb !== undefined && verb.follows.length > 0);
      const pieces = piecesOf(text, run, labelled);
      // 活动现场 甲 摄 is a caption.
      if (!headed && pieces.length > 1 && verb?.kind === "role" && captions(pieces[0])) whole = false;
      for (const piece of pieces) {
        if (likelyOrganization(piece.name)) continue;
        if (announced ? !announceable(piece.name) : !possibleName(piece.name)) whole = false;
        else group.push({ piece, roles });
        if (!announced) bare.push(piece.name);
      }
      continue;
    }
    if (token.kind === "other") whole = false;
    else numbers = true;
  }
  close();
  // Among bare names one that is a name beyond doubt vouches for the rarer ones beside it.
  if (bare.length > 0 && !bare.some(likelyName)) whole = false;
  if (bare.some(isWord) && !bare.some((name) => name.length > 2 && likelyName(name))) whole = false;
  // 甲 2021-03-05 10:00: what a page prints below its headline.
  const dated =
    bare.length > 0 && bare.length <= 4 && moment.test(text) && bare.every((name) => likelyName(name) && !isWord(name));
  labelled ||= dated;
  return { names: names.sort((a, b) => a.start - b.start), whole: whole && (labelled || !numbers), labelled };
}

/** What is run together with the name of its place: 某县融媒体中心. */
const outlets = /[心报台社部网媒]$/u;

/** A date at the beginning or the end of a line. */
const moment =
  /^\s*\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}|\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?\s*$/u;

function captions(first: Piece | undefined): boolean {
  if (first === undefined || likelyOrganization(first.name)) return false;
  return first.name.length > 3 && !possibleName(first.name) && isWord(first.name.slice(-2));
}

function withVerb(given: readonly BylineRole[], verb: readonly BylineRole[]): readonly BylineRole[] {
  if (given.includes("editor")) return given;
  const writes = given.length > 0;
  // 通讯员 甲 报道: the verb adds nothing to a role that already says who wrote.
  const added = verb.filter((role) => !given.includes(role) && !(writes && role !== "photographer"));
  // 记者 甲 摄: what the credit is for comes first.
  return verb.includes("reporter") ? [...given, ...added] : [...added, ...given];
}

/** Names that a word announces may be of any people. */
function announceable(name: string): boolean {
  if (/[在的了是到对从将有这我们为被把于]/u.test(name)) return possibleName(name) && name.length <= 3;
  return /^\p{Script=Han}{2,5}$/u.test(name) || /^\p{Script=Han}{1,6}([·•・]\p{Script=Han}{1,6})+$/u.test(name);
}
