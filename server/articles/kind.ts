import type { ArticleKind, ArticlePart, BylineName } from "../domain/article.ts";
import { readingView } from "../domain/reading-view.ts";
import { anyWord } from "../vocabulary/press.ts";

interface Heads {
  readonly appointments: RegExp;
  readonly notice: RegExp;
  readonly comment: RegExp;
  readonly speech: RegExp;
}

let heads: Heads | undefined;

function compile(): Heads {
  const end = "(?:[(].{0,20}[)])?$";
  heads ??= {
    appointments: new RegExp(`(?:${anyWord("appointment-head")})(?:的?(?:${anyWord("notice-head")}))?${end}`, "u"),
    notice: new RegExp(`(?:${anyWord("notice-head")})${end}`, "u"),
    comment: new RegExp(`^(?:${anyWord("comment-head")})|(?:${anyWord("comment-head")})${end}`, "u"),
    speech: new RegExp(`(?:上的|时的|中的|年)(?:${anyWord("speech-head")})${end}`, "u"),
  };
  return heads;
}

/** What sort of item it is, from its headline, its story and its credits. */
export function kindOf(
  headline: string,
  printed: string,
  parts: readonly ArticlePart[],
  byline: readonly BylineName[],
): ArticleKind {
  const { appointments, notice, comment, speech } = compile();
  const head = readingView(headline);
  const text = readingView(printed);
  const story = parts.filter(({ kind }) => kind === "body").map(({ start, end }) => text.slice(start, end));
  const length = story.reduce((sum, { length: one }) => sum + one, 0);
  // A date of adoption in brackets is no dateline: only 讯 and names make an item a report.
  const reported = parts.some(
    ({ kind, start, end }) => kind === "byline" || (kind === "dateline" && /[讯电]/u.test(text.slice(start, end))),
  );
  const orders = story.filter((one) =>
    /^(?:[一二三四五六七八九十\d][、.]\s*)?(?:任命|免去|决定任命|接受|经[^。]{4,40}(?:决定|通过))/u.test(one),
  );
  if (!reported && (appointments.test(head) || (orders.length > 0 && orders.length >= story.length / 3)))
    return "appointments";
  if (byline.some(({ role }) => role === "photographer") && length <= 260 && story.length <= 3) return "photo caption";
  if (comment.test(head)) return "commentary";
  if (speech.test(head)) return "speech";
  if (!reported && notice.test(head)) return "notice";
  if (length === 0) return "other";
  return "news";
}
