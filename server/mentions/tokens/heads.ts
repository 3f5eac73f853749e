import { Characters } from "../../domain/characters.ts";
import { knownToken } from "./anew.ts";
import type { Token } from "./lattice.ts";
import { isHan, isKind, printed } from "./tokens.ts";

const sorts = /[省市州县区旗镇乡]$/u;

const done = /^办[好成得完]/u;
const beginnings = new Characters(/[会联]/u);
const together = /^(?:会同|联合)/u;

/** 县水利局 + 会同县 + 农业局: behind a body the first two characters of 会同县, 联合镇 say what it does with others. */
export function withVerbs(text: string, tokens: readonly Token[]): readonly Token[] {
  let split: Token[] | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    const verb =
      beginnings.has(text.charCodeAt(token.start)) &&
      token.end - token.start > 2 &&
      token.word?.division != null &&
      together.test(token.word.text) &&
      isKind(tokens[at - 1], "organ", "organization-suffix");
    // 县委县政府办好民生实事
    if (done.test(text.slice(token.end - 1, token.end + 1)) && token.end - token.start > 2 && isKind(token, "organ")) {
      split ??= tokens.slice(0, at);
      split.push(knownToken(text, token.start, token.end - 1), knownToken(text, token.end - 1, token.end));
    } else if (verb) {
      split ??= tokens.slice(0, at);
      const cut = token.start + 2;
      split.push(knownToken(text, token.start, cut), knownToken(text, cut, token.end));
    } else split?.push(token);
  }
  return split ?? tokens;
}

/** 平江县 + 长 + 王明: reads 县长 in it, which stands in front of a name or between signs. Gives the tokens anew where there is one. */
export function withHeads(text: string, tokens: readonly Token[]): readonly Token[] {
  let split: Token[] | undefined;
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    const next = tokens[at + 1];
    if (token !== undefined && before !== undefined && isHead(text, before, token, next)) {
      split ??= tokens.slice(0, at);
      split.pop();
      const cut = before.end - 1;
      split.push(knownToken(text, before.start, cut), knownToken(text, cut, token.end));
    } else if (token !== undefined) split?.push(token);
  }
  return split ?? tokens;
}

function isHead(text: string, before: Token, token: Token, next: Token | undefined): boolean {
  if (text[token.start] !== "长" || token.end - token.start !== 1 || before.end !== token.start) return false;
  const division = before.word?.division;
  if (!division || division.short || before.end - before.start < 3 || !sorts.test(printed(before, text))) return false;
  return next === undefined || next.name || !isHan(next, text) || isKind(next, "courtesy", "title", "name-follower");
}
