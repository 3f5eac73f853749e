import type { PlaceMention } from "../../domain/mention.ts";
import { dictionary } from "../../vocabulary/dictionary.ts";
import type { DivisionName } from "../../vocabulary/divisions.ts";
import type { Token } from "../tokens/lattice.ts";
import { isHan, isKind } from "../tokens/tokens.ts";
import type { Part } from "./part.ts";
import { zone } from "./zone.ts";

/** Short names of counties are words often enough: they count where someone goes or comes, or the sort follows. */
const goneTo = (text: string, start: number, end: number): boolean =>
  start === 0 ||
  /(?:调研|考察|视察|慰问|走访|督导|检查|深入|走进|支援|帮扶|离开|挺进|转战|进军|解放|攻占|途经|路经|抵达)$/u.test(
    text.slice(Math.max(0, start - 2), start),
  ) ||
  /[到赴往入进在来于从与至回离自驻我了:、,。\n]/u.test(text[start - 1] ?? "") ||
  /^[县市区旗]/u.test(text.slice(end)) ||
  zone.test(text.slice(end, end + 10));

/** 推动安吉发展, 办凤阳人民满意的教育: what a county has or does right behind its short name. */
const countys =
  /^(?:的|人民|群众|百姓|父老|干部|各[族界级]|全[县市区境域]|发展|经济|社会|教育|文化|旅游|产业|工业|农业|县域|城乡|县城|城区|老城|新城|建设|工作|实际|实践|大地|境内|境外|样板|模式|经验|精神|特色|速度|篇章|力量|故事|未来|明天|高质量|科学|振兴|改革|开放|投资|创业|落户|考察|调研|视察|检查|指导|参观|两[县市区地]|[0-9]+|等(?:地|县|市))/u;

/** 隰县: a character said so seldom that with its sort it is nothing but the county. */
const saysLittle = (text: string, at: number): boolean => {
  const { trie, words } = dictionary();
  return (words[trie.find(text, at, at + 1)]?.cost ?? 0) > seldom;
};
const seldom = 10.3;

/** What begins no name. */
const grammatical = /[的了在和与及等为是被把对向从到于以将由给除市县区省]/u;

/** 湖南 + 桃江: in the province or prefecture named right before it. */
const within = (before: Part | undefined, start: number): boolean =>
  before?.end === start && (before.level === "province" || before.level === "prefecture");

/** The sort that completes a short name: 文成 + 县, 甘南 + 州. */
const sortBehind: Partial<Record<PlaceMention["level"], RegExp>> = {
  province: /^省/u,
  prefecture: /^(?:[市州盟]|地区|县(?![市区域直级乡]))/u,
  county: /^[县市区旗]/u,
};

const stationBehind = /^[东西南北]站(?![在着起位长点区])/u;

/** A paper's or a web page's name rather than the place it is named after. */
const media = /^(网|融媒|日报|新闻|宣传|发布|晚报|时报|电视|广播|在线|政府|报|先锋|党建)/u;

/** A province, prefecture, county or town that the lists of divisions have, where the token at `at` means it. */
export function divisionAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  division: DivisionName,
  before: Part | undefined,
): Part | null {
  const token = tokens[at] as Token;
  const { start, end } = token;
  // 河口 + 镇长
  if (division.short && /^[镇乡]长/u.test(text.slice(end, end + 2)))
    return { start, end: end + 1, level: "town", code: null, rule: "place-by-suffix" };
  if (division.short && media.test(text.slice(end, end + 2))) return null;
  // 玛纳斯 + 河源 + 头
  const river = division.short && text[end] === "头" && end - start === 2 && /[河江]/u.test(text.charAt(start));
  if (river) {
    const left = tokens[at - 1];
    const own = left !== undefined && left.end === start && isHan(left, text) && end - left.start > 3;
    return own ? { start: left.start, end: start + 1, level: "site", code: null, rule: "place-by-suffix" } : null;
  }
  // 臭河变新河
  if (division.short && /[变条座]/u.test(text[start - 1] ?? "")) return null;
  // 重庆 + 东站
  const station = division.short && division.level !== "town" ? stationBehind.exec(text.slice(end, end + 4)) : null;
  if (station !== null)
    return { start, end: end + station[0].length, level: "site", code: null, rule: "place-by-suffix" };
  // 水 + 清镇: a town that no list has ends like a county's short name.
  if (division.short && /[镇乡]$/u.test(division.text) && end - start === 2) {
    const left = tokens[at - 1];
    const own = left !== undefined && left.end === start && start - left.start === 1 && !left.name && isHan(left, text);
    const past = tokens[at - 2];
    if (own && !grammatical.test(text.charAt(left.start)) && (!isHan(past, text) || isKind(past, "post-bound")))
      return { start: left.start, end, level: "town", code: null, rule: "place-by-suffix" };
  }
  if (
    division.short &&
    division.level === "county" &&
    !within(before, start) &&
    !goneTo(text, start, end) &&
    !countys.test(text.slice(end, end + 4)) &&
    !(/^(?:ns)?$/u.test(token.word?.speech ?? "v") && /^[、,。;!”)]/u.test(text.slice(end)))
  )
    return null;
  if (!division.short && end - start === 2) {
    // 芦 + 店镇: the shorter town is the end of one that no list has.
    const left = tokens[at - 1];
    if (left !== undefined && left.word === null && !left.name && isHan(left, text) && left.end === start)
      return { start: left.start, end, level: division.level, code: null, rule: "place-by-suffix" };
    // 产业兴县
    if (
      before?.end !== start &&
      !saysLittle(text, start) &&
      !goneTo(text, start, end) &&
      !/^[县人政]/u.test(text.slice(end)) &&
      !(/[为对和把的]/u.test(text[start - 1] ?? "") && countys.test(text.slice(end, end + 4)))
    )
      return null;
  }
  const sort = division.short ? sortBehind[division.level]?.exec(text.slice(end, end + 2))?.[0] : undefined;
  if (sort !== undefined) {
    const end = token.end + sort.length;
    return { start, end, level: division.level, code: division.code, rule: "place-division" };
  }
  return {
    start,
    end,
    level: division.level,
    code: division.code,
    rule: division.short ? "place-short" : "place-division",
  };
}
