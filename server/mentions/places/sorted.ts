import type { PlaceMention } from "../../domain/mention.ts";
import { isOrdinary } from "../../vocabulary/ordinary.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";
import type { Token } from "../tokens/lattice.ts";
import { entryOf } from "../tokens/tokens.ts";
import { onlyDescribes } from "./describing.ts";
import { foreignStart } from "./foreign.ts";
import { longerName } from "./known.ts";
import { enclosed, ownStart } from "./own.ts";
import { longestPlace, type Part } from "./part.ts";
import { besideVillage } from "./plain.ts";
import { isListed, isProper } from "./proper.ts";
import { common, counted, endings, goneTo, isYielding, ofWorks, rooms, surface, waters, works } from "./sort-words.ts";

/** Sorts that a division's name may end in when the token before carries the name: 马甸 + 镇. */
const sorts: ReadonlyMap<string, PlaceMention["level"]> = new Map([
  ["镇", "town"],
  ["乡", "town"],
  ["街道", "town"],
  ["苏木", "town"],
  ["村", "village"],
  ["嘎查", "village"],
  ["社区", "village"],
  ["县", "county"],
  ["区", "county"],
  ["市", "county"],
  ["旗", "county"],
]);

/** A place that no list has, told by the sort it ends in: its name goes on from what was found before, or begins anew. */
export function sortedAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  word: string,
  before: Part | undefined,
): Part | null {
  const token = tokens[at] as Token;
  const { start } = token;
  // 鹿鸣湖水位, 鹿鸣湖畔: the word list has 湖水 and 湖畔.
  const watermark =
    word.length === 2 && waters.has(text.charCodeAt(start)) && surface.test(text.slice(start, start + 3));
  // 喀拉喀什 + 河段
  const reach = word === "河段" && before?.end === start;
  const end = watermark || reach ? start + 1 : token.end;
  const suffix = entryOf(token, "place-suffix");
  // 望粮 + 山村: a word that ends in a sort may be the end of a longer name.
  const last = word.at(-1) ?? "";
  const speech = token.word?.speech;
  const ended =
    suffix === undefined &&
    (speech === "n" || speech === "ns") &&
    endings.has(last) &&
    // 角 + 山乡 right behind a county is no 山乡.
    (!common.test(word) || (word === "山乡" && before?.level === "county" && start - before.end === 1))
      ? last
      : undefined;
  const office = word === "办事处" || word === "街道办事处";
  const level = office
    ? "town"
    : watermark
      ? "site"
      : (sorts.get(ended ?? word) ?? (suffix?.as as PlaceMention["level"] | undefined));
  if (level === undefined) return null;
  // 云溪、白石和青岚三县: counted.
  if (level === "county" && word.length === 1 && counted.test(text.slice(Math.max(0, start - 2), start))) return null;
  // 安义路 + 施工现场
  if (suffix !== undefined && works.test(word)) return null;
  // 城南新区 + 园区道路
  if (before?.end === start && /^[园景]区$/u.test(word) && /[区园]$/u.test(text.slice(before.start, before.end)))
    return null;
  // 稻场坪 + 村: what was taken for the end of a name goes on.
  if (
    before?.end === start &&
    end - before.start <= longestPlace &&
    (before.rule !== "place-division" || level === "site") &&
    // 太行山水 is a phrase; in 青川镇坝子河 another name begins behind the town.
    word !== "水" &&
    !(
      level === "site" &&
      word.length === 1 &&
      before.rule === "place-division" &&
      /^\p{Script=Han}/u.test(text.slice(end))
    ) &&
    !(office && before.rule === "place-short")
  ) {
    return office
      ? { ...before, level, code: null, rule: "place-of-office" }
      : {
          ...before,
          start: foreignStart(text, tokens, at, before.start),
          end,
          level,
          code: null,
          rule: "place-by-suffix",
        };
  }
  if (office && before?.end === start) return null;
  // 丁湾村 + 花生 + 种植基地: any village's.
  if (level === "site" && before?.level === "village" && isYielding(text.slice(before.end, end))) return null;
  // 巴彦 + 查干 + 嘎查: a county's short name begins many others.
  const steppe = /^(?:嘎查|苏木)$/u.test(word) && before?.rule === "place-short" && start - before.end <= 4;
  if (steppe && /^\p{Script=Han}*$/u.test(text.slice(before.end, start)))
    return { ...before, end, level, code: null, rule: "place-by-suffix" };
  const first = enclosed(text, tokens, at, before) ?? ownStart(text, tokens, at, before?.end ?? 0, level === "site");
  let begin = tokens[first]?.start ?? start;
  // 来到 + 上街基 + 村: whatever stands between going there and the sort.
  if (begin < start && /^[村镇乡]$/u.test(word)) begin = Math.min(begin, goneTo(text, start) ?? begin);
  // 来岚桥县: counties' names are short.
  if (/^[县市区旗]$/u.test(word) && start - begin >= 3 && /^[来到赴往回]/u.test(text.slice(begin))) begin++;
  if (begin >= start) {
    const alone = ended !== undefined && end - start > 2 && token.word?.speech === "ns";
    return alone ? { start, end, level, code: null, rule: "place-known" } : null;
  }
  if (
    before?.end !== begin &&
    !besideVillage(text, before, begin, start, end) &&
    !isProper(text, tokens, first, at, level === "site") &&
    !((level === "site" || word === "小区" || word === "社区") && isListed(text, begin, start))
  )
    return null;
  // Behind a town 高山村 is a village like others.
  // 石榴沟 has its name from what grows there.
  const natural = level === "site" && word.length === 1 && !/[路街园桥坝闸堤渠]/u.test(word);
  // 红花绿草湖畔
  if (watermark && isOrdinary(text.slice(begin, start))) return null;
  if (!natural && (level === "site" || before?.end !== begin) && onlyDescribes(text.slice(begin, start), level))
    return null;
  if (level === "site" && word.length === 1 && start - begin === 1 && longerName.test(text.slice(end))) return null;
  // 河段 + 阻 + 水; a river's name is short.
  if (word === "水" && (start - begin > 2 || /[段河江湖库区岸]/u.test(text.slice(begin, start)))) return null;
  // 二楼会议室, 工程施工现场: any building's.
  const named = text.slice(begin, start);
  const any = isOrdinary(named) && !ofWorks.test(named) && !vocabulary().words("own-name").has(named);
  if (rooms.test(word) && any) return null;
  // 芹江办事处 is an organization; what it is named after is the place.
  return {
    start: begin,
    end: office ? start : end,
    level,
    code: null,
    rule: office ? "place-of-office" : "place-by-suffix",
  };
}
