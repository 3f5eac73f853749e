import { divide } from "./articles/articles.ts";
import { added } from "./domain/added.ts";
import type { Article } from "./domain/article.ts";
import type { Staged } from "./domain/diagnostic.ts";
import type { EditionContext, EditionSource } from "./domain/edition.ts";
import type { Reading } from "./domain/fact.ts";
import { readingView } from "./domain/reading-view.ts";
import type { EditionRows } from "./domain/rows.ts";
import { factsOf } from "./facts/facts.ts";
import { rowsOf } from "./identity/rows.ts";
import { layout } from "./layout/layout.ts";
import { contextOf } from "./mentions/context/context.ts";
import { mentionsOf } from "./mentions/mentions.ts";
import { pageOf } from "./mentions/page.ts";
import { asPrinted } from "./reading/as-printed.ts";

export interface EditionReading {
  readonly source: EditionSource;
  readonly context: EditionContext;
  readonly readings: readonly Reading[];
}

/** Reads one edition from printed text to facts. */
export function readEdition(source: EditionSource): Staged<EditionReading> {
  return readEditions([source])[0] as Staged<EditionReading>;
}

/** Reads several editions, each by itself, one stage after the other. The only place where the stages meet. */
export function readEditions(sources: readonly EditionSource[]): Staged<EditionReading>[] {
  const laid = sources.map((source) => ({ source, blocks: layout(source) }));
  const divided = added(laid, ({ source, blocks }) => ({ articles: divide(source, blocks.value) }));
  const told = added(divided, ({ source, articles }) => ({ context: contextOf(source, articles.value) }));
  const readings = readingsOf(
    told.flatMap(({ articles, context }) => articles.value.map((article) => ({ article, context: context.value }))),
  );
  return told.map(({ source, blocks, articles, context }) => ({
    value: { source, context: context.value, readings: readings.splice(0, articles.value.length) },
    diagnostics: [...blocks.diagnostics, ...articles.diagnostics, ...context.diagnostics],
  }));
}

interface Placed {
  readonly article: Article;
  readonly context: EditionContext;
}

/** So many characters are read together: more are no faster, and take more memory. */
const together = 20_000;

function readingsOf(articles: readonly Placed[]): Reading[] {
  const readings: Reading[] = [];
  for (let from = 0; from < articles.length; ) {
    let to = from;
    for (let length = 0; to < articles.length && length < together; to++)
      length += articles[to]?.article.text.length ?? 0;
    for (const reading of readTogether(articles.slice(from, to))) readings.push(reading);
    from = to;
  }
  return readings;
}

function readTogether(articles: readonly Placed[]): Reading[] {
  // Rules are written for simplified characters and half-width marks; offsets are the same in both texts.
  const views = articles.map(({ article, context }) => {
    const text = readingView(article.text);
    return { article: text === article.text ? article : { ...article, text }, context };
  });
  const mentions = mentionsOf(views.map(({ article, context }) => pageOf(article, context))).value;
  const named = views.map((view, at) => ({ ...view, mentions: mentions[at] as (typeof mentions)[number] }));
  return factsOf(named).value.map((reading, at) => {
    const printed = articles[at]?.article ?? reading.article;
    return printed === reading.article ? reading : asPrinted(reading, printed);
  });
}

/** Reads editions all the way to the rows that each adds to the graph. */
export function editionRows(sources: readonly EditionSource[]): Staged<EditionRows>[] {
  return readEditions(sources).map(({ value, diagnostics }) => ({
    value: rowsOf(value.source, value.context, value.readings),
    diagnostics,
  }));
}
