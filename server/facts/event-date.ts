import type { Article } from "../domain/article.ts";
import type { DateMention } from "../domain/mention.ts";
import { holding, lineStart } from "../domain/spans.ts";

/** A label that dates the publishing, not the event: 发布时间:2021-03-29, 来源:甲报 2021-03-29. */
const imprint =
  /(?:(?:时间|日期|来源|编辑|作者|浏览|阅读|点击|发布|更新|发表)[^。,;\n]{0,6}[:丨|][^。\n]{0,30}|(?:发布|发表|更新|刊发|上传)于\s*)$/u;
/** 2021年03月29日 08:48:56: the page's own time. */
const clock = /^\s*\d{1,2}:\d{2}/u;
/** What comes before a day that is no event's: figures up to it, a deadline, a basis, a plan. */
const before =
  /(?:截[至止](?:到|于)?|直到|直至|不迟于|计划于|拟于|将于|定于|预计|力争|确保|按照?|根据|依据|鉴于|《[^》]*)$/u;
/** What comes after one: lives, origins and deadlines. */
const after =
  /^\s*(?:(?:出)?生(?![产活态意日])|(?:在[^,。]{1,12})?出生|前|以前|之前|底前|以来|(?:正式)?(?:成立|创办|创建|始建)(?!大会|仪式|暨)|(?:公布|印发|发布|下发|施行|实施|颁布|通过|修订)的|[^,。]{0,16}(?:会议|讲话|批示|指示|座谈会|调研|要求)精神)/u;
/** A story older than this seldom is what a paper reports, when the same text tells of a newer day. */
const stale = 120 * 86_400_000;

/** The day of the event an article reports: the first day its story names that is not after the edition's date. */
export function eventDateOf(article: Article, dates: readonly DateMention[], seenFrom: string | null): string | null {
  const story = article.parts.find((part) => part.kind === "body");
  const days = dates.filter(
    ({ date, precision }) => date !== null && precision === "day" && (seenFrom === null || date <= seenFrom),
  );
  const past = days.filter(
    ({ start, end }) =>
      !clock.test(article.text.slice(end, end + 8)) &&
      !imprint.test(article.text.slice(lineStart(article.text, start, 60), start)),
  );
  const datelines = article.parts.filter(({ kind }) => kind === "dateline");
  const told = past.filter(
    ({ start }) => (story === undefined || start >= story.start) && holding(datelines, start) === undefined,
  );
  const events = told.filter(
    ({ start, end, rule }) =>
      !(rule === "date-relative" && spoken(article.text, start)) &&
      !before.test(article.text.slice(Math.max(0, start - 30), start)) &&
      !after.test(article.text.slice(end, end + 24)),
  );
  const [first] = events;
  const recent = seenFrom === null ? undefined : events.find(({ date }) => !isStale(date, seenFrom));
  if (first !== undefined && seenFrom !== null && isStale(first.date, seenFrom)) return recent?.date ?? first.date;
  // A dateline's day (甲报3月6日讯) or the one under a notice.
  const filed = past.find(({ start }) => {
    const part = holding(datelines, start);
    return part !== undefined && /[讯电]/u.test(article.text.slice(part.start, part.end));
  });
  return (
    (first ?? told[0] ?? filed ?? past.find(({ start }) => start > (story?.start ?? 0) || !dateLine(article, start)))
      ?.date ?? null
  );
}

/** “今天…”: what somebody says of his own day. */
function spoken(text: string, offset: number): boolean {
  const line = text.slice(lineStart(text, offset, 200), offset);
  return line.lastIndexOf("“") > line.lastIndexOf("”");
}

function isStale(date: string | null, seenFrom: string): boolean {
  return date !== null && Date.parse(seenFrom) - Date.parse(date) > stale;
}

/** Whether a day above the story stands on a line of dates and sources rather than in a dateline. */
function dateLine(article: Article, offset: number): boolean {
  const part = holding(article.parts, offset);
  return part?.kind === "dateline" && !/[讯电]|通过|批准|施行/u.test(article.text.slice(part.start, part.end));
}
