import type { Block } from "../domain/article.ts";
import { readingView } from "../domain/reading-view.ts";
import { press } from "../vocabulary/press.ts";
import { type Credits, creditsOf } from "./credits.ts";

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
const clock = "(?:\\s*T?\\d{1,2}[::]\\d{2}(?:[::]\\d{2})?)?";
const dateLine = new RegExp(`^[((]?(?:[\\p{Script=Han} ]{2,6}[::]\\s*)?${day}${clock}\\s*[))]?$`, "u");
const passed = /^[((]\s*\d{4}年\d{1,2}月\d{1,2}日.{0,60}(?:通过|批准|公布|发布|印发)\s*[))]$/u;
const frame = new RegExp(
  [
    `^第?[ ]?[A-Z0-9一二三四五六七八九十]{1,4}[ ]?版.{0,12}$`,
    `^[A-Z]?0?\\d{1,2}[ ]?(?:版)?[ ]?(?:要闻|综合|综合新闻|时政|民生|专题|专版|副刊|广告|社会|经济|文化|乡镇|头版).{0,4}$`,
    `^${day}\\s*(?:星期|农历|第\\d+期|总第).{0,60}$`,
    `(?:国内统一|统一刊号|CN\\d\\d|邮发代号|投稿邮箱|新闻热线|本报地址|准印证|印刷厂|零售价|今日\\s*\\d+\\s*版|总第\\s*\\d+\\s*期)`,
    `^(?:农历|星期[一二三四五六日天]|总编辑|电子邮箱|邮编|电话|网址|地址|主办单位?|主管单位?|承办)[::\\s].{0,50}$`,
    `^[\\p{Script=Han} ]{2,8}(?:日报|时报|晚报|周报|新报|新闻|导报)$`,
    `^(?:今日|新)[\\p{Script=Han}]{2,4}$`,
  ].join("|"),
  "u",
);

/** Labels one block. `top` is true until the first prose of the edition: a masthead stands nowhere else. */
export function labelOf(block: Block): Labelled {
  const read = readingView(block.text);
  const plain = { block, read, credits: null, page: null };
  const { continuation } = press();
  if (read.length <= 70) {
    const mark = continuation.exec(read);
    if (mark !== null && mark.index === 0 && mark[0].length >= read.length - 1) {
      return {
        ...plain,
        label: mark.groups?.on === undefined ? "from" : "on",
        page: mark.groups?.page ?? null,
      };
    }
    if (dateLine.test(read) || passed.test(read)) return { ...plain, label: "date" };
  }
  if (read.length <= 160 && !/[。;]/u.test(read)) {
    const credits = creditsOf(read);
    const bare = !credits.labelled && credits.names.length > 0 && read.length <= 30;
    if (credits.whole && ((credits.labelled && (credits.names.length > 0 || /[::]/u.test(read))) || bare)) {
      return { ...plain, label: "credit", credits };
    }
  }
  if (read.length <= 90 && frame.test(read)) return { ...plain, label: "frame" };
  if (/[。;;]/u.test(read) || read.length > 70) return { ...plain, label: "body" };
  if (/^[((].*[))]$/u.test(read) || /[::,,]$/u.test(read)) return { ...plain, label: "body" };
  return { ...plain, label: "title" };
}
