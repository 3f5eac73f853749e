import { isOrdinary } from "../../vocabulary/ordinary.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";
import type { Token } from "../tokens/lattice.ts";
import { isKind, printed } from "../tokens/tokens.ts";
import { onlyDescribes } from "./describing.ts";

/** A site of ordinary words is one where people go to it: 到行政中心广场、花园小区. */
export function isListed(text: string, begin: number, start: number): boolean {
  const own = text.slice(begin, start);
  return (
    own.length >= 2 &&
    own.length <= 6 &&
    !ordinary.test(own) &&
    !descriptive.test(own) &&
    (lead.test(text.slice(begin - 1, begin)) || (text[begin - 1] === "在" && own.length <= 4))
  );
}

const lead = /[到赴往入进在察看访了、和]/u;
/** Words that only tell which of several, or of what rank. */
export const ordinary =
  /^(强|产业|高新|经济|大|小|新|老|本|全|各|该|每|此|驻|入|进|贫困|农|乡|城|部分|所有|整|两|几|多|示范|美丽|文明|先进|中心|重点|空心|一|二|三|四|五|六|七|八|九|十|\d)+$/u;

const descriptive =
  /(强|大|名|中小|中型|小型|病险|自贸|住宅|居民|封闭|智慧|商住|物业|生态|宜居|文明|驻|社会|城市|结合|老旧|疫情|路口|风险|楼|非煤|整|规划|特色|富民|经济|工业|农业|旅游|安置|帮扶|贫困|示范|试点|无疫|专项|结合部|集贸|农贸|客运|公交|公共|便民|室内|露天|地下|十字|丁字|超级|智能|日光|温室|[一二大中小]型|山塘|行洪|蓄洪|分洪|滞洪|生活|作业|候车|隔离|观察|核心|试验|缓冲|管控|封控|防范|淹没|干线|主干|支线|空心|幸福|平安|无讼|清廉|红色|[立兴富活靓百])$/u;

/** Whether the words from `first` to `at` make a name of their own rather than a description. */
export function isProper(text: string, tokens: readonly Token[], first: number, at: number, site: boolean): boolean {
  const own = text.slice(tokens[first]?.start ?? 0, tokens[at]?.start ?? 0);
  // 路主线 + 桥: what is before belongs to it.
  if (/^[路街巷桥]/u.test(own)) return false;
  // 平湾生态 + 农庄: what describes it stands behind a name of its own.
  const named = own.replace(descriptive, "");
  const described = named !== own && (named.length < 2 || !site || isOrdinary(named) || onlyDescribes(named, "site"));
  // 富民 + 大酒店
  if (vocabulary().words("own-name").has(own) && !isKind(tokens[first], "level")) return true;
  if (ordinary.test(own) || described || /^[河湖山江村镇乡]$/u.test(own)) return false;
  if (isKind(tokens[first], "level")) return true;
  // 后 + 山村: a side of something, where a name begins.
  const whole = (tokens[at]?.end ?? 0) - (tokens[at]?.start ?? 0) === 2;
  const before = text[(tokens[first]?.start ?? 0) - 1] ?? "\n";
  if (whole && /^[前后上下东西南北]$/u.test(own) && (!/\p{Script=Han}/u.test(before) || lead.test(before))) return true;
  // 洨 + 河: a character that no word has names a river.
  const rare = tokens[first]?.word === null && tokens[first]?.name === false;
  if (site && own.length === 1 && rare && /^[河江湖溪]$/u.test(printed(tokens[at], text))) return true;
  // 溃坡, 蹚水: one character of a word that the dictionary has not.
  if (site && own.length === 1 && (tokens[at]?.end ?? 0) - (tokens[at]?.start ?? 0) === 1) return false;
  for (let each = first; each < at; each++) {
    const token = tokens[each];
    if (token === undefined) continue;
    if (
      token.name ||
      token.word === null ||
      token.word.speech === "ns" ||
      token.word.cost > 11 ||
      token.word.speech === ""
    )
      return true;
    if (token.end - token.start === 1 && own.length >= 2 && own.length <= 3) return true;
  }
  return false;
}
