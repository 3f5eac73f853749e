import { levelWord } from "./canonical.ts";
import { divisionNamed } from "./divisions.ts";
import { titleOf } from "./forms.ts";
import { country } from "./jurisdiction.ts";

/** Ranks of leading posts (职务层次), highest first; a full rank stands before its deputy rank. */
const ranks = [
  "国家级正职",
  "国家级副职",
  "省部级正职",
  "省部级副职",
  "厅局级正职",
  "厅局级副职",
  "县处级正职",
  "县处级副职",
  "乡科级正职",
  "乡科级副职",
] as const;

/** The municipalities under the central government, whose districts stand as high as prefectures. */
const municipalities = new Set(["11", "12", "31", "50"]);

/** How far down a jurisdiction stands: 0 the country, 1 a province, 2 a prefecture, 3 a county; null where its name does not say. */
export function depthOf(jurisdiction: string): number | null {
  if (jurisdiction === country) return 0;
  const division = divisionNamed(jurisdiction);
  if (division === null) return /[县区旗]$/u.test(jurisdiction) ? 3 : null;
  if (division.level === "province") return 1;
  if (division.level === "prefecture" || municipalities.has(division.code.slice(0, 2))) return 2;
  return 3;
}

const first =
  /^(?:.委书记|[县市区旗州盟省]长|.人大常委会主任|.政协主席|自治区主席|总书记|国家主席|国务院总理|全国人大常委会委员长|全国政协主席|中央军委主席|中央政治局常委)$/u;
const second =
  /^(?:.委(?:副书记|常委|常务委员|秘书长|[组宣统政].{0,3}部部长|政法委书记)|(?:常务)?副[县市区旗州盟省]长|.人大常委会副主任|.政协副主席|.法院院长|.检察院检察长|.纪委书记|.监委主任|.人武部(?:部长|政委)|国家副主席|国务院副总理|国务委员|全国人大常委会副委员长|全国政协副主席|中央政治局委员|中央军委副主席)$/u;
const township = /[镇乡]|街道|苏木/u;
const townHead = /(?:镇长|乡长|(?:党委|党工委)书记|办事处主任|人大主席)$/u;

/**
 * The rank that goes with a canonical post, from the level of its jurisdiction: 县委书记 is 县处级正职, a county's 局长 乡科级正职.
 * Null where the post is no leading post of party or state.
 */
export function rankOf(post: string, jurisdiction: string): string | null {
  const depth = depthOf(jurisdiction);
  const title = titleOf(post);
  if (depth === null || title === null) return null;
  const at = (step: number, deputy: boolean): string | null => ranks[step * 2 + (deputy ? 1 : 0)] ?? null;
  if (first.test(post)) return at(depth, false);
  if (second.test(post)) return at(depth, true);
  const deputy = title.includes("副");
  if (township.test(post)) return depth === 3 && townHead.test(post.replaceAll("副", "")) ? at(4, deputy) : null;
  const level = levelWord(jurisdiction);
  const own = post.startsWith(level) && /(?:[局委办部厅]|中心)(?:常务)?副?(?:[局厅部]长|主任)$/u.test(post);
  return own ? at(depth + 1, deputy) : null;
}

/** How many steps one rank is above the other (negative: below); null where either is unknown. */
export function rankSteps(from: string | null, to: string | null): number | null {
  const [a, b] = [from, to].map((rank) => ranks.indexOf(rank as (typeof ranks)[number]));
  return a === undefined || b === undefined || a < 0 || b < 0 ? null : a - b;
}
