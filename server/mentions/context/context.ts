import type { Article } from "../../domain/article.ts";
import type { Diagnostic, Staged } from "../../domain/diagnostic.ts";
import type { DateBasis, EditionContext, EditionSource } from "../../domain/edition.ts";
import { readingView } from "../../domain/reading-view.ts";
import { isoDate, shifted } from "../dates/calendar.ts";
import { countiesIn, fullCounty } from "./county.ts";
import { completeDate, eventDay, yearIn } from "./date.ts";

type Note = (severity: Diagnostic["severity"], rule: string, message: string) => void;

/** Lines of a masthead: a paper's name or its day, printed above everything else. */
function masthead(text: string): string[] {
  return readingView(text.slice(0, 600))
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, 8);
}

const paperName =
  /^(?:《?)((?:今日|新)?[\p{Script=Han}]{2,6}(?:日报|时报|晚报|周报|新报|新闻|导报|报)|今日[\p{Script=Han}]{2,4})(?:》?)$/u;

function newspaperOf(lines: readonly string[]): string | null {
  for (const line of lines) {
    const name = paperName.exec(line.replace(/[ \u3000]/gu, ""))?.[1];
    if (name !== undefined) return name;
  }
  return null;
}

/** A page or two name the county often enough. */
const enough = 60_000;

function countyOf(
  source: EditionSource,
  newspaper: string | null,
  articles: readonly Article[],
  note: Note,
): string | null {
  if (source.head.county !== null) return fullCounty(source.head.county);
  const printed = articles.map((article) => article.text).join("\n");
  const text = readingView(printed.slice(0, enough));
  // The paper's own name says more than anything in it.
  const [first, second] = countiesIn(
    newspaper === null ? text : `${text}\n${`在${newspaper.replace(/^今日/u, "")}发展。`.repeat(3)}`,
  );
  if (first === undefined || first.score < 1) {
    note("warning", "context/county", "The county could not be told from the text; give it with --county.");
    return null;
  }
  if (second !== undefined && second.score > first.score * 0.8) {
    note(
      "warning",
      "context/county",
      `Took ${first.name} for the edition's county, but ${second.name} is nearly as likely; give it with --county.`,
    );
  } else
    note(
      "info",
      "context/county",
      `Took ${first.name} for the edition's county, by the places and organizations named.`,
    );
  return first.name;
}

/** The first lines of a story, where the event reported is dated. */
function leadOf({ text, parts }: Article): string {
  const body = parts.find(({ kind }) => kind === "body");
  const dateline = parts.find(({ kind }) => kind === "dateline");
  const print = (part: typeof dateline): string =>
    part === undefined ? "" : readingView(text.slice(part.start, part.end));
  // A caption may stand above the story.
  const story = body === undefined ? "" : readingView(text.slice(body.start, body.start + 260));
  return `${story}\n${print(dateline)}`;
}

function printedDate(lines: readonly string[], articles: readonly Article[]): string | null {
  for (const line of lines) {
    if (line.length < 60 && !/。/u.test(line) && completeDate(line) !== null) return completeDate(line);
  }
  for (const { text, parts } of articles) {
    for (const { kind, start, end } of parts) {
      if (kind === "body" || kind === "headline") continue;
      const date = completeDate(readingView(text.slice(start, end)));
      if (date !== null) return date;
    }
  }
  return null;
}

function inferredDate(articles: readonly Article[], note: Note): string | null {
  const leads = articles.map(leadOf);
  const heads = articles.map(({ headline, subhead }) => readingView(`${headline}\n${subhead ?? ""}`));
  const year =
    leads.map((lead) => eventDay(lead)?.year ?? null).find((one) => one !== null) ??
    yearIn([...heads, ...leads].join("\n"));
  const days = leads.flatMap((lead) => {
    const event = eventDay(lead);
    const known = event?.year ?? year;
    const date = event === null || known === null ? null : isoDate(known, event.month, event.day);
    return date === null ? [] : [date];
  });
  const newest = days.sort().at(-1);
  if (newest === undefined) {
    const reason = year === null ? "no year is named" : "no event is dated";
    note("warning", "context/date", `The edition's date could not be told (${reason}); give it with --date.`);
    return null;
  }
  const next = shifted(newest, 1);
  note(
    "info",
    "context/date",
    `Took ${next} for the edition's date: the day after the newest dated event (${newest}).`,
  );
  return next;
}

/** Where and when an edition was printed: as given, as printed, or else by what its articles say, with a note. */
export function contextOf(source: EditionSource, articles: readonly Article[]): Staged<EditionContext> {
  const diagnostics: Diagnostic[] = [];
  const note: Note = (severity, rule, message) => diagnostics.push({ severity, rule, message, file: source.file });
  const { head } = source;
  const lines = head.newspaper === null || head.date === null ? masthead(source.text) : [];
  const newspaper = head.newspaper ?? newspaperOf(lines);
  const county = countyOf(source, newspaper, articles, note);
  const given = head.date;
  const printed = given === null ? printedDate(lines, articles) : null;
  const date = given ?? printed ?? inferredDate(articles, note);
  const basis: DateBasis | null =
    given !== null ? "given" : printed !== null ? "printed" : date === null ? null : "inferred";
  return { value: { newspaper, county, date, dateBasis: basis }, diagnostics };
}
