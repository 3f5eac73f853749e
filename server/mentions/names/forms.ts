import { Characters } from "../../domain/characters.ts";
import { nameFigures } from "../../vocabulary/name-figures.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";
import type { Lattice } from "../tokens/lattice.ts";
import { announced, charactersCost } from "./announced.ts";
import { beginningsOf, pair } from "./expected.ts";
import { closesName, isHan } from "./marks.ts";
import { leftOver, surelyOver, tellsTime } from "./over-edge.ts";

/** What it saves that a name takes in the one character left before a sign. */
const enclosed = 8;

/** Names by the two characters that they begin with. */
export type Heads = Map<string, Set<string>>;

/** Notes a name of two characters or three that may be cut short or run on. */
export function headed(heads: Heads, name: string): void {
  if (name.length > 3 || nameFigures().compound.has(name.slice(0, 2))) return;
  const head = name.slice(0, 2);
  const forms = heads.get(head) ?? new Set();
  heads.set(head, forms.add(name));
}

/** Where each head stands at the beginning of a word. */
export function occurrences(text: string, heads: readonly string[], boundaries: Uint8Array): Map<string, number[]> {
  const found = new Map<string, number[]>(heads.map((head) => [head, []]));
  const byPair = new Map<number, number[]>(heads.map((head) => [pair(head, 0), found.get(head) ?? []]));
  if (heads.length === 0) return found;
  const begins = beginningsOf(heads);
  for (let start = 0; start + 1 < text.length; start++) {
    if (begins[text.charCodeAt(start)] === 1 && boundaries[start] === 1) byPair.get(pair(text, start))?.push(start);
  }
  return found;
}

/** 任 behind a name is the verb every time, however often it recurs. */
const isFollower = (character: string): boolean => verbs.has(character) || followers.has(character);
const verbs = vocabulary().words("post-verb");
const followers = vocabulary().words("name-follower");

const beginnings = new Characters(/[春挂任兼辞代来]/u);
const beginning = /^(?:春节|[挂任兼辞]职|代[省市州盟县区旗镇乡]长|来[校村访厂])/u;

/** 区长陶文春节前下乡, 周全平时很忙, 周全代市长出席: whether a word begins there, so that the name ends before it. */
const goesOn = (text: string, at: number): boolean =>
  (beginnings.has(text.charCodeAt(at)) && beginning.test(text.slice(at, at + 3))) || tellsTime(text, at);

/**
 * Which of a head's forms, with two characters or three, read all its occurrences best. A form's characters are paid
 * for once, however often it occurs.
 */
export function chosenForms(lattice: Lattice, head: string, where: readonly number[]): string[] {
  const { text, left, right } = lattice;
  const groups = new Map<string, number>();
  let shortOnly = false;
  let closed = false;
  const over = (start: number): boolean => leftOver(text, start, start + 3, left[start] ?? 0) >= surelyOver;
  for (const start of where) {
    const next = text[start + 2];
    if (next === undefined || !isHan(next.charCodeAt(0)) || goesOn(text, start + 2) || over(start)) {
      shortOnly = true;
      continue;
    }
    const saved =
      lattice.costOfName(start + 2, -(right[start + 2] ?? 0)) - lattice.costOfName(start + 3, -(right[start + 3] ?? 0));
    // 委员范召会、: where a name must stand, nothing but its end is left before the sign.
    const ended =
      ((left[start] ?? 0) >= announced || text[start - 1] === "、") && closesName(text, start + 2) ? enclosed : 0;
    closed ||= ended > 0;
    groups.set(next, (groups.get(next) ?? 0) + saved + ended);
  }
  if (groups.size === 0) return shortOnly ? [head] : [];
  // 主任汪钦所, …。汪钦所为…: the same character behind it wherever it stands, and once nothing else can be its end.
  const [[only] = [""]] = groups;
  if (closed && groups.size === 1 && !shortOnly && !/[任到在和与及]/u.test(only)) return [head + only];
  const long = [...groups]
    .filter(
      ([next, saved]) =>
        (isFollower(next) ? saved / where.length : saved) >
        charactersCost(head + next) - (shortOnly ? 0 : charactersCost(head)),
    )
    .map(([next]) => head + next);
  return shortOnly || long.length < groups.size ? [...long, head] : long;
}
