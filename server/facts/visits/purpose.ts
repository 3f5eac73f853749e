import { SoughtWords } from "../../vocabulary/sought.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";

let activities: SoughtWords | undefined;

/** What a sentence says a visit is for, in the vocabulary's words; null where it does not say. */
export function purposeOf(sentence: string): string | null {
  const kinds = vocabulary().words("visit-verb");
  activities ??= new SoughtWords("visit-verb");
  for (const { word } of activities.in(sentence)) {
    const kind = kinds.get(word)?.as;
    if (kind && word.includes(kind.slice(0, 1)) && word.length > 1) return kind;
  }
  return null;
}
