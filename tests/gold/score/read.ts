import type { EditionSource } from "../../../server/domain/edition.ts";
import { contractOf } from "../../../server/facts/contract.ts";
import { readEdition } from "../../../server/ingest.ts";
import { editionsOf } from "../../../server/input/input.ts";
import type { ReadArticle } from "./shape.ts";

/** Reads one edition to what the contract says of it. */
export function articlesOf(source: EditionSource): readonly ReadArticle[] {
  const { value, diagnostics } = readEdition(source);
  return contractOf(source.file, value.readings, diagnostics).articles;
}

/** Reads one file, all of its editions. */
export async function articlesIn(file: string): Promise<readonly ReadArticle[]> {
  const articles: ReadArticle[] = [];
  for await (const { value } of editionsOf(file, {})) articles.push(...articlesOf(value));
  return articles;
}
