import type { PlaceMention } from "../../domain/mention.ts";
import { endingsOf } from "../../vocabulary/sought.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";
import type { Token } from "../tokens/lattice.ts";
import { entryOf, isHan, printed } from "../tokens/tokens.ts";
import type { Part } from "./part.ts";

const names = vocabulary().words("place-name");
const levels: ReadonlyMap<string, PlaceMention["level"]> = new Map([
  ["site", "site"],
  ["county", "county"],
]);
/** How they end, for hardly a word does. */
const lasts = endingsOf(names.keys());

/** 滨河 in 滨河小镇 is the beginning of a name. */
export const longerName = /^(?:[小古]镇|公园|大道|新[城区]|路|街|广场|社区|小区|花园)/u;

/** 西 + 太湖: the side is part of the name, except behind 以, 向 …. */
function sideStart(text: string, tokens: readonly Token[], at: number): number {
  const side = tokens[at - 1];
  const start = tokens[at]?.start ?? 0;
  if (
    side !== undefined &&
    side.end === start &&
    side.word === null &&
    !side.name &&
    isHan(side, text) &&
    /[河江湖]$/u.test(printed(tokens[at], text))
  )
    return side.start;
  const begins =
    side !== undefined &&
    /^[东西南北]$/u.test(printed(side, text)) &&
    !/[以向往由朝]/u.test(text[side.start - 1] ?? "");
  return begins ? side.start : start;
}

/** 柳河 in 柳河店村 */
const villageBehind = /^(?![沿两岸各流边畔上下所与和及的中内一])\p{Script=Han}(?:村|镇|乡|社区)(?![民庄委里])/u;

/** 巴陵段: the part of a river that is named by where it flows. */
const stretch =
  /^(?![上中下]游|[东西南北主支干全某各两])\p{Script=Han}{2,3}段(?=[、,。;和及进沿开实了的岸河水调考巡现]|$)/u;
const river = /^[^上中井咸墨香黄深死活清污]水$/u;

/** A place whose whole name is a word: a river or mountain, a square where one is in it, a name of the vocabulary's. */
export function knownAt(text: string, tokens: readonly Token[], at: number, word: string): Part | null {
  const token = tokens[at] as Token;
  const { start, end } = token;
  if (
    token.word?.speech === "ns" &&
    !villageBehind.test(text.slice(end, end + 4)) &&
    !longerName.test(text.slice(end)) &&
    /^.[江河湖山海岛]$|..[江河湖山海岛盆原洲峡陵谷寺桥港湾岭]$|.(?:山脉|沙漠)$|..[东西南北]站$|盆地$|半岛$|流域$/u.test(
      token.word.text,
    )
  ) {
    // 沅江 + 白石 + 段
    const reach = /[江河]$/u.test(word) ? (stretch.exec(text.slice(end, end + 6))?.[0].length ?? 0) : 0;
    return { start: sideStart(text, tokens, at), end: end + reach, level: "site", code: null, rule: "place-known" };
  }
  // 沅水: a river's name of the word list, rarer than 山水.
  if (token.word?.speech === "ns" && river.test(word) && token.word.cost > 13) {
    if (!/^[县市区镇乡村]/u.test(text.slice(end)))
      return { start, end, level: "site", code: null, rule: "place-known" };
  }
  // 人民广场 is a word and a place where one is in it.
  if (
    end - start >= 4 &&
    /(?:广场|公园|陵园|大桥)$/u.test(word) &&
    /[在到往]/u.test(text[start - 1] ?? "") &&
    entryOf(token, "place-suffix") === undefined
  )
    return { start, end, level: "site", code: null, rule: "place-known" };
  const name = lasts.has(text.charCodeAt(end - 1)) ? names.get(word) : undefined;
  if (name !== undefined)
    return { start, end, level: levels.get(name.as ?? "") ?? "province", code: null, rule: "place-known" };
  return null;
}
