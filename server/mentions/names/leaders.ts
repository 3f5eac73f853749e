import { nameFigures } from "../../vocabulary/name-figures.ts";
import type { Lattice } from "../tokens/lattice.ts";
import { charactersCost } from "./announced.ts";
import { cheapenEnd } from "./lists.ts";

const leaders = /等(?:[省市州盟县区旗镇乡](?:级|上|委|政府|人大|政协)?)?(?:[四五]套班子|[四五]大班子|班子|主要)?领导/gu;
const han = /^\p{Script=Han}{2,3}$/u;
const likelyOfTwo = 18.5;
const likelyOfThree = 27;
/** No list before its head is longer. */
const longestList = 120;
/** What a name becomes likelier by. */
const surely = 12;

/** 周全、王明等县领导参加: makes the members of a list likelier that its end says to be leaders. */
export function beforeLeaders(lattice: Lattice): void {
  const { text } = lattice;
  if (!text.includes("领导")) return;
  for (const { index } of text.matchAll(leaders)) {
    let end = index;
    while (index - end < longestList) {
      const start = memberStart(text, end);
      if (start < 0) break;
      cheapenEnd(lattice, end, surely, start);
      if (text[start - 1] !== "、") break;
      end = start - 1;
    }
  }
}

/** Where the member of a list begins that ends at `end`, where it reads like a name; else -1. */
function memberStart(text: string, end: number): number {
  for (const length of [2, 3]) {
    const start = end - length;
    const name = text.slice(start, end);
    if (start < 0 || !han.test(name) || !/[、,。;\s]/u.test(text[start - 1] ?? "\n")) continue;
    const known = Number.isFinite(nameFigures().surname(name.charCodeAt(0)));
    return known && charactersCost(name) < (length > 2 ? likelyOfThree : likelyOfTwo) ? start : -1;
  }
  return -1;
}
