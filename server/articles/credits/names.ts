import { doubleSurname, isPlace, isWord, knownWord, likelyName, possibleName, rendered } from "../names.ts";

/** Brackets and marks in which names sign an article without any word: (甲 乙), □甲. */
export const signing = /^\s*[(【[□■◎●○◆◇★☆▲△※]/u;

/** Whether a text is a name beyond doubt, and nothing else. */
export function surelyName(text: string): boolean {
  return likelyName(text) && !isWord(text) && !isPlace(text);
}

/** 周允网, 李建部: a name of three characters that only ends as units do. */
export const endsAsUnit = (text: string): boolean =>
  text.length === 3 && likelyName(text) && !isPlace(text.slice(0, 2)) && knownWord(text.slice(0, 2)) === undefined;

/** Names that a word announces may be of any people. */
export function announceable(name: string): boolean {
  if (/[在的了是到对从将有这我们为被把于]/u.test(name)) return possibleName(name) && name.length <= 3;
  if (/^\p{Script=Han}{2,5}$/u.test(name))
    return name.length < 4 || possibleName(name) || rendered(name) || fourOf(name);
  return dotted.test(name);
}

/** A surname and a given name of three characters: 刘家一郎. */
function fourOf(name: string): boolean {
  if (doubleSurname(name)) return !isPlace(name) && (!isWord(name.slice(2)) || name[2] === name[3]);
  if (name.length !== 4 || isPlace(name) || isWord(name.slice(0, 2)) || isWord(name.slice(2))) return false;
  return likelyName(name.slice(0, 3));
}

const dotted = /^\p{Script=Han}{1,6}([·•・]\p{Script=Han}{1,6})+$/u;

/** What may sign without a word to announce it. */
export function signable(name: string): boolean {
  return (
    possibleName(name) ||
    (name.length === 4 && rendered(name)) ||
    (dotted.test(name) && possibleName(name.replace(/[·•・]/gu, "").slice(0, 7)))
  );
}

/** A rare name of three characters, which may stand in brackets beside one beyond doubt. */
export function besideOthers(name: string): boolean {
  if (name.length === 2) return knownWord(name) === undefined && !/[图片摄文讯的在了是]/u.test(name);
  return /^\p{Script=Han}{2}[^图片组办科局室部站股队所现场]$/u.test(name) && !isWord(name) && !/[的在了是]/u.test(name);
}

/** Of several that sign, one at least has to be beyond doubt. */
export function vouches(name: string): boolean {
  if ((name.length === 4 || name.length === 5) && rendered(name)) return !isPlace(name) && !isWord(name);
  return likelyName(name) || (dotted.test(name) && signable(name));
}
