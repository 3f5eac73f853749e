import { globSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { goldOf } from "./score/gold.ts";
import type { Gold } from "./score/shape.ts";

/** One text of the written corpus. */
export interface Written {
  /** The folder: what the text is an example of. */
  readonly phenomenon: string;
  /** Path within the corpus, without ending. */
  readonly id: string;
  readonly file: string;
  readonly gold: Gold;
}

const corpus = join(import.meta.dirname, "phenomena");

/** The written corpus, sorted by id. */
export function writtenCorpus(): readonly Written[] {
  const files = globSync(join(corpus, "*/*.txt")).sort();
  return files.map((file) => {
    const id = relative(corpus, file).replace(/\.txt$/, "");
    return { phenomenon: dirname(id), id, file, gold: goldOf(file) };
  });
}
