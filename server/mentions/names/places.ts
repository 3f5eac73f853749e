import { dictionary } from "../../vocabulary/dictionary.ts";
import type { Lattice, Token } from "../tokens/lattice.ts";
import { isKind } from "../tokens/tokens.ts";
import { announced } from "./announced.ts";
import { isHan } from "./marks.ts";

/** How much dearer a name is that begins like a place of the article; less where it goes on. */
const asPlace = 14;
const asLonger = 4;
const sorts = new Set("镇乡村县区市旗街");
const sortCodes = new Uint8Array(65536);
for (const sort of sorts) sortCodes[sort.charCodeAt(0)] = 1;
/** 王明镇长, 王明村支书: what goes on from the sort makes a title of it. */
const titles = /^(?:长|委|主|支|书|党|妇|会计|民代表)/u;

/**
 * Beginnings of names (two characters) that the article shows to be places: nothing announces a person of that name,
 * and 镇, 村 or the like stands behind it somewhere (夏店煤矿 beside 夏店镇), or it is the short name of a division.
 */
export function placesAmong(lattice: Lattice, tokens: readonly Token[], given: readonly string[]): ReadonlySet<string> {
  const { text, left, right } = lattice;
  const people = new Set(given.map((name) => name.slice(0, 2)));
  const candidates = new Set<string>();
  const short = new Set<string>();
  const long = new Set<string>();
  for (const { name, start, end } of tokens) {
    if (!name) continue;
    const head = text.slice(start, start + 2);
    if ((left[start] ?? 0) >= announced) people.add(head);
    else candidates.add(head);
    if (end === start + 3 && (left[start] ?? 0) < announced) long.add(text.slice(start, end));
    if (end === start + 2 && (right[end] ?? 0) < announced) short.add(head);
  }
  for (const head of people) candidates.delete(head);
  if (candidates.size === 0) return candidates;
  const { trie, words } = dictionary();
  const places = new Set(
    [...candidates].filter((head) => short.has(head) && words[trie.find(head)]?.division?.short === true),
  );
  for (let at = 2; at < text.length; at++) {
    if (sortCodes[text.charCodeAt(at)] !== 1) continue;
    const whole = long.size > 0 ? text.slice(at - 3, at) : "";
    // 海子洼 beside 海子洼村
    const head = long.has(whole) ? whole.slice(0, 2) : text.slice(at - 2, at);
    if (candidates.has(head) && !titles.test(text.slice(at + 1, at + 4))) places.add(head);
  }
  return places;
}

/** Makes names that begin like one of the places dearer wherever nothing announces them. */
export function leavePlaces(lattice: Lattice, places: ReadonlySet<string>): void {
  if (places.size === 0) return;
  const { text, left, names } = lattice;
  for (let start = 0; start + 1 < text.length; start++) {
    const arcs = names[start];
    if (arcs === undefined || (left[start] ?? 0) >= announced || !places.has(text.slice(start, start + 2))) continue;
    for (const arc of arcs)
      arc.cost += arc.end === start + 2 || sorts.has(text.charAt(arc.end - 1)) ? asPlace : asLonger;
  }
}

/** A company's own name is hardly longer. */
const longest = 8;
const nothing = { name: false, start: 0, end: 0 };
const company = /^(?:公司|有限|集团|股份|合作社|艺术馆|美术馆|纪念馆|博物馆|书院|诊所)/u;

/** 安徽华杰新材料科技有限公司: makes names dearer that a company's name goes on from without a word between. */
export function leaveCompanies(lattice: Lattice, tokens: readonly Token[]): ReadonlySet<number> {
  const { text, left, names } = lattice;
  const starts = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    const { name, start, end } = tokens[at] ?? nothing;
    if (!name || (left[start] ?? 0) >= announced) continue;
    for (let next = at + 1; next < at + longest; next++) {
      const token = tokens[next];
      // 祁星长庚集团: a character that is no word goes on with the name.
      if (
        token === undefined ||
        token.name ||
        (token.word === null && !isHan(text.charCodeAt(token.start))) ||
        isKind(token, "name-follower", "post-verb", "title")
      )
        break;
      if (!company.test(text.slice(token.start, token.start + 3))) continue;
      if (token.start - end < longest) starts.add(start);
      break;
    }
  }
  // 海宁蓝芯科技: nor does a name of another beginning stand there.
  for (const start of starts) {
    for (let at = Math.max(0, start - 2); at < start + 3; at++)
      if ((left[at] ?? 0) < announced) for (const arc of names[at] ?? []) if (arc.end > start) arc.cost += asPlace;
  }
  return starts;
}
