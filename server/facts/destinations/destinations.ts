import { startingIn } from "../../domain/spans.ts";
import { isOrdinary } from "../../vocabulary/ordinary.ts";
import type { Scene } from "../scene.ts";
import { checked } from "./checked.ts";
import type { Destination, Way } from "./destination.ts";
import { clauseEnd, longestList } from "./end.ts";
import { itemsOf } from "./items.ts";
import { isNamed, programOf } from "./named.ts";
import { tellsSite } from "./sort.ts";
import { heldBy, isCommon, isSite, isStop, sites, stopsEnd, towns, townsOf } from "./stops.ts";

/** 甲中学和乙中学两个考点: counted after they are named. */
const countEnd =
  /(?<=.{2})(?:这)?[一二两三四五六七八九十\d]+[个家所处](?:考点|点位|乡镇|镇|村|企业|单位|学校|社区|项目|景区|站点|卡点|养老院|敬老院|养老机构|小区|工地|现场|地方)$|(?<=.{2})一处[\p{Script=Han}]{2,6}$/u;

/** 等5个乡镇, 等地, 等企业: names were listed before it. */
const listEnd =
  /等(?:[0-9一二三四五六七八九十多几两]{0,3}[个家处所名]?(?:地方|地区|地|处|乡镇|镇街|街道|企业|村|社区|单位|项目|点位|学校|部门|点|镇|乡|公司|景区|园区|重点[\p{Script=Han}]{0,6}|[\p{Script=Han}]{0,8}))?$/u;
/** 等重点林区森林防火情况: what was looked at stands behind a list of places. */
const listBefore =
  /^(?<list>[^,。;]*?、[^,。;]*?)等(?:地|处|项目|工程|[0-9一二三四五六七八九十多几两]{1,3}[个家处所]|重点|乡镇|镇街|镇村|村镇)(?:[\p{Script=Han}]{0,6}?(?:林区|路段|区域|部位|水库|山塘|企业|村|乡镇|社区|单位|学校|景区|工地|场所|点位|地))?(?=[\p{Script=Han}])/u;
/** 慰问了交警、环卫等部门的值守人员 */
const staffEnd = /等(?:部门|岗位)[^、]*(?:人员|干部|职工|民警|官兵)$/u;
const noPlaces = /(?:情况|设施|资料|工作|管理|手册|台账|进度|环境|现场|场所|展板|设备|条件|住宿|清单|记录|运行|质量)$/u;

/** 在甲湖水系连通工程施工现场: the works are where one is. */
const worksSite = /[^、,]{5,}(?:工程|项目)(?:施工|建设)?(?:现场|工地)$/u;
/** 演播室、广播电台等办公场所: rooms and streets of any sort, of which only what has a name was visited. */
const anyRooms =
  /等(?:[\p{Script=Han}]{0,4}(?:公共|办公|功能|服务|活动|重点|经营|人员密集|文化|娱乐|室内|室外)[\p{Script=Han}]{0,3})?(?:场所|区域|功能区|功能室|科室|窗口|部位)/u;

/** 石老大、石老二等贫困户家中: whose homes. */
const theirHomes = /等[^、,。;]{0,14}(?:家中?|家里|[农户]户|群众|老人|党员|同志|人家|住处|居民|村民|干部|职工)$/u;

/** 青岚河柳沟段, 国道石川段. */
const reach = /^\p{Script=Han}{1,6}[河江湖渠道路线]\p{Script=Han}{1,6}段$/u;

const company = /(?:公司|集团|厂)$/u;

/** 规划建设情况: what was looked at stands before it. */
const state =
  /(?:(?:项目|景观|环境|品质|安全|日常|配套|设施|整体|总体|传统|规划|设计|建设|运行|运营|施工|推进|改造|提升|利用|使用|管理|管护|发展|经营|生产|销售|保护|修复|治理|整治|处理|处置|运转|值守|救治|准备|筹备|开放|接待|开发|投入|进展|工作|及|和|、)+情况|建设|规划建设)$/u;

/** The destinations that begin at `start` after a verb of motion; they end at the clause's end or with what is done there. */
export function destinationsAt(scene: Scene, start: number, limit: number, way: Way): Destination[] {
  const certain = way === "going";
  let seenAt = false;
  const end = clauseEnd(scene, start, limit);
  let stretch = scene.text.slice(start, end);
  const ahead = scene.text.slice(start, Math.min(limit, start + longestList));
  const list = ahead.includes("等") ? listBefore.exec(ahead)?.groups?.list : undefined;
  const more = stretch.includes("等");
  const bodies = more && /等[\p{Script=Han}\d]{0,6}(?:企业|公司|商户|单位|项目)/u.test(scene.text.slice(start, end));
  // 道路硬化、庭院绿化等项目建设情况 lists what is done anywhere.
  const works = list !== undefined && /^等[^,。;]{0,8}?(?:项目|工程)/u.test(scene.text.slice(start + list.length));
  const inList = list !== undefined && list.length >= 5 && list.length <= stretch.length;
  // 察看了展板、台账等资料 lists no places: only names that tell of a place count after such a verb.
  const listed =
    (certain || inList || stopsEnd.test(stretch)) && (inList || listEnd.test(stretch)) && /[、和]/u.test(stretch);
  if (inList) stretch = list;
  else if (!certain && staffEnd.test(stretch)) return [];
  else if (
    !certain &&
    noPlaces.test(stretch) &&
    !(way === "in" && worksSite.test(stretch)) &&
    !/(?<=、.*)等\p{Script=Han}{0,8}现场$/u.test(stretch)
  ) {
    const bare = stretch.replace(state, "").replace(/(?<=、.+)等$/u, "");
    const all = bare === stretch || bare.includes("的") ? [] : itemsOf(scene, bare, start);
    const seen = all.map((item) => checked(scene, item));
    const clear = seen.every((item) => item === null || isSite(scene, item));
    // 金谷牧场、柳沟奶制品车间等经营情况: each tells a site by its end.
    const alike = seen.length > 1 && seen.every((item) => item !== null && tellsSite(item.name));
    if (!seen.some((item) => item !== null && (clear || isSite(scene, item))) || !(clear || alike)) {
      const held = townsOf(scene, stretch, start, sites);
      return held.length > 0 || all.length < 3 ? held : all.flatMap((item) => heldBy(scene, item));
    }
    stretch = bare;
    seenAt = true;
  }
  // 大田村、上湾村等高速公路施工: what was seen in the places listed.
  if (more) stretch = stretch.replace(/(?<=.{2})等各.*$/u, "").replace(listEnd, "");
  stretch = stretch
    .replace(/(?<=.{2})(?:深入|实地|(?<![目工设造程地产业动援故灾点])现场|一线|详细|认真|涉水|徒步|冒雨)$/u, "")
    .replace(countEnd, "");
  if (more) stretch = stretch.replace(/(?<=、.{2,20}[村镇乡区道司园校院厂])等[^、]{2,}$/u, "");
  const rooms = more && anyRooms.test(scene.text.slice(start, end));
  const homes = more && theirHomes.test(scene.text.slice(start, end));
  const items = itemsOf(scene, stretch.replace(anyRooms, ""), start);
  const valid = items.map((item) => {
    const site = checked(scene, item);
    if (site === null || !(rooms || homes)) return site;
    const told = startingIn(scene.mentions.places, site.start, site.end).some((place) => place.end === site.end);
    const one = homes ? tellsSite(site.name) : !isOrdinary(site.name) || (items.length > 4 && isStop(site.name));
    return told || one ? site : null;
  });
  // 督导河口镇重点项目建设: what was seen has no name, but the town has.
  if (!certain && valid.every((item) => item === null)) return townsOf(scene, stretch, start, towns);
  const tells = (item: Destination) => isNamed(scene, item) || tellsSite(item.name) || reach.test(item.name);
  // Names without a telling end stand beside one that has it (…集团、戴卡兴龙).
  const among = valid.some((item) => item !== null && company.test(item.name));
  const anchored = valid.every((item) => item !== null) && valid.some((item) => item !== null && tells(item));
  return valid.flatMap((item) => {
    if (!item) return [];
    if (
      (!inList || works) &&
      isCommon(scene, item, way) &&
      !((listed || seenAt || (certain && items.length > 2)) && isStop(item.name))
    )
      return [];
    // 调研甲乡综合改革项目: no project but the town was visited.
    if (!certain && !listed && /(?:项目|工程)$/u.test(item.name) && !isNamed(scene, item)) {
      // 察看了青川制药厂、云岭智能制造项目: one of the sites of a tour.
      const program = programOf(scene, item);
      if (program && valid.some((one) => one !== null && one !== item && isSite(scene, one))) return [program];
      return townsOf(
        scene,
        item.name,
        item.start,
        /[、,和及了]/u.test(scene.text.charAt(item.start - 1)) ? sites : towns,
      );
    }
    return tells(item) ||
      listed ||
      (certain && anchored && items.length > 1) ||
      (certain && items.length === 1 && /^\p{Script=Han}{2,4}$/u.test(item.name))
      ? [bodies || (among && !tellsSite(item.name)) ? { ...item, body: true as const } : item]
      : [];
  });
}
