import { dictionary } from "../../vocabulary/dictionary.ts";
import { titled } from "./announced.ts";
import { certain, closes, comes, is, joint, times } from "./marks.ts";

/** 赵 + 此前, 王 + 曾任, 周全 + 平时. */
const tells = new Set([
  "平时",
  "平日",
  "时常",
  "时刻",
  "时时",
  "此前",
  "此后",
  "此次",
  "曾任",
  "现任",
  "时任",
  "原任",
  "历任",
  "曾在",
  "现在",
]);
/** 节 of 春节 */
const festival = 0x8282;
/** 职 of 挂职 */
const duty = 0x804c;
const serving = new Set("挂任兼辞");

/** Whether a word of time stands there that may begin inside what looks like a name. */
export const tellsTime = (text: string, at: number): boolean =>
  is(text.charCodeAt(at + 1), times) &&
  tells.has(text.slice(at, at + 2)) &&
  // 王建平 + 时任, 安国平 + 时常
  !tells.has(text.slice(at + 1, at + 3));

/** 了解书院历史, 区长王文春节前下乡, 陶文挂职: whether a word goes on over the edge of the stretch. */
export function runsOn(text: string, start: number, end: number): boolean {
  if (text[start] === "解" && text[start - 1] === "了") return true;
  const next = text.charCodeAt(end);
  if (next === festival) return text[end - 1] === "春";
  return next === duty && serving.has(text[end - 1] ?? "");
}

/** 王某 */
export function holdsCertain(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (is(text.charCodeAt(at), certain)) return true;
  return false;
}

/** A bonus as high as this words have that a person's name follows: 贫困户. */
const cued = 2;
/** 家 of 王明家中 */
const house = 0x5bb6;
/** 王明来到, 王明来游玩 */
const comesTo = /^(?:到|游|参观|采访|打工|务工|投资|旅|访|考察|调研|检查|出席|参加)/u;
const ofHouse = new Set("的里中门有");
/** 王明来彭考察, 王明来云山县调研 */
const toVisit =
  /^(?:\p{Script=Han}|\p{Script=Han}{1,3}[省市州盟县区旗镇乡村])(?:调研|视察|考察|检查|督导|督查|指导|慰问|走访|开展|进行|出席|参加|看望)/u;
const longestAim = 8;
const ours = new Set("我该本此");
/** What a name costs more whose last characters begin what is said of it; less where they may well be its own. */
export const surelyOver = 8;
const likelyOver = 3;
const withoutDoubt = 25;
const longestDivision = 4;

/** 贫困户王明家中, 王明和妻子, 王明来我县, 王明来大田县调研: what the stretch costs more for taking in 家, 和 or 来. */
export function leftOver(text: string, start: number, end: number, left: number): number {
  const last = text.charCodeAt(end - 1);
  const ownHouse = left >= cued || closes(text, end) || ofHouse.has(text.charAt(end));
  if (last === house && left < titled && ownHouse) return surelyOver;
  if (is(last, joint) && isCue(text, end)) return surelyOver;
  const third = start + 2;
  if (!is(text.charCodeAt(third), comes)) return 0;
  if (end === third + 1 && comesTo.test(text.slice(end, end + 2))) return likelyOver;
  const goesOn =
    ours.has(text.charAt(third + 1)) ||
    toVisit.test(text.slice(third + 1, third + longestAim)) ||
    dividedAt(text, third + 1);
  if (!goesOn) return 0;
  return end > third + 1 ? withoutDoubt : surelyOver;
}

function isCue(text: string, at: number): boolean {
  const { trie, words } = dictionary();
  const entries = words[trie.find(text, at, at + 2)]?.entries;
  // 局长尉迟家和陪同调研
  return entries?.has("person-cue") === true && !entries.has("name-follower");
}

function dividedAt(text: string, at: number): boolean {
  const { trie, words } = dictionary();
  for (let length = 2; length <= longestDivision; length++)
    if (words[trie.find(text, at, at + length)]?.division != null) return true;
  return false;
}
