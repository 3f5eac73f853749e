import { Characters } from "../domain/characters.ts";

const marks = new Characters(/[^\p{L}\p{N}\p{Cs}]|丨/u);
const isHalf = (code: number): boolean => (code & 0xf800) === 0xd800;

/** The marks that end right before `at`. */
export function marksBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && marks.has(text.charCodeAt(from - 1))) from--;
  if (from > 0 && isHalf(text.charCodeAt(from - 1)))
    return /(?:[^\p{L}\p{N}]|丨)*$/u.exec(text.slice(0, at))?.[0] ?? "";
  return text.slice(from, at);
}

/** The marks that begin at `at`. */
export function marksFrom(text: string, at: number): string {
  let to = at;
  while (to < text.length && marks.has(text.charCodeAt(to))) to++;
  if (to < text.length && isHalf(text.charCodeAt(to))) return /^(?:[^\p{L}\p{N}]|丨)*/u.exec(text.slice(at))?.[0] ?? "";
  return text.slice(at, to);
}
