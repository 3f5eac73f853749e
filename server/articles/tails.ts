import { dictionary } from "../vocabulary/dictionary.ts";
import { type Draft, lastProse, stopsShort } from "./drafts.ts";
import { Grams } from "./grams.ts";

/** A displaced tail put back, for the diagnostics. */
export interface Move {
  readonly line: number;
  readonly from: Draft;
  readonly to: Draft;
}

const inside =
  /^(?:[,。、;:”’)的地得了着过]|进行了|进行|并且|并|以及|和|与|及|而且|从而|进而|的|等|中[,]|上[,]|时[,]|后[,]|为[^\s]{0,12}(?:提供|作出|奠定)|[^,。]{0,6}(?:了|着)[^,。]{2,12}[、,])/u;
const subject =
  /^(?:[\p{Script=Han}]{2,4}(?:指出|强调|要求|表示|说|认为|一行)|会议|会上|全[县市区]|各级|各[部乡单]|据|近年来|今年|\d|[一二三四五六七八九十][是要、]|本报|县|市|区)/u;

/** How much a block looks like the second half of a sentence (3: surely) rather than its beginning. */
function beginsShort(read: string): number {
  if (/^[,。、;:”’)】%]/u.test(read)) return 4;
  if (subject.test(read)) return 0;
  if (inside.test(read)) return 3;
  return 1;
}

/** How many articles away a tail is looked for: a page holds no more. */
const reach = 15;

/** Whether a word runs across the break (遏|制, 农|户): the surest sign that two columns belong together. */
function breaksWord(before: string, after: string): boolean {
  const { trie, words } = dictionary();
  for (let left = 1; left <= 3; left++) {
    for (let right = 1; right <= 3; right++) {
      const word = before.slice(-left) + after.slice(0, right);
      if (!/^\p{Script=Han}{2,}$/u.test(word) || word.length < left + right) continue;
      const index = trie.find(word);
      // Words too rare to trust are left out; so are pairs of characters that merely can be one.
      if (index >= 0 && (words[index]?.cost ?? 99) < 13) return true;
    }
  }
  return false;
}

interface Candidate {
  readonly to: Draft;
  readonly draft: Draft;
  readonly at: number;
  readonly score: number;
}

/** The blocks of `draft` at which a tail of `to` may begin. `others` are the articles around them. */
function candidates(to: Draft, draft: Draft, others: readonly Draft[], grams: Grams): Candidate[] {
  const found: Candidate[] = [];
  const stop = lastProse(to)?.read ?? "";
  const whole = [...to.titles, ...to.content];
  for (let at = 1; at < draft.content.length; at++) {
    const [before, block] = [draft.content[at - 1], draft.content[at]];
    if (before === undefined || block?.label !== "body") continue;
    const begins = beginsShort(block.read);
    if (begins === 0) continue;
    const proper = before.label !== "body" || /[。!?”:;)]$/u.test(before.read);
    const word = breaksWord(stop, block.read);
    // A paragraph that begins properly after one that ends properly is where it belongs.
    if (begins === 1 && proper && !word) continue;
    const tail = draft.content.slice(at);
    const rest = [...draft.titles, ...draft.content.slice(0, at)];
    const gain = grams.affinity(tail, whole, rest, others);
    const stay = grams.affinity(tail, rest, whole, others);
    // What only seems to begin within a sentence must agree with the article better than with its neighbours.
    if (begins < 4 && !word && gain < stay) continue;
    found.push({ to, draft, at, score: begins * 2 + (word ? 4 : 0) + (gain - stay) / (1 + gain + stay) });
  }
  return found;
}

/**
 * Columns print an article's tail under another one. An article that stops in mid-sentence takes back the blocks
 * that begin in mid-sentence elsewhere; where several could be meant, the words they share decide.
 */
export function restoreTails(drafts: readonly Draft[]): Move[] {
  const grams = new Grams();
  const pairs: Candidate[] = [];
  for (const [place, to] of drafts.entries()) {
    if (!stopsShort(to) || to.content.at(-1) !== lastProse(to)) continue;
    const near = drafts.slice(Math.max(0, place - reach), place + reach + 1).filter((draft) => draft !== to);
    for (const draft of near) {
      const others = near.filter((other) => other !== draft);
      pairs.push(...candidates(to, draft, others, grams));
    }
  }
  const filled = new Set<Draft>();
  const cuts = new Map<Draft, Candidate[]>();
  for (const pair of pairs.sort((a, b) => b.score - a.score)) {
    const own = cuts.get(pair.draft) ?? [];
    if (filled.has(pair.to) || own.some(({ at }) => at === pair.at)) continue;
    filled.add(pair.to);
    cuts.set(pair.draft, [...own, pair]);
  }
  const moves: Move[] = [];
  for (const own of cuts.values()) {
    // From the foot of the article upwards, so that each tail ends where the next one begins.
    for (const { to, draft, at } of own.sort((a, b) => b.at - a.at)) {
      const [first, ...rest] = draft.content.splice(at);
      if (first === undefined) continue;
      moves.push({ line: first.block.line, from: draft, to });
      to.content.push({ ...first, joined: true }, ...rest);
    }
  }
  return moves;
}
