import { unspaced } from "../domain/characters.ts";
import type { PlaceMention } from "../domain/mention.ts";
import { isOrdinary } from "../vocabulary/ordinary.ts";
import { vocabulary } from "../vocabulary/vocabulary.ts";
import type { Token } from "./lattice.ts";
import { compoundPlaces } from "./places-compound.ts";
import { listedPlaces } from "./places-list.ts";
import { isNoPlace } from "./places-not.ts";
import { enclosed, isListed, isProper, ownStart } from "./places-own.ts";
import { besideVillage } from "./places-plain.ts";
import { roads, venues } from "./places-venue.ts";
import { entryOf, isHan, printed } from "./tokens.ts";

/** Sorts that a division's name may end in when the token before carries the name: 马甸 + 镇. */
const sorts: ReadonlyMap<string, PlaceMention["level"]> = new Map([
  ["镇", "town"],
  ["乡", "town"],
  ["街道", "town"],
  ["苏木", "town"],
  ["村", "village"],
  ["嘎查", "village"],
  ["社区", "village"],
  ["县", "county"],
  ["区", "county"],
  ["市", "county"],
  ["旗", "county"],
]);
/** A stretch taken for a place so far. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly level: PlaceMention["level"];
  readonly code: string | null;
  readonly rule: string;
}

/** Divisions and other places, each by itself: 高兴镇花庙村 names a town and a village. */
export function findPlaces(text: string, tokens: readonly Token[], county: string | null): PlaceMention[] {
  const compound = compoundPlaces(text, tokens);
  const joined = joinedPlaces(text, tokens).filter(outside(compound));
  const full = new Map<string, PlaceMention>();
  for (const place of joined)
    if (place.rule === "place-division" && !isNoPlace(text, place)) full.set(place.name.replace(/.$/u, ""), place);
  const found = [
    ...joined.map((place) => resolved(place, full)),
    ...shortPlaces(text, tokens, joined, county),
    ...listedPlaces(text),
    ...venues(text),
    ...roads(text),
    ...compound,
  ].sort((a, b) => a.start - b.start || (a.rule === "place-part" ? 1 : b.rule === "place-part" ? -1 : b.end - a.end));
  return found.filter((place, index) => {
    if (isNoPlace(text, place)) return false;
    const before = found[index - 1];
    return (
      before === undefined || place.start >= before.end || place.rule === "place-in-list" || place.rule === "place-part"
    );
  });
}

/** What is not inside one of the longer names; both are in printed order. */
function outside(longer: readonly PlaceMention[]): (place: PlaceMention) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while (next < longer.length && (longer[next]?.end ?? 0) <= start) next++;
    const over = longer[next];
    return over === undefined || over.start >= end || (over.start > start && over.end > end) || over.start > start;
  };
}

/** 文成 where the article also says 文成县. */
function resolved(place: PlaceMention, full: ReadonlyMap<string, PlaceMention>): PlaceMention {
  const whole = place.rule === "place-short" ? full.get(place.name) : undefined;
  if (whole === undefined) return place;
  return {
    ...place,
    name: whole.name,
    code: whole.code,
    level: whole.level,
    basis: "inferred",
    reason: `即文中的${whole.name}`,
  };
}

/** 文成 is a place where 文成县 is one of this article's or the paper's own. */
function shortPlaces(
  text: string,
  tokens: readonly Token[],
  joined: readonly PlaceMention[],
  county: string | null,
): PlaceMention[] {
  const full = [
    ...new Set([
      ...joined
        .filter((place) => /^..[县市区旗]$/u.test(place.name) && !isNoPlace(text, place))
        .map(({ name }) => name),
      ...(county === null ? [] : [county]),
    ]),
  ];
  const short = new Map(full.filter((name) => /^..[县市区旗]$/u.test(name)).map((name) => [name.slice(0, 2), name]));
  if (short.size === 0) return [];
  return tokens.flatMap((token): PlaceMention[] => {
    const name = printed(token, text);
    const whole = short.get(name);
    if (whole === undefined || token.name || token.word?.division) return [];
    const { start, end } = token;
    if (/[县市区旗]/u.test(text[end] ?? "")) return [];
    return [{ start, end, printed: name, name, rule: "place-short", basis: "stated", level: "county", code: null }];
  });
}

function joinedPlaces(text: string, tokens: readonly Token[]): PlaceMention[] {
  const parts: Part[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const part = partAt(text, tokens, at, parts.at(-1));
    if (part === null) continue;
    while ((parts.at(-1)?.start ?? -1) >= part.start && parts.at(-1)?.rule !== "place-part") parts.pop();
    const before = parts.at(-1);
    // 观音河滨河公园 and 东区体育公园 are one place each.
    const named = before !== undefined && part.level === "site" && before.end === part.start;
    // 丁湾村周庄组: the group is named with its village, which is a place too.
    const village =
      before?.level === "village" && before.end === part.start && /组$/u.test(text.slice(part.start, part.end));
    if (village) parts.push({ ...part, start: before.start, rule: "place-part" });
    else if (
      named &&
      (leads.test(text.slice(before.start, before.end)) ||
        (before.rule === "place-short" && zone.test(text.slice(before.end, part.end))))
    )
      parts[parts.length - 1] = { ...part, start: before.start };
    else parts.push(part);
  }
  return parts.map(({ start, end, level, code, rule }) => {
    const name = text.slice(start, end);
    return { start, end, printed: name, name: unspaced(name), rule, basis: "stated", level, code };
  });
}

const leads = /^[东西南北中]区$|.[河江湖溪湾桥坝坪岭峰沟山闸塘库]$/u;

/** Short names of counties are words often enough: they count where someone goes or comes, or the sort follows. */
const goneTo = (text: string, start: number, end: number): boolean =>
  start === 0 ||
  /[到赴往入进在来于从与至回离自驻我了:、,。\n]/u.test(text[start - 1] ?? "") ||
  /^[县市区旗]/u.test(text.slice(end)) ||
  zone.test(text.slice(end, end + 10));

/** 林陵产业开发区, 卢溪高新区: a zone is named by its county. */
const zone =
  /^(?:国家级?|省级|经济|高新|产业|工业|循环|技术|农业|科技|综合|现代)*(?:开发区|高新区|经开区|新区|工业园区?|产业园区?|工业集中区|产业集聚区|保税区)/u;

/** 湖南 + 桃江: in the province or prefecture named right before it. */
const within = (before: Part | undefined, start: number): boolean =>
  before?.end === start && (before.level === "province" || before.level === "prefecture");

/** The sort that completes a short name: 文成 + 县, 甘南 + 州. */
const sortBehind: Partial<Record<PlaceMention["level"], RegExp>> = {
  province: /^省/u,
  prefecture: /^(?:[市州盟]|地区)/u,
  county: /^[县市区旗]/u,
};

/** A paper's or a web page's name rather than the place it is named after. */
const media = /^(网|融媒|日报|新闻|宣传|发布|晚报|时报|电视|广播|在线|政府|报|先锋|党建)/u;

const common =
  /^(乡村|农村|城乡|城镇|乡镇|村镇|全村|驻村|新农村|新村|山乡|小城镇|家乡|故乡|他乡|异乡|下乡|返乡|回乡|入村|进村)$/u;

const endings = new Set("村镇乡");

/** 西 + 太湖: the side is part of the name, except behind 以, 向 …. */
function sideStart(text: string, tokens: readonly Token[], at: number): number {
  const side = tokens[at - 1];
  const start = tokens[at]?.start ?? 0;
  if (
    side !== undefined &&
    side.end === start &&
    side.word === null &&
    !side.name &&
    isHan(side, text) &&
    /[河江湖]$/u.test(printed(tokens[at], text))
  )
    return side.start;
  const begins =
    side !== undefined &&
    /^[东西南北]$/u.test(printed(side, text)) &&
    !/[以向往由朝]/u.test(text[side.start - 1] ?? "");
  return begins ? side.start : start;
}

/** The place whose last word is the token at `at`. */
function partAt(text: string, tokens: readonly Token[], at: number, before: Part | undefined): Part | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.name) return namedLike(text, tokens, at, before);
  const division = token.word?.division ?? null;
  const { start, end } = token;
  if (division !== null) {
    if (division.short && media.test(text.slice(end, end + 2))) return null;
    if (division.short && division.level === "county" && !within(before, start) && !goneTo(text, start, end))
      return null;
    if (!division.short && end - start === 2) {
      // 芦 + 店镇: the shorter town is the end of one that no list has.
      const left = tokens[at - 1];
      if (left !== undefined && left.word === null && !left.name && isHan(left, text) && left.end === start)
        return { start: left.start, end, level: division.level, code: null, rule: "place-by-suffix" };
      // 产业兴县
      if (before?.end !== start && !goneTo(text, start, end) && !/^[县人政]/u.test(text.slice(end))) return null;
    }
    const sort = division.short ? sortBehind[division.level]?.exec(text.slice(end, end + 2))?.[0] : undefined;
    if (sort !== undefined) {
      const end = token.end + sort.length;
      return { start, end, level: division.level, code: division.code, rule: "place-division" };
    }
    return {
      start,
      end,
      level: division.level,
      code: division.code,
      rule: division.short ? "place-short" : "place-division",
    };
  }
  if (
    token.word?.speech === "ns" &&
    !longerName.test(text.slice(end)) &&
    /^.[江河湖山海岛]$|..[江河湖山海岛盆原洲峡陵谷寺桥港湾]$|盆地$|半岛$/u.test(token.word.text)
  ) {
    return { start: sideStart(text, tokens, at), end, level: "site", code: null, rule: "place-known" };
  }
  const word = printed(token, text);
  // 人民广场 is a word and a place where one is in it.
  if (
    end - start >= 4 &&
    /(?:广场|公园|陵园|大桥)$/u.test(word) &&
    /[在到往]/u.test(text[start - 1] ?? "") &&
    entryOf(token, "place-suffix") === undefined
  )
    return { start, end, level: "site", code: null, rule: "place-known" };
  if (vocabulary().words("place-name").has(word))
    return { start, end, level: "province", code: null, rule: "place-known" };
  const suffix = entryOf(token, "place-suffix");
  // 望粮 + 山村: a word that ends in a sort may be the end of a longer name.
  const last = word.at(-1) ?? "";
  const speech = token.word?.speech;
  const ended =
    suffix === undefined &&
    (speech === "n" || speech === "ns") &&
    endings.has(last) &&
    // 角 + 山乡 right behind a county is no 山乡.
    (!common.test(word) || (word === "山乡" && before?.level === "county" && start - before.end === 1))
      ? last
      : undefined;
  const office = word === "办事处" || word === "街道办事处";
  const level = office ? "town" : (sorts.get(ended ?? word) ?? (suffix?.as as PlaceMention["level"] | undefined));
  if (level === undefined) return null;
  // 稻场坪 + 村: what was taken for the end of a name goes on.
  if (
    before?.end === start &&
    (before.rule !== "place-division" || level === "site") &&
    // 太行山水 is a phrase; in 青川镇坝子河 another name begins behind the town.
    word !== "水" &&
    !(
      level === "site" &&
      word.length === 1 &&
      before.rule === "place-division" &&
      /^\p{Script=Han}/u.test(text.slice(end))
    ) &&
    !(office && before.rule === "place-short")
  ) {
    return office
      ? { ...before, level, code: null, rule: "place-of-office" }
      : { ...before, end, level, code: null, rule: "place-by-suffix" };
  }
  if (office && before?.end === start) return null;
  // 丁湾村 + 花生 + 种植基地: any village's.
  if (level === "site" && before?.level === "village" && isYielding(text.slice(before.end, end))) return null;
  // 巴彦 + 查干 + 嘎查: a county's short name begins many others.
  const steppe = /^(?:嘎查|苏木)$/u.test(word) && before?.rule === "place-short" && start - before.end <= 4;
  if (steppe && /^\p{Script=Han}*$/u.test(text.slice(before.end, start)))
    return { ...before, end, level, code: null, rule: "place-by-suffix" };
  const first = enclosed(text, tokens, at, before) ?? ownStart(text, tokens, at, before?.end ?? 0, level === "site");
  let begin = tokens[first]?.start ?? start;
  // 来岚桥县: counties' names are short.
  if (/^[县市区旗]$/u.test(word) && start - begin >= 3 && /^[来到赴往回]/u.test(text.slice(begin))) begin++;
  if (begin >= start) {
    const alone = ended !== undefined && end - start > 2 && token.word?.speech === "ns";
    return alone ? { start, end, level, code: null, rule: "place-known" } : null;
  }
  if (
    before?.end !== begin &&
    !besideVillage(text, before, begin, start, end) &&
    !isProper(text, tokens, first, at, level === "site") &&
    !((level === "site" || word === "小区" || word === "社区") && isListed(text, begin, start))
  )
    return null;
  if (level === "site" && word.length === 1 && start - begin === 1 && longerName.test(text.slice(end))) return null;
  // 二楼会议室, 工程施工现场: any building's.
  if (rooms.test(word) && isOrdinary(text.slice(begin, start))) return null;
  // 芹江办事处 is an organization; what it is named after is the place.
  return {
    start: begin,
    end: office ? start : end,
    level,
    code: null,
    rule: office ? "place-of-office" : "place-by-suffix",
  };
}

/** 花生种植基地, 采摘园, right behind the village that has it. */
const yields = /^.{0,8}(?:基地|项目区|示范区|示范园|示范村|产业园|园区|大棚|茶园|果园|菜园|采摘园|安置点|工地)$/u;
const isYielding = (name: string): boolean => yields.test(name) && !/^“/u.test(name);

/** 滨河 in 滨河小镇 is the beginning of a name. */
const longerName = /^(?:[小古]镇|公园|大道|新[城区]|路|街|广场|社区|小区|花园)/u;
const rooms =
  /^(?:施工现场|工地|项目部|会议室|会场|大会场|报告厅|演播厅|考点|卡点|检查点|检测点|隔离点|接种点|宿舍|超市)$/u;

/** Sorts that end a place taken for a person: 孟 + 王村, 华阳闸. */
const likeNames: ReadonlyMap<string, PlaceMention["level"]> = new Map([
  ["村", "village"],
  ["屯", "village"],
  ["寨", "village"],
  ["镇", "town"],
  ["乡", "town"],
  ["闸", "site"],
  ["桥", "site"],
  ["坝", "site"],
  ["湖", "site"],
  ["河", "site"],
  ["路", "site"],
]);

/** A place that reads like a person's name: what lies in a town, or where somebody goes. */
function namedLike(text: string, tokens: readonly Token[], at: number, before: Part | undefined): Part | null {
  const { start, end } = tokens[at] as Token;
  const level = likeNames.get(text[end - 1] ?? "");
  if (level === undefined) return null;
  const found = (from: number): Part => ({ start: from, end, level, code: null, rule: "place-like-name" });
  const gap = start - (before?.end ?? -9);
  if (before !== undefined && before.level !== "site" && gap >= 0 && gap <= 2) {
    const between = text.slice(before.end, start);
    if (gap === 0 || (/^\p{Script=Han}{1,2}$/u.test(between) && !/[的了在到和与及等为]/u.test(between)))
      return found(before.end);
  }
  const led = /(?:到|赴|往|入|进|视察|考察|检查|查看|察看|位于|至|达)了?$/u.test(
    text.slice(Math.max(0, start - 3), start),
  );
  const listed = text[start - 1] === "、" && before !== undefined && before.end === start - 1;
  return end - start > 2 && (led || listed) ? found(start) : null;
}
