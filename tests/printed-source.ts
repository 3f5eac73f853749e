import type { EditionSource } from "../server/domain/edition.ts";
import { edition } from "../server/input/edition.ts";
import { noHead } from "../server/input/head.ts";

/** An edition of which nothing is known but its printed text. */
export function printedSource(text: string): EditionSource {
  return edition("page.txt", noHead, text);
}
