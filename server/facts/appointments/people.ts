import { unspaced } from "../../domain/characters.ts";
import { matchesOf } from "../../domain/matches.ts";
import type { PersonMention } from "../../domain/mention.ts";
import type { Span } from "../../domain/span.ts";
import { startingIn, touching } from "../../domain/spans.ts";
import { isWord, nameCost } from "../../vocabulary/name-likelihood.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";
import type { PersonGroup } from "../person-groups.ts";
import type { Scene, Sentence } from "../scene.ts";
import { afterNames, type Governing, withoutBetween } from "./words.ts";

/** A name that only the form of a list shows to be one. */
function formalPerson(printed: string, start: number): PersonMention {
  return {
    start,
    end: start + printed.length,
    printed,
    // 唐 颖: two characters are set apart to fill three.
    name: unspaced(printed),
    key: "",
    rule: "appointment-entry",
    basis: "inferred",
    reason: "据任免、选举名单格式认定人名",
    posts: [],
    byline: null,
  };
}

function surnamed(name: string): boolean {
  const surnames = vocabulary().words("surname");
  if (vocabulary().words("title").has(name) || isWord(name)) return false;
  return surnames.has(name.slice(0, 1)) || (name.length > 2 && surnames.has(name.slice(0, 2)));
}

const nameInList =
  /(?<!\p{Script=Han})(?:\p{Script=Han}{2,4}|\p{Script=Han}[ \u3000]{1,3}\p{Script=Han})(?!\p{Script=Han})/gu;

/**
 * The people of a stretch that is nothing but their names (甲、乙(女) 丙), recognised or not; null where it holds
 * anything else.
 */
export function bareNames({ mentions, text }: Scene, start: number, end: number): PersonMention[] | null {
  const known = startingIn(mentions.persons, start, end).filter((person) => person.end <= end);
  const found: PersonMention[] = [];
  let rest = "";
  let at = start;
  for (const person of known) {
    if (person.start < at) continue;
    rest += `${text.slice(at, person.start)}、`;
    found.push(person);
    at = person.end;
  }
  rest += text.slice(at, end);
  const stretch = text.slice(start, end);
  for (const { 0: printed, index } of matchesOf(stretch, nameInList)) {
    const span = { start: start + index, end: start + index + printed.length };
    if (touching(mentions.persons, span).length > 0) continue;
    if (/^[(]/u.test(stretch.slice(0, index).match(/[(][^)]*$/u)?.[0] ?? "")) continue;
    const person = formalPerson(printed, span.start);
    if (!surnamed(person.name) || nameCost(person.name) > (person.name.length === 3 ? 42 : 34)) return null;
    found.push(person);
    rest = rest.replace(printed, "、");
  }
  const other = rest
    .replace(/[(][^)]*[)]|等[\d一二三四五六七八九十]+[名位]?(?:人|同志)/gu, "")
    .replace(/[\s\u3000、,;。]|以及|同志|和|与|及|等/gu, "");
  return other === "" && found.length > 0 ? found.sort((a, b) => a.start - b.start) : null;
}

/** Where the names before a verb may begin at the earliest. */
function boundary(text: string, from: number, verb: number, governing: readonly Governing[]): number {
  let start = from;
  for (const { end } of governing) if (end <= verb && end > start) start = end;
  for (let at = verb - 1; at >= start; at--) {
    if (/[,;:。!“”《》\n]/u.test(text.charAt(at))) return at + 1;
  }
  return start;
}

/** People whom nobody recognised, and who must be some, for a verb of change stands behind their names. */
export function unrecognised(
  scene: Scene,
  sentence: Sentence,
  governing: readonly Governing[],
  listing: boolean,
): PersonMention[] {
  const { text } = scene;
  const found: PersonMention[] = [];
  const printed = text.slice(sentence.start, sentence.end);
  const designated = printed.includes("拟");
  for (const { index, word } of afterNames(printed)) {
    const verb = sentence.start + index;
    // 为 and 的 are everywhere; they close names only where something has said that changes are listed.
    if (
      /[, ]/u.test(word)
        ? !designated
        : word.length === 1 && word !== "任" && !listing && !governing.some(({ start }) => start < verb)
    )
      continue;
    const before = withoutBetween(text.slice(sentence.start, verb));
    const end = sentence.start + before.length;
    const start = boundary(text, sentence.start, end, governing);
    if (end - start > 200) continue;
    const named = startingIn(scene.mentions.persons, start, end).at(-1);
    // Someone recognised right before the verb: the names before are his list, or nobody's.
    const from =
      start +
      (/^(?:[\s了:]|决定|同意|批准|表决通过|由|以)*(?:[(]?[\d一二三四五六七八九十]{1,3}[)]?[.、)]\s*)?/u.exec(
        text.slice(start, end),
      )?.[0].length ?? 0);
    if (named && named.end === end && !/[、\s]/u.test(text.slice(from, named.start))) continue;
    const people =
      bareNames(scene, from, end) ??
      bareNames(scene, Math.max(from, lastPart(text, from, end)), end) ??
      (word.length > 1 || word === "任" ? titled(scene, from, end) : null) ??
      [];
    found.push(...people.filter(({ rule }) => rule === "appointment-entry"));
  }
  return found.filter((person, at) => found.findIndex(({ start }) => start === person.start) === at);
}

/** The last part of a list, where what stands before it is no name. */
function lastPart(text: string, start: number, end: number): number {
  return text.slice(0, end).lastIndexOf("、") + 1 || start;
}

const behindTitle =
  /(?:书记|主任|主席|经理|委员|代表|[省市县区州旗镇乡局院校厂部处科站所台会]长)(?<name>\p{Script=Han}{2,3})$/u;

/** 原县信访局局长甲任…: a name behind a title. */
function titled(scene: Scene, start: number, end: number): PersonMention[] | null {
  const name = behindTitle.exec(scene.text.slice(start, end))?.groups?.name;
  return name === undefined ? null : bareNames(scene, end - name.length, end);
}

const joining = /^(?:[、,\s\u3000]|以及|和|与|及|同志|等|先生|女士|[(][^()]{0,12}[)])*$/u;

/** Where what is printed of a person begins: the post before the name with it. */
export const entryStart = (person: PersonMention): number =>
  Math.min(person.start, ...person.posts.filter(({ end }) => end <= person.start).map(({ start }) => start));

/** People named one after another with nothing but signs between them. */
export function listedGroups(text: string, { start }: Span, persons: readonly PersonMention[]): PersonGroup[] {
  const groups: { start: number; end: number; persons: PersonMention[] }[] = [];
  for (const person of persons) {
    const last = groups.at(-1);
    const end = Math.max(person.end, ...person.posts.map((post) => (post.start <= person.end ? post.end : 0)));
    if (last && joining.test(text.slice(last.persons.at(-1)?.end, person.start))) {
      last.persons.push(person);
      last.end = end;
    } else groups.push({ start: Math.max(start, last?.end ?? 0, entryStart(person)), end, persons: [person] });
  }
  return groups;
}
