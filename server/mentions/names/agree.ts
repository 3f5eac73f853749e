import { unspaced } from "../../domain/characters.ts";
import { nameFigures } from "../../vocabulary/name-figures.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";
import type { Lattice, Token } from "../tokens/lattice.ts";
import { announced, charactersCost } from "./announced.ts";
import { behindBodies, behindOffices } from "./bodies.ts";
import { closesName } from "./marks.ts";
import { leaveCompanies, leavePlaces, placesAmong } from "./places.ts";

/** Cost of naming once more a person whom the article has named already. */
const again = 3.5;
/** A name that nothing announces is passed on to the rest of the article from this margin on. */
const certain = 6;
const neighbour = 2;
/** Beside a name behind a title or 县领导, in a list. */
const titledNeighbour = 4;
const titled = 4;
/** What follows is 村, 公司 or the like. */
const place = -2.5;
const indifferent = -1.2;
/** What a title behind a name adds. */
const beforeTitle = 2;
const beginning = 0.4;
const follower = 0.6;
const enclosed = 8;
/** A verb behind a name weighs as much. */
const acting = 1.5;
const exact = 4;

/**
 * Makes the names of an article agree: a name proven in one place is expected in every other, of two readings of one
 * beginning (王明, 王明远) the one that explains all its occurrences stays, and names beside names in a list are likelier.
 * Changes the lattice's costs: solve it again after. `given`: names proven elsewhere, as in the byline.
 * Returns the names proven.
 */
export function agree(lattice: Lattice, tokens: readonly Token[], given: readonly string[]): ReadonlySet<string> {
  const { text, left } = lattice;
  const proven = new Set(given);
  const heads = new Map<string, Set<string>>();
  const boundaries = new Uint8Array(text.length + 1);
  const places = placesAmong(lattice, tokens, given);
  const companies = leaveCompanies(lattice, tokens);
  for (const token of tokens) {
    boundaries[token.start] = 1;
    if (!token.name) continue;
    if (companies.has(token.start) || places.has(text.slice(token.start, token.start + 2))) continue;
    if (!isCertain(lattice, token)) continue;
    const name = unspaced(text.slice(token.start, token.end));
    proven.add(name);
    if (name.length <= 3 && !nameFigures().compound.has(name.slice(0, 2))) headed(heads, name);
    if (text[token.end] === "、")
      cheapenList(lattice, token.end, (left[token.start] ?? 0) >= titled ? titledNeighbour : neighbour);
    if (text[token.start - 1] === "、") cheapenEnd(lattice, token.start - 1, neighbour);
  }
  for (const name of [...behindBodies(lattice, tokens), ...behindOffices(lattice, tokens)]) proven.add(name);
  for (const [head, where] of occurrences(text, [...heads.keys()], boundaries)) {
    for (const name of heads.get(head) ?? []) proven.delete(name);
    for (const name of chosenForms(lattice, head, where)) proven.add(name);
  }
  expectEverywhere(lattice, proven);
  leavePlaces(lattice, places);
  return proven;
}

/** Whether a name read without the help of other occurrences can be relied on. */
export function isCertain(lattice: Lattice, { start, end, margin }: Token): boolean {
  const before = lattice.left[start] ?? 0;
  const after = lattice.right[end] ?? 0;
  if (before >= announced) return true;
  // 、华祥耐材、 is no 华祥耐; 大河、夏阳等地 are places.
  if (lattice.text.startsWith("等地", end)) return false;
  if (after <= place || (isHan(lattice.text[end]) && closesName(lattice.text, end))) return false;
  if (before >= beginning && after >= announced && margin > 0) return true;
  if (end - start > 2 && after >= beforeTitle && margin > beforeTitle) return true;
  if (margin < certain) return false;
  if (end - start > 2) return before > indifferent;
  return before >= beginning && after >= follower && lattice.text[end] !== "、";
}

/** Makes every member of the list that begins with the 、 at `comma` likelier as a name. */
function cheapenList(lattice: Lattice, comma: number, by: number): void {
  for (let at = comma; lattice.text[at] === "、"; ) {
    const next = nextMember(lattice.text, at + 1);
    if (next < 0) {
      cheapen(lattice, at + 1, by - 1);
      return;
    }
    cheapenEnd(lattice, next, by, at + 1);
    at = next;
  }
}

function cheapen(lattice: Lattice, start: number, by: number): void {
  for (const arc of lattice.names[start] ?? []) {
    const right = lattice.right[arc.end] ?? 0;
    // 副县长王建平、花向前出席会议: beside a titled name, right before what people do.
    const fits = by > neighbour && right >= acting && arc.end - start > 2 ? exact : 0;
    if (right > indifferent) arc.cost = Math.max(0.5, arc.cost - by - fits);
  }
}

/** The end of a list's member of two to four characters, or -1. */
function nextMember(text: string, start: number): number {
  for (let end = start; end <= start + 4; end++) if (!isHan(text[end])) return end >= start + 2 ? end : -1;
  return -1;
}

function cheapenEnd(lattice: Lattice, end: number, by: number, from = Math.max(0, end - 4)): void {
  for (let start = from; start < end - 1; start++) {
    for (const arc of lattice.names[start] ?? []) if (arc.end === end) arc.cost = Math.max(0.5, arc.cost - by);
  }
}

/** By the lower byte of a character's code whether one of the names may begin so: most characters begin none. */
const beginnings = new Uint8Array(256);
function beginningsOf(names: Iterable<string>): Uint8Array {
  beginnings.fill(0);
  for (const name of names) beginnings[name.charCodeAt(0) & 0xff] = 1;
  return beginnings;
}

const pair = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

function expectEverywhere(lattice: Lattice, names: ReadonlySet<string>): void {
  const { text } = lattice;
  const byHead = new Map<number, string[]>();
  for (const name of names) {
    const same = byHead.get(pair(name, 0));
    if (same === undefined) byHead.set(pair(name, 0), [name]);
    else same.push(name);
  }
  if (byHead.size === 0) return;
  const begins = beginningsOf(names);
  for (let start = 0; start + 1 < text.length; start++) {
    if (begins[text.charCodeAt(start) & 0xff] === 0) continue;
    const same = byHead.get(pair(text, start));
    if (same === undefined) continue;
    for (const name of same) if (text.startsWith(name, start)) expect(lattice, start, start + name.length);
  }
}

function expect(lattice: Lattice, start: number, end: number): void {
  const cost = Math.max(0.5, again - Math.max(0, lattice.left[start] ?? 0) / 2 - (lattice.right[end] ?? 0) / 2);
  const arcs = lattice.names[start] ?? [];
  lattice.names[start] = arcs;
  const arc = arcs.find((each) => each.end === end);
  if (arc === undefined) arcs.push({ end, cost });
  else arc.cost = Math.min(arc.cost, cost);
}

function headed(heads: Map<string, Set<string>>, name: string): void {
  const head = name.slice(0, 2);
  const forms = heads.get(head) ?? new Set();
  heads.set(head, forms.add(name));
}

/** Where each head stands at the beginning of a word. */
function occurrences(text: string, heads: readonly string[], boundaries: Uint8Array): Map<string, number[]> {
  const found = new Map<string, number[]>(heads.map((head) => [head, []]));
  const byPair = new Map<number, number[]>(heads.map((head) => [pair(head, 0), found.get(head) ?? []]));
  if (heads.length === 0) return found;
  const begins = beginningsOf(heads);
  for (let start = 0; start + 1 < text.length; start++) {
    if (begins[text.charCodeAt(start) & 0xff] === 1 && boundaries[start] === 1)
      byPair.get(pair(text, start))?.push(start);
  }
  return found;
}

const isHan = (character: string | undefined): boolean =>
  character !== undefined && character >= "㐀" && character <= "鿿";

/** 任 behind a name is the verb every time, however often it recurs. */
const isFollower = (character: string): boolean => verbs.has(character) || followers.has(character);
const verbs = vocabulary().words("post-verb");
const followers = vocabulary().words("name-follower");

/**
 * Which of a head's forms, with two characters or three, read all its occurrences best. A form's characters are paid
 * for once, however often it occurs.
 */
function chosenForms(lattice: Lattice, head: string, where: readonly number[]): string[] {
  const { text, left, right } = lattice;
  const groups = new Map<string, number>();
  let shortOnly = false;
  let closed = false;
  for (const start of where) {
    const next = text[start + 2];
    // 区长陶文春节前下乡
    if (next === undefined || !isHan(next) || /^(?:春节|[挂任兼辞]职)/u.test(text.slice(start + 2, start + 4))) {
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
