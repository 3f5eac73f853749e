import { createHash } from "node:crypto";
import type { EditionHead, EditionSource, SourceItem } from "../domain/edition.ts";

/** An article as a crawler or a web page gives it. */
export interface Record {
  readonly headline: string | null;
  readonly text: string;
  readonly page: string | null;
  readonly url: string | null;
  /** 1-based line in the file. */
  readonly line: number;
}

/** Puts an edition together and takes its digest: the same digest, the same edition. */
export function edition(
  file: string,
  head: EditionHead,
  text: string,
  firstLine = 1,
  items: readonly SourceItem[] | null = null,
  part = 1,
): EditionSource {
  const digest = createHash("sha256").update(JSON.stringify([head, text, items]));
  return { file, head, text, firstLine, items, part, sha256: digest.digest("hex") };
}

/** Sets records one under another, so that every character of them has its place in the edition's text. */
export function editionOfRecords(file: string, head: EditionHead, records: readonly Record[], part = 1): EditionSource {
  const items: SourceItem[] = [];
  let text = "";
  for (const { headline, text: story, page, url, line } of records) {
    if (text !== "") text += "\n\n";
    const start = text.length;
    text += headline === null ? story : `${headline}\n${story}`;
    items.push({ headline, page, url, line, start, end: text.length });
  }
  return edition(file, head, text, records[0]?.line ?? 1, items, part);
}
