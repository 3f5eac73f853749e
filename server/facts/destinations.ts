import type { Span } from "../domain/span.ts";
import { startingIn, touching } from "../domain/spans.ts";
import { isOrdinary } from "../vocabulary/ordinary.ts";
import { wordPattern } from "../vocabulary/pattern.ts";
import { vocabulary } from "../vocabulary/vocabulary.ts";
import { checked, isNamed, itemsOf, tellsSite } from "./destinations-items.ts";
import type { Scene } from "./scene.ts";

/** Somewhere that may be visited, as printed. */
export interface Destination extends Span {
  readonly name: string;
  /** 中健医疗、晶洋实业等企业: what the list says they are. */
  readonly body?: true;
}

/** What a verb says of where somebody is: he goes to it, he looks at something there, he is in it. */
export type Way = "going" | "looking" | "in";

let compiled: RegExp | undefined;
const activity = (): RegExp => (compiled ??= new RegExp(`(?:${wordPattern("visit-verb")})`, "gu"));

/** 甲中学和乙中学两个考点: counted after they are named. */
const countEnd =
  /(?<=.{2})(?:这)?[一二两三四五六七八九十\d]+[个家所处](?:考点|点位|乡镇|镇|村|企业|单位|学校|社区|项目|景区|站点|卡点|养老院|敬老院|养老机构|小区|工地|现场|地方)$|(?<=.{2})一处[\p{Script=Han}]{2,6}$/u;

/** 等5个乡镇, 等地, 等企业: names were listed before it. */
const listEnd =
  /等(?:[0-9一二三四五六七八九十多几两]{0,3}[个家处所名]?(?:地方|地区|地|处|乡镇|镇街|街道|企业|村|社区|单位|项目|点位|学校|部门|点|镇|乡|公司|景区|园区|重点[\p{Script=Han}]{0,6}|[\p{Script=Han}]{0,6}))?$/u;
/** 等重点林区森林防火情况: what was looked at stands behind a list of places. */
const listBefore =
  /^(?<list>[^,。;]*?、[^,。;]*?)等(?:地|处|[0-9一二三四五六七八九十多几两]{1,3}[个家处所]|重点|乡镇|镇街|镇村|村镇)(?:[\p{Script=Han}]{0,6}?(?:林区|路段|区域|部位|水库|山塘|企业|村|乡镇|社区|单位|学校|景区|工地|场所|点位|地))?(?=[\p{Script=Han}])/u;
const noPlaces = /(?:情况|设施|资料|工作|管理|手册|台账|进度|环境|现场|场所|展板|设备|条件|住宿|清单|记录|运行|质量)$/u;

/** The destinations that begin at `start` after a verb of motion; they end at the clause's end or with what is done there. */
export function destinationsAt(scene: Scene, start: number, limit: number, way: Way): Destination[] {
  const certain = way === "going";
  const end = clauseEnd(scene, start, limit);
  let stretch = scene.text.slice(start, end);
  const list = listBefore.exec(scene.text.slice(start, Math.min(limit, start + 160)))?.groups?.list;
  const bodies = /等[\p{Script=Han}\d]{0,6}(?:企业|公司|商户|单位)/u.test(scene.text.slice(start, end));
  const inList = list !== undefined && list.length >= 5 && list.length <= stretch.length;
  // 察看了展板、台账等资料 lists no places: only names that tell of a place count after such a verb.
  const listed = (certain || inList) && (inList || listEnd.test(stretch)) && /[、和]/u.test(stretch);
  if (inList) stretch = list;
  else if (!certain && noPlaces.test(stretch)) return townsOf(scene, stretch, start, sites);
  // 大田村、上湾村等高速公路施工: what was seen in the places listed.
  stretch = stretch
    .replace(listEnd, "")
    .replace(countEnd, "")
    .replace(/(?<=、.{2,20}[村镇乡区道司园校院厂])等[^、]{2,}$/u, "");
  const items = itemsOf(scene, stretch, start);
  const valid = items.map((item) => checked(scene, item));
  const tells = (item: Destination) => isNamed(scene, item) || tellsSite(item.name);
  // Names without a telling end stand beside one that has it (…集团、戴卡兴龙).
  const anchored = valid.every((item) => item !== null) && valid.some((item) => item !== null && tells(item));
  return valid.flatMap((item) => {
    if (!item) return [];
    if (!inList && isCommon(scene, item, way)) return [];
    // 调研甲乡综合改革项目: no project but the town was visited.
    if (!certain && /(?:项目|工程)$/u.test(item.name) && !isNamed(scene, item))
      return townsOf(scene, item.name, item.start, towns);
    return tells(item) ||
      listed ||
      (certain && anchored && items.length > 1) ||
      (certain && items.length === 1 && /^\p{Script=Han}{2,4}$/u.test(item.name))
      ? [bodies ? { ...item, body: true as const } : item]
      : [];
  });
}

/** 查看了超级大棚、数字化平台: nothing particular. 县福利院 is the one of that county, 电厂社区 is one of its kind. */
function isCommon(scene: Scene, item: Destination, way: Way): boolean {
  // 石榴村高粱种植基地 begins with whose it is.
  if (startingIn(scene.mentions.places, item.start, item.start + 1).some((place) => place.end < item.end)) return false;
  if (!isOrdinary(item.name) || isNamed(scene, item) || (way === "in" && item.name.length > 5)) return false;
  return !(
    tellsSite(item.name) &&
    /^[省市县区旗州镇乡]|(?:社区|村|镇|乡|嘎查|.{2}工业园区?|.{2}产业园|.{2}开发区)$/u.test(item.name)
  );
}

const towns = /^(?:town|village)$/u;
const sites = /^(?:town|village|site)$/u;

/** 察看了甲镇、乙乡代表活动室建设情况: what was seen is no place, but the towns that it is in are. */
function townsOf(scene: Scene, stretch: string, start: number, levels: RegExp): Destination[] {
  const { places } = scene.mentions;
  const found = itemsOf(scene, stretch, start).map((item) => {
    let last = startingIn(places, item.start, item.start + 1)[0];
    for (let next = last; next; next = startingIn(places, next.end, next.end + 1)[0]) last = next;
    return last && levels.test(last.level) ? last : undefined;
  });
  return found.every((town) => town !== undefined)
    ? found.map((town) => ({ start: town.start, end: town.end, name: town.printed }))
    : [];
}

/** Where what may be a destination ends: at the clause's end or with what is done there. */
export function clauseEnd(scene: Scene, start: number, limit: number): number {
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
  for (const match of stretch.matchAll(activity())) {
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
    word.length <= 10 &&
    /^(?:检查|督查|考察|学习|交流|调度|招商|体验|指导|宣传|执法|慰问|观摩|服务|指挥|旅游|演出|采访|植树|任教)[\p{Script=Han}]{0,5}(?:站|点|中心|基地|馆|所|室|局|园|区|大厅|厅|指挥部|项目|工程|小镇|公司|集团|公路|屏|栏)$/u.test(
      word,
    )
  );
}
