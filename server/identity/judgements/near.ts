import { pinyin } from "pinyin-pro";
import { vocabulary } from "../../vocabulary/vocabulary.ts";
import { type Judgement, judged, type Reason } from "./judgement.ts";

/** A program, organization or place by name; `jurisdiction` null where the kind has none. */
export interface NamedThing {
  readonly id: string;
  readonly name: string;
  readonly jurisdiction: string | null;
  /** Articles that name it. */
  readonly articles: number;
}

/** Pairs of characters that so many names share tell none from another. */
const commonPair = 200;

/** Names that may be one thing written in two ways, by what they share; pairs without a reason are left out. */
export function nearDuplicates(things: readonly NamedThing[]): Judgement[] {
  const sorted = [...things].sort((a, b) => (a.id < b.id ? -1 : 1));
  const postings = new Map<string, number[]>();
  for (const [index, { name, jurisdiction }] of sorted.entries()) {
    for (const pair of pairsOf(name)) {
      const key = `${jurisdiction ?? ""} ${pair}`;
      const list = postings.get(key);
      if (list === undefined) postings.set(key, [index]);
      else list.push(index);
    }
  }
  return sorted.flatMap((a, index) => {
    const shared = new Map<number, number>();
    for (const pair of pairsOf(a.name)) {
      const list = postings.get(`${a.jurisdiction ?? ""} ${pair}`) ?? [];
      if (list.length <= commonPair)
        for (const other of list) if (other > index) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    return [...shared.keys()]
      .sort((x, y) => x - y)
      .flatMap((other) => {
        const b = sorted[other];
        const found = b === undefined ? null : likeness(a.name, b.name);
        return b === undefined || found === null ? [] : [judged(a.id, b.id, [found], Math.min(a.articles, b.articles))];
      });
  });
}

/** Every character and every two neighbours, so that short names that differ in one character still meet. */
function pairsOf(name: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < name.length; at++) pairs.add(name.slice(at, at + 2));
  if (name.length <= 3) for (const character of name) pairs.add(character);
  return pairs;
}

const bare = (name: string): string =>
  name.replace(/(?:19|20)\d\d年?(?:度)?|第[一二三四五六七八九十\d]+[届次期批轮]|[一二三四五六七八九十两]年/gu, "");

/** A name without its last words that say what sort of thing it is (工程, 有限公司, 乡), and that sort. */
function cored(name: string): { readonly core: string; readonly sort: string | null } {
  const tails = vocabulary().words("generic-tail");
  for (let length = Math.min(8, name.length - 2); length > 0; length--) {
    const sort = tails.get(name.slice(-length))?.as;
    if (sort !== undefined) return { core: name.slice(0, -length), sort };
  }
  return { core: name, sort: null };
}

/** Sorts that a name may leave unsaid: 千村清溪 for 千村清溪工程, but 县委 is not 县委办. */
const optional = new Set(["program", "company", "cooperative", "town", "village", "scenic area", "industrial park"]);

const sound = (text: string): string => pinyin(text, { toneType: "none", type: "array" }).join(" ");
const same = (rule: string, weight: number, text: string): Reason => ({ rule, weight, text });

/** Characters whose very purpose is to tell like names apart: 一中, 东村, 上街. */
const telling = /[\d一二三四五六七八九十百甲乙丙丁东南西北中上下前后左右内外新老大小省市州县区旗镇乡村]/u;

/** The digits of a name, in their order: 第12号 is not 第21号. */
const figures = (text: string): string => text.replace(/[^\d一二三四五六七八九十百千万两]/gu, "");

/** What makes a body of its own of an organization (县总工会党组), or one of several (第十二巡回指导组). */
const ownBody =
  /^(?:党组|党委|党支部|党总支|党工委|办公室|办|常委会|主席团|机关|第.+|.{0,4}[股科室部处队组会站所院班])$/u;

/** Why two names may be one; null where nothing but chance makes them alike. */
export function likeness(a: string, b: string): Reason | null {
  if (a === b) return null;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const inOrder = (text: string): string => [...text].sort().join("");
  if (short.length >= 4 && inOrder(a) === inOrder(b) && figures(a) === figures(b))
    return same("word-order", 2.5, "the same characters in another order");
  const [one, other] = [cored(a), cored(b)];
  const unsaid = one.sort === null || other.sort === null;
  if (one.core === other.core && (unsaid ? optional.has(one.sort ?? other.sort ?? "") : one.sort === other.sort)) {
    return same("tail", 1.5, `both are ${one.core}, called otherwise at the end`);
  }
  if (bare(a) === bare(b) && bare(a).length >= 3) return same("number", 0.3, "they differ in a year or number only");
  if (short.length >= 3 && a.length === b.length) {
    const different = [...a].flatMap((character, at) =>
      character === b.charAt(at) ? [] : [[character, b.charAt(at)]],
    );
    const [pair] = different;
    if (different.length === 1 && pair !== undefined && !telling.test(pair.join(""))) {
      const [from = "", to = ""] = pair;
      const alike = sound(from) === sound(to);
      const text = `one character differs: ${from}, ${to}${alike ? ", which sound alike" : ""}`;
      if (alike || short.length >= 6) return same("one-character", alike ? 1 : 0, text);
    }
  }
  const more = long.startsWith(short)
    ? long.slice(short.length)
    : long.endsWith(short)
      ? long.slice(0, -short.length)
      : null;
  if (more !== null && short.length >= 4 && short.length / long.length >= 0.6 && !ownBody.test(more))
    return same("part", 0, `${short} is part of ${long}`);
  return null;
}
