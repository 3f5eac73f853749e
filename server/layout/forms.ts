import { press } from "../vocabulary/press.ts";

const sentence = /[。;!?!?]/u;
const listed =
  /^(?:[(]?[一二三四五六七八九十]{1,3}[)]?、|[(][一二三四五六七八九十\d]{1,3}[)]|\d{1,2}[.、.](?!\d)|[①-⑳]|第[一二三四五六七八九十百]{1,4}[条章节]|[□■◎●○◆★▲△☆※◇])/u;
const opener = /^(?:任命|免去|决定任命|决定免去|接受|同意|特此|【|\[)/u;

/** A page's stamp at the beginning or end of a line: 2021-03-04 09:10. */
const stamped =
  /^\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?\s*T?\d{1,2}:\d{2}|[-月/.]\d{1,2}日?\s+\d{1,2}:\d{2}(?::\d{2})?$/u;

/** Whether a line (reading view) stands by itself and is never part of a sentence that runs over several lines. */
export function standsAlone(text: string): boolean {
  if (text.length > 160) return false;
  const { continuationFrom, creditLabel, creditLine, leadByline } = press();
  if (continuationFrom.exec(text)?.[0].length === text.length) return true;
  // (记者 甲)3月1日,…: a story opens with its byline on the same line.
  if (text.includes(")") && /\)[^)]*,/u.test(text)) return false;
  const stop = text.indexOf("。");
  if ((stop < 0 || stop === text.length - 1) && creditLine.test(text)) return true;
  const colon = text.includes(":");
  if (colon && (text.includes("://") || stamped.test(text)) && !sentence.test(text)) return true;
  if ((colon || text.includes("丨")) && !/[。;]/u.test(text) && creditLabel.test(text)) return true;
  return leadByline.exec(text)?.[0].length === text.length;
}

/** Whether a line begins something new: an entry of a list, 本报讯, an order of appointment. */
export function beginsAnew(text: string): boolean {
  return listed.test(text) || opener.test(text) || press().dateline.test(text);
}

/** Whether a line is running prose, not a headline: it has a sentence's punctuation or a sentence's length. */
export function runs(text: string): boolean {
  if (sentence.test(text)) return true;
  if (text.length > 45) return true;
  const commas = text.match(/,/gu)?.length ?? 0;
  return (commas > 0 && text.length > 24) || (commas > 1 && text.length > 18);
}

/** Whether prose may break off after this line: neither a mark nor a credit (…。甲 摄) brings it to an end. */
export function breaksOff(text: string): boolean {
  if (/[。!?!?;…:”’"』」)】\]》>]$/u.test(text)) return false;
  const tail = /[。!?!?”)]([^。!?!?]{2,40})$/u.exec(text)?.[1]?.trim();
  return tail === undefined || !(/摄(?:影|影报道)?(?:[/(][^/]{2,8})?$/u.test(tail) || press().creditLine.test(tail));
}

/** Whether a line begins with what cannot begin one. */
export function beginsInside(text: string): boolean {
  return /^[,。、;:!?!?”’』」)】\]》%]/u.test(text);
}

/** Whether a line begins with the day of an event, as the first sentence of a story does. */
export function beginsWithDay(text: string): boolean {
  return /^(?:\d{1,2}月\d{1,2}日|近日|日前|昨[日天]|连日来)/u.test(text);
}
