import { matchesOf } from "../../domain/matches.ts";
import type { PlainProgram } from "./program.ts";

/** 百日安全生产活动: a hundred days of anything is a campaign. */
const hundredDays = /百日[\p{Script=Han}]{2,8}?(?:活动|大行动|大会战|大整治|竞赛)/gu;

/** 开展百名教师进山村家访活动: so many go out. */
const manyGo = /双?[百千万][百千万]?[名企校村]\p{Script=Han}{3,12}?(?:活动|行动)/gu;
const sent = /(?:开展|启动|实施|推进|深化|组织|发起)了?$/u;

/** 创建全国文明城市, 全国文明城市创建, 国家卫生县城创建工作: what a place strives to become. */
const strives =
  /(?:创建|争创|创)(?<what>(?:县级)?(?:国家级?|全国|省级|市级|全省|自治区级?)(?:(?![暨和及与的])[\p{Script=Han}“”]){2,14}?(?:城市|县城|城区|示范[县区市城]|模范[县城区市]|先进[县区市旗]|园林城|卫生[县城区市旗](?!市)|文明[县城区市旗](?!市)|[县区市旗])(?:建设)?)|(?<won>(?:国家级?|全国|省级|市级|全省)(?:(?![暨和及与的])[\p{Script=Han}“”]){2,14}?(?:城市|县城|城区|示范[县区市城]|模范[县城区市]|先进[县区市]))创建|(?:国家|全国|省级|全省)\p{Script=Han}{2,6}(?:城市|县城)建设|(?<plain>创建文明城市|创建卫生城市|文明城市创建|卫生城市创建)/gu;

/** Campaigns of a hundred days, and what places strive to become, with or without a name of their own. */
export function strivings(text: string): PlainProgram[] {
  const campaigns = [
    ...matchesOf(text, hundredDays),
    ...matchesOf(text, manyGo).filter(({ index }) => sent.test(text.slice(Math.max(0, index - 3), index))),
  ].map((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    return { start, end, name: match[0], kind: "campaign", rule: "program-hundred-days" };
  });
  const drives = matchesOf(text, strives).map((match) => {
    // 创建国家健康县城建设: the drive is 国家健康县城建设.
    const only = /^(?:争创|创(?!建))|^创建.*建设$/u.test(match[0]);
    const name = only ? (match.groups?.what ?? match[0]) : match[0];
    return { start: match.index, end: match.index + match[0].length, name, kind: "drive", rule: "program-striving" };
  });
  return [...campaigns, ...drives];
}
