import type { Diagnostic, Staged } from "../domain/diagnostic.ts";
import type { EditionSource } from "../domain/edition.ts";
import type { EditionRows } from "../domain/rows.ts";
import { editionRows } from "../ingest.ts";

/** What a reading thread does: the texts of a few editions in, the rows of each out. */
export default function read(sources: readonly EditionSource[]): Staged<EditionRows>[] {
  return editionRows(sources).map(({ value, diagnostics }, at) => {
    const file = sources[at]?.file ?? "";
    const place = (diagnostic: Diagnostic): Diagnostic => ({ file, ...diagnostic });
    return { value, diagnostics: diagnostics.map(place) };
  });
}
