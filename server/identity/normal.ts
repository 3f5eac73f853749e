/**
 * Brings a name to the form in which it is compared: NFKC (full- and half-width agree, UAX #15), white space
 * and invisible characters removed, the dots of names one (艾力•买买提, 艾力·买买提). Never shown; display keeps the printed form.
 */
export function normalName(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/[\s\u200b-\u200d\ufeff]/gu, "")
    .replace(/[•・‧∙⋅]/gu, "·");
}

/**
 * Words that say a program is being done and stand behind its name or not: 党史学习教育活动 is 党史学习教育. 行动 behind a
 * longer name is part of it, and printed always; behind a short one (春雷, 百日攻坚) the quotes decide who takes it in.
 */
const doing = /(?<=..)(?:活动|工作)$|(?<=^.{2,4})行动$/u;

/**
 * A program's identity ignores how its parts were joined or quoted, in which order 创建 stands, and 工作, 活动, 行动 behind it:
 * “县乡一体 条抓块统”, “县乡一体、条抓块统” and 县乡一体条抓块统 are one; so are 创建全国文明城市 and 全国文明城市创建工作.
 */
export function programKey(name: string): string {
  let key = normalName(name).replace(/[\p{P}\p{S}]/gu, "");
  for (let before = ""; before !== key; ) {
    before = key;
    key = key.replace(doing, "");
  }
  return key.replace(/^创建(.{3,})$/u, (_, what: string) => (what.endsWith("创建") ? what : `${what}创建`));
}

/** Makes one segment of a readable id: `/` separates segments and so cannot occur inside one. */
export function idSegment(text: string): string {
  return normalName(text).replaceAll("/", "∕");
}
