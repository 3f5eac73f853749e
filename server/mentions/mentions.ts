import { added } from "../domain/added.ts";
import type { Staged } from "../domain/diagnostic.ts";
import type { Mentions } from "../domain/mention.ts";
import { findDates } from "./dates/dates.ts";
import { findMeetings } from "./meetings/meetings.ts";
import { findNamed } from "./named.ts";
import type { Page } from "./page.ts";
import { findPrograms } from "./programs/programs.ts";
import { findWorks } from "./works.ts";

/** Finds everything that articles name. Recognisers run in this order; each sees what those before it found. */
export function mentionsOf(pages: readonly Page[]): Staged<readonly Mentions[]> {
  const works = added(
    pages.map((page) => ({ page })),
    ({ page }) => ({ works: findWorks(page) }),
  );
  const dates = added(works, ({ page }) => ({ dates: findDates(page) }));
  const names = findNamed(pages);
  const named = dates.map((found, at) => ({ ...found, ...(names[at] as (typeof names)[number]) }));
  const meetings = added(named, (found) => ({ meetings: findMeetings(found.page, found) }));
  const programs = added(meetings, (found) => ({ programs: findPrograms(found.page, found.tokens, found) }));
  return { value: programs.map(({ page, tokens, ...mentions }) => mentions), diagnostics: [] };
}
