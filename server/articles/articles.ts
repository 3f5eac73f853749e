import type { Article, Block } from "../domain/article.ts";
import type { Diagnostic, Staged } from "../domain/diagnostic.ts";
import type { EditionSource, SourceItem } from "../domain/edition.ts";
import { assemble } from "./assemble.ts";
import { joinContinuations } from "./continuations.ts";
import { type Draft, draftsOf, stopsShort } from "./drafts.ts";
import { labelsOf } from "./labels.ts";
import { restoreTails } from "./tails.ts";

interface Printed {
  readonly draft: Draft;
  readonly item: SourceItem | null;
}

/** An article that its source sets apart stays one article, however its paragraphs look. */
function fromItem(item: SourceItem, blocks: readonly Block[]): Printed {
  const labelled = labelsOf(blocks);
  const [first, ...rest] = labelled;
  if (item.headline === null || first === undefined) {
    const drafts = draftsOf(labelled);
    const [whole] = drafts;
    const merged = {
      titles: whole?.titles ?? [],
      meta: whole?.meta ?? [],
      content: drafts.flatMap((one, index) =>
        index === 0 ? one.content : [...one.titles, ...one.meta, ...one.content],
      ),
    };
    return { draft: merged, item };
  }
  const story = rest.findIndex(({ label }) => label === "body");
  const meta = story < 0 ? [] : rest.slice(0, story);
  return { draft: { titles: [first], meta, content: rest.slice(meta.length) }, item };
}

/** Blocks stand in the order of their items. */
function itemSets(items: readonly SourceItem[], blocks: readonly Block[]): Printed[] {
  const sets: Printed[] = [];
  let at = 0;
  for (const item of items) {
    const from = at;
    while (at < blocks.length && (blocks[at]?.runs[0]?.source ?? 0) < item.end) at++;
    if (at > from) sets.push(fromItem(item, blocks.slice(from, at)));
  }
  return sets;
}

type Note = (severity: Diagnostic["severity"], rule: string, message: string, line?: number) => void;

/** A printed page's articles must be told apart, and their displaced ends put back. */
function printedSets(blocks: readonly Block[], note: Note): Printed[] {
  const drafts = draftsOf(labelsOf(blocks));
  for (const { line } of restoreTails(drafts)) {
    const message = "Put a displaced end of an article back where its sentence breaks off.";
    note("info", "articles/displaced-tail", message, line);
  }
  return joinContinuations(drafts).map((draft) => ({ draft, item: null }));
}

/**
 * Blocks become articles: headline, kicker and subhead told apart, bylines read, displaced tails put back,
 * continuation marks kept. Never throws.
 */
export function divide(source: EditionSource, blocks: readonly Block[]): Staged<readonly Article[]> {
  const diagnostics: Diagnostic[] = [];
  const note: Note = (severity, rule, message, line) => {
    diagnostics.push({ severity, rule, message, file: source.file, ...(line !== undefined && { line }) });
  };
  const sets = source.items === null ? printedSets(blocks, note) : itemSets(source.items, blocks);
  const value = sets.map(({ draft, item }, index) => {
    const article = assemble(draft, String(index + 1), source.head.page, item);
    if (stopsShort(draft) && draft.content.at(-1)?.label === "body") {
      const message = "The article breaks off in mid-sentence; its end is not in this edition.";
      note("warning", "articles/breaks-off", message, article.line);
    }
    return article;
  });
  if (value.length === 0) note("warning", "articles/none", "No article was found.");
  return { value, diagnostics };
}
