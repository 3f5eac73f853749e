import { vocabulary } from "../../vocabulary/vocabulary.ts";
import { bitsOf } from "../../vocabulary/word-kinds.ts";
import type { Token } from "../tokens/lattice.ts";
import { isHan, isKind, isOf, printed } from "../tokens/tokens.ts";
import type { Part } from "./part.ts";
import { numbered } from "./plain.ts";
import { ordinary } from "./proper.ts";

const longestOwn = 5;
/** Sites with a telling end of several characters have longer names: 柳源驿站民俗生态园. */
const longestSite = 8;
const bound = bitsOf(
  "post-bound",
  "name-follower",
  "title",
  "collective",
  "person-cue",
  "former",
  "post-verb",
  "organ",
);

/** Names of other languages are long: 某某镇 + 巴彦乌兰图格 + 嘎查. */
const steppe = /^(?:嘎查|苏木)$/u;
const holdsTowns = /[县市区旗镇乡]$|街道$|苏木$|办事处$/u;
/** Of villages too there are parts: 丁湾村 + 周庄 + 组. */
const holdsParts = /[县市区旗镇乡村]$|街道$|苏木$|社区$|嘎查$|村委会$/u;
/** Divisions and their parts are named by anything: 团结村. */
const sorted = /[村镇乡社区道组屯寨县市旗木查]$/u;
const parts = /^(?:组|小组|村民小组|屯|寨|自然村|片区|村)$/u;

/** In 金坪乡 + 袁都 + 村 whatever stands between the two sorts is the name. */
export function enclosed(text: string, tokens: readonly Token[], at: number, before: Part | undefined): number | null {
  const gap = (tokens[at]?.start ?? 0) - (before?.end ?? 0);
  if (
    before === undefined ||
    gap < 1 ||
    gap > (steppe.test(printed(tokens[at], text)) ? longestSite : longestOwn - 1) ||
    !(parts.test(printed(tokens[at], text)) ? holdsParts : holdsTowns).test(text.slice(before.start, before.end))
  )
    return null;
  const site = !sorted.test(printed(tokens[at], text));
  let first = at;
  while ((tokens[first]?.start ?? 0) > before.end) {
    first--;
    const token = tokens[first];
    if (words().has(printed(token, text))) return null;
    // 渠县 + 完成天 + 渠: no site is named by what is done.
    if (site && token !== undefined && token.end - token.start > 1 && token.word?.speech === "v") return null;
    if (!isHan(token, text) || (token !== undefined && token.end - token.start > 1 && isOf(token, bound))) return null;
  }
  const own = text.slice(before.end, tokens[at]?.start ?? 0);
  return tokens[first]?.start === before.end &&
    !/[的了在到与及等为]|.[就将把被让]|和(?![美平睦谐顺])|^[把被将向从由使让就已正以距离属位办]/u.test(own) &&
    // 山川乡对水库进行…: 对 begins the names of villages only.
    !(own.startsWith("对") && !/[村镇乡]$/u.test(printed(tokens[at], text))) &&
    !words().has(own) &&
    !ordinary.test(own)
    ? first
    : null;
}

const grammatical =
  /^[的了在和与及等为是被把对向从到于之其这那我他她及以并将也又都不个好位名各该本巡驻入进治护沿赴抵让着可共盯穿蹚由使助郊就依傍靠至说给除讯仅有点占求或暨率要辖变因未抢抓溯受据请]$/u;
/** 明丰 + 育秧 + 基地: what is done at a site is part of its name. */
const doneThere =
  /^(?:育秧|育苗|制种|种植|养殖|培育|繁育|繁殖|加工|采摘|观光|体验|孵化|示范|实训|实践|训练|研学|教育|培训|休闲|旅游|生产|物流|冷链|仓储|创业|创新|交易|批发|集散|展示|制造|康养|度假|露营|健身|服务|试验|实验|科研|回收|循环|综合|安置)$/u;
/** 余家 in 余家湾 is no numeral, whatever the word list says. */
const family = /^.[家庄]$/u;

/** 来 + 云台 + 县: a verb before a name that is known. */
const arriving = /^[来回去经至返]$/u;
const became = /(?:[并改建组变形造展]成|(?:^|[^\p{Script=Han}])原)$/u;
/** Words that stand before a place and in none. */
const words = () => vocabulary().words("place-outside");

/** Where the own name in front of a sort begins. */
export function ownStart(text: string, tokens: readonly Token[], at: number, from: number, site: boolean): number {
  let first = at;
  const length = (tokens[at]?.end ?? 0) - (tokens[at]?.start ?? 0);
  const longest = site && length > 1 ? (length > 2 ? longestSite : longestOwn + 1) : longestOwn;
  for (let left = at - 1; left >= 0; left--) {
    const token = tokens[left];
    if (token === undefined || token.start < from || !isHan(token, text)) break;
    // 5月8日 + 青岩县
    if (/\d/u.test(text[token.start - 1] ?? "") && /^[年月日时号]$/u.test(printed(token, text))) break;
    // 沧州路: the sort of a division inside a name.
    const past = tokens[left - 1];
    const whole =
      past !== undefined &&
      past.end - past.start === 1 &&
      isHan(past, text) &&
      /^(?:ns)?$/u.test(past.word?.speech ?? "");
    if (isKind(token, "level") && !(site && whole && token.end - token.start === 1)) {
      if (site && left === at - 1 && !/^[全各本我该]/u.test(printed(token, text))) first = left;
      break;
    }
    // 这些年 + 罗布村
    if (printed(token, text) === "年" && /[些几多近这那\d一二三四五六七八九十]/u.test(text[token.start - 1] ?? ""))
      break;
    // 合并成大田村, 原大田村
    if (token.end - token.start === 1 && became.test(text.slice(Math.max(0, token.start - 2), token.end))) break;
    // 王建国 + 任 + 石盘村…主任
    const post = left < at - 1 && printed(token, text) === "任";
    if (post && (tokens[left - 1]?.name || isKind(tokens[left - 1], "courtesy", "name-follower"))) break;
    if (words().has(printed(token, text)) || (left < at && printed(token, text) === "组")) break;
    if (
      first < at &&
      arriving.test(printed(token, text)) &&
      (tokens[first]?.end ?? 0) - (tokens[first]?.start ?? 0) > 1
    )
      break;
    if (token.end - token.start > 1 && text[token.end - 1] === "了") break;
    const done = site && length > 1 && doneThere.test(printed(token, text));
    if (token.end - token.start > 1 && isOf(token, bound) && !done) break;
    if (token.end - token.start === 1) {
      if (grammatical.test(printed(token, text))) break;
    } else if (
      /^[pcdrutmqfya]$/u.test(token.word?.speech ?? "") &&
      !family.test(printed(token, text)) &&
      !numbered(text, token.start, token.end)
    )
      break;
    else if (token.word?.speech === "v" && !done) break;
    if ((tokens[at]?.start ?? 0) - token.start > longest) {
      // What goes on further to the left is hardly cut in the right place.
      return site ? at : first;
    }
    first = left;
  }
  return first;
}
