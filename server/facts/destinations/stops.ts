import { startingIn } from "../../domain/spans.ts";
import { isOrdinary } from "../../vocabulary/ordinary.ts";
import type { Scene } from "../scene.ts";
import type { Destination, Way } from "./destination.ts";
import { itemsOf } from "./items.ts";
import { isNamed } from "./named.ts";
import { sortOfSite, tellsSite } from "./sort.ts";

/** 等地, 等企业: what was listed are places or bodies, even after 调研了. */
export const stopsEnd =
  /等(?:[0-9一二三四五六七八九十多几两]{0,3}[家个]?)?(?:地|处|地方|企业|单位|点位|乡镇|镇街|街道|村|社区|公司|园区|项目)(?:和?项目)?(?:现场)?$/u;

/** 查看了超级大棚、数字化平台: nothing particular. 县福利院 is the one of that county, 电厂社区 is one of its kind. */
export function isCommon(scene: Scene, item: Destination, way: Way): boolean {
  // 石榴村高粱种植基地 begins with whose it is.
  if (startingIn(scene.mentions.places, item.start, item.start + 1).some((place) => place.end < item.end)) return false;
  if (!isOrdinary(item.name) || isNamed(scene, item) || (way === "in" && item.name.length > 5)) return false;
  return !(
    tellsSite(item.name) &&
    /^[省市县区旗州镇乡]|^(?:经济|高新)?(?:技术)?(?:产业)?(?:开发区|集聚区)$|^(?:高新区|经开区|工业园区|保税区|综保区)$|(?:社区|村|镇|乡|嘎查|.{2}工业园区?|.{2}产业园|.{2}开发区)$/u.test(
      item.name,
    )
  );
}

/** 民族中学, 葡萄大观园: of ordinary words, yet one of the stops of a tour is the only one of its sort. */
export const isStop = (name: string): boolean =>
  (name.length === 3 && !isOrdinary(name.slice(0, 2))) ||
  (name.length >= 4 && sortOfSite(name) !== "work" && tellsSite(name) && !anyStop.test(name));
const anyStop =
  /^(?:老旧|安置|住宅|居民|大型|小型|重点|各类|建筑|农贸|集贸|农村|城乡|乡镇|城区|沿街|周边|部分|相关|人员|施工|帮扶|贫困|养殖|种植|非煤)|(?:基地|市场|超市|商场|工地|企业|加油站|加气站|大棚|有限公司|车站|药店|网吧|饭店|酒店|宾馆|门店|商店|商铺|厂|煤矿|矿山|检查站|收费站|口岸|河道|路口|公路|景区|大厅|大厦|办公楼|家属楼)$/u;

export const towns = /^(?:town|village)$/u;
export const sites = /^(?:town|village|site)$/u;

/** 察看了甲镇、乙乡代表活动室建设情况: what was seen is no place, but the towns that it is in are. */
export function townsOf(scene: Scene, stretch: string, start: number, levels: RegExp): Destination[] {
  const { places } = scene.mentions;
  const found = itemsOf(scene, stretch, start).map((item) => {
    let last = startingIn(places, item.start, item.start + 1)[0];
    // 上湾镇绕城公路隧道项目: the town, not what is built.
    const held = last !== undefined && towns.test(last.level) ? towns : levels;
    for (let next = last; next && held.test(next.level); next = startingIn(places, next.end, next.end + 1)[0])
      last = next;
    return last && levels.test(last.level) ? last : undefined;
  });
  return found.every((town) => town !== undefined)
    ? found.map((town) => ({ start: town.start, end: town.end, name: town.printed }))
    : [];
}

/** 下湾村肉牛养殖、柳沟水库建设: the town or the site that one of many things seen is at. */
export function heldBy(scene: Scene, item: Destination): Destination[] {
  const { name, start } = item;
  const town = townsOf(scene, name, start, towns);
  if (town.length > 0) return town;
  const body = startingIn(scene.mentions.organizations, start, start + 1).find(({ kind }) => kind === "company");
  const site = body ?? startingIn(scene.mentions.places, start, start + 1).find(({ level }) => level === "site");
  return site && site.end <= item.end ? [{ start, end: site.end, name: site.printed }] : [];
}

/** 鹿鸣湖步道 in 察看鹿鸣湖步道规划建设情况 is what was looked at. */
export const isSite = (scene: Scene, item: Destination): boolean =>
  sortOfSite(item.name) !== "work" &&
  (isNamed(scene, item) || (tellsSite(item.name) && (!isOrdinary(item.name) || isStop(item.name))));
