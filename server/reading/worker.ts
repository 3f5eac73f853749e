import type { Diagnostic, Staged } from "../domain/diagnostic.ts";
import type { EditionSource } from "../domain/edition.ts";
import type { EditionRows } from "../domain/rows.ts";
import { editionRows } from "../ingest.ts";

/** What a reading thread does: one edition's text in, its rows out. */
export default function read(source: EditionSource): Staged<EditionRows> {
  const { value, diagnostics } = editionRows(source);
  const place = (diagnostic: Diagnostic): Diagnostic => ({ file: source.file, ...diagnostic });
  return { value, diagnostics: diagnostics.map(place) };
}
