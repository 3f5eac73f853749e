import { Characters } from "../../domain/characters.ts";
import { isOrdinary } from "../../vocabulary/ordinary.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";
import { isNoName } from "./not.ts";

const level = /^(?:[省市州盟县区旗镇乡村街社办]|苏木|嘎查)/u;
/** 各村委会, (镇)政府: the level is one of many, or stands for another. */
const oneOfMany = new Characters(/[各每驻两级))]/u);
const eachOf = new Characters(/[各每]/u);
const built = new Characters(/[厂矿场园]/u);
const builtAt = new Characters(/[厂矿场站园庵]/u);
const verbal = new Characters(/[站处办]/u);
const goesOnAsVerb = /^(?:站[着起立稳满]|处[于置罚]|办[成好完妥])/u;
const closings = new Characters(/[))]/u);
/** 乡镇卫生院, 基层派出所: any of its sort. */
const anyOf = /(?:乡镇|基层|村级|镇村|各级|各类|各大)$/u;
const sortEnds = new Characters(/[镇层级村类大]/u);
/** 7县(市、区)供电公司, 各县(市)税务局: of every one of them. */
const ofListed = /[省市州县区旗镇乡][))]$/u;
/** 各苏木镇(场)政府, 各县市党委: of every one of them. */
const ofEvery = /[各每]级$|[各每][省市县区旗镇乡村街道苏木嘎查社区、(()场办)]{0,6}$/u;
/** 桃源政府网: what is named after a body. */
const siteOf =
  /^(?:(?:[县区省特地]委|支部|司令部|指挥部|总部|军部|师部|团部|机关|驻地)?(?:旧址|旧居|遗址|故址)|小镇|厨房|门户|水位|流量|城市|城区|网(?![络格点友上红民吧购])|公众号|微信|微博|客户端)/u;
/** 云溪晨报讯, 云溪晨报全媒体记者: a small paper in its own credit. */
const inCredit = /^(?:讯|(?:全媒体)?记者)/u;
const ofState = /^(?:购买|采购|投资|债券|性|补贴|补助|专项|出资|引导)/u;
const ofParty = /^(?:中共|党|共青团|团|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|中国)/u;
const counted = /[\d一二三四五六七八九十百两几多余][余多]?家(?:非)?$/u;
const someOf = /(?:部分|众多)$/u;
const lower = /^(?:街道|社区|[镇乡村]|苏木|嘎查)/u;
const ofEach = /各(?:乡镇|[县市区旗镇乡村]|街道|社区|部门|苏木)[^、,。;]{0,6}、$/u;
const held =
  /^(?:活动|实事|好事|学校|晚会|企业|教育|电厂|赛事|园力度|园条件|园水平|学条件|公大?楼|公用房|公场所|公经费|出成效|法(?![制规治律院])|理(?![论念事])|结(?![对合])|复(?!工)|案件)/u;

/** Whether what stands in `text` from `start` to `end` names no organization of its own, though it ends like one. */
export function isNoOrganization(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  if (isNoName(name) || siteOf.test(text.slice(end, end + 5))) return true;
  if (name.endsWith("报") && inCredit.test(text.slice(end, end + 5)) && !vocabulary().words("organ").has(name))
    return true;
  const led = level.test(name);
  const before = text.charCodeAt(start - 1);
  if (led && ofEvery.test(text.slice(Math.max(0, start - 8), start))) return true;
  if (lower.test(name) && ofEach.test(text.slice(Math.max(0, start - 14), start))) return true;
  if (sortEnds.has(before) && anyOf.test(text.slice(Math.max(0, start - 2), start))) return true;
  // 节俭办活动, 合力办实事: what is done.
  if (name.endsWith("办") && held.test(text.slice(end, end + 3))) return true;
  if (!led && closings.has(before) && ofListed.test(text.slice(Math.max(0, start - 2), start))) return true;
  // 孤单站着, 供暖处于
  if (!led && verbal.has(name.charCodeAt(name.length - 1)) && goesOnAsVerb.test(text.slice(end - 1, end + 1)))
    return true;
  // 组织部门, 瓦厂村
  if (name.endsWith("部") && /^[门署队]/u.test(text.slice(end))) return true;
  if (builtAt.has(name.charCodeAt(name.length - 1)) && /^[村屯]/u.test(text.slice(end))) return true;
  // 政府购买服务, 江山中心村
  if (name.endsWith("政府") && ofState.test(text.slice(end, end + 2))) return true;
  if (name.endsWith("中心") && /^(?:村|小学|区)/u.test(text.slice(end, end + 2))) return true;
  // 围绕全州中心工作
  if (/^.{0,2}[省市州县区旗镇乡村]中心$/u.test(name) && text.startsWith("工作", end)) return true;
  // 城厢镇南通村中央坝, 青岚中央公园
  if (name.length > 2 && name.endsWith("中央") && !ofParty.test(name)) return true;
  // 13家高速公路公司, 部分驻旗边防部队: counted, or some of many.
  const lead = text.slice(Math.max(0, start - 3), start);
  if (someOf.test(lead) || (counted.test(lead) && isOrdinary(name))) return true;
  // 蜂蜜加工厂项目: what is yet to be built.
  if (built.has(name.charCodeAt(name.length - 1)) && /^(?:项目|工程)/u.test(text.slice(end, end + 2))) return true;
  // 各供电所
  if (eachOf.has(before)) return true;
  // The title of a session, its body's name in the next line.
  if (name === "中国人民政治协商会议" && /^\s*第|^\s*\n/u.test(text.slice(end, end + 3))) return true;
  // 进驻县教育局: those who come to it.
  if (led && oneOfMany.has(before) && !/[进派入]驻$/u.test(text.slice(Math.max(0, start - 2), start))) return true;
  // 区十届人大四次会议 is a session's name.
  if (name.endsWith("届人大") && /^第?[一二三四五六七八九十\d]+次/u.test(text.slice(end, end + 4))) return true;
  // 采访活动内蒙古站: a stage of what travels.
  if (name.endsWith("站") && /^(?:拉开|活动|比赛|启动|开赛|暨)/u.test(text.slice(end, end + 2))) return true;
  // 红网汉寿站: the branch of a news site.
  return name.endsWith("站") && (text[start - 1] === "网" || /^.{1,2}网/u.test(name));
}
