import type { PersonMention } from "../../domain/mention.ts";
import { lastFrom } from "../../domain/spans.ts";
import { destinationsAt } from "../destinations/destinations.ts";
import { isNamed, nameFrom } from "../destinations/named.ts";
import type { Scene, Sentence } from "../scene.ts";
import { reportsThere } from "./business.ts";
import { purposeOf } from "./purpose.ts";
import type { Visit } from "./visit.ts";
import { accompanying, ledBy } from "./visitors.ts";

/** What a visitor does at a place; behind anything else 在X, tells only where. */
const looking =
  /察看|查看|了解|询问|看望|慰问|走访|检查|参观|交谈|考察|拉家常|交流|谈心|座谈|送上|送去|听取|指出|强调|说|表示|翻看|调研|要求|叮嘱|嘱咐|勉励|鼓励|希望|观看|观摩|体验|品尝|询|握|看到|深入|走进|给予|来到|仔细|认真|详细|围绕|指导|督导|督促|调度|协调|围坐|畅谈|唠家常|话家常|算账|互动|就|对/u;

/** 在X,甲详细了解…: the place stands before the visitor, who is the one before where none is named (他). */
export function locatedAt(scene: Scene, sentence: Sentence, topic: readonly PersonMention[]): Visit[] {
  const said = scene.text.slice(sentence.start, sentence.end);
  const match = /^(?:随后|接着|之后|当天)?,?在(?<place>[^,。]{2,40}),/u.exec(said);
  if (!match || inCompany.test(match.groups?.place ?? "") || !looking.test(said.slice(match[0].length))) return [];
  // 在柳条巷甲家中,乙…: who lives there visits nobody.
  const from = sentence.start + match[0].length;
  const visitors = sentence.groups
    .find(({ start, end }) => end > from && start <= from + 2)
    ?.persons.filter((_, index, all) => scene.text[all[index - 1]?.end ?? -1] !== "与")
    .filter((person) => Math.min(person.start, ...person.posts.map((post) => post.start)) >= from);
  if (!visitors && sentence.groups.length > 0 && !/^他/u.test(said.slice(match[0].length))) return [];
  const at = sentence.start + match[0].search(/[在对]/u) + 1;
  const stops = destinationsAt(scene, at, at + (match.groups?.place ?? "").length, "in");
  return stops.flatMap((to) =>
    (reportsThere(to.name, said) ? [] : (visitors ?? topic)).map((person) => ({
      person,
      to,
      span: sentence,
      purpose: purposeOf(said),
      companion: false,
      reason: visitors ? undefined : "到访者承上文",
    })),
  );
}

/** What is done at a stop holds one of these. */
const inspecting = /[查督巡察看访研战谈坝场报]|慰问|执法|办公/u;
/** 在大田水库巡查, 在河口镇开展巡河活动 */
const doneAt =
  /[在对][^,。;:]{3,40}?(?:实地|现场|深入|一线|涉水|冒雨|徒步|带队|亲切|专题|开展了?|进行了?|督促|走访)*(?:[\p{Script=Han}]{0,10}(?:检查|督查|督导|督战|巡查|巡河|巡林|巡湖|执法|暗访|夜查)|调研|考察|视察|看望|慰问|察看|查看|走访|办公)(?!组|团|队|站|中心|会|点|期间|报告|的|[室楼区])|[在]\p{Script=Han}{2,20}?(?:[村镇乡]|社区|街道|公司|园区)(?:主持)?(?:召开|举行)了?\p{Script=Han}{0,8}(?:座谈|院坝|现场|汇报|恳谈|坝坝|屋场)会/u;

/** 在大田水库、下湾水库,实地调研水库安全 */
const doneNext =
  /(?<!^|现|存|正|[内外中上下])在(?<tour>[^,。;:]{3,100}),(?:通过)?(?:实地|现场|深入|详细|认真|仔细|亲切|一线|徒步)+(?:检查|督查|督导|巡查|调研|考察|视察|看望|慰问|察看|查看|走访|了解)|(?<=,)在(?<towns>[^,。;:]{2,40}(?:[镇乡村]|街道|社区)),(?:调研|察看|查看|检查|督导|考察|走访|看望|慰问)/u;

/** 沿青岚河徒步巡河 */
const alongside =
  /沿(?!途|线|街|路)(?<tour>[^,。;:]{2,30}?)(?:徒步|一路|实地|乘船|乘车|驱车|骑行)*(?:开展了?)?(?:巡河|巡湖|巡林|巡查|察看|查看|检查|调研|踏勘|巡视)/u;

/** 在乙的陪同下, 在全县上下 */
const inCompany = /(?:带领|陪同|率领|引导|主持|支持|帮助|努力|关心|推动|指导)下$/u;
const accompanied = /^[^,。;]{0,3}?[在对][^,。;:]{2,60}?(?:带领|陪同|率领|引导|主持|支持|帮助)下/u;

/** 先后在A、B进行了实地考察: the stops stand before what is done there. */
export function touredIn(scene: Scene, sentence: Sentence, topic: readonly PersonMention[]): Visit[] {
  const said = scene.text.slice(sentence.start, sentence.end);
  if (!/[在对沿]/u.test(said) || !inspecting.test(said)) return [];
  const match =
    /(?:先后|分别|还|又|一行)在(?<tour>[^,。;:]{3,150}?)(?:进行了?|开展了?)(?:实地|现场|深入|走访)*(?:考察|调研|参观|察看|视察|走访|检查|慰问)/u.exec(
      said,
    ) ??
    doneAt.exec(said) ??
    doneNext.exec(said) ??
    alongside.exec(said);
  if (!match) return [];
  const at = sentence.start + match.index + match[0].search(/[在对沿]/u) + 1;
  // 在乙的陪同下: with whom, not where.
  if (accompanied.test(said.slice(match.index))) return [];
  const acting = sentence.groups.filter((group) => !accompanying(scene.text, group, sentence));
  const group = lastFrom(acting, at);
  const visitors = group ? ledBy(scene.text, acting, group) : topic;
  // 来到甲村看望老人,并在乙小学现场办公: the same go on.
  const goesOn =
    match.groups?.towns !== undefined ||
    sentence.groups.length > 0 ||
    /(?:[并又还]|一行人?)$/u.test(said.slice(0, match.index));
  if (!/^(?:先后|分别|还|又|一行)/u.test(match[0]) && !(goesOn && nameFrom(scene, at))) return [];
  const tour = match.groups?.tour ?? match.groups?.towns;
  const limit = tour === undefined ? sentence.start + said.length : at + tour.length;
  // 对河口镇产业帮扶、饮水安全等工作进行了考察: what was looked into, and the town where.
  const matters = tour !== undefined && /等?(?:各项)?(?:工作|情况)$/u.test(tour);
  const stops = destinationsAt(scene, at, limit, "going").filter((to) => !matters || isNamed(scene, to));
  return stops.flatMap((to) =>
    visitors.map((person) => ({
      person,
      to,
      span: sentence,
      purpose: purposeOf(said),
      companion: false,
      reason: sentence.groups.length > 0 ? undefined : "到访者承上文",
    })),
  );
}
