import { vocabulary } from "../../vocabulary/vocabulary.ts";
import type { Token } from "../tokens/lattice.ts";
import { isKind, printed } from "../tokens/tokens.ts";
import { isNominal } from "./bounds.ts";

const describing = [vocabulary().words("organization-describing"), vocabulary().words("place-describing")];

/** 鲜果 + 出口, 灯塔, 生产 + 帮扶: whether the tokens from `first` to before `last` only tell what sort of body it is. */
export function onlySort(text: string, tokens: readonly Token[], first: number, last: number): boolean {
  if (first >= last) return false;
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    const word = printed(token, text);
    if (token === undefined || (at === first && token.word?.division)) return false;
    if (isKind(token, "trade") || isNominal(text, token) || describing.some((words) => words.has(word))) continue;
    return false;
  }
  return true;
}

const anyOf: readonly RegExp[] = [
  // 县级医院, 乡镇级服务中心; 省级机关工委 is a body.
  /^[省市县区镇乡村]级(?!机关|直属)/u,
  // 所在村委会, 家乡党委
  /^(?:所在|所属|原籍|户籍)/u,
  // 省厅局, 县直部门
  /^[省市州县区旗]直?(?:厅局|局办|委办局|部委办局)$/u,
  // 黔南州第一个党支部
  /第[一二三四五六七八九十\d]{1,3}[个家所支批座]/u,
  // 史迹陈列厅, 宴会厅
  /(?:陈列|展览|宴会|候车|候机|客|餐|舞|门)厅$/u,
  // 公司加合作社
  /^(?:公司|企业|协会|农户)(?!党).{0,6}[+加](?:公司|合作社|协会|基地)$|^公司实行/u,
  // 记者组团
  /组团$/u,
];

/** Whether a name that ends like an organization's is of any of a sort, of one of several, or of a room. */
export const isAnyOne = (name: string): boolean => anyOf.some((pattern) => pattern.test(name));
