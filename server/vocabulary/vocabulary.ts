import { fileURLToPath } from "node:url";
import { Lexicon } from "./lexicon.ts";
import { loadEntries } from "./load.ts";

const folder = fileURLToPath(new URL("../../seeds/vocabulary/", import.meta.url));
/** Kinds that are searched for in every text; the rest is weighed by dictionary.ts, made into patterns or looked up. */
const scanned: ReadonlySet<string> = new Set([
  "meeting-tail",
  "organ-tail",
  "program-name",
  "program-bare",
  "program-built",
  "program-plain",
]);
let loaded: Lexicon | undefined;

/** The vocabulary of seeds/vocabulary, loaded at first use. Throws VocabularyError where a file is broken. */
export function vocabulary(): Lexicon {
  loaded ??= new Lexicon(loadEntries(folder), scanned);
  return loaded;
}
