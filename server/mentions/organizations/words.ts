import { bitsOf } from "../../vocabulary/word-kinds.ts";
import type { Token } from "../tokens/lattice.ts";
import { entryOf, isOf, printed } from "../tokens/tokens.ts";

/** Kinds of word that a name does not reach over. */
export const boundaries = bitsOf("post-bound", "title", "collective", "former", "courtesy", "post-verb");

const asSuffix = bitsOf("organ", "organization-suffix", "organ-part");
const asLevel = bitsOf("level");
const asOrgan = bitsOf("organ");

export const isSuffix = (token: Token | undefined): boolean => isOf(token, asSuffix);
export const isDivision = (token: Token | undefined): boolean =>
  isOf(token, asLevel) || (token?.word?.division ?? null) !== null;
/** 县委, 市人大常委会: begins with its level, so that nothing but a division goes in front. */
export const isLed = (token: Token | undefined, text: string): boolean =>
  isOf(token, asOrgan) && /^[省市州盟县区旗镇乡]./u.test(printed(token, text));

export const kindOf = (token: Token | undefined): string =>
  (entryOf(token, "organ") ?? entryOf(token, "organization-suffix"))?.as ?? "";

/** An own name in front of 镇, 政府 and the like. */
export const longestOwn = 4;
