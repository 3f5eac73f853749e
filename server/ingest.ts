import { divide } from "./articles/articles.ts";
import type { Diagnostic, Staged } from "./domain/diagnostic.ts";
import type { EditionContext, EditionSource } from "./domain/edition.ts";
import type { Reading } from "./domain/fact.ts";
import { readingView } from "./domain/reading-view.ts";
import type { EditionRows } from "./domain/rows.ts";
import { factsOf } from "./facts/facts.ts";
import { rowsOf } from "./identity/rows.ts";
import { layout } from "./layout/layout.ts";
import { contextOf } from "./mentions/context.ts";
import { mentionsOf } from "./mentions/mentions.ts";
import { asPrinted } from "./reading/as-printed.ts";

export interface EditionReading {
  readonly source: EditionSource;
  readonly context: EditionContext;
  readonly readings: readonly Reading[];
}

/** Reads one edition from printed text to facts. The only place where the stages meet. */
export function readEdition(source: EditionSource): Staged<EditionReading> {
  const diagnostics: Diagnostic[] = [];
  const keep = <T>(staged: Staged<T>): T => {
    diagnostics.push(...staged.diagnostics);
    return staged.value;
  };
  const blocks = keep(layout(source));
  const articles = keep(divide(source, blocks));
  const context = keep(contextOf(source, articles));
  const readings = articles.map((article) => {
    // Rules are written for simplified characters and half-width marks; offsets are the same in both texts.
    const text = readingView(article.text);
    const view = text === article.text ? article : { ...article, text };
    const reading = keep(factsOf(view, keep(mentionsOf(view, context)), context));
    return view === article ? reading : asPrinted(reading, article);
  });
  return { value: { source, context, readings }, diagnostics };
}

/** Reads one edition all the way to the rows it adds to the graph. */
export function editionRows(source: EditionSource): Staged<EditionRows> {
  const { value, diagnostics } = readEdition(source);
  return { value: rowsOf(source, value.context, value.readings), diagnostics };
}
