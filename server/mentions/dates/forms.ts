import { Characters } from "../../domain/characters.ts";

const figure = "[0-9]";
const year = `(?:${figure}{4}|[〇零○Oo一二三四五六七八九]{4})`;
const month = `(?:${figure}{1,2}|十[一二]?|[一二三四五六七八九])`;
const day = `(?:${figure}{1,2}|[一二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|三十一?|[一二三四五六七八九])`;
const time = "(?<time>凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|当晚|夜间|晚(?=[,召举,在])|晚)?";
const gap = "[\\s ]*";
const to = "(?:至|到|—+|-+|–|~|~)";

/** The forms in order of trust; each names its rule. One alternation, so that the text is read once. */
export const forms = new RegExp(
  [
    `(?<y1>${year})年${gap}(?<m1>${month})月${gap}(?<d1>${day})[日号](?:${to}(?:(?<m1b>${month})月)?(?<d1b>${day})[日号])?`,
    `(?<![0-9.])(?<y2>(?:19|20)[0-9]{2})[-/.](?<m2>[0-9]{1,2})[-/.](?<d2>[0-9]{1,2})(?![0-9])`,
    `(?<![0-9.])(?<d3>[0-9]{1,2})\\.(?<m3>[0-9]{1,2})\\.(?<y3>(?:19|20)[0-9]{2})(?![0-9])`,
    `(?<now>今年|去年|前年)?(?<![0-9])(?<m4>${month})${gap}月(?:份)?${gap}(?<d4>${day})${gap}[日号](?:${to}(?:(?<m4b>${month})月)?(?<d4b>${day})[日号])?`,
    `(?<y5>${year})年(?:${gap}(?<m5>${month})月份?)?(?:度|(?=[^代来前内级龄]|$))`,
    `(?<relative>昨日|昨天|今日|今天|当日|当天|前日|前天|明日|明天)`,
    `[今昨][(](?<d7>${figure}{1,2})[)][日天]`,
    `(?<vague>近日|日前|近期|连日来|最近)`,
    `(?<![0-9年月第第满过近约])(?<d6>${figure}{1,3})[日号](?:${to}(?<d6b>${figure}{1,2})[日号])?(?=${gap}(?:上午|下午|晚|早|凌晨|中午|傍晚|[,,、]|我|县|市|区|全|在|至))`,
  ]
    .map((form) => `(?:${form})`)
    .join("|")
    .replace(/^/, "(?:")
    .replace(/$/, `)${gap}${time}`),
  "uy",
);
/** What these begin with. */
export const starts = new Characters(/[0-9〇零○Oo一二三四五六七八九十廿今去前昨当明近日连最]/u);
const figures = new Characters(/[0-9〇零○Oo一二三四五六七八九十廿]/u);
/** What stands behind the figures that a date begins with. */
const units = new Characters(/[年月日号\-/.\s]/u);

/** No part of a date has as many. */
const mostFigures = 8;

/** 一个, 十分: most figures begin no date. */
export function begins(text: string, at: number): boolean {
  let end = at;
  while (end - at < mostFigures && figures.has(text.charCodeAt(end))) end++;
  return end === at || units.has(text.charCodeAt(end));
}
