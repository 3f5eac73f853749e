import { nameFigures } from "../../vocabulary/name-figures.ts";
import { prior } from "./foreign.ts";

/** A bonus as high as this only words have that announce a name. */
export const announced = 3;
/** A bonus as high as this only titles of offices have. */
export const titled = 6;

const behindTitle = 5;
const behindHead = 2;
const commonSurname = 7.5;
const unusualSurname = 10.5;
const rareSurname = 12;
/** From here on the characters of a word make no name: 安全, 路线. */
const nameless = 19;
/** From here on the characters of two and of three make a name only where more than themselves says so. */
const doubtfulOfTwo = 18.5;
const doubtfulOfThree = 27;
/** No surname costs more where a stretch is weighed by its characters alone. */
const dearestSurname = 20;

/**
 * What a word costs more where a name is due: behind 局长 a word that begins with a surname is most likely none,
 * unless the vocabulary knows it as one that goes on from a title. `left`: the bonus of a name there.
 */
export function wordInPlaceOfName(left: number, code: number): number {
  if (left < announced) return 0;
  const family = nameFigures().surname(code) ?? Number.POSITIVE_INFINITY;
  if (family > rareSurname) return 0;
  const head = left >= titled ? behindTitle : behindHead;
  return Math.max(0, head - (family > unusualSurname ? 3.5 : family > commonSurname ? 2 : 0));
}

/** Whether the word could be a name by its characters, so that behind a title it is likelier one. */
export const readsAsName = (text: string, start: number, end: number): boolean =>
  end - start < 2 || charactersCost(text.slice(start, Math.min(end, start + 3))) < nameless;

/** Whether two or three characters are likely a name by the figures alone. */
export const likelyName = (name: string): boolean =>
  charactersCost(name) < (name.length > 2 ? doubtfulOfThree : doubtfulOfTwo);

/** What the characters of a name of two or three cost by the figures alone. */
export function charactersCost(name: string): number {
  const figures = nameFigures();
  const [a, b, c] = [name.charCodeAt(0), name.charCodeAt(1), name.charCodeAt(2)];
  const family = prior + Math.min(dearestSurname, figures.surname(a) ?? 0);
  return Number.isNaN(c)
    ? family + (figures.only(b) ?? 0)
    : family + (figures.first(b) ?? 0) + (figures.second(c) ?? 0);
}
