import type { Entry } from "../../vocabulary/load.ts";
import { kindBits } from "../../vocabulary/word-kinds.ts";
import type { Token } from "./lattice.ts";

/** The vocabulary entry by which a token is of that kind, if it is. */
export function entryOf(token: Token | undefined, kind: string): Entry | undefined {
  return token !== undefined && isOf(token, kindBits.get(kind) ?? 0) ? token.word?.entries.get(kind) : undefined;
}

export function isKind(token: Token | undefined, ...kinds: readonly string[]): boolean {
  if (token === undefined || token.kinds === 0) return false;
  for (const kind of kinds) if (isOf(token, kindBits.get(kind) ?? 0)) return true;
  return false;
}

/** The same of kinds given as bits (see the dictionary): for what is asked of every token. */
export const isOf = (token: Token | undefined, bits: number): boolean =>
  token !== undefined && (token.kinds & bits) !== 0;

const han = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

/** Whether the token is written in Chinese characters rather than signs, letters or digits. */
export function isHan(token: Token | undefined, text: string): boolean {
  return token !== undefined && (token.word !== null || token.name || han(text.charCodeAt(token.start)));
}

export function printed(token: Token | undefined, text: string): string {
  if (token === undefined) return "";
  // The dictionary's own string is there already, and a map knows its place in it by heart.
  return token.word?.text ?? text.slice(token.start, token.end);
}

/** The character that the token is, by UTF-16 code; 0 where it is longer than one, or there is none. */
export function codeOf(token: Token | undefined, text: string): number {
  return token !== undefined && token.end - token.start === 1 ? text.charCodeAt(token.start) : 0;
}
