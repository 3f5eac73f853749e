import { vocabulary } from "./vocabulary.ts";

/** A regular expression's source that matches any word of the kinds as written, longest first. */
export function wordPattern(...kinds: readonly string[]): string {
  const words = kinds.flatMap((kind) => [...vocabulary().words(kind).keys()]);
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[/\\^$.*+?()[\]{}|]/gu, "\\$&"))
    .join("|");
}
