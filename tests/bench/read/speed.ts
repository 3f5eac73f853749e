import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import type { EditionSource } from "../../../server/domain/edition.ts";
import { readEdition, readEditions } from "../../../server/ingest.ts";
import { edition } from "../../../server/input/edition.ts";
import { groupsOf } from "../../../server/reading/groups.ts";
import { generateEdition } from "../../gold/generator/edition.ts";
import { table } from "../../gold/score/table.ts";

const mess = { columns: 0.3, spaced: 0.3, blank: 0.2, halfWidth: 0.3, displaced: 0.1, noise: 0.001 };

/** Generated editions of together at least `characters`. */
function editionsOf(characters: number): readonly EditionSource[] {
  const all: EditionSource[] = [];
  for (let size = 0, seed = 0; size < characters; seed++) {
    const { source } = generateEdition(seed, 12, mess);
    all.push(source);
    size += source.text.length;
  }
  return all;
}

/** The engine has compiled by then what is asked of it most. */
const rounds = 6;

/** Milliseconds of this thread's processor time that `work` takes, the least of `times`: other programs do not count. */
function least(times: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time++) {
    const start = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

const whole = new Intl.NumberFormat("en");

/** The whole reading, of many files and of one alone, against jieba's tagging, over the same editions in the same run, one core. */
export function speedTable(characters = 300_000): string {
  const sources = editionsOf(characters);
  const size = sources.reduce((total, { text }) => total + text.length, 0);
  const jieba = Jieba.withDict(dict);
  const ours = least(rounds, () => {
    for (const source of sources) readEdition(source);
  });
  const groups = groupsOf(sources, 1);
  const grouped = least(rounds, () => {
    for (const group of groups) readEditions(group);
  });
  const theirs = least(rounds, () => {
    for (const { text } of sources) jieba.tag(text, true);
  });
  const row = (name: string, time: number) => [
    name,
    whole.format(Math.round((1000 * size) / time)),
    (theirs / time).toFixed(2),
  ];
  const head = [`${whole.format(size)} characters in ${sources.length} editions`, "characters/s", "ratio to jieba"];
  return table(head, [
    row("xianzhi, source text to facts, short editions together, as `load` reads", grouped),
    row("xianzhi, source text to facts, one edition at a time", ours),
    row("jieba, tagging", theirs),
  ]);
}

/** One file of growing size: linear where characters a second stay the same. */
export function linearityTable(sizes: readonly number[]): string {
  const pages = editionsOf(sizes[0] ?? 0);
  const page = `${pages.map(({ text }) => text).join("\n\n")}\n\n`;
  const head = pages[0]?.head;
  if (head === undefined) return "";
  const speeds = sizes.map((size) => {
    const text = page.repeat(Math.ceil(size / page.length)).slice(0, size);
    const source = edition("linear.txt", head, text);
    const speed = (1000 * size) / least(size > 1_000_000 ? 2 : rounds, () => void readEdition(source));
    return { size, speed };
  });
  const first = speeds[0]?.speed ?? 1;
  const rows = speeds.map(({ size, speed }) => [
    whole.format(size),
    whole.format(Math.round(speed)),
    (speed / first).toFixed(2),
  ]);
  return table(["characters in one file", "characters/s", "ratio to the smallest"], rows);
}
