import { Characters } from "../../domain/characters.ts";
import type { PlaceMention } from "../../domain/mention.ts";
import { dictionary } from "../../vocabulary/dictionary.ts";
import { isOrdinary } from "../../vocabulary/ordinary.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";

/** What a list stands behind. */
const leads = new Characters(/[到赴往入进至访在及和察研查走对为取括镇乡览::,,。;;、]/u);
const item = "[\\u4e00-\\u9fff]{2,4}";
/** 舞阳、新安、保和等乡镇 */
const listed = new RegExp(
  `((?:${item}、){1,9}${item})(?:等(?:\\d{1,2}|[一二三四五六七八九十]{1,2})?个?|(?:\\d|[两三四五六七八九])个?)(景点|景区|乡镇街道|乡镇办|乡镇|场镇|集镇|镇街|镇|乡|行政村|自然村|村落|村寨|村屯|村庄|村委会|村组|村|社区|街道|地区|地|县市区|县区|县市|市县区|市县|县|市州|市)(?![村镇县委政人民干领直级监纪法检四五有相各党里产形质理处方区])`,
  "uy",
);
/** 舞阳、新安、保和镇 */
const elided = /((?:[\u4e00-\u9fff]{2}、){1,9})([\u4e00-\u9fff]{2})(镇|乡|村|社区|街道)(?![长委党政民组])/uy;
const complete = /[镇乡村县市区旗州省]$|社区$|街道$/u;
/** An item that is hardly a place's name. */
const sentence =
  /[的了是在和与及等为将要把被对向]|工作|情况|企业|单位|部门|领导|群众|学校|医院|产业|项目|安全|建设|发展|[局部委办院所科组度率大性化法业厂司社]$|稀土$|集团$/u;
const verbs = /^(访|走访|慰问|察看|查看|深入|前往|来到|走进|先后|分别|赶赴|奔赴|到|赴|在|下辖|现有|辖|有(?=.{2}))+/u;
/** 甲县、乙县就两县经济: what counts them stands behind the last. */
const counting = /(?<=[县市区镇乡村])[就共这等]$/u;

const levels: Readonly<Record<string, PlaceMention["level"]>> = {
  村: "village",
  社: "village",
  县: "county",
  市: "county",
  景: "site",
};

/** 车站, 广场: a sort of places, or a word of everyday. */
function isCommon(text: string): boolean {
  const { trie, words } = dictionary();
  const word = words[trie.find(text)];
  if (vocabulary().words("own-name").has(text)) return false;
  return (
    word !== undefined &&
    word.division === null &&
    (word.entries.has("place-suffix") || (word.speech === "n" && word.cost < 11))
  );
}

/** 集贸市场, 客运站: a sort of places in two words. */
const isSort = (text: string): boolean => /[场站馆院心园校店厂所]$/u.test(text) && isOrdinary(text);

/** Every list in the text: none begins but behind what leads to one, with an item of two characters to `longest` before a 、. */
function listsIn(text: string, pattern: RegExp, longest: number): RegExpExecArray[] {
  const lists: RegExpExecArray[] = [];
  let from = 1;
  for (let comma = text.indexOf("、"); comma >= 0; comma = text.indexOf("、", comma + 1)) {
    for (let start = Math.max(from, comma - longest); start <= comma - 2; start++) {
      pattern.lastIndex = start;
      const list = leads.has(text.charCodeAt(start - 1)) ? pattern.exec(text) : null;
      if (list !== null) lists.push(list);
      from = start + (list === null ? 1 : list[0].length);
      if (list !== null) break;
    }
  }
  return lists;
}

/** Places named in a list whose sort is printed once, at its end. */
export function listedPlaces(text: string): PlaceMention[] {
  const places: PlaceMention[] = [];
  const add = (from: number, item: string, sort: string, missing: string): void => {
    const word = item.replace(verbs, "").replace(counting, "");
    if (sentence.test(word) || word.length < 2 || isCommon(word) || isSort(word)) return;
    const start = from + item.indexOf(word);
    const end = start + word.length;
    const inferred = missing !== "" && !complete.test(word);
    places.push({
      start,
      end,
      printed: word,
      name: inferred ? word + missing : word,
      rule: "place-in-list",
      basis: inferred ? "inferred" : "stated",
      ...(inferred && { reason: `“${missing}”见于并列的末项` }),
      code: null,
      level: levels[sort[0] ?? ""] ?? "town",
    });
  };
  for (const match of listsIn(text, listed, 4)) {
    let start = match.index;
    for (const word of (match[1] ?? "").split("、")) {
      add(start, word, match[2] ?? "", "");
      start += word.length + 1;
    }
  }
  for (const match of listsIn(text, elided, 2)) {
    let start = match.index;
    for (const word of (match[1] ?? "").split("、")) {
      if (word !== "") add(start, word, match[3] ?? "", match[3] ?? "");
      start += word.length + 1;
    }
  }
  return places;
}
