import { nameFigures } from "../../vocabulary/name-figures.ts";
import type { Lattice } from "../tokens/lattice.ts";
import { likelyName } from "./announced.ts";
import { cheapenEnd } from "./lists.ts";

const leaders =
  /等(?:[省市州盟县区旗镇乡]{1,2}(?:级|上|委|政府|人大|政协|直)?)?(?:[四五]套班子|[四五]大班子|班子|主要|有关|相关|部门|老)?领导|等(?:[\d一二三四五六七八九十几多]{1,3}[多余]?[名位户])?(?:同志(?!们)|老?党员|村民(?!小?组|委|自治|代表大会)|居民(?!小?组|委|点|区|代表大会)|群众(?!文化|体育|组织|路线|性)|专家|老师|教师(?!培训|进修|队伍)|学生|同学|干部(?!职工|群众|队伍)|志愿者|脱贫户|贫困户|困难户|困难群众|老人|选手|队员|民警|医生|护士|能手|种植户|养殖户|大户|村干部|先进典型|先进个人)/gu;
const han = /^\p{Script=Han}{2,3}$/u;
/** No list before its head is longer. */
const longestList = 120;
/** What a name becomes likelier by. */
const surely = 12;

/** 周全、王明等县领导参加, 王明、李丽等村民: makes the members of a list likelier that its end says to be people; their names. */
export function beforeLeaders(lattice: Lattice): string[] {
  const { text } = lattice;
  const names: string[] = [];
  for (const { index } of text.matchAll(leaders)) {
    let end = index;
    while (index - end < longestList) {
      const start = memberStart(text, end);
      if (start < 0) break;
      cheapenEnd(lattice, end, surely, start);
      names.push(text.slice(start, end));
      if (text[start - 1] !== "、") break;
      end = start - 1;
    }
  }
  return names;
}

/** Where the member of a list begins that ends at `end`, where it reads like a name; else -1. */
function memberStart(text: string, end: number): number {
  for (const length of [2, 3]) {
    const start = end - length;
    const name = text.slice(start, end);
    if (start < 0 || !han.test(name) || !/[、,。;\s]/u.test(text[start - 1] ?? "\n")) continue;
    const known = Number.isFinite(nameFigures().surname(name.charCodeAt(0)));
    return known && likelyName(name) ? start : -1;
  }
  return -1;
}
