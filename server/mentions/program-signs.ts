import { wordPattern } from "../vocabulary/pattern.ts";
import { vocabulary } from "../vocabulary/vocabulary.ts";
import { sharedNoun } from "./program-nouns.ts";

/** A quotation as it is weighed: what it says and what stands before and behind it in its sentence. */
export interface Sight {
  readonly name: string;
  readonly left: string;
  readonly right: string;
  /** How many phrases it is of: 比亮点、学先进、树标杆 is of three. */
  readonly phrases: readonly string[];
  /** The end that tells of a program: 行动, 工程, 年. */
  readonly tail: string | undefined;
  /** How often the article quotes it. */
  readonly times: number;
  /** Whether it stands beside a quotation that was taken for a program. */
  readonly beside: boolean;
  /** Whether a noun behind it says that it is a program: 行动, 工程, 机制. */
  readonly noun: boolean;
}

type Sign = readonly [name: string, weight: number, holds: (sight: Sight) => boolean];

interface Patterns {
  readonly after: RegExp;
  readonly sureVerb: RegExp;
  readonly verb: RegExp;
  readonly motto: RegExp;
}
let compiled: Patterns | undefined;
const words = (kind: string, sure: boolean): string =>
  [...vocabulary().words(kind).values()]
    .filter(({ as }) => (as === "sure") === sure)
    .map(({ text }) => text)
    .sort((a, b) => b.length - a.length)
    .join("|");
const patterns = (): Patterns =>
  (compiled ??= {
    after: new RegExp(`^(?:${words("program-after", false)})`, "u"),
    sureVerb: new RegExp(`(?:${words("program-verb", true)})${object}$`, "u"),
    verb: new RegExp(`(?:${words("program-verb", false)})${object}$`, "u"),
    motto: new RegExp(`^(?:等|般|式)?(?:的)?(?:${wordPattern("motto-after")})`, "u"),
  });
const object = "(?:了|好|省级|县级|市级|国家级|全省|全市|全国|全县|全区|起|以|一批|新一轮)?";

/** What only a sentence has: it is said, not named. */
const sentence = /[是不也要你我他吗了就都才着谁怎吧呢很]|没有|怎么|什么|如何|我们/u;
/** 三联, 四个一, 345, 3+2: a number makes an abbreviation, and the press abbreviates its programs so. */
const counted =
  /^(?:[一二三四五六七八九十百千万两双\d]+[\p{Script=Han}]{1,3}){1,3}$|^\d{3,5}$|\d+[+·.-]\d+|\+|^[\p{Script=Han}]{0,4}[一二三四五六七八九十百千万双\d][\p{Script=Han}]{1,2}[一二三四五六七八九十百千万双\d][\p{Script=Han}]{1,2}$/u;
/** 五大振兴, 八个有: one number, as goals and demands are counted too. */
const once = /^[一二三四五六七八九十两双](?:(?![一二三四五六七八九十百千万两双])\p{Script=Han}){1,3}$/u;
/** 五问两帮, 三访四议: two things done, each with its number; 两镇五村 only counts places. */
const paired =
  /^[一二两三四五六七八九双](?![\u4e00-\u9fff]*[县市区镇村线室馆楼场园院路带极]$)\p{Script=Han}[一二两三四五六七八九双]\p{Script=Han}$/u;
/** 以“…”为抓手: a program is what one works with. */
const means = /^(?:[\p{Script=Han}]{0,6})为(?:抓手|载体|牵引|总抓手|平台|突破口|契机)/u;
/** 称为“…”, 说“…”, 喊出“…”. */
const spoken =
  /(?:[:,称叫说道是写喊誉为做到有让讲成]|赢得|写着|打出|悬挂|题写|名为|变成|变为|当好|争当|当|像|犹如|宛如|所谓|名[副符]其实的|真正的)$/u;
const awarded = /(?:荣获|获得|授予|评为|获评|喜获|入选|命名|被评|获|赠送|送上|写有|印有)[^,。]{0,12}$/u;
const aim =
  /^(?:的)?(?:工作|奋斗|发展|空间|产业)?(?:目标|要求|思路|理念|方针|标准|责任|原则|总要求|路径|格局|布局|产业体系)/u;
const way = /^(?:的)?(?:工作|奋斗|发展|空间|产业)?(?:思路|路径|格局|布局|产业体系)/u;
const festival = /^[迎庆贺闹过][\p{Script=Han}]{0,3}(?:春|元宵|国庆|中秋|端午|节|五一|七一|八一|重阳|元旦)/u;
/** “杏林红”志愿者, “蓝天”救援队, “扬帆”小程序: who or what is called so. */
const body =
  /^(?:[\p{Script=Han}]{0,6}?(?:志愿者|服务队|工作队|宣讲团|突击队|先锋队|救援队|巡逻队|小分队|调解室|工作室|党支部|支部|公司|合作社|超市|驿站|微信|小程序|公众号|直播间|APP|热线|联络员|城市群|家族|企业|公园|广场|纪念|讲话|会议|期间|战士|群众|系列产品)|[\p{Script=Han}]{0,2}?(?:牌|杯|号|奖|个人|集体|学校|家庭|干部|党员|人才|作风|人员|村|社区|县|市|园区)(?!建设|治理|振兴|创建|整治|试点))/u;
/** 的春节慰问活动 after the quotes, where something is held under that name. */
const heldAs = /^的?[\p{Script=Han}]{1,8}?(?:活动|行动|工程|项目|机制|模式|工作法)/u;
/** “穿衣”安居房建设, “归雁”人才回引计划. */
const laterNoun =
  /^[\p{Script=Han}]{1,6}?(?:工程|战略(?!定位|性|目标)|行动|计划|活动|项目|机制|制度|模式|平台|改革|试点|建设|创建|竞赛)/u;
const holding = /(?:开展|进行|举行|举办|实施|组织|推行|推出|创新|打造|探索)(?:了|的|以)?$/u;
/** “户户到”“家家进”等活动. */
const andMore =
  /^(?:[、和]?“[^”]{2,14}”){0,3}等[一二三四五六七八九十多]?(?:项|个|大|系列)?(?:主题|品牌|特色|志愿服务)?(?:活动|行动|专项行动|工作法|机制)/u;
const themed = /^为?主题(?!教育|活动|实践|党日|宣传|年|月|日|系列)/u;
/** 一股绳, 一盘棋, 一张网: a figure. */
const figure =
  /^(?:一[\p{Script=Han}]{2}|.{0,6}(?:键|剂|器|石|棋|绳|瓶|桥|窗|码|账|脉|墙|盾|牌|圈|丸|针|灯|路子|答卷|密码|引擎|动力|力量|底色|成色|味道|故事|声音|名片|风景|难题|文章|大戏|硬仗|短板|先手|合力))$/u;

/** 新高地, 强县: what a place is to become. */
const goal = /(?:高地|样板|标杆|典范|桥头堡|后花园|门户|福地|名片|[强名][县市区镇城]|典型)$/u;

const column = /^(?:专栏|栏目|专题(?!教育|讲座|培训|活动|调研|会)|节目|特刊|专版|(?:宣传|新闻|主题)?报道|一文|微信)/u;
const isKnown = (name: string): boolean =>
  ["program-name", "program-bare", "program-quoted"].some((kind) => vocabulary().words(kind).has(name));
const thing = (tail: string): boolean => vocabulary().words("program-thing").has(tail);

const hasNoun = ({ noun }: Sight): boolean => noun;
const sharesNoun = ({ right }: Sight): boolean => sharedNoun(right) !== "";

/** What speaks for a quotation's being a program and what against, with its weight; three in all make one. */
export const signs: readonly Sign[] = [
  ["known", 6, ({ name }) => isKnown(name)],
  [
    "before-known",
    2,
    ({ name, right }) => name.length <= 6 && isKnown(/^[、和及与]?“([^”]{2,14})”/u.exec(right)?.[1] ?? ""),
  ],
  ["field", 2, ({ name }) => vocabulary().words("program-field").has(name)],
  ["long-tail", 4, ({ tail }) => tail !== undefined && tail.length >= 3],
  ["tail", 3, ({ tail }) => tail?.length === 2 && !thing(tail)],
  ["thing", 1, ({ tail }) => tail !== undefined && tail.length === 2 && thing(tail)],
  ["weak-tail", 1, ({ tail }) => tail?.length === 1],
  ["noun", 3.5, hasNoun],
  ["held-as", 1.5, (sight) => holding.test(sight.left) && heldAs.test(sight.right) && !hasNoun(sight)],
  ["weak-noun", 1.5, (sight) => !hasNoun(sight) && patterns().after.test(sight.right)],
  ["shared-noun", 2.5, (sight) => !hasNoun(sight) && sharesNoun(sight)],
  ["later-noun", 2.5, (sight) => !hasNoun(sight) && laterNoun.test(sight.right)],
  ["and-more", 2.5, (sight) => !hasNoun(sight) && andMore.test(sight.right)],
  ["verb", 2, ({ left }) => patterns().sureVerb.test(left)],
  ["weak-verb", 1, ({ left }) => !patterns().sureVerb.test(left) && patterns().verb.test(left)],
  ["means", 2, ({ left, right }) => means.test(right) && /以$/u.test(left)],
  ["counted", 1, ({ name }) => counted.test(name)],
  ["counted-twice", 0.5, ({ name }) => counted.test(name) && !once.test(name)],
  ["paired", 1, ({ name }) => paired.test(name)],
  ["beside", 2, ({ beside }) => beside],
  ["repeated", 1, ({ times }) => times > 1],
  ["often", 1, ({ times }) => times > 2],
  [
    "dotted",
    1.5,
    (sight) => /[·•]/u.test(sight.name) && (sight.tail !== undefined || patterns().after.test(sight.right)),
  ],
  ["handy", 0.5, ({ name, phrases }) => phrases.length === 1 && name.length >= 3 && name.length <= 8],
  [
    "long",
    -1,
    (sight) =>
      sight.name.length > 12 &&
      !(sight.tail && sight.tail.length > 1) &&
      !hasNoun(sight) &&
      !laterNoun.test(sight.right),
  ],
  ["very-long", -2, (sight) => sight.name.length > 16 && !hasNoun(sight)],
  ["very-long-and-noun", -1, (sight) => sight.name.length > 16 && hasNoun(sight)],
  ["two-characters", -3, (sight) => sight.name.length < 3 && !hasNoun(sight) && !counted.test(sight.name)],
  ["two-characters-counted", -1.5, (sight) => sight.name.length < 3 && !hasNoun(sight) && counted.test(sight.name)],
  ["two-characters-and-noun", -0.5, (sight) => sight.name.length < 3 && hasNoun(sight)],
  [
    "phrases",
    -1.5,
    (sight) => sight.phrases.length > 1 && !sight.phrases.every(({ length }) => length <= 5) && !hasNoun(sight),
  ],
  ["many-phrases", -2, (sight) => sight.phrases.length > 2 && !hasNoun(sight) && !laterNoun.test(sight.right)],
  ["sentence", -2.5, (sight) => sentence.test(sight.name) && !(sight.tail && sight.tail.length > 1) && !hasNoun(sight)],
  ["figure", -3, (sight) => figure.test(sight.name) && !hasNoun(sight) && !patterns().after.test(sight.right)],
  ["goal", -3, (sight) => goal.test(sight.name) && !hasNoun(sight)],
  ["figure-of-speech", -4, ({ name }) => vocabulary().words("quote-figure").has(name)],
  ["motto", -4, (sight) => patterns().motto.test(sight.right) && !hasNoun(sight)],
  ["of", -2, ({ right }) => right.startsWith("的")],
  ["adjective", -2.5, (sight) => /[式型级版类]$/u.test(sight.name) && !hasNoun(sight)],
  // “两城两带”发展路径 is what a place works by; “三个确保”目标 an aim.
  ["aim", -3, ({ name, right }) => aim.test(right) && !(counted.test(name) && !once.test(name) && way.test(right))],
  ["theme", -3, ({ right }) => themed.test(right)],
  ["body", -3, (sight) => body.test(sight.right) && !hasNoun(sight)],
  ["column", -5, ({ right }) => column.test(right)],
  ["spoken", -3, ({ left, noun }) => spoken.test(left) && !(noun && left.endsWith(","))],
  ["awarded", -5, ({ left }) => awarded.test(left)],
  ["festival", -4, ({ name, tail }) => (festival.test(name) && !tail) || name.endsWith("节")],
];

/** So much makes a program. */
export const enough = 3;
