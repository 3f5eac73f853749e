import type { Block } from "../domain/article.ts";
import { slicePrinted } from "../domain/printed.ts";
import { readingView } from "../domain/reading-view.ts";
import { press } from "../vocabulary/press.ts";
import { captionCredit } from "./captions.ts";
import { type Credits, creditsOf } from "./credits/credits.ts";

/**
 * What a block is by its looks alone: `title` headline-like, `body` prose, `date` a line that only dates,
 * `credit` names and sources, `on`/`from` a continuation mark, `frame` what belongs to the page and to no article.
 */
export type Label = "title" | "body" | "date" | "credit" | "on" | "from" | "frame";

export interface Labelled {
  readonly block: Block;
  readonly label: Label;
  /** The block's text as the reading view. */
  readonly read: string;
  readonly credits: Credits | null;
  /** The page named by a continuation mark. */
  readonly page: string | null;
  /** Set where the block goes on with the sentence that the block before broke off. */
  readonly joined?: true;
}

const day = "(?:\\d{4}\\s*[-年/.]\\s*\\d{1,2}\\s*[-月/.]\\s*\\d{1,2}日?|\\d{1,2}[./]\\d{1,2}[./]\\d{4})";
const clock = "(?:\\s*T?\\d{1,2}[:]\\d{2}(?:[:]\\d{2})?)?";
const dateLine = new RegExp(`^[(\\[]?(?:[\\p{Script=Han} ]{2,6}[:]\\s*)?${day}${clock}\\s*[)\\]]?$`, "u");
const moment = `(?:${day}${clock}|(?:\\d{4}年)?\\d{1,2}[-月]\\d{1,2}日?\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)`;
const outlet = "[\\p{Script=Han}·]{1,14}(?:[报网站台社室办局委院]|新闻|中心|客户端|发布|融媒体?|在线|政府)";
const placed = "(?:\\s*(?:发表|发布|刊发|更新)于\\s*[\\p{Script=Han}]{0,6})?";
/** What a web page prints below a headline: the outlet and the time (红网甲河站 09-22 16:42), or the paper and its page. */
const siteLine = new RegExp(
  `^(?:原创\\s+)?(?:${outlet}(?:\\s+|(?=发)))?${placed}\\s*${moment}${placed}(?:\\s+${outlet})?(?:\\s*(?:[大中小]字|字[号体][:]?|[大中小]))*$|^《[\\p{Script=Han}]{2,10}》\\s*[(]?${day}[)]?.{0,14}$`,
  "u",
);
const outletOnly = new RegExp(`^${outlet}$`, "u");
/** A picture's caption where its picture was. */
const caption = /^[\p{Script=Han}]{0,6}现场(?:照片|图片|图)?$/u;
const passed = /^[(]\s*\d{4}年\d{1,2}月\d{1,2}日.{0,60}(?:通过|批准|公布|发布|印发)\s*[)]$/u;
const frame = new RegExp(
  [
    `^第?[ ]?[A-Z0-9一二三四五六七八九十]{1,4}[ ]?版.{0,12}$`,
    `^[A-Z]?0?\\d{1,2}[ ]?(?:版)?[ ]?(?:要闻|综合|综合新闻|时政|民生|专题|专版|副刊|广告|社会|经济|文化|乡镇|头版).{0,4}$`,
    `^${day}\\s*(?:星期|农历|第\\d+期|总第).{0,60}$`,
    `^.{0,6}(?:国内统一|统一刊号|CN\\d\\d|邮发代号|投稿邮箱|新闻热线|本报地址|准印证|印刷厂|零售价|今日\\s*\\d+\\s*版|总第\\s*\\d+\\s*期)`,
    // What a web page prints around its articles: where one is, buttons, counters, neighbours.
    "^(?:[您你]?(?:现在|当前|所在)的?(?:所在)?位置|首页)\\s*[:>»/]",
    "^(?:[【】\\[\\]()|\\s]*(?:打印本?页?|关闭(?:窗口|本页)?|收藏|分享|返回(?:顶部|首页|列表)?|字号|字体|大|中|小))+[】\\])|\\s]*$",
    "^(?:阅读|浏览|点击|访问)(?:量|数|次数)?\\s*[:]?\\s*[\\d.万+]+\\s*次?$",
    "^(?:上一[篇条]|下一[篇条]|扫一扫|版权所有|索引号)",
    "^[^。,]{0,20}(?:https?:|www[.])",
    `^(?:农历|星期[一二三四五六日天]|总编辑|电子邮箱|邮编|电话|网址|地址|主办单位?|主管单位?|承办)[:\\s].{0,50}$`,
  ].join("|"),
  "u",
);

/** The name of a picture's file where the picture was. */
const pictureFile =
  /^(?:微信|QQ)?(?:图片|截图|照片)?[_-]?(?:IMG|DSC|WechatIMG|image|mmexport)?[_-]?\d{4,}[_\d]*(?:_副本|\(\d+\))?(?:[.](?:jpe?g|png|gif|bmp))?$|^[\w-]{1,30}[.](?:jpe?g|png|gif|bmp)$/iu;

/** A line of names and nothing else. */
const bareNames =
  /^[(□■◎●◆○★☆▲△◇※—-]*\s*(?:\p{Script=Han}{2,14}[局办委部室站所院社网台队校会司][:]\s?)?[\p{Script=Han} 、,·+]{2,30}(?:[(]\p{Script=Han}{3,14})?[)—-]*$/u;

/** Credits that end with full stops: 编辑:甲。审核:乙。, 某台记者甲报道。 */
const stopped =
  /^(?:\p{Script=Han}{2,6}[:][^,。:]{2,20}[,;]\s*)*(?:\p{Script=Han}{2,6}[:][^,。:]{2,20}。\s*)+$|^[^,。]{4,40}报道。$/u;

function isStopped(read: string): boolean {
  const colon = read.indexOf(":");
  return ((colon > 1 && colon < 8) || read.endsWith("报道。")) && stopped.test(read);
}

/** A paper's name; only at the head of the page, for 新春走基层 is a headline elsewhere. */
const masthead = /^(?:[\p{Script=Han} ]{2,8}(?:报|新闻)|(?:今日|新)[\p{Script=Han} ]{2,6})$/u;

/** Whether a block without a full stop is a story that its column broke off: it opens like one, or is too long for a headline. */
function breaksOffEarly(read: string): boolean {
  if (!read.includes(",")) return false;
  return read.length > 40 || press().dateline.test(read) || /^(?:\d{1,2}月\d{1,2}日|近日|日前|昨[日天])/u.test(read);
}

type Plain = Omit<Labelled, "label">;

function markOf(plain: Plain, mark: RegExpExecArray): Labelled {
  return { ...plain, label: mark.groups?.on === undefined ? "from" : "on", page: mark.groups?.page ?? null };
}

function labelOf(block: Block, head: boolean): Labelled {
  const read = readingView(block.text);
  const plain: Plain = { block, read, credits: null, page: null };
  if (read.length <= 70) {
    const mark = press().continuationFrom.exec(read);
    if (mark !== null && mark[0].length >= read.length - 1) return markOf(plain, mark);
    if (/\d/u.test(read) && (dateLine.test(read) || siteLine.test(read) || passed.test(read)))
      return { ...plain, label: "date" };
  }
  if (read.length <= 60 && pictureFile.test(read)) return { ...plain, label: "frame" };
  if (read.length <= 160 && (!read.includes("。") || isStopped(read))) {
    const credits = creditsOf(read, true);
    const bare = !credits.labelled && credits.names.length > 0 && bareNames.test(read);
    const bullet = /^[□■◎●◆○★☆▲△◇※]/u.test(read);
    const says = credits.labelled && (credits.names.length > 0 || bullet || /[:丨\s]/u.test(read));
    if (credits.whole && (says || bare)) {
      return { ...plain, label: "credit", credits: { ...credits, labelled: credits.labelled || bullet } };
    }
  }
  if ((read.length <= 90 && frame.test(read)) || (head && masthead.test(read))) return { ...plain, label: "frame" };
  if (/[。;]/u.test(read) || read.length > 70 || breaksOffEarly(read)) return { ...plain, label: "body" };
  if (
    /^[(].*[)]$/u.test(read) ||
    /[:,]$/u.test(read) ||
    caption.test(read) ||
    /[ /]摄影?[)]?$/u.test(read) ||
    captionCredit(read) !== null
  )
    return { ...plain, label: "body" };
  // A dateline and byline on a line of their own open the story.
  if (/[)】\]]$/u.test(read) && press().dateline.test(read)) return { ...plain, label: "body" };
  return { ...plain, label: "title" };
}

function part({ text, runs, line }: Block, start: number, end: number, gap: number): Block {
  return { ...slicePrinted({ text, runs }, start, end), line, gap };
}

/** Parts continuation marks from the prose that they open or close: (上接第一版)了…, …。(下转第二版). */
function unmarked(one: Labelled): Labelled[] {
  const { block, read } = one;
  const mark = one.label === "body" && /[(【[〔]/u.test(read) ? press().continuation.exec(read) : null;
  if (mark === null || !/^[(【[〔]/u.test(mark[0])) return [one];
  const end = mark.index + mark[0].length;
  const sets = (start: number, to: number, gap: number): Plain => {
    return { block: part(block, start, to, gap), read: read.slice(start, to), credits: null, page: null };
  };
  if (mark.index === 0) {
    const rest: Labelled = { ...sets(end, read.length, 0), label: "body", joined: true };
    return [markOf(sets(0, end, block.gap), mark), rest];
  }
  if (end < read.length - 1) return [one];
  const closing: Labelled = { ...markOf(sets(mark.index, read.length, 0), mark), joined: true };
  return [{ ...sets(0, mark.index, block.gap), label: "body" }, closing];
}

/** Labels the blocks of an edition. */
export function labelsOf(blocks: readonly Block[]): Labelled[] {
  const labelled = blocks.flatMap((block, index) => unmarked(labelOf(block, index < 4)));
  return labelled.map((one, index) => {
    const below = labelled[index - 1]?.label === "title" && labelled[index + 1]?.label === "date";
    // The outlet between headline and date.
    return below && one.label === "title" && outletOnly.test(one.read) ? { ...one, label: "date" } : one;
  });
}
