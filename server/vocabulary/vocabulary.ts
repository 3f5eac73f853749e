import { fileURLToPath } from "node:url";
import { Lexicon } from "./lexicon.ts";
import { loadEntries } from "./load.ts";

const folder = fileURLToPath(new URL("../../seeds/vocabulary/", import.meta.url));
let loaded: Lexicon | undefined;

/** The vocabulary of seeds/vocabulary, loaded at first use. Throws VocabularyError where a file is broken. */
export function vocabulary(): Lexicon {
  loaded ??= new Lexicon(loadEntries(folder));
  return loaded;
}
