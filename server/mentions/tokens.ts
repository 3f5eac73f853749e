import { noEntries } from "../vocabulary/dictionary.ts";
import type { Entry } from "../vocabulary/load.ts";
import type { Token } from "./lattice.ts";

/** The vocabulary entry by which a token is of that kind, if it is. */
export function entryOf(token: Token | undefined, kind: string): Entry | undefined {
  const entries = token?.word?.entries;
  return entries === undefined || entries === noEntries ? undefined : entries.get(kind);
}

export function isKind(token: Token | undefined, ...kinds: readonly string[]): boolean {
  const entries = token?.word?.entries;
  if (entries === undefined || entries === noEntries) return false;
  for (const kind of kinds) if (entries.has(kind)) return true;
  return false;
}

const han = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

/** Whether the token is written in Chinese characters rather than signs, letters or digits. */
export function isHan(token: Token | undefined, text: string): boolean {
  return token !== undefined && (token.word !== null || token.name || han(text.charCodeAt(token.start)));
}

export function printed(token: Token | undefined, text: string): string {
  return token === undefined ? "" : text.slice(token.start, token.end);
}

/** The character that the token is, by UTF-16 code; 0 where it is longer than one, or there is none. */
export function codeOf(token: Token | undefined, text: string): number {
  return token !== undefined && token.end - token.start === 1 ? text.charCodeAt(token.start) : 0;
}
