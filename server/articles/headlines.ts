import { joinPrinted } from "../domain/printed.ts";
import { anyWord } from "../vocabulary/press.ts";
import type { Labelled } from "./labels.ts";

export interface Titles {
  readonly kicker: readonly Labelled[];
  readonly headline: readonly Labelled[];
  readonly subhead: readonly Labelled[];
}

const event =
  /召开|举行|举办|开幕|闭幕|启动|成立|签约|揭牌|挂牌|开工|竣工|开业|调研|督导|督查|检查|走访|慰问|视察|考察|指导|部署|主持|出席|赴|到|来|率|获|荣获|入选|上榜|开展|会见|接待|接访|座谈|宣讲|当选|任免|公告|通知|公示/u;
const actor =
  /^(?:[我全]?[县市区旗镇乡州省]|[\p{Script=Han}]{2,4}(?:县|市|区|旗|镇|乡|局|办|委|村|公司|银行|学校|中学|医院)|[\p{Script=Han}]{2,4}(?:书记|县长|主任|区长|市长))/u;
const leading =
  /^(?:围绕|以|为|在|聚焦|贯彻|落实|坚持|深入|深化|推进|推动|学习|弘扬|传承|践行|凝聚|凝心|助力|加快|喜迎|庆祝|纪念|迎|——|—|-)/u;
const trailing =
  /^(?:——|—|--|迅速|全力|进一步|分析|研究|部署|安排|审议|听取|传达|[\p{Script=Han}]{2,4}(?:主持|出席|讲话|参加|致辞|宣布|作报告|强调|要求))/u;

let noticeWords: RegExp | undefined;

function noticeWord(): RegExp {
  noticeWords ??= new RegExp(
    `^(?:(?:关于)?[\\p{Script=Han}]{0,4}(?:${anyWord("appointment-head")})的?)?(?:${anyWord("appointment-head", "notice-head")})$`,
    "u",
  );
  return noticeWords;
}

function weight({ read }: Labelled): number {
  let points = 0;
  if (actor.test(read)) points += 2;
  if (event.test(read)) points += 2;
  if (leading.test(read)) points -= 1;
  if (trailing.test(read)) points -= 2;
  return points;
}

/** A notice's headline is often set in two lines, who says it and what it is: they are one. */
function mended(titles: readonly Labelled[]): readonly Labelled[] {
  const at = titles.findIndex(({ read }, index) => index > 0 && noticeWord().test(read));
  const [body, notice] = titles.slice(Math.max(0, at - 1), at + 1);
  if (at < 0 || body === undefined || notice === undefined || event.test(body.read)) return titles;
  const { text, runs } = joinPrinted([body.block, notice.block]);
  const whole = { ...body, block: { ...body.block, text, runs }, read: body.read + notice.read };
  return [...titles.slice(0, at - 1), whole, ...titles.slice(at + 1)];
}

/**
 * Tells kicker, headline and subhead apart. The headline names who did what; what stands above it leads up to it,
 * what stands below explains it. Where nothing tells, the first line is the headline.
 */
export function titlesOf(printed: readonly Labelled[]): Titles {
  const titles = mended(printed);
  let best = 0;
  for (let at = 1; at < titles.length; at++) {
    const one = titles[at];
    const chosen = titles[best];
    if (one !== undefined && chosen !== undefined && weight(one) > weight(chosen)) best = at;
  }
  return { kicker: titles.slice(0, best), headline: titles.slice(best, best + 1), subhead: titles.slice(best + 1) };
}
