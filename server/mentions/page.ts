import type { Article } from "../domain/article.ts";
import type { EditionContext } from "../domain/edition.ts";
import type { Mentions } from "../domain/mention.ts";
import type { Hit } from "../vocabulary/lexicon.ts";
import { vocabulary } from "../vocabulary/vocabulary.ts";

/** What every recogniser reads: an article, where and when it was printed, and the words that tell of meetings and programs. */
export interface Page {
  readonly article: Article;
  readonly context: EditionContext;
  readonly text: string;
  /** The vocabulary words in `text` of the kinds that are searched for, by start, then longest first. */
  readonly hits: readonly Hit[];
}

/** What the recognisers before this one found. */
export type Found = Partial<Mentions>;

export function pageOf(article: Article, context: EditionContext): Page {
  return { article, context, text: article.text, hits: vocabulary().scan(article.text) };
}
