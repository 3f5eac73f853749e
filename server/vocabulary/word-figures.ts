import { readFileSync } from "node:fs";

/** Tokens in the texts that the figures of words.txt and contexts.txt were counted in. */
const tokens = 6e7;
const namesSeen = 2.4e5;
/** So many sightings are no evidence yet. */
const few = 5;
/** What no word says less than against a name, nor more for one; the counts of the commonest are too low by far in words.txt. */
const least = -2.5;
const most = 3;
const mostOfOne = 1.2;

/** Calls `row` with the three columns of every line of a file of figures. */
export function eachRow(name: string, row: (first: string, second: string, third: string) => void): void {
  const text = readFileSync(new URL(`../../seeds/models/${name}.txt`, import.meta.url), "utf8");
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    const second = text.indexOf("\t", start) + 1;
    const third = text.indexOf("\t", second) + 1;
    row(text.slice(start, second - 1), text.slice(second, third - 1), text.slice(third, end));
    start = end + 1;
  }
}

/** -log of how often a word occurs that was counted so many times. */
export const costOf = (count: number): number => Math.log(tokens / count);

/** By how much a name is likelier beside a word of that cost than anywhere, where it was counted there so many times. */
export function nameOdds(text: string, cost: number, count: number): number {
  const odds = Math.log((count + few) / (namesSeen * Math.exp(-cost) + few));
  return Math.max(least, Math.min(text.length === 1 ? mostOfOne : most, odds));
}
