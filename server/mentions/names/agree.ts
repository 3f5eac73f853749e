import { unspaced } from "../../domain/characters.ts";
import { surely } from "../tokens/figures.ts";
import type { Lattice, Token } from "../tokens/lattice.ts";
import { announced } from "./announced.ts";
import { behindBodies, behindOffices } from "./bodies.ts";
import { expectEverywhere } from "./expected.ts";
import { chosenForms, type Heads, headed, occurrences } from "./forms.ts";
import { standsAsHuman } from "./humans.ts";
import { beforeLeaders } from "./leaders.ts";
import { cheapenEnd, cheapenList } from "./lists.ts";
import { closesName, isHan } from "./marks.ts";
import { leaveCompanies, leavePlaces, placesAmong } from "./places.ts";

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

/**
 * Makes the names of an article agree: a name proven in one place is expected in every other, of two readings of one
 * beginning (王明, 王明远) the one that explains all its occurrences stays, and names beside names in a list are likelier.
 * Changes the lattice's costs: solve it again after. `given`: names proven elsewhere, as in the byline.
 * Returns the names proven.
 */
export function agree(lattice: Lattice, tokens: readonly Token[], given: readonly string[]): ReadonlySet<string> {
  const { text, left } = lattice;
  const proven = new Set(given);
  const heads: Heads = new Map();
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
    headed(heads, name);
    if (text[token.end] === "、")
      cheapenList(lattice, token.end, (left[token.start] ?? 0) >= titled ? titledNeighbour : neighbour);
    if (text[token.start - 1] === "、") cheapenEnd(lattice, token.start - 1, neighbour);
  }
  for (const name of [...beforeLeaders(lattice), ...behindBodies(lattice, tokens), ...behindOffices(lattice, tokens)])
    proven.add(name);
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
  if (before >= announced || margin === surely) return true;
  // 、华祥耐材、 is no 华祥耐; 大河、夏阳等地 are places.
  if (lattice.text.startsWith("等地", end)) return false;
  const cut = after <= place || (isHan(lattice.text.charCodeAt(end)) && closesName(lattice.text, end));
  if (!cut && isLikely(lattice, start, end, margin)) return true;
  return margin > 0 && standsAsHuman(lattice, start, end);
}

/** Whether the weights alone speak for a name. */
function isLikely(lattice: Lattice, start: number, end: number, margin: number): boolean {
  const before = lattice.left[start] ?? 0;
  const after = lattice.right[end] ?? 0;
  if (before >= beginning && after >= announced && margin > 0) return true;
  if (end - start > 2 && after >= beforeTitle && margin > beforeTitle) return true;
  if (margin < certain) return false;
  if (end - start > 2) return before > indifferent;
  return before >= beginning && after >= follower && lattice.text[end] !== "、";
}
