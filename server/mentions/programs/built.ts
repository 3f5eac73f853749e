import { touching } from "../../domain/spans.ts";
import type { Hit } from "../../vocabulary/lexicon.ts";
import { clauseStart } from "../meetings/clauses.ts";
import type { Found } from "../page.ts";
import type { Token } from "../tokens/lattice.ts";
import type { PlainProgram } from "./program.ts";
import { stemStart } from "./stem.ts";

/** What is built or made over: 青石路, 柳溪水库. */
const site =
  /(?:[路街巷桥河湖江渠溪库厂]|大道|公园|广场|景区|市场|学校|[中小]学|医院|车站|机场|码头|港区?|[小片街园社]区|古[城镇街]|老街|国道|省道|县道|[GSXY]\d{2,4}线?|公路|水源地|管网|流域|村庄|集镇|圩镇|铁路|高速|机场|灌区|大坝|堤防|电站|水厂|码头|体育[场馆]|水环境|水系|岸线|沿线|库区|湿地|矿山|城区|县城)$/u;
/** A name goes on: 改造项目 is read as a project. */
const goesOn = /^(?:建设|提升)?(?:项目|工程|行动|计划|公司|指挥部|办公室|[后的了])/u;
/** What is said of a road that is not there yet. */
const underWay =
  /^(?:[\p{Script=Han}]{0,6}[段标])?(?:全线|全面|正式|同步|顺利|陆续|即将|加快)?(?:的?(?:建设|开工|动工|施工(?!路段|区|期)|复工|征地|征迁|拆迁|征拆|前期工作|选线|线路走向|规划建设|改扩?建|新建))/u;
const undertaken =
  /(?:建设|新建|修建|开工|动工|改建|扩建|推进|加快|启动|争取|谋划|规划|实施|抓好|协调)(?:中的|的|好|了)?$/u;
const doing = /^(?:加快)?(?:建设|新建|修建|改建|扩建|启动|完成)/u;
const mayBeUndertaken = /建|开工|动工|推进|加快|启动|争取|谋划|规划|实施|抓好|协调/u;
/** 甲大桥、乙高速公路、丙湖生态治理等重点项目: one of a list that says so at its end. */
const listedProject =
  /^(?:、[^,。;、]{2,24}){0,8}等(?:[\d一二两三四五六七八九十多]+[个项])?(?:一批|系列)?(?:重点|重大|民生|交通|水利|城建|市政|基础设施|产业|文旅|生态|环保|省级|市级|在建|续建|新建){0,3}(?:建设)?(?:项目|工程)/u;
const longestList = 160;
/** 城区水环境综合治理 says enough in such a list, 河道综合治理 does not. */
const longEnough = 8;
/** Words that are no part of what is built. */
const plainWords =
  /^(?:全?[县市区镇乡村]|该|此|各|这|新|条|一?条|第[一二三四]|重点|主要|农村|旅游|高等级|[和与及、])+$/u;

/**
 * What is built and named without 工程 or 项目: made over (青石路提质改造), or a road under way (石桥至柳溪二级公路建设).
 * A road that is only there is a place.
 */
export function builtProgram(text: string, tokens: readonly Token[], hit: Hit, found: Found): PlainProgram | null {
  const road = hit.entry.as === "road";
  const right = text.slice(hit.end, hit.end + 14);
  if (road ? /^(?:建设)?(?:项目|工程|公司|指挥部)/u.test(right) : goesOn.test(right)) return null;
  const listed = listedProject.test(text.slice(hit.end, hit.end + longestList));
  if (
    road &&
    !listed &&
    !underWay.test(right) &&
    !mayBeUndertaken.test(text.slice(Math.max(0, hit.start - 24), hit.start))
  )
    return null;
  const start = stemStart(text, tokens, clauseStart(text, hit.end), hit.start, road);
  // 甲绕城及乙一期高速 are two roads.
  const joint = road ? /^(?!.*至).*[及和与]/u.exec(text.slice(start, hit.start)) : null;
  const behind = start + (joint?.[0].length ?? 0);
  const from = behind + (doing.exec(text.slice(behind, hit.start))?.[0].length ?? 0);
  const stem = text.slice(from, hit.start);
  if (stem.length < 2 || stem.length > 16 || plainWords.test(stem)) return null;
  if (
    road
      ? !(listed || underWay.test(right) || undertaken.test(text.slice(Math.max(0, from - 4), from)))
      : !site.test(stem)
  )
    return null;
  const here = { start: from, end: hit.end };
  const named =
    (listed && !road && hit.end - from >= longEnough) ||
    /至|[GSXY]\d{2,4}/u.test(stem) ||
    [...touching(found.places ?? [], here), ...touching(found.organizations ?? [], here)].some(
      (body) => body.start < hit.start,
    ) ||
    touching(tokens, { start: from, end: hit.start }).some(
      ({ word, name }) => name || word === null || word.division != null || /^n[sz]$/u.test(word.speech),
    );
  return named
    ? { start: from, end: hit.end, name: text.slice(from, hit.end), kind: "project", rule: "program-built" }
    : null;
}
