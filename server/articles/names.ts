import { remembered } from "../domain/remembered.ts";
import type { Span } from "../domain/span.ts";
import { doubleSurname, isWord, knownWord, likelyName, nameCost, rendered } from "../vocabulary/name-likelihood.ts";
import { vocabulary } from "../vocabulary/vocabulary.ts";

export {
  doubleSurname,
  isWord,
  knownWord,
  likelyName,
  nameCost,
  possibleName,
  rendered,
} from "../vocabulary/name-likelihood.ts";

/** How much likelier a surname of its own stands at the end of the name before than in front of another's. */
const doubled = 7;

/** Splits names printed without anything between them (张三丰李四王五) into the likeliest names; spans in `text`. */
export function splitRun(text: string): Span[] {
  if (text.length <= 3 || /[·•・]/u.test(text)) return [{ start: 0, end: text.length }];
  const parts = vocabulary().words("byline-name-part");
  const best: { cost: number; from: number; name: boolean }[] = [{ cost: 0, from: -1, name: false }];
  const offer = (to: number, cost: number, from: number, name: boolean): void => {
    const known = best[to];
    if (known === undefined || cost < known.cost) best[to] = { cost, from, name };
  };
  for (let at = 0; at < text.length; at++) {
    const here = best[at];
    if (here === undefined) continue;
    for (let length = 2; length <= 4 && at + length <= text.length; length++) {
      offer(at + length, here.cost + nameCost(text, at, at + length), at, true);
    }
    // 斯琴高娃: halves that would do for two names.
    if (at + 4 <= text.length && parts.has(text.slice(at, at + 2)) && parts.has(text.slice(at + 2, at + 4)))
      offer(at + 4, here.cost + 14, at, true);
    // 买旦别克: the second half would do, and the first may be any.
    else if (at + 4 <= text.length && parts.has(text.slice(at + 2, at + 4)) && rendered(text.slice(at, at + 4)))
      offer(at + 4, here.cost + 24, at, true);
    if (at + 4 <= text.length && doubleSurname(text.slice(at, at + 4)))
      offer(at + 4, here.cost + nameCost(text, at + 1, at + 4) + doubled, at, true);
    // 乌云其木格: two halves with a character between or behind them.
    const five = text.slice(at, at + 5);
    if (five.length === 5 && parts.has(five.slice(0, 2)) && rendered(five)) offer(at + 5, here.cost + 18, at, true);
    const between = at > 0 && at + 1 < text.length && /[和与及、]/u.test(text.charAt(at));
    if (between) offer(at + 1, here.cost + 7, at, false);
  }
  const last = best[text.length];
  // A long name of another people (那仁图雅) is one name rather than several bad ones.
  if (last === undefined || last.cost > text.length * 8.5) return [{ start: 0, end: text.length }];
  const spans: Span[] = [];
  for (let to = text.length; to > 0; ) {
    const step = best[to];
    if (step === undefined) break;
    if (step.name) spans.unshift({ start: step.from, end: to });
    to = step.from;
  }
  return spans;
}

/** Whether it names a place rather than a person. */
export function isPlace(text: string): boolean {
  const word = knownWord(text);
  return word !== undefined && (word.division !== null || word.speech === "ns");
}

const organizationEnd =
  /(?:[局办部委社报台站所院校厅处室科队团会联镇乡村县市区州旗省]|街道|政府|党委|党支部|办事处|公司|集团|中心|学校|中学|小学|医院|银行|支行|大队|支队|法院|融媒|传媒|客户端|视觉|影像|图库|频道|周刊|杂志|电台|日报|晚报|在线|发布|政协|版权所有)$/u;
/** What accounts and offices are called by their field of work: 某县供电, 某县教育. */
const field =
  /(?<=..)(?:供电|教育|税务|公安|消防|交警|气象|文旅|党建|政务|网信|应急|移动|电信|联通|烟草|之声|新闻|时报|司法|检察|时讯|资讯|快讯|之窗|视听|视窗|视界|人大|组工|民政|财政|卫健|水利|林业|农业|住建|统计|审计|先锋|组工|纪检|监察|旅游|广电|工会|团委)$/u;

/** An outlet's name as part of another. */
const outlet = /(?:日报|晚报|时报|新闻|客户端|在线|电视台|融媒)$/u;

/** 县台, 县一中 */
const own = /^[省市县区旗州镇乡校本我](?:台|报|网|办|局|委|院|社|[一二三四五六]中|[一二三四五六]小)$/u;

const longestCalled = 7;
const longestUnit = 11;

/** Where a unit may end in what is run together with it. */
const unitEnd = /[报网台社局办委部站院心所]/u;

/** How much of 某县晚报王小明李四 is the unit in front of names run together; 0 where there is none. */
export function unitBeforeRun(text: string, isRun: (rest: string) => boolean): number {
  for (let cut = Math.min(longestUnit, text.length - 4); cut > 2; cut--) {
    if (!unitEnd.test(text.charAt(cut - 1))) continue;
    if (likelyOrganization(text.slice(0, cut)) && isRun(text.slice(cut))) return cut;
  }
  return 0;
}

/** How much of 县财政局王小明 is the unit in front of the name; 0 where there is none. */
export function unitBefore(text: string): number {
  for (const length of [3, 2]) {
    const unit = text.slice(0, -length);
    const name = text.slice(-length);
    if (unit.length > 2 && unit.length < longestUnit && likelyOrganization(unit) && likelyName(name) && !isWord(name))
      return unit.length;
  }
  return 0;
}

/** Whether a piece of a credit line names the organization that sent the item in rather than a person. */
export const likelyOrganization = remembered((text): boolean => {
  if (vocabulary().words("relative-organ").has(text) || own.test(text)) return true;
  if (text.length === 2) return false;
  // 某某日报·新城
  if (/[·•・]/u.test(text)) return text.split(/[·•・]/u).some((part) => part.length > 2 && outlet.test(part));
  if (/[省市州县区旗镇乡]$/u.test(text) && isPlace(text)) return true;
  // 云上溪口, 掌上溪口: an outlet called by its place.
  if (text.length > 3 && text.length < longestCalled && vocabulary().words("outlet-head").has(text.slice(0, 2)))
    return true;
  if (/[网报站局办厅处室部股区县乡]$|[网社报台]发$/u.test(text)) return true;
  // 宣教科, 高家村: people are called 登科 and 新村 as well.
  if (
    text.length === 3 &&
    /家[村庄屯]$|[科村镇社团院队]$/u.test(text) &&
    (/家.$/u.test(text) || isWord(text.slice(0, 2)))
  )
    return true;
  // 甲省台: people are called 登台 as well.
  if (text.length === 3 && text.endsWith("台") && isPlace(text.slice(0, 2))) return true;
  if (text.length > 3 && field.test(text)) return true;
  return organizationEnd.test(text) && (text.length > 3 || !likelyName(text));
});
