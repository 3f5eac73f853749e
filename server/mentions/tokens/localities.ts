import { knownToken, ownToken, readAnew } from "./anew.ts";
import type { Token } from "./lattice.ts";
import { type Locality, localitiesIn } from "./locality-names.ts";
import { isCommittee } from "./own-names.ts";

/** As dear as a town that the lists of divisions have. */
const cost = 10;

const ofCommittee = 14;

/** How long the sort is that a committee's name begins with: 村委会. 0 where none ends at `stop`. */
function whole(text: string, end: number, stop: number): number {
  if (isCommittee(text.slice(end - 1, stop))) return 1;
  return isCommittee(text.slice(end - 2, stop)) ? 2 : 0;
}

/** Reads each village and town that no list has as one word, like those that the lists have, wherever it is named. */
export function withLocalities(text: string, tokens: readonly Token[]): readonly Token[] {
  return readAnew(tokens, everywhere(text, localitiesIn(text)), (at, locality) => {
    const { start, end, level } = locality;
    const last = lastOf(tokens, at, locality);
    const stop = tokens[last]?.end ?? end;
    const rest = last < 0 || stop === end ? null : knownToken(text, end, stop);
    // 马家沟 + 村委会
    const sort = rest === null ? 0 : whole(text, end, stop);
    if (sort > 0 && end - sort > start) {
      const name = ownToken(text, start, end - sort, { cost: ofCommittee, speech: "nz", division: null });
      return { tokens: [name, knownToken(text, end - sort, stop)], last };
    }
    // 村党支部 goes on as 党支部; where what is left is no word, it is none of ours.
    if (last < 0 || (rest !== null && rest.word === null)) return null;
    const division = { text: text.slice(start, end), level, code: null, short: false };
    const own = ownToken(text, start, end, { cost, speech: "ns", division });
    return { tokens: rest === null ? [own] : [own, rest], last };
  });
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
