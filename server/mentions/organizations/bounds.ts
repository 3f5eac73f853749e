import type { Token } from "../tokens/lattice.ts";
import { isHan, isKind, printed } from "../tokens/tokens.ts";
import { isLed } from "./words.ts";

/** The leading bodies of a level, each by itself: nothing of one is part of another's name. */
const leading =
  /^(?:[省市州盟县区旗镇乡]?委|[省市州盟县区旗镇乡]?(?:党委|党工委|人大|人大常委会|政府|人民政府|政协)|管委会|管委|党中央|国务院)$/u;
/** 政协妇联界别, 政协农业组: those who sit together. */
const seat = /^(?:界|界别|小?组)$/u;
/** 交警支队高速大队: what a troop is for, whatever else the word may be. */
export const ofTroop = /^(?:高速|机动|直属|特巡警|巡特警)$/u;
const counted = /^(?:两|几|多|数|[一二三四五六七八九十]+|\d+|一些|多个|数家)$/u;
const counter = /^(?:处|家|个|组|名|座|所|支|位|类|种|项|批|期|组对)$/u;

/** Verbs that say in an organization's name what it does: 城市管理综合执法大队, 生态养殖有限公司. */
const nominal =
  /^(?:管理|监督|监管|监察|监理|监测|检测|检验|检疫|宣传|建设|发展|服务|研究|教育|开发|投资|设计|咨询|运输|种植|养殖|加工|生产|销售|制造|供应|保障|保护|救援|救助|援助|促进|合作|交流|培训|规划|治理|养护|防治|防控|担保|融资|招标|拍卖|评估|鉴定|认证|测绘|勘察|代理|租赁|经营|运营|安装|装饰|装修|维修|回收|处理|处置|应用|推广|试验|实验|创业|创新|孵化|指导|调解|仲裁|执法|巡察|督查|信访|接待|招商|征收|拆迁|安置|工作|综合|计算|计划|项目|生产|居家|农业|公共|扩建|改扩建|改建|迁建|续建|重建|改造|加固|代建|绿化|整治)$/u;

/** Whether a verb, as it seems, is one that no name contains: 指出, 参加. */
export const acts = (text: string, token: Token): boolean =>
  token.end - token.start > 1 &&
  token.word?.speech === "v" &&
  isKind(token, "name-follower") &&
  !nominal.test(printed(token, text));

const together = /^(?:联合|会同|携手|联手|协同|伙同|牵手|偕同)$/u;

/** 县公安局联合青山镇政府: whether the word at `at` tells what the body before it does with that behind it. */
export const actsWith = (text: string, tokens: readonly Token[], at: number): boolean =>
  together.test(printed(tokens[at], text)) &&
  (isKind(tokens[at - 1], "organ", "organization-suffix") || tokens[at - 1]?.word?.division?.short === false) &&
  (/(?:公司|合作社|学校|医院|小学|中学|大学)$/u.test(printed(tokens[at - 1], text)) ||
    isKind(tokens[at + 1], "level") ||
    tokens[at + 1]?.word?.division != null ||
    isLed(tokens[at + 1], text));

/** 村部隔壁敬老院, 子公司兴川水利工程有限公司 */
const beside =
  /^(?:旗下|子公司|全资子公司|控股子公司|母公司|下属公司|施工单位|承建单位|隔壁|对面|附近|旁边|门口|周边|斜对面)$/u;
const ofProject = /^(?:管理|投资|咨询|建设|开发|部|办|服务|推进|工程|协调|指挥|公司|有限)/u;

/** 项目建设组民族中学, 广东企业骏驰公司: whether the word at `at` stands before the name of a company or a school. */
export function endsBefore(text: string, tokens: readonly Token[], at: number): boolean {
  const word = printed(tokens[at], text);
  if (word === "组") return true;
  // 重点项目誉信电子公司
  if (word === "项目") return !ofProject.test(printed(tokens[at + 1], text));
  if (beside.test(word)) return true;
  return (
    word === "企业" &&
    !/^(?:管理|集团|服务|咨询|联合会|发展|协会|投资|家|公司|有限|总部|商会)/u.test(printed(tokens[at + 1], text))
  );
}

/** Whether a verb in front of a listed body's name can be part of the whole. */
export const isNominal = (text: string, token: Token): boolean => nominal.test(printed(token, text));

/** Whether a name ends between two tokens, though organizations stand on both sides: 县委 | 政协, 党委 | 政府, 政协 | 妇联界别. */
export function partedAt(text: string, tokens: readonly Token[], right: number): boolean {
  if (!isKind(tokens[right - 1], "organ", "organization-suffix")) return false;
  const before = printed(tokens[right - 1], text);
  // 有限公司 + 工厂内, 有限公司 + 厂长
  if (before.endsWith("公司") && /^(?:工厂|厂)$/u.test(printed(tokens[right], text)))
    return !isKind(tokens[right + 1], "organization-suffix", "organ", "organ-part");
  if (!leading.test(before)) return false;
  const token = tokens[right];
  if (leading.test(printed(token, text))) return true;
  const division = token?.word?.division;
  if (division && !division.short) return /^[省市州盟县区旗镇乡]/u.test(before);
  return before.endsWith("政协") && seat.test(printed(tokens[right + 1], text)) && isKind(token, "organ");
}

const numerals = new Set("两几多数一二三四五六七八九十0123456789");
const more = /^[余多来]?(?:名|位|家|个|人|所|支|批|处)$/u;
const quantity = /^(?:两|几|多|数|[一二三四五六七八九十]+)(?:处|家|个|组|名|座|所|位|类|批)$/u;

/** 社区两处养老院: where what the token at `at` counts begins; -1 where it counts nothing. */
export function countedFrom(text: string, tokens: readonly Token[], at: number): number {
  // 20 + 余名 + 记者
  if (more.test(printed(tokens[at], text)) && /\d/u.test(text[(tokens[at]?.start ?? 0) - 1] ?? "")) return at + 1;
  if (!numerals.has(text[tokens[at]?.start ?? 0] ?? "")) return -1;
  const word = printed(tokens[at], text);
  // 八所村委会: a village is not counted in 所.
  if (word.endsWith("所") && /^村/u.test(printed(tokens[at + 1], text))) return -1;
  if (quantity.test(word)) return at + 1;
  return counted.test(word) && counter.test(printed(tokens[at + 1], text)) ? at + 2 : -1;
}

/** Whether a person's name, for so it reads, is what a company is called: 安徽华杰鑫新材料有限公司. */
export function namesCompany(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return true;
  if (isKind(before, "level") || before.word?.division) return true;
  return /^[、,,。;;::(("“\n由与和对向]$/u.test(printed(before, text));
}

const particle = /^[的了在和与及为是对向从由被把等到至将使让给于以其该各每]$/u;

/** 烽金源 + 新型 + 建材: a word that describes is part of the name behind a name of its own. */
export function describes(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) return false;
  // 神马集团联合盐化有限公司
  if (printed(token, text) === "联合") return /(?:集团|公司)$/u.test(printed(before, text));
  // 省 + 振兴 + 投资 + 集团
  if (nominal.test(printed(token, text))) {
    return before.name || (/^[nv]/u.test(before.word?.speech ?? "") && !isKind(before, "post-bound", "name-follower"));
  }
  if (!/^[abndt]$/u.test(token.word?.speech ?? "")) return false;
  return (
    (before.name && token.word?.speech !== "n") ||
    isKind(before, "level") ||
    (before.word?.division ?? null) !== null ||
    (before.end - before.start === 1 && isHan(before, text) && !particle.test(printed(before, text))) ||
    (before.word?.cost ?? 0) > 11
  );
}
