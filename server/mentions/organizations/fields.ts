import { Characters } from "../../domain/characters.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";
import type { Token } from "../tokens/lattice.ts";
import { isHan, isKind, printed } from "../tokens/tokens.ts";
import { isDivision, isSuffix } from "./words.ts";

const fields: ReadonlyMap<string, unknown> = vocabulary().words("office-field");
const offices = new Characters(/[局厅委]/u);
const joint = /^[和与]$/u;

/**
 * 发展改革 + 经济商务和信息化局, 人口 + 和 + 计生委: the token with which an office named by all that it is for begins,
 * behind a sign, a level or a division; -1 where it is not named so. `end` is the token behind its last.
 */
export function fieldsFrom(text: string, tokens: readonly Token[], end: number): number {
  if (!offices.has(text.charCodeAt((tokens[end - 1]?.end ?? 0) - 1))) return -1;
  let first = -1;
  let left = end - 2;
  for (; left >= 0; left--) {
    const word = printed(tokens[left], text);
    if (fields.has(word)) first = left;
    else if (!joint.test(word) || !fields.has(printed(tokens[left - 1], text))) break;
  }
  if (first < 0) return -1;
  const before = tokens[first - 1];
  const parted = !isHan(before, text) || isDivision(before) || isSuffix(before) || isKind(before, "level");
  return parted ? first : -1;
}
