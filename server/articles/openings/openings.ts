import type { PartKind } from "../../domain/article.ts";
import { press } from "../../vocabulary/press.ts";
import { type Credits, creditsOf } from "../credits/credits.ts";
import { surelyName } from "../credits/names.ts";
import { likelyName, likelyOrganization } from "../names.ts";
import { plainByline } from "./plain.ts";

/** Where a piece ends that is cut from the beginning of a text. */
export interface Cut {
  readonly kind: PartKind;
  readonly end: number;
  readonly credits: Credits | null;
}

/** Editors printed in front of other text on one line, the last name run together with what follows. */
const editorsFirst =
  /^(?:[□■\s]*[\p{Script=Han}]{2,6}\s?:\s?[\p{Script=Han}·]{2,4}?(?=\s|$|本报|本网|本台|\d{1,2}月\d|近日|日前|[\p{Script=Han}]{2,4}[:])\s*){2,}/u;

/** A caption and who took its picture, run together with the story: 比赛现场。(甲摄)本报讯…. */
const picture = /^[^()]{2,80}(?<taken>[(][^()]{2,30}摄影?[)]\s*)(?=\S)/u;

/** Bare names in brackets before a story that opens with its date, and several before any, are its authors. */
function signedAbove({ names }: Credits, story: string): boolean {
  if (!names.every(({ name }) => likelyName(name))) return false;
  return opensWithDay.test(story) || (names.length > 1 && names.every(({ name }) => surelyName(name)));
}

const opensWithDay = /^\s*(?:\d{1,2}[月日]|近日|日前|[昨前][日天晚]|今[日天晨晚]|上周)/u;

/** The source and the moment that a page prints in front of its story. */
const stamped =
  /^(?:来源|稿源):[\p{Script=Han}A-Za-z·]{2,12}[ \u3000]+|^\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?\s*\d{1,2}:\d{2}(?::\d{2})?[ \u3000]+/u;

/** An outlet that names its authors without a word: 某县在线(甲), 某地消息(甲 乙). */
const outletOnly =
  /^[【[]?[\p{Script=Han}A-Za-z·-]{2,14}?(?:[报网讯电台]|消息|报道|播报|资讯|在线|发布|融媒|客户端|新闻|融媒体中心|宣传部)[】\]]?[ ]?(?=[(][\p{Script=Han} 、]{2,24}[)])/u;
/** Whatever stands in front of several names in brackets at the very beginning, before the day: 掌上某县(甲 乙)3月5日…. */
const anyOutlet =
  /^[【[]?[\p{Script=Han}A-Za-z·-]{2,10}[】\]]?[ ]?(?=[(]\p{Script=Han}{2,3}(?:[ 、]+\p{Script=Han}{2,3}){1,3}[)]\s*(?:\d{1,2}[月日]|近日|日前|[昨前][日天晚]|今[日天晨晚]|上周))/u;

/** 【某台记者 甲讯】 */
const reported = /(?<=(?:记者|通讯员)[ \u3000]?\p{Script=Han}{2,3})[讯电](?=[】\])])/u;

/** Whose report it is, with its reporters behind: 据某报报道(记者甲). */
const relayed =
  /^据[《]?[\p{Script=Han}A-Za-z·]{2,14}?[》]?(?:\d{1,2}月\d{1,2}日)?(?:报道|消息|讯|电)[:]?[ \u3000]*(?=[(][\p{Script=Han} \u3000、:]{2,40}[)])/u;

function signsAlone(rest: string): boolean {
  const bracket = press().leadByline.exec(rest)?.[0] ?? "";
  const { whole, names } = creditsOf(bracket);
  const story = rest.slice(bracket.length);
  return whole && names.every(({ name }) => surelyName(name)) && (opensWithDay.test(story) || story.length > 40);
}

/** The dateline and byline with which a story opens, as cuts from its beginning. */
export function opening(read: string): Cut[] {
  const cuts: Cut[] = [];
  const { dateline, leadByline } = press();
  const editors = editorsFirst.exec(read)?.[0] ?? "";
  const edited = editors === "" ? null : creditsOf(editors, true);
  if (edited?.whole && edited.labelled && edited.names.length > 0) {
    return [{ kind: "credit", end: editors.length, credits: edited }];
  }
  let at = dateline.exec(read)?.[0].length ?? 0;
  // 2001年10月8日 07:52 某社某地十月七日电
  const stamp = at === 0 ? (stamped.exec(read)?.[0].length ?? 0) : 0;
  const behind = stamp > 0 ? (dateline.exec(read.slice(stamp))?.[0].length ?? 0) : 0;
  if (behind > 0) at = stamp + behind;
  const shown = at === 0 ? picture.exec(read) : null;
  if (shown?.groups !== undefined && dateline.test(read.slice(shown[0].length))) {
    const taken = creditsOf(shown.groups.taken ?? "");
    if (taken.whole && taken.labelled) {
      const from = shown[0].length;
      cuts.push({ kind: "body", end: from - (shown.groups.taken ?? "").length, credits: null });
      cuts.push({ kind: "credit", end: from, credits: taken });
      return [...cuts, ...opening(read.slice(from)).map((cut) => ({ ...cut, end: cut.end + from }))];
    }
  }
  const only = at === 0 ? ((outletOnly.exec(read) ?? anyOutlet.exec(read))?.[0].length ?? 0) : 0;
  if (only > 0 && signsAlone(read.slice(only))) at = only;
  at += relayed.exec(read.slice(at))?.[0].length ?? 0;
  if (at > 0) cuts.push({ kind: "dateline", end: at, credits: null });
  const lead = leadByline.exec(read.slice(at));
  if (lead !== null) {
    const credits = creditsOf(lead[0].replace(reported, " "), true);
    if (
      credits.whole &&
      credits.names.length > 0 &&
      (credits.labelled || at > 0 || signedAbove(credits, read.slice(lead[0].length)))
    ) {
      at += lead[0].length;
      cuts.push({ kind: "byline", end: at, credits });
      const late = dateline.exec(read.slice(at));
      if (late !== null) cuts.push({ kind: "dateline", end: at + late[0].length, credits: null });
    }
    return cuts;
  }
  // 甲报道:… and nothing else before it.
  const teller = /^(?<name>\p{Script=Han}{3})\s?报道[:]\s*/u.exec(read.slice(at));
  if (
    teller?.groups !== undefined &&
    likelyName(teller.groups.name ?? "") &&
    !likelyOrganization(teller.groups.name ?? "")
  ) {
    const credits = creditsOf(`${teller.groups.name}报道`);
    if (credits.names.length === 1) return [...cuts, { kind: "byline", end: at + teller[0].length, credits }];
  }
  const plain = plainByline(read.slice(at), at > 0);
  return plain === null ? cuts : [...cuts, { kind: "byline", end: at + plain.end, credits: plain.credits }];
}

/** A reporter who speaks on the air: 某台记者甲:在…. */
export function speaking(read: string): Cut[] {
  const said = /^(?<credit>\p{Script=Han}{0,10}记者[ \u3000]?(?<name>\p{Script=Han}{2,3}))[:](?=[^\n]{12})/u.exec(read);
  if (said?.groups === undefined || !surelyName(said.groups.name ?? "")) return [];
  return [{ kind: "byline", end: said[0].length, credits: creditsOf(said.groups.credit ?? "") }];
}
