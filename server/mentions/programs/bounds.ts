import { touching } from "../../domain/spans.ts";
import type { Found } from "../page.ts";

/** 甲酒业二期项目: what is numbered is the body's. */
const after = /^(?:第?[一二三四五\d]+期|\(|的|及|和|与|[改扩新迁重续]建|改扩建|改造|提升|提标|整体|异地|搬迁|建设)/u;

/** 有限公司项目: the end of a company's name, whatever its beginning was read as. */
export const endOfCompany = /^(?:股份|有限|责任|实业|集团){0,3}(?:公司|集团)/u;
/** 在甲镇乙库区治理项目现场: the town is where one goes, the project is named without it. */
const where = /(?:在|来到|到|赴|前往|走进|深入|深入到|位于|现场查看|先后到|分别到)(?:了)?$/u;
const town = /^\p{Script=Han}{1,4}?(?:[镇乡]|街道|苏木|经济(?:技术)?开发区|经开区|高新区|开发区|工业园区?|产业园区?)/u;

/** The offset behind the town in which a project stands that has a name of its own, where somebody goes there. */
export function afterWhere(text: string, start: number, end: number, named: (from: number) => boolean): number {
  if (!where.test(text.slice(Math.max(0, start - 4), start))) return start;
  const from = start + (town.exec(text.slice(start, end))?.[0].length ?? 0);
  return from > start && end - from >= 6 && (text.charAt(from - 1) === "区" || named(from)) ? from : start;
}

/** Who builds something gives it a name; offices only have it built. */
const builder =
  /(?:公司|集团|厂|科技|实业|股份|能源|药业|食品|机械|电子|重工|化工|建材|新材料|牧业|农业|医院|学校|[中小]学|大学|学院|研究[所院]|分?中心|[煤金铁]矿|[园库馆]区?|开发区|新区|度假区|基地|农场|林场|牧场)$/u;

/** The offset behind an organization at the beginning of a stem, where enough is left to be a name. */
export function afterWho(
  text: string,
  start: number,
  end: number,
  { organizations = [] }: Found,
  enough: number,
): number {
  const body = touching(organizations, { start, end }).find((named) => named.start <= start && named.end > start);
  if (!body || body.end + enough > end || after.test(text.slice(body.end, end))) return start;
  // 柳城中央公园项目: no party's centre.
  if (body.kind === "party" && body.name.endsWith("中央")) return start;
  if (enough > 2 && builder.test(body.name)) return start;
  return body.end;
}

/**
 * Where an item of a list of projects begins, or -1 (甲泵房工程、乙渡口栈桥接入丙路工程): what stands
 * between two 、 is a name whole, whatever words it is made of.
 */
export function itemStart(text: string, from: number, tail: number): number {
  const first = Math.max(from, tail - longest);
  const comma = first + text.slice(first, tail).lastIndexOf("、");
  if (comma <= first) return -1;
  const item = text.slice(comma + 1, tail);
  return listed.test(text.slice(Math.max(from, comma - 12), comma)) && !plainWords.test(item) ? comma + 1 : -1;
}
/** The longest item that is believed. */
const longest = 37;
const listed = /(?:工程|项目)(?:\([^()]{2,10}\))?$/u;
const plainWords =
  /[的了将已正在对以并]|关于|现场|工地|情况|推进|实施|开展|完成|加快|加强|查看|了解|启动|开工|来到|等|(?:工程|项目)[和及与]|各|此|该|重点|重大|^[^“]*”/u;

/** 红岩水库、|干溪水库等8个水源地整治工程, 文峰路、|解放路改造工程: what works are done on. */
const ofSort =
  /^(?:(?!和|及)\p{Script=Han}){1,8}?(?<sort>水库|河|溪|渠|湖|路|街|巷|大道|小区|片区|[两三四五]?村|镇|乡)(?!水库|片区|小区|[河溪渠湖路街巷镇乡村])(?<many>等[\d一二两三四五六七八九十]{1,2}(?:个|条|座|处|所))?/u;
/** Villages are named side by side for themselves, too; counted, or as stretches of a town, they are of one project. */
const always = /^(?:水库|路|街|巷|大道|小区|片区|[两三四五]村)$/u;
const mostParts = 4;
const lastOfMany = /(?<=、)[^、,。;]{2,10}等(?:[\d一二两三四五六七八九十]{1,2}[个条座处所]?)?$/u;

/**
 * Where a list of what works are done on begins, of which the stem at `start` is the last item, or -1
 * (云岭乡白马、|秧田片区产业基地建设项目).
 */
export function listedParts(text: string, from: number, own: number, tail: number): number {
  const start = own - (lastOfMany.exec(text.slice(Math.max(from, own - 16), own))?.[0].length ?? 0);
  if (text.charAt(start - 1) !== "、") return -1;
  const last = ofSort.exec(text.slice(start, tail))?.groups;
  const sort = last?.sort ?? "";
  if (sort === "" || !(last?.many || always.test(sort))) return -1;
  let at = start;
  for (let part = 0; part < mostParts && text.charAt(at - 1) === "、"; part++) {
    const comma = Math.max(text.lastIndexOf("、", at - 2), from - 1);
    const item = text.slice(comma + 1, at - 1);
    const joint = /^(?:片区|[两三四五]村)$/u.test(sort) && /[镇乡道县](?:(?![镇乡村])\p{Script=Han}){2,3}$/u.test(item);
    if (!joint && !item.endsWith(sort)) break;
    at = comma + 1;
  }
  return at < start ? at : -1;
}
