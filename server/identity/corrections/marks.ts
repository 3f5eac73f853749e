import { createHash } from "node:crypto";

/** Characters of a mark: 30 bits, so that among ten thousand editions an id is taken for another one's once in hundreds. */
const width = 5;

/** A short digest of an id. Two ids may share one: whoever looks for an id then finds an edition too many, never too few. */
export const markOf = (id: string): string => createHash("sha256").update(id).digest("base64url").slice(0, width);

/** The marks of these ids in one text, each once and in order. */
export const marksOf = (ids: Iterable<string>): string => [...new Set([...ids].map(markOf))].sort().join("");

/** Reads `marksOf` back. */
export function* eachMark(marks: string): Generator<string> {
  for (let at = 0; at < marks.length; at += width) yield marks.slice(at, at + width);
}
