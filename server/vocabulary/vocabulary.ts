import { fileURLToPath } from "node:url";
import { Lexicon } from "./lexicon.ts";
import { loadEntries } from "./load.ts";

const folder = fileURLToPath(new URL("../../seeds/vocabulary/", import.meta.url));
/** Kinds that server/vocabulary/dictionary.ts weighs in its own way, or that are looked up rather than searched for. */
const weighed: ReadonlySet<string> = new Set([
  "surname",
  "transliteration",
  "title",
  "title-prefix",
  "title-suffix",
  "former",
  "collective",
  "person-cue",
  "courtesy",
  "name-follower",
  "plain-word",
  "post-verb",
  "post-bound",
  "organ",
  "organization-suffix",
  "organ-part",
  "organization-inner",
  "organization-joint",
  "level",
  "place-suffix",
  "parted",
  "program-stop",
  "program-deed",
  "program-generic",
  "program-field",
  "program-after",
  "program-verb",
  "program-tail",
  "program-thing",
  "motto-after",
  "quote-common",
  "quote-figure",
  "trade",
  "generic-organization",
  "weak-organization",
]);
let loaded: Lexicon | undefined;

/** The vocabulary of seeds/vocabulary, loaded at first use. Throws VocabularyError where a file is broken. */
export function vocabulary(): Lexicon {
  loaded ??= new Lexicon(loadEntries(folder), weighed);
  return loaded;
}
