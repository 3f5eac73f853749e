import { afterModifier, timeEnd } from "./left.ts";

const selfWord = /^(?:我|全|该|本|各)?[\p{Script=Han}]{0,8}?[县市区旗州省乡镇村街道盟]$/u;
const town = /^(?![我全该本各])(?!.*[县市区])\p{Script=Han}{2,6}(?:[镇乡]|街道|苏木)$/u;
const convener = /[\p{Script=Han}A-Za-z0-9“”·()()]{2,40}$/u;
const organEnd =
  /(?:委|府|办|局|部|院|会|组|团|处|所|队|站|中心|人大|政协|党组|司|厂|校|学|医院|集团|联|盟|社|行|军|班子|会议|大会)$/u;
/** The leading bodies that convene together. */
const beside =
  /(?:(?:(?<![\p{Script=Han}])[\p{Script=Han}]{0,6})?[省市州县区旗镇乡](?:委|党委|政府|人大|政协|人大常委会)、)+$/u;
/** Those who come to visit, and what is said of a meeting rather than who convenes it. */
const guests =
  /(?:调研|督导|督查|督察|考察|检查|巡视|巡察|指导|考核|验收|评估)(?:组|团)(?:一行)?$|一行$|^(?:会议|大会)$|^(?:这|此|本次)/u;

/** The body before a convening verb (县委, 县国防动员委员会), null where it is 我县, a county or a person. */
export function convenerOf(before: string): string | null {
  const time = timeEnd(before, before.length);
  const plain = before
    .slice(time)
    .replace(/[在于][^,]*$/u, "")
    .replace(
      /(?:组织|联合|共同|隆重|集中|专题|主持|及时|分别|立即|随即|迅速|紧急|连夜|当即|随后|立刻|马上|第一时间|第\S次)+$/u,
      "",
    );
  // 甲出席了柳河公司举办开工仪式: who is there is no part of it.
  const host = plain.slice(afterModifier(plain, 0)).replace(/^.*(?:出席|参加|见证)了/u, "");
  const subject = convener.exec(host)?.[0] ?? "";
  // 柳河镇召开专题会议: a town that is named is the body; 我镇, the county are the paper's own.
  if (town.test(subject)) return subject;
  if (subject === "" || selfWord.test(subject) || !organEnd.test(subject) || guests.test(subject)) return null;
  // 县委、县政府召开…: both convene it.
  return (beside.exec(before.slice(0, before.lastIndexOf(subject)))?.[0] ?? "") + subject;
}
