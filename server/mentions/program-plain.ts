import type { Span } from "../domain/span.ts";
import type { Hit } from "../vocabulary/lexicon.ts";
import { wordPattern } from "../vocabulary/pattern.ts";
import { vocabulary } from "../vocabulary/vocabulary.ts";
import { clauseStart } from "./meeting-clauses.ts";
import type { Page } from "./page.ts";

/** A program named without quotes. */
export interface PlainProgram extends Span {
  readonly name: string;
  readonly kind: string;
  readonly rule: string;
}

/** 脱贫攻坚成果: what came of it, not the campaign. */
const past = /^(?:成果|精神)/u;

interface Patterns {
  readonly stop: RegExp;
  /** A project's name is a list of things as often as not: 和 and 及 are part of it. */
  readonly projectStop: RegExp;
  readonly generic: RegExp;
}
let compiled: Patterns | undefined;
const patterns = (): Patterns =>
  (compiled ??= {
    // The name begins after the last of these.
    stop: new RegExp(`(?:${wordPattern("program-stop")}|要(?![素点害道求件闻])|[已也并又](?!购))`, "gu"),
    projectStop: /[了的、]|评审|听取|签约|开工|推进|介绍|包括|考察|察看|观摩|审议|调度|竣工|投产|总投资|实施/gu,
    generic: new RegExp(
      `^(?:${wordPattern("program-generic")}|\\d+个?|[一二三四五六七八九十百千万亿]+(?:个|项|大|批|期)?)*$`,
      "u",
    ),
  });

const wholePlace = /^(?:全[县市区省镇乡]|今年|去年|本年度|\d{4}年度?)/u;
/** A name that goes on after its tail is longer, or another thing (试点工作 is the pilot; 项目经理 is a person). */
const goesOn: Readonly<Record<string, RegExp>> = {
  项目: /^(?:经理|部|建设|负责|推进|组|库|清单|单位|办|现场|施工|工地|落地|评审|签约|谋划|业主|法人|申报|资金|化|管理|服务|投资|观摩|攻坚|区|点|数|质量|引进|代表|进度|组)/u,
  工程: /^(?:师|建设|项目|质量|量|款|机械|施工|队|部|进度|院|局|监理|总|学|造价|公司|概况|验收|招标|处|段|机|车|业|指挥|技术|管理|现场)/u,
  改革: /^(?:开放|发展|创新|委|办|领导|任务|工作|措施|成果|试验|红利|攻坚|方案|进程|局|者|稳定|力度|领导小组|事项|先锋|大计|举措|精神|家)/u,
  试点: /^(?:工作经验|单位|县|村|镇|企业|成果|学校|方案|任务|城市|期)/u,
  行动: /^(?:自觉|上|力|指南|纲领|中|组|派|方案|队|起来|迅速|不便|能力|指|者|轨迹|步)/u,
};
const listedProjects = /(?:评审|听取|签约|开工|建设|推进|介绍|包括|考察|察看|观摩|审议|调度|竣工|投产|总投资|实施)/u;
/** A project is particular where something is measured or long to say. */
const measured =
  /\d+(?:\.\d+)?(?:万|亿)?(?:吨|MW|兆瓦|千瓦|台|套|件|公里|平方米|亩|头|只|千伏|kV|GW|GWh|MWh|米)|[A-Z]{2,}/u;

/** Programs known by name, and those whose unquoted name tells by its end and by something particular before it. */
export function plainPrograms({ text, hits }: Pick<Page, "text" | "hits">): PlainProgram[] {
  const found: PlainProgram[] = [];
  for (const hit of longestHits(hits)) {
    const { kind, as } = hit.entry;
    if (kind === "program-name") {
      if (past.test(text.slice(hit.end, hit.end + 2))) continue;
      found.push({
        start: hit.start,
        end: hit.end,
        name: text.slice(hit.start, hit.end),
        kind: as ?? "campaign",
        rule: "program-known",
      });
      continue;
    }
    const named = byTail(text, hit);
    if (named) found.push(named);
  }
  return found;
}

/** Of overlapping hits the one that reaches furthest; a known name before a mere tail inside it. */
function longestHits(hits: readonly Hit[]): Hit[] {
  const chosen: Hit[] = [];
  for (const hit of hits) {
    if (hit.entry.kind !== "program-name" && hit.entry.kind !== "program-plain") continue;
    const last = chosen.at(-1);
    if (last && hit.start < last.end) {
      if (hit.end > last.end && last.entry.kind !== "program-name") chosen[chosen.length - 1] = hit;
    } else chosen.push(hit);
  }
  return chosen;
}

function byTail(text: string, hit: Hit): PlainProgram | null {
  const tail = hit.entry.text;
  const base = Object.keys(goesOn).find((word) => tail.endsWith(word));
  const after = text.slice(hit.end, hit.end + 4);
  if (base && goesOn[base]?.test(after)) return null;
  const from = clauseStart(text, hit.end);
  const prefix = text.slice(from, hit.start);
  let start = 0;
  for (const match of prefix.matchAll(tail === "项目" ? patterns().projectStop : patterns().stop)) {
    if (match[0] === "的" && prefix.charAt(match.index - 1) === "党") continue;
    if (match[0] === "等" && /^[级]/u.test(prefix.slice(match.index + 1))) continue;
    start = match.index + match[0].length;
  }
  start += wholePlace.exec(prefix.slice(start))?.[0].length ?? 0;
  start += /^(?:加快)?建设(?=.{6})/u.exec(prefix.slice(start))?.[0].length ?? 0;
  const stem = prefix.slice(start);
  if (stem.length < 2 || stem.length > 26 || patterns().generic.test(stem) || /[“”()]$/u.test(stem)) return null;
  if (/等[一二三四五六七八九十两\d]*(?:个|项|大)?$/u.test(stem)) return null;
  if (/^[一二三四五六七八九十两\d]{1,3}(?:个|项|大|批|期|家)/u.test(stem)) return null;
  // 甲故居、乙步行街等文化旅游项目: they are listed, not named.
  if (tail === "项目" && /等(?!级)[\p{Script=Han}]{0,6}$/u.test(stem)) return null;
  if (tail === "项目" && !project(stem, text, from + start)) return null;
  if (short.has(tail) && stem.replace(/[^\p{Script=Han}\d]/gu, "").length < 4) return null;
  const kind = vocabulary().words("program-tail").get(tail)?.as ?? "campaign";
  return { start: from + start, end: hit.end, name: stem + tail, kind, rule: "program-tail" };
}

/** Names of fewer characters than these say nothing particular. */
const short: ReadonlySet<string> = new Set([
  "工程",
  "行动",
  "试点",
  "改革",
  "实践活动",
  "示范区",
  "示范县",
  "示范市",
  "体制改革",
  "综合改革",
  "问题整治",
  "示范创建",
  "示范带",
  "大整治",
]);

const loose = /候选|实事|重大|重点|招商|合作|签约|引进|惠民|民生|各|在谈|大项|为|一批|全年|努力|完成/u;

/** Whether a project is a particular one: measured (年产5万吨…), in quotes, or named at length in a list of projects. */
function project(stem: string, text: string, start: number): boolean {
  if (measured.test(stem) || (stem.startsWith("“") && stem.length >= 6)) return true;
  if (stem.length < 6 || loose.test(stem)) return false;
  const sentence =
    text
      .slice(Math.max(0, start - 300), start)
      .split(/[。;!?\n]/u)
      .at(-1) ?? "";
  return listedProjects.test(sentence) && /[、了]$/u.test(sentence);
}

/** 百日安全生产活动: a hundred days of anything is a campaign. */
const hundredDays = /百日[\p{Script=Han}]{2,8}?(?:活动|大行动|大会战|大整治|竞赛)/gu;

/** 创建全国文明城市, 全国文明城市创建, 国家卫生县城创建工作: what a place strives to become. */
const striving =
  /(?:创建|争创|创)(?<what>(?:国家级?|全国|省级|市级|全省|自治区级?)[\p{Script=Han}“”]{2,14}?(?:城市|县城|城区|示范[县区市城]|模范[县城区市]|先进[县区市旗]|园林城|卫生[县城区市旗]|文明[县城区市旗]|[县区市旗]))|(?<won>(?:国家级?|全国|省级|市级|全省)[\p{Script=Han}“”]{2,14}?(?:城市|县城|城区|示范[县区市城]|模范[县城区市]|先进[县区市]))创建|(?<plain>创建文明城市|创建卫生城市|文明城市创建|卫生城市创建)/gu;

export function strivings(text: string): PlainProgram[] {
  const campaigns = [...text.matchAll(hundredDays)].map((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    return { start, end, name: match[0], kind: "campaign", rule: "program-hundred-days" };
  });
  const drives = [...text.matchAll(striving)].map((match) => {
    const strives = /^(?:争创|创(?!建))/u.test(match[0]);
    const name = strives ? (match.groups?.what ?? match[0]) : match[0];
    return { start: match.index, end: match.index + match[0].length, name, kind: "drive", rule: "program-striving" };
  });
  return [...campaigns, ...drives];
}

/** Keeps spans apart: of two that overlap the longer. */
export function apart<T extends Span>(spans: readonly T[]): T[] {
  const sorted = [...spans].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: T[] = [];
  const taken = new Set<number>();
  for (const span of sorted) {
    let free = true;
    for (let at = span.start; at < span.end && free; at++) free = !taken.has(at);
    if (!free) continue;
    for (let at = span.start; at < span.end; at++) taken.add(at);
    kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}
