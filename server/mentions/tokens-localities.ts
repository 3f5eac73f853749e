import { dictionary, noEntries, type Word, weightsPerWord } from "../vocabulary/dictionary.ts";
import type { Token } from "./lattice.ts";
import { type Locality, localitiesIn } from "./localities.ts";

/** As dear as a town that the lists of divisions have. */
const cost = 10;

const wordOf = (text: string, level: Locality["level"]): Word => ({
  text,
  cost,
  speech: "ns",
  left: 0,
  right: 0,
  entries: noEntries,
  division: { text, level, code: null, short: false },
});

/** Reads each village and town that no list has as one word, like those that the lists have, wherever it is named. */
export function withLocalities(text: string, tokens: readonly Token[]): readonly Token[] {
  const found = everywhere(text, localitiesIn(text));
  if (found.length === 0) return tokens;
  const merged: Token[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    while ((found[next]?.start ?? Number.POSITIVE_INFINITY) < token.start) next++;
    const locality = found[next];
    const last = locality?.start === token.start ? lastOf(tokens, at, locality) : -1;
    if (locality === undefined || last < 0) {
      merged.push(token);
      continue;
    }
    const { start, end, level } = locality;
    const rest = tokens[last]?.end === end ? undefined : remainder(text, end, tokens[last]?.end ?? end);
    if (rest === null) {
      merged.push(token);
      continue;
    }
    merged.push({ start, end, word: wordOf(text.slice(start, end), level), kinds: 0, name: false, margin: 0 });
    if (rest !== undefined) merged.push(rest);
    at = last;
  }
  return merged;
}

/**
 * The token in which the locality from token `at` on ends; -1 where the lists have it, or a longer one, or it is two:
 * 沈川 + 白集镇. 虎山镇 in 大虎山镇 is only the end of another.
 */
function lastOf(tokens: readonly Token[], at: number, { start, end }: Locality): number {
  for (let last = at; last < tokens.length; last++) {
    const token = tokens[last];
    if (token === undefined) return -1;
    if (token.end < end) continue;
    const known = token.word?.division?.short === false;
    const two = token.start > start && (token.start - start > 2 || tokens[at]?.word?.division != null);
    return known && (token.start === start || two) ? -1 : last;
  }
  return -1;
}

/** 村党支部 goes on as 党支部; null where what is left is no word. */
function remainder(text: string, start: number, end: number): Token | null {
  const { trie, words, weights } = dictionary();
  const index = trie.find(text, start, end);
  const word = words[index];
  if (word === undefined) return null;
  return { start, end, word, kinds: weights[index * weightsPerWord + 3] ?? 0, name: false, margin: 0 };
}

/** The same names wherever else the article has them, in printed order. */
function everywhere(text: string, found: readonly Locality[]): Locality[] {
  const all = new Map<number, Locality>();
  const levels = new Map(found.map(({ start, end, level }) => [text.slice(start, end), level]));
  for (const [name, level] of levels) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      if (end > (all.get(start)?.end ?? 0)) all.set(start, { start, end, level });
    }
  }
  return [...all.values()].sort((a, b) => a.start - b.start);
}
