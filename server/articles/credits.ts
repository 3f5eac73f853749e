import type { BylineName, BylineRole } from "../domain/article.ts";
import { likelyName, likelyOrganization, possibleName, splitRun } from "./names.ts";
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
    if (!labelled || word.length <= 3 || word.length !== end - start) return [{ start, end, name: word }];
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
  if (/[/|]/u.test(token.before)) return true;
  if (/[:/]/u.test(token.after)) return false;
  if (token.leads.length === 0) return true;
  return next === undefined || next.kind !== "name" || !headed;
}

/** Reads a credit line, a byline in brackets, or a photo credit (reading view). */
export function creditsOf(text: string): Credits {
  const tokens = tokensOf(text);
  const names: BylineName[] = [];
  let whole = true;
  let labelled = false;
  let numbers = false;
  let roles: readonly BylineRole[] = [];
  let headed = false;
  let skipping = false;
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
      const person = sourcePerson(tokens, at);
      if (person !== undefined) names.push({ ...person, role: "reporter", rule: "byline/source" });
      continue;
    }
    if (token.kind === "role") {
      labelled = true;
      skipping = false;
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
    // 分站记者, 开化报记者: what is run together with the word for the role belongs to it.
    const affix = !headed && group.length === 0 && next?.kind === "role" && next.start === token.end;
    if (skipping || token.kind === "filler" || (affix && next.leads.length > 0)) continue;
    if (token.kind === "name") {
      const run = [token];
      while (tokens[at + 1]?.kind === "name") run.push(tokens[++at] as Token);
      const verb = tokens[at + 1];
      const announced = headed || labelled || (verb !== undefined && verb.follows.length > 0);
      for (const piece of piecesOf(text, run, labelled)) {
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
  return { names: names.sort((a, b) => a.start - b.start), whole: whole && (labelled || !numbers), labelled };
}

/** 来源:甲: a source that is nothing but a person's name is who sent the item in. */
function sourcePerson(tokens: readonly Token[], at: number): Piece | undefined {
  const [label, value, next] = tokens.slice(at, at + 3);
  if (label === undefined || !/^(?:信息|稿件|文章)?来源|^稿源/u.test(label.text)) return undefined;
  if (value?.kind !== "name" || next?.kind === "name" || next?.kind === "number") return undefined;
  if (!likelyName(value.text) || value.text.length > 3 || /[网办局报台站部委社]$/u.test(value.text)) return undefined;
  return { start: value.start, end: value.end, name: value.text };
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
