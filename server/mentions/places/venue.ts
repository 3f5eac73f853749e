import { Characters } from "../../domain/characters.ts";
import { matchesAt, matchesOf } from "../../domain/matches.ts";
import type { PlaceMention } from "../../domain/mention.ts";
import { isOrdinary } from "../../vocabulary/ordinary.ts";
import { onlyDescribes } from "./describing.ts";

/** 在青鹿图召开, 在文化艺术中心隆重举行 */
const held =
  /(?<=在)(?:我[县市区旗州省镇乡])?(\p{Script=Han}{2,12}?)(?:隆重|胜利|顺利|正式|成功|如期|圆满|盛大|同步|联合|组织)*(?:召开|举行|举办|开幕|闭幕|启幕|启动|开工|奠基|揭牌|落成|竣工|开业|签约|拉开)/gu;
/** What else stands between 在 and a verb. */
const noVenue =
  /[的了着过于和与及等将被把对向从为以是有]|^[全各每本该这那我]|(?:[上中下内外前后时里间会委局村镇乡县市区州省年月\d]|会议|政府|会议室|会场|礼堂|(?<![之])家|线上|形式|方式|情况|领导|基础|统一|精心|积极|分别|先后|共同|近日|当日|当天|今天|今日|率先|上午|下午|主持)$/u;
/** Ends by which ordinary words are a hall's name. */
const hall = /.{3}(?:中心|大厦|宾馆|酒店|广场|剧院|体育馆|体育场|文化宫|公园|博物馆|图书馆|展览馆|影剧院)$/u;

const street = /路|大道|大街/gu;
/** What may follow a street where somebody is. */
const streetEnds = /^(?:[,、。;::\s与和口段附东西南北]|$)/u;
/** 来到三元路,帮助疏导: a street where somebody is or goes. */
const onStreet =
  /(?:来到|前往|位于|行至|驶至|途经|走进|走上|[在沿至于])(?!(?:全|各|该|本|此|这|那|一|两|几|多|每)[条段处个]?|十字|丁字|三岔)(?<own>\p{Script=Han}{1,4}(?<![公道马铁高速水出思线网半回上沿同陆修山铺弯岔村乡农老新该国省县的了是和与及等]))$/u;

/** 青岚路升级改造, (云山西路段): a street at the head of a clause, with what a street has or what is done to it behind. */
const workedOn =
  /^(?:升级|改造|提质|拓宽|扩建|改扩建|改建|延伸|大修|维修|绿化|亮化|刷黑|黑化|[东西南北中]段|\p{Script=Han}{2,4}段|路面|全线|沿线|两侧|两旁|路口|交叉口|主干道|工程|项目|建设|棚户区|片区|改线|管网|延长线|[东西南北]延|[、和]\p{Script=Han}{2,4}(?:路|街|大道)(?:[东西南北]?延|改造|扩建|拓宽|建设|工程|升级|等)|等\p{Script=Han}{0,3}道路)/u;
const heading =
  /(?:^|[\n、,,。;;::(("“]|抓好|推进|完成|实施|加快|启动|做好|推动|对|将)(?<own>(?!抓|推[进动]|完成|实施|加快|启动|做好|对|将|通过|围绕)\p{Script=Han}{2,4}(?<![公道马铁高速水出思线网半回沿同陆修山铺弯岔乡农老新该国省县的了是和与及等小断套思新]))$/u;

/** The own name of a street that ends at `end`; "" where nothing tells that it is one. */
function ownName(text: string, before: string, end: number): string {
  const behind = text.slice(end, end + 12);
  const there = streetEnds.test(behind) ? onStreet.exec(before)?.groups?.own : undefined;
  if (there !== undefined) return onlyDescribes(there, "site") ? "" : there;
  const own = (workedOn.test(behind) && heading.exec(before)?.groups?.own) || "";
  return own.length < 2 || onlyDescribes(own, "site") ? "" : own;
}

/** Streets that nothing but what is done there tells. */
export function roads(text: string): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (const match of matchesOf(text, street)) {
    const end = match.index + match[0].length;
    const own = ownName(text, text.slice(Math.max(0, match.index - 6), match.index), end);
    const start = match.index - own.length;
    if (own === "" || end - start < 3 || /[的了是和与及等]/u.test(own)) continue;
    const name = text.slice(start, end);
    found.push({ start, end, printed: name, name, rule: "place-road", basis: "stated", level: "site", code: null });
  }
  for (const match of matchesAt(text, numberedRoad, roadStarts)) {
    const name = match[0];
    const start = match.index;
    found.push({
      start,
      end: start + name.length,
      printed: name,
      name,
      rule: "place-road",
      basis: "stated",
      level: "site",
      code: null,
    });
  }
  return found;
}

const roadStarts = new Characters(/[GSX\d国省县乡]/u);
const numberedRoad =
  /(?<![A-Za-z\d])[GSX]\d{2,4}(?!\d|[A-Za-z])(?:\p{Script=Han}{2,8}?(?:高速公路|高速(?![发增]))|国道|省道|县道|高速公路|高速|线)?(?:特大桥|大桥|隧道|立交桥|立交|高架桥|高架|互通|收费站|服务区)?|(?<![A-Za-z\d])\d{3}(?:国道|省道)|[国省县乡]道[GSXY]?\d{2,4}线?(?!\d|[A-Za-z]|[公千]?[米里])/uy;

/** Where something is held, when nothing but its place in the sentence tells that it is a place. */
export function venues(text: string): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (const match of matchesOf(text, held)) {
    const name = match[1] ?? "";
    if (noVenue.test(name)) continue;
    if (isOrdinary(name) ? !hall.test(name) : name.length > 5 && !hall.test(name)) continue;
    const start = match.index + match[0].indexOf(name);
    found.push({
      start,
      end: start + name.length,
      printed: name,
      name,
      rule: "place-venue",
      basis: "stated",
      level: "site",
      code: null,
    });
  }
  return found;
}
