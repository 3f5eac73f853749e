import { remembered } from "../../domain/remembered.ts";
import type { Span } from "../../domain/span.ts";
import type { Token } from "../tokens/lattice.ts";

/** An organization inside a post, which ends at `postEnd`. */
export interface OrganizationInPost extends Span {
  readonly postEnd: number;
}

/** 崇明区 in 崇明区代区长 is a place. */
const isDivision = (name: string): boolean =>
  /(?:.[省市州盟县旗镇乡级村]|(?<!军|战|警备)区|苏木|嘎查|社区|街道|村.{1,5}组)$/u.test(name);
/** 该公司党总支, 检察院第八检察部: what is left of a body without its name. */
const bare =
  /^(?:.|(?:集团)?(?:股份)?(?:有限)?(?:责任)?公司|(?:集团|公司|医院|学校|法院|检察院|院)党[委组]|(?:工作)?领导小组|工作组|督导组|指挥部|临时党支部|分公司|党总支|基建|纪检|临时|栏目|本文|全媒体|融媒体|集团|企业|学校|医院|支部|党组织|小组|单位|部门|办公室|合作社|协会|商会|银行|支行|中心|村?(?:驻村)?(?:帮扶)?工作队|刑侦|禁毒|治安|政工|户政)$|^(?:集团)?(?:股份)?有限(?:责任)?公司(?=.)/u;

const officeBehind = /^(?:党委|党工委|党总支|党支部|人大|政府|机关党委|办事处|村委会|居委会|村民委员会|居民委员会)/u;
const streetBehind = /^街道(?:办事处|党工委|工委|党委|办)/u;
const townOf = /(?:[镇乡村]|自治区|兵团|街道|社区|苏木|嘎查|农场|林场|直属机关|省直|市直|县直)$/u;

/** What stands between the body and the title and belongs to neither: 农商银行支行业务副行长. */
const ofTitle =
  /(?:(?<=公司)厂|业务|常务|执行|专职|挂职|分管|(?<=[厅局院司团])(?:安全|技术|财务|行政|运营|营销|生产))$/u;

const headOf = /^(?:常务|第一)?[原代副]*[省市州盟县区旗镇乡]长/u;

const withoutTitle = remembered((body) => body.replace(ofTitle, ""));
const isNoBody = remembered((body): boolean => isDivision(body) || bare.test(body));
const ofTown = remembered((body): boolean => townOf.test(body));

/** The organizations that a post names; a post of a division names none. */
export function inPost(
  text: string,
  tokens: readonly Token[],
  { start, end, postEnd }: OrganizationInPost,
): (Span & { readonly party: boolean })[] {
  const own = withoutTitle(text.slice(start, end));
  const last = endingAt(tokens, end);
  const division = last?.start === start && (last.word?.division ?? null) !== null;
  // 柏川 in 柏川县第十届人大代表
  const halved = last === undefined && /^[市州县区旗镇乡]第?.{1,3}届/u.test(text.slice(end, postEnd));
  // 云山 in 云山县长
  const headed = headOf.test(text.slice(end, postEnd)) && !/[府署委会办局处院校团司厂]$/u.test(own);
  const named = !division && !halved && !headed && !isNoBody(own);
  // 响水滩乡党委副书记: the town's committee, though the post calls it by the title's first word.
  const behind = text.slice(end, postEnd);
  // 青山街道办事处主任
  const street = own === "" ? null : streetBehind.exec(behind);
  const office = street ?? (ofTown(own) ? officeBehind.exec(behind) : null);
  return [
    ...(named && street === null ? [{ start, end: start + own.length, party: false }] : []),
    ...(office === null ? [] : [{ start, end: end + office[0].length, party: true }]),
  ];
}

/** The token that ends at a character, if one does. */
export function endingAt(tokens: readonly Token[], end: number): Token | undefined {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  return tokens[low]?.end === end ? tokens[low] : undefined;
}
