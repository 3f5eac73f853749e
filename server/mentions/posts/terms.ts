import type { Token } from "../tokens/lattice.ts";
import { isKind, printed } from "../tokens/tokens.ts";

const term = /^第?[一二三四五六七八九十百\d]+届$/u;
/** 书法家协会第六届, 县第十七届. */
export const lastTerm = /(?:[省市州县区旗盟镇乡]?第?[一二三四五六七八九十百\d]+届)$/u;
const partOfTerm = /^第?[一二三四五六七八九十百\d]*届?$/u;
/** No term is printed as more tokens. */
const mostTokens = 4;

/** 市 + 第十七届 + 人大代表: where the term begins that ends right before `end`, with its level; else `end`. */
export function termStart(text: string, tokens: readonly Token[], end: number): number {
  if (!printed(tokens[end - 1], text).endsWith("届")) return end;
  let first = end - 1;
  while (first > Math.max(0, end - mostTokens) && partOfTerm.test(printed(tokens[first - 1], text))) first--;
  if (!term.test(text.slice(tokens[first]?.start, tokens[end]?.start))) return end;
  while (isKind(tokens[first - 1], "level") || (tokens[first - 1]?.word?.division ?? null) !== null) first--;
  return first;
}
