import type { Span } from "../domain/span.ts";
import { startingIn, touching } from "../domain/spans.ts";
import { wordPattern } from "../vocabulary/pattern.ts";
import { vocabulary } from "../vocabulary/vocabulary.ts";
import type { Scene } from "./scene.ts";

/** Somewhere that may be visited, as printed. */
export interface Destination extends Span {
  readonly name: string;
}

interface Patterns {
  readonly activity: RegExp;
  readonly generic: RegExp;
  readonly suffix: RegExp;
}
let compiled: Patterns | undefined;
function patterns(): Patterns {
  compiled ??= {
    activity: new RegExp(`(?:${wordPattern("visit-verb")})`, "gu"),
    generic: new RegExp(`^(?:${wordPattern("visit-generic")}|[0-9]+|[“”])*$`, "u"),
    suffix: new RegExp(`[\\p{Script=Han}\\w)”](?:${wordPattern("site-suffix")})$`, "u"),
  };
  return compiled;
}

/** 甲中学和乙中学两个考点: counted after they are named. */
const countEnd =
  /(?<=.{3})(?:这)?[一二两三四五六七八九十\d]+[个家所处](?:考点|点位|乡镇|镇|村|企业|单位|学校|社区|项目|景区|站点|卡点)$|(?<=.{2})一处[\p{Script=Han}]{2,6}$/u;

let longWords: string[] | undefined;
/** Generic words long enough to stand before a name (人员密集场所), longest first. */
const longGeneric = (): readonly string[] =>
  (longWords ??= [...vocabulary().words("visit-generic").keys()]
    .filter((word) => word.length >= 4)
    .sort((a, b) => b.length - a.length));

/** 等5个乡镇, 等地, 等企业: names were listed before it. */
const listEnd =
  /等(?:[0-9一二三四五六七八九十多几两]{0,3}[个家处所名]?(?:地方|地区|地|处|乡镇|镇街|街道|企业|村|社区|单位|项目|点位|学校|部门|点|镇|乡|公司|景区|园区|重点[\p{Script=Han}]{0,6}|[\p{Script=Han}]{0,6}))?$/u;
const leading =
  /^(?:[了的、\s“"]|我[县市区旗州省]|该[县市区]|本[县市]|辖区内?的?|位于|全[县市区]|对接|洽谈|调研|考察|检查|慰问|看望|第[一二三四五六七八九十\d]+站)+/u;
const noPlaces = /(?:情况|设施|资料|工作|管理|手册|台账|进度|环境|现场|场所|展板|设备|条件|住宿|清单|记录|运行|质量)$/u;
const rejected =
  /^(?:驻(?!马店)|各(?!庄)|部分|有关|相关|多个|全体)|负责人$|成员$|书记$|队员$|同志$|^\d+余?个|余个|(?<!村[\p{Script=Han}]{0,4})组$|(?<!之)家$|家中$|家里$|道路$|(?<=[业发产资]|房地产)企业$|[已未]|们$|群众$|干部$|人员$|代表$|党员$|老人$|职工$|企业家$|工作$|精神$|一线$|情况$|问题$|会议$|活动$|会上$|[了着过]|重点[\p{Script=Han}]{2}$|如何|进一步|第一书记/u;

/** The destinations that begin at `start` after a verb of motion; they end at the clause's end or with what is done there. */
export function destinationsAt(scene: Scene, start: number, limit: number, certain: boolean): Destination[] {
  const end = clauseEnd(scene, start, limit);
  let stretch = scene.text.slice(start, end);
  // 察看了展板、台账等资料 lists no places: only names that tell of a place count after such a verb.
  const listed = certain && listEnd.test(stretch) && /[、和]/u.test(stretch);
  if (!certain && noPlaces.test(stretch)) return townsOf(scene, stretch, start);
  stretch = stretch.replace(listEnd, "").replace(countEnd, "");
  const items = itemsOf(stretch, start);
  const valid = items.map((item) => checked(scene, item));
  // Names without a telling end stand beside one that has it (…集团、戴卡兴龙).
  const anchored =
    valid.every((item) => item !== null) &&
    valid.some((item) => item !== null && (named(scene, item) || patterns().suffix.test(item.name)));
  return valid.flatMap((item) => {
    if (!item) return [];
    const proper = named(scene, item) || patterns().suffix.test(item.name);
    return proper ||
      listed ||
      (certain && anchored && items.length > 1) ||
      (certain && items.length === 1 && /^\p{Script=Han}{2,4}$/u.test(item.name))
      ? [item]
      : [];
  });
}

/** 察看了甲镇、乙乡代表活动室建设情况: what was seen is no place, but the towns that it is in are. */
function townsOf({ mentions }: Scene, stretch: string, start: number): Destination[] {
  const towns = itemsOf(stretch, start).map((item) =>
    startingIn(mentions.places, item.start, item.start + 1).find(({ printed }) =>
      /[镇乡村]$|街道$|社区$/u.test(printed),
    ),
  );
  return towns.every((town) => town !== undefined)
    ? towns.map((town) => ({ start: town.start, end: town.end, name: town.printed }))
    : [];
}

/** Where a place or body mentioned in its own right ends at the item's end, or fills it. */
function named({ mentions }: Scene, { start, end }: Span): boolean {
  const fits = (mention: Span) => mention.end === end;
  return (
    startingIn(mentions.places, start, end).some(fits) || startingIn(mentions.organizations, start, end).some(fits)
  );
}

function clauseEnd(scene: Scene, start: number, limit: number): number {
  const { text } = scene;
  let end = start;
  let depth = 0;
  while (end < limit && end - start < 160) {
    const character = text.charAt(end);
    if (character === "(") depth++;
    else if (character === ")") depth--;
    else if (character === "," && end > start && nameFrom(scene, end + 1)) {
      // 深入甲镇上村,乙乡下村调研: after the comma the list goes on.
    } else if (depth <= 0 && /[,。;\n:!?]/u.test(character)) break;
    end++;
  }
  const stretch = text.slice(start, end);
  const kinds = vocabulary().words("visit-verb");
  for (const match of stretch.matchAll(patterns().activity)) {
    const at = start + match.index;
    // 服务中心 and 检查站 hold verbs too: one inside a named place ends nothing.
    if (match.index < 2 || insideName(scene, at, end)) continue;
    if (match[0].length === 1 && !/^(?:就|为|向|与|给|同)$/u.test(match[0])) continue;
    if (kinds.has(match[0])) return at;
  }
  return end;
}

/** Whether a place or body is named right at an offset. */
export function nameFrom({ mentions }: Scene, at: number): boolean {
  if (touching(mentions.posts, { start: at, end: at + 1 }).length > 0) return false;
  return (
    startingIn(mentions.places, at, at + 1).length > 0 || startingIn(mentions.organizations, at, at + 1).length > 0
  );
}

function insideName({ mentions, text }: Scene, at: number, end: number): boolean {
  const holds = ({ start }: Span) => start < at;
  const here = { start: at, end: at + 1 };
  // 双桥镇检查…: right after a place the verb is a verb.
  if (startingIn(mentions.places, at - 20, at).some((place) => place.end === at)) return false;
  const afterPlace = /[省市县区旗镇乡村]$/u.test(text.slice(at - 1, at));
  if (
    !afterPlace &&
    (touching(mentions.places, here).some(holds) || touching(mentions.organizations, here).some(holds))
  )
    return true;
  // …疫情防控检查站、…交流中心: followed at once by how a site's name ends.
  const word = text.slice(at, end).split(/[、和及,]|等/u)[0] ?? "";
  return (
    word.length <= 9 &&
    /^(?:检查|督查|考察|学习|交流|调度|招商|体验|指导|宣传|执法|慰问|观摩|服务|指挥)[\p{Script=Han}]{0,4}(?:站|点|中心|基地|馆|所|室|局|园|区|大厅|厅|指挥部)$/u.test(
      word,
    )
  );
}

function itemsOf(stretch: string, start: number): Destination[] {
  const items: Destination[] = [];
  let depth = 0;
  let from = 0;
  const push = (to: number) => {
    const raw = stretch.slice(from, to);
    const lead = leading.exec(raw)?.[0].length ?? 0;
    const name = raw.slice(lead).trim();
    if (name !== "") items.push({ start: start + from + lead, end: start + from + lead + name.length, name });
  };
  for (let i = 0; i < stretch.length; i++) {
    const character = stretch.charAt(i);
    if (/[((“]/u.test(character)) depth++;
    else if (/[))”]/u.test(character)) depth--;
    else if (
      depth <= 0 &&
      (character === "、" ||
        character === "," ||
        ((character === "和" || character === "及") && i - from >= 2 && i + 2 < stretch.length))
    ) {
      push(i);
      from = i + 1;
    }
  }
  push(stretch.length);
  return items;
}

/** The item with what describes it cut off, or null where it names no particular place. */
function checked(scene: Scene, item: Destination): Destination | null {
  let { start, end } = item;
  const person = startingIn(scene.mentions.persons, start, end)[0];
  if (person) end = Math.min(person.start, ...person.posts.map((post) => post.start));
  let name = scene.text
    .slice(start, end)
    .replace(/(?:困难|贫困|五保|低保|脱贫)?(?:党员|群众|村民|农户|户|果农|居民)$/u, (word) => (person ? "" : word));
  const of = name.lastIndexOf("的");
  if (of > 0 && of < name.length - 2) {
    start += of + 1;
    name = name.slice(of + 1);
  }
  [start, name] = described(scene, start, name);
  name = name.replace(/[”"\s]+$/u, "");
  end = start + name.length;
  if (!patterns().suffix.test(name) && !named(scene, { start, end })) {
    // 来到大田村义诊: where a place or body is named first, it is what was visited.
    const first = [
      ...startingIn(scene.mentions.organizations, start, end),
      ...startingIn(scene.mentions.places, start, end),
    ].filter((one) => one.start === start && one.end < end);
    end = Math.max(...first.map((one) => one.end), -1);
    if (end < 0) end = start + name.length;
    name = scene.text.slice(start, end);
  }
  if (name.length < 2 || name.length > 40 || rejected.test(name) || patterns().generic.test(name)) return null;
  if (person && !patterns().suffix.test(name)) return null;
  return { start, end, name };
}

/**
 * Cuts off an item's front what only describes it (第一届县委成立地河口镇, 人员密集场所大田公寓) and the larger places it
 * lies in (青川乡大坪村): the most particular is what was visited.
 */
function described({ mentions }: Scene, start: number, name: string): [number, string] {
  const end = start + name.length;
  const body = touching(mentions.organizations, { start, end }).find((one) => one.end === end);
  if (body && body.start <= start) return [start, name];
  let from = start;
  for (let place = leadingPlace(mentions, from, end); place; place = leadingPlace(mentions, from, end))
    from = place.end;
  const rest = name.slice(from - start);
  const last = startingIn(mentions.places, from, end).findLast((one) => one.end === end);
  const known = body ?? last;
  const before = name.slice(0, Math.max(0, (known?.start ?? start) - start));
  if (known && (known.start === from || /(?:地|场所|单位|的|点)$/u.test(before)))
    return [known.start, name.slice(known.start - start)];
  if (from > start && !/^(?:委员|人民|中心|敬老|政府|卫生|初级|高级|中学|小学|学校|党委|综合|便民|各)/u.test(rest))
    return [from, rest];
  const longest = longGeneric().find((word) => name.startsWith(word));
  return longest && name.length - longest.length >= 4
    ? [start + longest.length, name.slice(longest.length)]
    : [start, name];
}

/** A county, town or village named at an offset, with enough after it for a name of its own. */
function leadingPlace({ places }: Scene["mentions"], at: number, end: number): Span | undefined {
  return startingIn(places, at, at + 1).find((one) => end - one.end >= 3 && /[县市区旗州镇乡道村]$/u.test(one.printed));
}
