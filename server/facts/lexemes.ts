import type { Span } from "../domain/span.ts";
import type { AttendanceRole } from "../model/kinds.ts";
import { vocabulary } from "../vocabulary/vocabulary.ts";

export type LexemeKind =
  | "plain-verb"
  | "role-verb"
  | "role-noun"
  | "role-either"
  | "light-verb"
  | "speech-verb"
  | "heard-verb";

/** A word that says what somebody does at a meeting. */
export interface Lexeme extends Span {
  readonly kind: LexemeKind;
  readonly role: AttendanceRole | null;
}

type Compiled = ReturnType<ReturnType<typeof vocabulary>["compile"]>;
let compiled: Compiled | undefined;

/** The role words in a stretch of text, longest first at each place, not overlapping. Offsets are within `text`. */
export function lexemes(text: string, offset = 0): Lexeme[] {
  compiled ??= vocabulary().compile(
    "role-verb",
    "speech-verb",
    "heard-verb",
    "light-verb",
    "role-noun",
    "role-either",
    "plain-verb",
  );
  const found: Lexeme[] = [];
  for (let start = 0; start < text.length; ) {
    const end = compiled.trie.longest(text, start);
    const entry = end < 0 ? undefined : compiled.entries[compiled.trie.find(text, start, end)];
    if (!entry) {
      start++;
      continue;
    }
    const role = entry.as === undefined ? null : (entry.as as AttendanceRole);
    found.push({ start: offset + start, end: offset + end, kind: entry.kind as LexemeKind, role });
    start = end;
  }
  return found;
}
