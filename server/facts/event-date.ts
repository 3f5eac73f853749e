import type { Article } from "../domain/article.ts";
import type { DateMention } from "../domain/mention.ts";

/** Lines about the publishing, not the event: 发布时间:2021-03-29. */
const imprint = /(?:时间|日期|来源|编辑|浏览|阅读|点击|发布|更新|发表)[^。\n]{0,40}$/u;

/** The day of the event an article reports: the first day its story names that is not after the edition's date. */
export function eventDateOf(article: Article, dates: readonly DateMention[], seenFrom: string | null): string | null {
  const story = article.parts.find((part) => part.kind === "body");
  const past = dates.filter(({ date, precision, start }) => {
    if (date === null || precision !== "day" || (seenFrom !== null && date > seenFrom)) return false;
    const line =
      article.text
        .slice(Math.max(0, start - 60), start)
        .split("\n")
        .at(-1) ?? "";
    return !imprint.test(line);
  });
  const told = past.find(({ start }) => story === undefined || start >= story.start) ?? past[0];
  return told?.date ?? null;
}
