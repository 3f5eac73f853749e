import type { Article } from "../domain/article.ts";
import type { Staged } from "../domain/diagnostic.ts";
import type { EditionContext } from "../domain/edition.ts";
import type { Mentions } from "../domain/mention.ts";
import { findDates } from "./dates.ts";
import { findMeetings } from "./meetings.ts";
import { findNamed } from "./named.ts";
import { pageOf } from "./page.ts";
import { findPrograms } from "./programs.ts";
import { findWorks } from "./works.ts";

/** Finds everything an article names. Recognisers run in this order; each sees what those before it found. */
export function mentionsOf(article: Article, context: EditionContext): Staged<Mentions> {
  const page = pageOf(article, context);
  const works = findWorks(page);
  const dates = findDates(page);
  const { tokens, ...names } = findNamed(page);
  const named = { works, dates, ...names };
  const meetings = findMeetings(page, named);
  const programs = findPrograms(page, tokens, { ...named, meetings });
  return { value: { ...named, meetings, programs }, diagnostics: [] };
}
