import { matchesOf } from "../domain/matches.ts";
import { wordPattern } from "../vocabulary/pattern.ts";
import { vocabulary } from "../vocabulary/vocabulary.ts";

let compiled: RegExp | undefined;
const activity = (): RegExp => (compiled ??= new RegExp(`(?:${wordPattern("visit-verb")})`, "gu"));

/** What a sentence says a visit is for, in the vocabulary's words; null where it does not say. */
export function purposeOf(sentence: string): string | null {
  const kinds = vocabulary().words("visit-verb");
  for (const match of matchesOf(sentence, activity())) {
    const kind = kinds.get(match[0])?.as;
    if (kind && match[0].includes(kind.slice(0, 1)) && match[0].length > 1) return kind;
  }
  return null;
}
