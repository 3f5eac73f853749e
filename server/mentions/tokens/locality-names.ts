import type { Span } from "../../domain/span.ts";
import { isOrdinary } from "../../vocabulary/ordinary.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";
import { onlyDescribes } from "../places/describing.ts";

const sort = /村|社区|镇|乡|街道/gu;
const own = "(?<own>(?:[^\\P{Script=Han}$bad]{1,4}|和[^\\P{Script=Han}$bad]|[^\\P{Script=Han}$bad]和))$".replaceAll(
  "$bad",
  "的了着过在到与及等和为是被把对将从向于其之以由就也都又还并或省市县区旗镇乡村街社户个位名任职",
);
/** Verbs that take one to a place. */
const gone = new RegExp(
  `(?:来到|前往|走进|深入|赶赴|奔赴|抵达|赶到|走到|(?:走访|视察|考察|参观|慰问|检查|调研|看望)了?|[察查]看了?|来自|担任|兼任|现任|历任|调任|出任|接任|位于|地处|地点在|直通|通往|直达|(?<![达做得收感遇见看听想说受临赶直])[到赴]了?)${own}`,
  "u",
);
/** Where one is: at the head of a clause, or behind the town that it lies in. */
const there = new RegExp(
  `(?:(?:^|[\\n。,;“])[在从]|[^各本该全乡城驻帮两包联挂下进返回][镇乡]|街道办?|[^各本该全两][镇乡村区道][、和及])${own}`,
  "u",
);
/** Whose office it is: at the head of a clause, an office behind it. */
const ofOffice = new RegExp(
  `(?:^|[\\n。,、;:“”(\\s])(?:原|现任|时任|曾任|任|由|经|据|受|请|与|和|对|向|为|给|把)?${own}`,
  "u",
);
const office =
  /^(?:党[委支总工群]|委会|民委员会|居民委员会|便民服务|综合服务|小学|中学|卫生[室院]|幼儿园|敬老院|文化|合作社|集体经济|股份|村委|居委|村支|支书|支部|主任|书记|第一书记|副?[镇乡村]主?长|人大|纪委|武装|妇联|村主任|村民|村医|村会计|村干部|村妇|居民|位于|地处|坐落|贫困户|脱贫户|低保户|五保户|种植|养殖|农户|果农|茶农|党员|群众|困难|老党员|老人|“?两委|驻村)/u;
/** 群众把锦旗送到上店村委会: the village's office, wherever somebody goes there. */
const body = /^(?:委会|民委员会|居委会|居民委员会|党群服务中心|党支部|党总支)/u;
/** What hardly begins a name, or is no name by itself. */
const noName =
  /^(?:和[该本各全此每两几]|[要请让跟]|需要|[全各本该每某此我这那几多两数同整首一]|第|十[一二三四五六七八九]?$|其他|其它|部分|有关|相关|所有|所在|附近|周边|邻近|定点|挂|联|包|驻|结对|帮扶|对口|贫困|重点|示范|试点|后进|先进|企业|学校|农|办|以|邻|山$|城中|城边|行政|自然|中心|新农|美丽|传统|特色|移民)|(?:[个条座批处所]|[一二两三四五六七八九十几多数余各每这那]家|中心|小康|示范|文明|空壳|后进|[农驻扶兴乡富强治选派])$/u;
const beside = /^、[^、,。的]{2,5}(?:村|社区)/u;
/** How words go on that begin like the sort. */
const goesOn: Readonly<Record<string, RegExp>> = {
  村: /^(?:民(?!小?组)|委(?!托)|干|级|里|子|庄|口|头|落|容|貌|务|史|道|组|集体|域|屯|寨|长|医|部|规|风|情|官|办|企|校|小|镇|社|乡|街)/u,
  社区: /^(?:干部|工作|居民|书记|群众|治理|服务(?!中心)|教育|矫正|建设|管理|医院|卫生|网格|党员|志愿|活动|内|里)/u,
  镇: /^(?:政|党|长|村|街|人大|人民|干部|级|里|上|域|区|容|办|机关|领导|企|中心|海)/u,
  街道: /^(?:干部|工作|居民|两旁|两侧|上|边|办(?!事处))/u,
  乡: /^(?:政|党|长|村|镇|人大|人民|干部|级|里|亲|土|情|愁|音|贤|间|下|民|企|思)/u,
};

/** A village, town or street whose name no list has. */
export interface Locality extends Span {
  readonly level: "village" | "town";
}

/** 来到郄马村, 石门镇平安城村, 郄马村党支部: whatever stands between a hard edge and the sort is the name. */
export function localitiesIn(text: string): Locality[] {
  const found: Locality[] = [];
  sort.lastIndex = 0;
  for (let match = sort.exec(text); match !== null; match = sort.exec(text)) {
    const kind = match[0];
    const end = match.index + kind.length;
    const behind = text.slice(end, end + 9);
    const before = text.slice(Math.max(0, match.index - 8), match.index);
    const name = office.test(behind) ? (gone.exec(before) ?? ofOffice.exec(before))?.groups?.own : undefined;
    const whole = name !== undefined && name.length > 1 && isName(name, false) ? name : placed(kind, before, behind);
    if (whole === undefined) continue;
    // 为支持石桥镇党委工作
    const verb = whole.length > 3 && vocabulary().words("place-outside").has(whole.slice(0, 2)) ? 2 : 0;
    const level = kind === "村" || kind === "社区" ? "village" : "town";
    found.push({ start: match.index - whole.length + verb, end, level });
  }
  return found;
}

function placed(kind: string, before: string, behind: string): string | undefined {
  if (goesOn[kind]?.test(behind) === true && !body.test(behind)) return undefined;
  const led = gone.exec(before);
  const village = kind === "村" || kind === "社区";
  const name = (led ?? (village ? there.exec(before) : null))?.groups?.own;
  // 察看了龙头村、上坪社区: what stands beside another is named as well.
  const listed = led === null || (village && beside.test(behind));
  return name !== undefined && isName(name, listed) ? name : undefined;
}

function isName(own: string, listed: boolean): boolean {
  if (noName.test(own) || onlyDescribes(own, "village")) return false;
  if (own.length === 1) return !listed && !/[大小新老旧东西南北上下前后山城农乡全本该各]/u.test(own);
  if (vocabulary().words("place-outside").has(own)) return false;
  return listed || vocabulary().words("own-name").has(own) || !isOrdinary(own);
}
