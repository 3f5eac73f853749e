import type { PlaceMention } from "../../domain/mention.ts";
import { isOrdinary } from "../../vocabulary/ordinary.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";
import { seats } from "../organizations/not.ts";
import { anyOfSort, ofAny, ofAnyCounty, room, saidOfAny } from "./any.ts";

/** 邛水河畔, 闽侯乡音报: longer names of something else begin with the place's short one. */
const longer =
  /^(?:[东西南北]路|大学|学院|师范|理工|医学|学派|联通|电信|移动(?!互)|邮政|卫视|经济[带区圈])|^(河|江|湖|溪|山(?![村区东西南北])|乡音|[东南西北中]?路|大道|[坝桥寺岭])/u;
/** Short names that are words of everyday: 惠民生, 女性安康. */
const everyday = new Set(
  "朝阳 新建 惠民 安康 和平 平安 文明 青山 长安 永安 长寿 富民 新城 建设 振兴 团结 光明 和谐 新华 东方 长治 大同 安定 安宁 开发 红旗 前进 向阳 新兴 平和 民乐 民和 崇义 尚志 兴国 合作 和顺 互助 康乐 新民 惠农 鼓楼 丰收 太平 古城 平原 温泉 方正 博爱 同仁 宝塔 滨海 全州 钢城 元宝 延寿 来宾 荷塘 大田".split(
    " ",
  ),
);
/** 前往和平路: the word goes on, unless with what one goes there for. */
const goesOn = /^(?!考察|取经|招商|参观|调研|出差|打工|务工|学习(?!贯彻))[\u4e00-\u9fff]/u;
const goingTo = /(到|赴|前往|来到|抵达|位于|在|走进|离开)$/u;
/** 就找镇里, 带着县里的人: a verb in front of the sort, no name. */
const verbLed =
  /^(?:压实|夯实|压紧)[镇乡村县区]$|^([就也还再都]?[找带搭修建架铺][着了]?.?|.*后进)(镇|乡|县|村|区|桥|路|便桥)$|^非.*山$|.*走村$|守住.$/u;
/** 来源:某县政府, 某市晨报: the press by its place. */
const credited = /(?:来源|转自|出处|稿源|发布机构|发布单位|主办|版权)[^\n,。]{0,6}$/u;
const press =
  /^[^,。、;:\s县市区旗]{0,5}?(?:网(?!点|格|络|红|友|店|箱|吧)|[晨晚日早]报|报讯|时报|侨乡报|频道|新闻|融媒|电视台|广播|发布客户端)/u;

/** 《某省平安建设条例》 speaks of a law. */
function inTitle(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 50), start);
  return before.lastIndexOf("《") > before.lastIndexOf("》");
}

const led = /[在到往赴入进至、于了]/u;
/** 青石镇团结圩 */
const ledShort = /[在到往赴入进至、于了镇乡村道]/u;

const inBrackets = (text: string, start: number, end: number): boolean =>
  /(?:大学|学院|公司|集团)\($/u.test(text.slice(Math.max(0, start - 3), start)) ||
  (/\p{Script=Han}\($/u.test(text.slice(Math.max(0, start - 2), start)) &&
    /^\)(?:\p{Script=Han}{0,8}?(?:公司|集团)|科技|实业|新材料|生物|食品|医药|电子|农业|有限|股份)/u.test(
      text.slice(end, end + 12),
    ));

/** 秘书组、财经组、议案组; 清河组代表 */
const sitting = (text: string, start: number, end: number): boolean =>
  /^(?:代表|委员|成员|讨论|审议|分组|组长|负责)/u.test(text.slice(end, end + 2)) ||
  /^、[^、,。]{1,4}组/u.test(text.slice(end, end + 6)) ||
  /组[、和]$/u.test(text.slice(Math.max(0, start - 2), start));

const sortOfThing =
  /^(?:紫檀|红枫|梧桐|豆腐?|泡菜|香米|料理|面(?!积)|菜|鼠|猪|鳗|黑松|青枣|红提|白鲳|牛|羊|鸭|鹅|龟|雪茄|大樱|金枪)/u;
const inSaying = (text: string, start: number, end: number): boolean =>
  (text[start - 1] === "“" && /^(?:经验|模式|精神)”/u.test(text.slice(end, end + 3))) ||
  (/^[一两二三]/u.test(text.slice(start)) && /[一两]\p{Script=Han}$/u.test(text.slice(Math.max(0, start - 2), start)));

/** 一六镇, 三都镇, 八都镇 */
const numbered = /^[一二三四五六七八九十].[镇乡村]$/u;

/** 县产业集聚区, 市体育公园: a county has one. */
const ofCounty = /^[县市区旗][^级直域内办乡镇].*(?:[园馆]|[聚发新中务验范]区|广场|中心)$/u;

/** 龙泉电站: called by a word that names many. */
const isCalled = (name: string): boolean =>
  [2, 3, 4].some((own) => name.length - own > 1 && vocabulary().words("own-name").has(name.slice(0, own)));

/** Whether a mention is of no place, though it looks like one. */
export function isNoPlace(text: string, { start, end, rule, basis, level }: PlaceMention): boolean {
  const name = text.slice(start, end);
  // 分布式光伏电站, 康庄大道: any, unless somebody goes there.
  if (
    rule === "place-by-suffix" &&
    level === "site" &&
    !(name.length <= 4 ? ledShort : led).test(text[start - 1] ?? "") &&
    !ofCounty.test(name) &&
    isOrdinary(name) &&
    !isCalled(name)
  )
    return true;
  // 上海, 临河 are divisions.
  const division = rule === "place-short" || rule === "place-division";
  if ((division ? ofAnyCounty : ofAny).test(name) || inTitle(text, start)) return true;
  if (saidOfAny(text, start, end)) return true;
  // 万亩河豚基地
  if (rule === "place-by-suffix" && /[万千百余][亩平]$/u.test(text.slice(Math.max(0, start - 2), start))) return true;
  // 30余家县, 十几个村: counted.
  if (/^[余多来几]?[家个处座所条]/u.test(name) && /[\d十百千几余]/u.test(text[start - 1] ?? "")) return true;
  // 同饮一江之水; 江风, 河面: what it has.
  if (/[江河湖海]$/u.test(name)) {
    if (name.length > 2 && /.一.$/u.test(name) && text[end] === "之") return true;
    if (name.length < 4 && rule !== "place-known" && /^[风鲜]/u.test(text.slice(end))) return true;
  }
  // 三河(株洲)科技, 地质大学(武汉)
  if (text[start - 1] === "(" && text[end] === ")" && inBrackets(text, start, end)) return true;
  // 长江经济带
  if (text.startsWith("经济带", end)) return true;
  // 清河组代表, 秘书组、财经组: those who sit together.
  if (name.endsWith("组") && sitting(text, start, end)) return true;
  // 招商引资组: no part of a village.
  if (name.endsWith("设区市") || (name.endsWith("组") && name.length > 4 && isOrdinary(name.slice(0, -1)))) return true;
  // 五家村(企)代表: counted.
  if (/^[二三四五六七八九十两几]家村$/u.test(name) && /^[((]/u.test(text.slice(end))) return true;
  if (credited.test(text.slice(Math.max(0, start - 14), start))) return true;
  if (rule === "place-short" || rule === "place-division") {
    if (press.test(text.slice(end, end + 9))) return true;
    if (text.slice(Math.max(0, start - 2), start) === "红网" && text[end] === "站") return true;
    // 大青山 + 东麓
    if (/^[山河湖江海][东西南北]$/u.test(name) && /^[麓岸侧坡部面段端]/u.test(text.slice(end))) return true;
    if (name.endsWith("海") && text[end] === "关") return true;
    // 东至大山脚,西至小河边
    if (/^[东西南北]至$/u.test(name) && /^[^,。\n]{1,12}[,、;][东西南北][至到]/u.test(text.slice(end, end + 16)))
      return true;
    // 县城东区改造
    if (/^城[东西南北中]/u.test(name) && text[start - 1] === "县") return true;
    // 镇党组织联合镇妇联
    if (/^(?:联合|会同|协同)[镇乡]$/u.test(name) && /\p{Script=Han}/u.test(text[start - 1] ?? "")) return true;
  }
  // “浦江经验”, 一山两江: a saying that holds the short name.
  if (inSaying(text, start, end)) return true;
  // 涌现出“蘑菇村”“旅游村”: what each is known for.
  if (level === "village" && text[start - 1] === "“" && text[end] === "”" && isOrdinary(name.slice(0, -1))) return true;
  // 种养区, 优质苹果生产示范县: what a part of a county is there for.
  if (
    rule === "place-by-suffix" &&
    level === "county" &&
    name.length > (name.endsWith("县") ? 3 : 2) &&
    isOrdinary(name.slice(0, -1))
  )
    return true;
  // 法国梧桐, 荷兰豆: a sort of things.
  if (rule === "place-known" && level === "province" && sortOfThing.test(text.slice(end, end + 2))) return true;
  if (rule === "place-short" && basis === "stated") {
    if (longer.test(text.slice(end, end + 2))) return true;
    if (!everyday.has(name) || /^[县市区旗]/u.test(text.slice(end))) return false;
    return !goingTo.test(text.slice(Math.max(0, start - 2), start)) || goesOn.test(text.slice(end, end + 3));
  }
  // 尹正东任县财政局局长, 尹正东受县政协委托
  if (/(?:^|.)任代[县市区旗]$|(?:..|^)任[市区旗]$|..任县$|..受[县市区旗州]$/u.test(name)) return true;
  if ((rule !== "place-division" && verbLed.test(name)) || room.test(name) || seats.test(name)) return true;
  if (
    name.endsWith("乡") &&
    /^(镇|村(振兴|建设|治理|旅游|产业|游|公路|道路|旅馆|风情|小学|教师))/u.test(text.slice(end, end + 3))
  )
    return true;
  // 一六镇, 三都镇 are in the lists.
  if (anyOfSort.test(name) && !(rule === "place-division" && numbered.test(name))) return true;

  // 文明村镇
  if (name.startsWith("明村") && text[start - 1] === "文") return true;
  return name.endsWith("水") && /^[毁利务电位质平流秀]/u.test(text.slice(end));
}
