import type { Token } from "./lattice.ts";
import { entryOf, isKind, printed } from "./tokens.ts";

/** Kinds of word that a name does not reach over. */
export const boundaries = ["post-bound", "title", "collective", "former", "courtesy", "post-verb"] as const;

export const isSuffix = (token: Token | undefined): boolean =>
  isKind(token, "organ", "organization-suffix", "organ-part");
export const isDivision = (token: Token | undefined): boolean =>
  isKind(token, "level") || (token?.word?.division ?? null) !== null;
/** 县委, 市人大常委会: begins with its level, so that nothing but a division goes in front. */
export const isLed = (token: Token | undefined, text: string): boolean =>
  isKind(token, "organ") && /^[省市州盟县区旗镇乡]./u.test(printed(token, text));

export const kindOf = (token: Token | undefined): string =>
  (entryOf(token, "organ") ?? entryOf(token, "organization-suffix"))?.as ?? "";

/** An own name in front of 镇, 政府 and the like. */
export const longestOwn = 4;
