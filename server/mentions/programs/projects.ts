import { touching } from "../../domain/spans.ts";
import type { Found } from "../page.ts";
import type { Token } from "../tokens/lattice.ts";

/** A project or works named without quotes: `start` … `at` is its stem, `at` … `end` its tail. */
export interface Works {
  readonly text: string;
  readonly tail: string;
  readonly start: number;
  readonly at: number;
  readonly end: number;
  /** It stands right behind the name of who builds it. */
  readonly owned: boolean;
}

/** What is measured is a particular thing: 年产5万吨, 500MW, 二期. */
const measured =
  /\d+(?:\.\d+)?(?:万|亿)?(?:吨|MW|兆瓦|千瓦|台|套|件|公里|平方米|亩|头|只|千伏|kV|GW|GWh|MWh|米|立方米|张|羽|万标)|年产|[百千万]+吨|[A-Z]{2,}|[一二三四五]期|[一二三]标段|号线/u;
/** 重点项目, 民生实事项目: said of any number of them. */
const loose =
  /候选|实事|重大|重点|招商|合作|签约|引进|惠民|民生|各|在谈|大项|为|一批|全年|努力|完成|系统|系列|该|本|此|其他|相关|上述|类$/u;
const ofNation = /^(?:国家|中央)(?!级|重点|重大|投资|预算|补助|资金|扶持)\p{Script=Han}{4,}/u;
/** Who looks at it, or begins it, names it. */
const lookedAt =
  /(?:来到|走进|深入|察看|查看|考察|调研|检查|视察|观摩|督导|督查|听取|评审|签约|开工|奠基|推进|竣工|投产|建设|介绍|包括|审议|调度|实施|先后|投资|了解|参观|汇报|分别就|申报|争取|签订|签署|承建|承担|落实)/u;
const going =
  /^(?:项目)?(?:建设)?(?:现场|工地|进展|推进情况|情况|施工|开工|奠基|竣工|投产|签约|位于|坐落|总投资|占地|规划|的?建设|预?可研|核准|环评|并网|封顶|落户|落地|正式|顺利|效果图|[、,。和及])/u;
/** 甲安置房项目、乙公园项目: one of a list. */
const another = /^[、和及][\p{Script=Han}\d“”]{3,18}(?:项目|工程)/u;
/** 投资2亿元的甲项目. */
const costing = /投资[约近达\d.]+(?:余|多)?[万亿]元(?:建设|打造|兴建)?的$/u;
const yearly = /\d{4}年度?$/u;
const goesTo = /(?:到|在|深入|走进|前往|赴|关于|有关)$/u;
/** What the thing is, right before 项目 or 工程: its name is a proper one with the words before. */
const deeds =
  /(?:改造|提升|改扩建|扩建|新建|建设|治理|修复|加固|整治|配套|延伸|延|安置|开发|利用|加工|养殖|种植|生产线?|产业园|园区?|基地|中心|公园|大桥|公路|道路|水库|水厂|电站|医院|学校|小学|中学|广场|大道|隧道|高速|铁路|综合体|煤矿|河堤|码头|市场|小镇|线|安置[房区点]|廉租房|公租房|小区|商业街|步行街|博物馆|图书馆|体育馆|泵站|管网|厂房|车间|大厦|酒店|粮库|冷库|风电|光伏|发电|电[场厂]|储能|校区|综合楼|养老院|敬老院|产业孵化|一体化)$/u;

/** Whether a stem ends in what is built or made there. */
export const isThing = (stem: string): boolean => deeds.test(stem) || measured.test(stem);

/** How sure it is that a stem names one project and no sort of them; from three on it does. */
export function isParticular(works: Works, tokens: readonly Token[], found: Found): boolean {
  const { text, tail, start, at, end } = works;
  const stem = text.slice(start, at);
  if (
    /^(?!.*、.*等[\d一二两三四五六七八九十]{1,2}[个条座处所]).*(?:[\d几多数][个项]|[一二两三四五六七八九十][个项](?!工程)|等)|(?:优秀|先进|典型|样板|重点|重大|大型|民生|惠民)$/u.test(
      stem,
    )
  )
    return false;
  // 甲食品有限公司项目 is the company.
  if (tail === "项目" && /(?:公司|集团)$/u.test(stem)) return false;
  if (stem.endsWith("示范") && stem.length < 9) return false;
  const proper = works.owned || hasName(works, tokens, found);
  let score = 0;
  if (measured.test(stem)) score += 3;
  if (/“[^”]+”/u.test(stem) && stem.length >= 6) score += 3;
  // 国家基础母牛扩群项目: there is one of that name in the land.
  if (ofNation.test(stem)) score += 2;
  if (proper) score += 3;
  if (deeds.test(stem)) score += 1;
  if (!proper && hasUnknown(works, tokens)) score += 1;
  if (stem.length >= 4 && tail === "工程") score += stem.length > 4 ? 2 : 1;
  if (stem.length >= 6) score += 1;
  if (stem.length >= 9) score += 1;
  if (going.test(text.slice(end, end + 6))) score += 1;
  const clause =
    text
      .slice(Math.max(0, start - 60), start)
      .split(/[。;!?\n]/u)
      .at(-1) ?? "";
  if (lookedAt.test(clause)) score += 1;
  if (/[、]$/u.test(clause)) score += 1;
  if (clause.endsWith("就")) score += 2;
  else if (costing.test(clause) || yearly.test(clause)) score += 2;
  // 到甲肥料项目现场, 听取关于乙机场项目的汇报.
  else if (goesTo.test(clause)) score += 1;
  if (another.test(text.slice(end, end + 24))) score += 1;
  if (loose.test(stem)) score -= stem.length < 9 ? 3 : 1;
  // 工程 is said of what has a name; 项目 of anything.
  return score >= (tail === "工程" ? 2 : 4) && stem.length >= (proper ? 3 : 4);
}

/** 谷子山风电场: single characters side by side are a name that no list has. */
function hasUnknown({ start, at }: Works, tokens: readonly Token[]): boolean {
  const within = touching(tokens, { start, end: at });
  const odd = /^(?:[mqfupcrdt].*)$/u;
  return within.some(
    (token, index) =>
      index > 0 &&
      !odd.test(token.word?.speech ?? "") &&
      !odd.test(within[index - 1]?.word?.speech ?? "") &&
      token.end - token.start === 1 &&
      (within[index - 1]?.end ?? 0) - (within[index - 1]?.start ?? 0) === 1,
  );
}

/** Whether a place, an organization or an uncommon word stands in the stem. */
export function hasName(
  { text, start, at }: Pick<Works, "text" | "start" | "at">,
  tokens: readonly Token[],
  { places = [], organizations = [] }: Found,
): boolean {
  const stem = { start, end: at };
  const within = (named: { start: number; end: number }) => named.end > start + 1 && named.end <= at + 2;
  if (touching(places, stem).some(within) || touching(organizations, stem).some(within)) return true;
  // 柳林煤矿项目 in an article about 柳林镇.
  if (places.some(({ name }) => name.length > 2 && text.startsWith(name.slice(0, -1), start))) return true;
  return touching(tokens, stem).some(
    ({ word, name }) => name || word?.division != null || word?.speech === "ns" || word?.speech === "nz",
  );
}
