import { startingIn, touching } from "../domain/spans.ts";
import { isOrdinary } from "../vocabulary/ordinary.ts";
import { wordPattern } from "../vocabulary/pattern.ts";
import { vocabulary } from "../vocabulary/vocabulary.ts";
import type { Destination } from "./destinations.ts";
import type { Scene } from "./scene.ts";

interface Patterns {
  readonly generic: RegExp;
  readonly suffix: RegExp;
  readonly work: RegExp;
  readonly verbs: RegExp;
}
let compiled: Patterns | undefined;
function patterns(): Patterns {
  compiled ??= {
    generic: new RegExp(`^(?:${wordPattern("visit-generic")}|[0-9]+|[“”])*$`, "u"),
    suffix: new RegExp(`[\\p{Script=Han}\\w)”](?:${wordPattern("site-suffix")})$`, "u"),
    work: new RegExp(`(?:${wordPattern("site-work")})$`, "u"),
    verbs: new RegExp(`^(?:${wordPattern("visit-verb")})`, "u"),
  };
  return compiled;
}

/** Whether a name ends in what tells a place or body that may be visited. */
export const tellsSite = (name: string): boolean => patterns().suffix.test(name);

/** Whether a name ends like a place's, a body's (公司, 局) or a work's (项目, 生产线); null where its end tells nothing. */
export function sortOfSite(name: string): "place" | "body" | "work" | null {
  const bare = name.replace(/[((][^))]*[))]$/u, "");
  // 查干嘎查和小学 are two.
  if (patterns().work.test(bare) || /[村镇乡县市区查社][和及与]/u.test(bare)) return "work";
  const end = patterns().suffix.exec(bare)?.[0].slice(1);
  if (end === undefined) return null;
  return (vocabulary().words("site-suffix").get(end)?.as as "body" | "work" | undefined) ?? "place";
}

let longWords: string[] | undefined;
/** Generic words long enough to stand before a name (人员密集场所), longest first. */
const longGeneric = (): readonly string[] =>
  (longWords ??= [...vocabulary().words("visit-generic").keys()]
    .filter((word) => word.length >= 4)
    .sort((a, b) => b.length - a.length));

const leading =
  /^(?:[了的、\s“"]|[^—]{2,14}[—–]+(?=.{3})|我[县市区旗州省]|(?:[县市区]?城区|县城)(?=.{2,}(?:路|街|道|广场|社区|公园|桥)$)|该[县市区]|本[县市]|辖区内?的?|位于|全[县市区]|对接|洽谈|调研|考察|检查|慰问|看望|第[一二三四五六七八九十\d]+站|到(?=.{3})|往(?=.{3})|.{2,12}(?:示范点|联系点|包联点|挂点村|联系村)(?=.{3,}(?:村|公园|社区|基地|合作社|公司|园)$))+/u;
const rejected =
  /^(?:由|当地|本地|驻(?!马店)|各(?!庄)|部分|有关|相关|多个|全体)|负责人$|成员$|书记$|队员$|同志$|[^村镇乡县市区湖]室$|(?:办公|生产|生活|教学|施工|作业|就餐|功能|审判|厂|库|宿舍)区$|^\d+余?个|余个|(?<![村社寨][\p{Script=Han}]{0,5})组$|(?<!之)家$|家中$|家里$|(?<=[业发产资]|房地产)企业$|[已未]|们$|群众$|干部$|人员$|代表$|党员$|老人$|职工$|企业家$|工作$|精神$|一线$|情况$|问题$|会议$|活动$|会上$|了(?!望)|重点[\p{Script=Han}]{2}$|如何|进一步|第一书记|(?:[屋房院车厂场校]|家)[内里外]$|[床地村田山坝桥]头$|[身路岸田]边$|[门眼床窗面]前$|门口$|身[边旁]$|途中$|[车船台]上$|^(?:对口|一道|一起)/u;

/** 和美乡村, 和平镇 and 巴彦和小学 join nothing, nor does 污水改扩建及清淤工程. */
function joins(stretch: string, from: number, at: number): boolean {
  if (stretch[at] !== "及" && stretch[at] !== "和") return false;
  const rest = stretch.slice(at + 1).split(/[、,]/u, 1)[0] ?? "";
  if (stretch[at] === "和" && /^(?:小学|中学|幼儿园|医院|学校|卫生院|[村镇乡]|社区)$/u.test(rest)) return false;
  if (/(?:工程|项目)$/u.test(rest) && !tellsSite(stretch.slice(from, at))) return false;
  return stretch[at] === "及" || !/^[美谐平睦顺田煦合府悦]/u.test(rest);
}

/** The items of a list, without what leads up to a name (我县的, 深入到). */
export function itemsOf({ mentions }: Scene, stretch: string, start: number): Destination[] {
  const items: Destination[] = [];
  let depth = 0;
  let from = 0;
  const push = (to: number) => {
    const raw = stretch.slice(from, to);
    const lead = leading.exec(raw)?.[0].length ?? 0;
    const name = raw.slice(lead).trim();
    if (name !== "") items.push({ start: start + from + lead, end: start + from + lead + name.length, name });
  };
  /** 顺和村: a character inside one name. */
  const inside = (at: number) =>
    [
      ...touching(mentions.places, { start: at, end: at + 1 }),
      ...touching(mentions.organizations, { start: at, end: at + 1 }),
    ].some((one) => one.start < at && at < one.end - 1);
  /** 青川科创园 + 和 + 河口镇文化站, whatever was taken for one body. */
  const apart = (before: string, at: number) =>
    tellsSite(before) && startingIn(mentions.places, at, at + 1).some(({ level }) => level !== "site");
  for (let i = 0; i < stretch.length; i++) {
    const character = stretch.charAt(i);
    if (character === "(" || character === "“") depth++;
    else if (character === ")" || character === "”") depth--;
    else if (
      depth <= 0 &&
      (character === "、" ||
        character === "," ||
        (i - from >= 2 &&
          i + 2 < stretch.length &&
          joins(stretch, from, i) &&
          (!inside(start + i) || apart(stretch.slice(from, i), start + i + 1))))
    ) {
      push(i);
      from = i + 1;
    }
  }
  push(stretch.length);
  return items;
}

/** Where a place or body mentioned in its own right ends at the item's end, or fills it. */
export function isNamed({ mentions }: Scene, { start, end }: Destination): boolean {
  const fits = (mention: { end: number }) => mention.end === end;
  return (
    startingIn(mentions.places, start, end).some(fits) || startingIn(mentions.organizations, start, end).some(fits)
  );
}

/** The item with what describes it cut off, or null where it names no particular place. */
export function checked(scene: Scene, item: Destination): Destination | null {
  let { start, end } = item;
  const person = startingIn(scene.mentions.persons, start, end)[0];
  // 先平陈列馆: what is named after people is told by its end.
  const visited = person && !(tellsSite(item.name) && person.posts.length === 0) ? person : undefined;
  if (visited) end = Math.min(visited.start, ...visited.posts.map((post) => post.start));
  let name = scene.text
    .slice(start, end)
    .replace(/(?:困难|贫困|五保|低保|脱贫|老)?(?:党员|群众|村民|农户|户|果农|居民)$/u, (word) => (visited ? "" : word));
  name = name.replace(
    /(?<=.{2})(?:沿线|沿岸|两岸|岸边|河道堤岸|堤岸|旁边?|周边|附近|一带|(?<=.[城镇区园院馆站场])(?:规划)?建设)$/u,
    "",
  );
  name = name.replace(/(?<=[乡镇])(?:镇区|集镇|街区)$/u, "");
  const of = name.lastIndexOf("的");
  // 黄山村的新农村建设: what it has is no place.
  const had = name.slice(of + 1);
  const none = startingIn(scene.mentions.places, start + of + 1, end).length === 0;
  if (of > 2 && !tellsSite(had) && none && tellsSite(name.slice(0, of))) name = name.slice(0, of);
  else if (of > 0 && of < name.length - 2) {
    start += of + 1;
    name = name.slice(of + 1);
  }
  [start, name] = described(scene, start, name);
  name = name.replace(/[”"\s]+$/u, "");
  end = start + name.length;
  if ((!tellsSite(name) || /(?:项目|工程|现场|工地)$/u.test(name)) && !isNamed(scene, { start, end, name }))
    [end, name] = withoutVerb(scene, start, end);
  if (name.length < 2 || name.length > 40 || rejected.test(name) || patterns().generic.test(name)) return null;
  if ((visited || /[着过]/u.test(name)) && !tellsSite(name) && !isNamed(scene, { start, end, name })) return null;
  return { start, end, name };
}

/** 来到大田村义诊: where a place or body is named first and a verb follows, it is what was visited. */
function withoutVerb({ mentions, text }: Scene, start: number, end: number): [number, string] {
  const first = [
    ...startingIn(mentions.organizations, start, start + 1),
    ...startingIn(mentions.places, start, start + 1),
  ].filter((one) => one.end < end);
  const cut = Math.max(...first.map((one) => one.end), -1);
  // 县中医院 + 骨科门诊, 青川化工有限公司 + 扩建项目: whose it is was visited.
  const body = startingIn(mentions.organizations, start, start + 1).some((one) => one.end === cut);
  const kept =
    cut < 0 ||
    (!body && tellsSite(text.slice(start, end))) ||
    ((!body || !isOrdinary(text.slice(cut, end))) &&
      end - cut <= 4 &&
      !patterns().verbs.test(text.slice(cut, end)) &&
      !/[县市区旗镇乡村]$/u.test(text.slice(start, cut)));
  const to = kept ? end : cut;
  return [to, text.slice(start, to)];
}

/**
 * Cuts off an item's front what only describes it (第一届县委成立地河口镇, 人员密集场所大田公寓) and the larger places it
 * lies in (青川乡大坪村): the most particular is what was visited. A name of ordinary words (花生种植基地) keeps the place
 * that tells which one it is.
 */
function described({ mentions }: Scene, start: number, name: string): [number, string] {
  const end = start + name.length;
  const body = touching(mentions.organizations, { start, end }).find((one) => one.end === end);
  if (body && body.start <= start) return [start, name];
  let from = start;
  let larger = start;
  for (let place = leadingPlace(mentions, from, end); place; place = leadingPlace(mentions, from, end)) {
    // 查干嘎查和小学
    if (/^[和及与]/u.test(name.slice(place.end - start))) break;
    larger = from;
    from = place.end;
  }
  const last = startingIn(mentions.places, from, end).findLast((one) => one.end === end);
  const known = body ?? last;
  const before = name.slice(0, Math.max(0, (known?.start ?? start) - start));
  if (from > start && someOf.test(name.slice(from - start))) return [larger, name.slice(larger - start, from - start)];
  // 先锋嘎查: a village has its own name, however ordinary.
  if (last && last.start === from && /^(?:town|village)$/u.test(last.level)) return [from, name.slice(from - start)];
  // 上村危房改造点: one of several points in the village, which is what has a name.
  if (
    from > start &&
    pointOf.test(name.slice(from - start)) &&
    !/会|社区|(?<!农)[村园路街]/u.test(name.slice(from - start))
  )
    return [larger, name.slice(larger - start, from - start)];
  if (from > start && ofPlace(name.slice(from - start))) return [larger, name.slice(larger - start)];
  if (known && (known.start === from || /(?:地|场所|单位|的|点)$/u.test(before)))
    return [known.start, name.slice(known.start - start)];
  const rest = name.slice(from - start);
  if (from > start && !/^(?:委员|人民|中心|敬老|政府|卫生|初级|高级|中学|小学|学校|党委|综合|便民|各)/u.test(rest))
    return [from, rest];
  const longest = longGeneric().find((word) => name.startsWith(word));
  return longest && name.length - longest.length >= 4
    ? [start + longest.length, name.slice(longest.length)]
    : [start, name];
}

/** 花生种植基地, 美丽乡村示范点: what many places have. */
const ofPlace = (rest: string): boolean =>
  (rest.length > 3 && isOrdinary(rest)) || commonly.test(rest) || rest.endsWith("组");
/** 洪格苏木部分嘎查: no more than the place that holds them. */
const pointOf =
  /^[“”\p{Script=Han}、]*(?:改造|整治|治理|提升|精品|搬迁|安置|示范|灾害|宣讲|工作|监测|试点|扶贫|帮扶|教学)(?:示范|治理|隐患)?点$/u;
const someOf = /^(?:部分|有关|相关|各|多个|所属|辖区|两个|几个|[一二三四五六七八九十\d]+[个家处户]|镇区|集镇(?!.))/u;
const commonly =
  /^(?:和美|美丽|精品|高标准|高效|标准化|智慧|生态)|(?:种植|养殖|项目|示范|产业|生产|加工|育苗|制种|采摘|安置|改造|整治|治理|提升|精品|搬迁|工作|监测|灾害|服务|收购|防控|执勤|观测|宣讲)(?:基地|区|园|点|片|带|村|大棚)$/u;

/** A county, town or village named at an offset, with enough after it for a name of its own. */
function leadingPlace({ places }: Scene["mentions"], at: number, end: number) {
  return startingIn(places, at, at + 1).find(
    (one) => end - one.end >= 3 && /[县市区旗镇乡道村]$|..州$|苏木$|社区$|嘎查$/u.test(one.printed),
  );
}
