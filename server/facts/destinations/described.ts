import { startingIn, touching } from "../../domain/spans.ts";
import { isOrdinary } from "../../vocabulary/ordinary.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";
import type { Scene } from "../scene.ts";

let longWords: string[] | undefined;
/** Generic words long enough to stand before a name (人员密集场所), longest first. */
const longGeneric = (): readonly string[] =>
  (longWords ??= [...vocabulary().words("visit-generic").keys()]
    .filter((word) => word.length >= 4)
    .sort((a, b) => b.length - a.length));

/**
 * Cuts off an item's front what only describes it (第一届县委成立地河口镇, 人员密集场所大田公寓) and the larger places it
 * lies in (青川乡大坪村): the most particular is what was visited. A name of ordinary words (花生种植基地) keeps the place
 * that tells which one it is.
 */
export function described({ mentions }: Scene, start: number, name: string): [number, string] {
  const end = start + name.length;
  const body = touching(mentions.organizations, { start, end }).find((one) => one.end === end);
  if (body && body.start <= start) return [start, name];
  let from = start;
  let larger = start;
  for (let place = leadingPlace(mentions, from, end); place; place = leadingPlace(mentions, from, end)) {
    // 查干嘎查和小学; 白石工业园区主干道工程: the zone tells which one it is.
    if (place.level === "site" && /(?:项目|工程)$/u.test(name)) break;
    if (/^[和及与]/u.test(name.slice(place.end - start))) break;
    larger = from;
    from = place.end;
  }
  const last = startingIn(mentions.places, from, end).findLast((one) => one.end === end);
  const known = body ?? last;
  const before = name.slice(0, Math.max(0, (known?.start ?? start) - start));
  if (from > start && someOf.test(name.slice(from - start))) return [larger, name.slice(larger - start, from - start)];
  // 先锋嘎查: a village has its own name, however ordinary.
  if (last && last.start === from && /^(?:town|village)$/u.test(last.level) && !modelOf.test(last.printed))
    return [from, name.slice(from - start)];
  // 上村危房改造点: one of several points in the village, which is what has a name.
  if (
    from > start &&
    pointOf.test(name.slice(from - start)) &&
    !/会|社区|(?<!农)[村园路街]/u.test(name.slice(from - start))
  )
    return [larger, name.slice(larger - start, from - start)];
  if (from > start && ofPlace(name.slice(from - start).replace(atWork, "")))
    return [larger, name.slice(larger - start)];
  if (known && (known.start === from || /(?:地|场所|单位|企业|的|点)$/u.test(before)))
    return [known.start, name.slice(known.start - start)];
  const rest = name.slice(from - start);
  if (from > start && !/^(?:委员|人民|中心|敬老|政府|卫生|初级|高级|中学|小学|学校|党委|综合|便民|各)/u.test(rest))
    return [from, rest];
  const longest = longGeneric().find((word) => name.startsWith(word));
  return longest && name.length - longest.length >= 4
    ? [start + longest.length, name.slice(longest.length)]
    : [start, name];
}

/** 垃圾焚烧发电厂 + 项目建设现场 */
const atWork = /(?<=.{3})(?:建设|施工|改造)?(?:项目|工程)?(?:建设|施工|改造)?(?:现场|工地|项目|工程)$/u;
/** 花生种植基地, 美丽乡村示范点: what many places have. */
const ofPlace = (rest: string): boolean =>
  (rest.length > 3 && isOrdinary(rest)) || commonly.test(rest) || rest.endsWith("组");
/** 洪格苏木部分嘎查: no more than the place that holds them. */
const pointOf =
  /^[“”\p{Script=Han}、]*(?:改造|整治|治理|提升|精品|搬迁|安置|示范|灾害|宣讲|工作|监测|试点|扶贫|帮扶|教学)(?:示范|治理|隐患)?点$/u;
const someOf =
  /^(?:高标准(?:基本)?农田|部分|有关|相关|各|多个|所属|辖区|主要|主次|重点(?!项目)|沿街|沿线|沿路|背街|大街|街头|临街|两个|几个|[一二三四五六七八九十\d]+[个家处户]|镇区|集镇(?!.))/u;
/** 甘泉村文旅示范村: what the village is. */
const modelOf = /示范村$/u;
const commonly =
  /^(?:灾后重建|灾后恢复重建|易地(?:扶贫)?搬迁|扶贫搬迁|移民搬迁|移民安置|(?:生活)?(?:垃圾|污水|固废|餐厨)|和美|美丽|精品|高标准|高效|标准化|智慧|生态)|^(?:村民|党员|群众|文化|老年)?活动室$|(?:种植|养殖|项目|示范|产业|生产|加工|育苗|制种|采摘|安置|改造|整治|治理|提升|精品|搬迁|工作|监测|灾害|服务|收购|防控|执勤|观测|宣讲)(?:基地|区|园|点|片|带|村|大棚)$/u;

/** A county, town or village named at an offset, with enough after it for a name of its own. */
function leadingPlace({ places }: Scene["mentions"], at: number, end: number) {
  return startingIn(places, at, at + 1).find(
    (one) =>
      end - one.end >= 3 &&
      (/[县市区旗镇乡道村]$|..州$|苏木$|社区$|嘎查$/u.test(one.printed) ||
        (one.level === "province" && startingIn(places, one.end, one.end + 1).length > 0) ||
        // 沈川 + 白集镇
        (/^(?:county|prefecture)$/u.test(one.level) &&
          startingIn(places, one.end, one.end + 1).some(({ level }) => /^(?:county|town)$/u.test(level)))),
  );
}
