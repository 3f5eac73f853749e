import type { Span } from "../../domain/span.ts";
import { touching } from "../../domain/spans.ts";
import { type Lexeme, lexemes } from "../lexemes.ts";
import type { PersonGroup } from "../person-groups.ts";
import type { Sentence } from "../scene.ts";
import { readGroup } from "./groups.ts";
import { pronoun } from "./signs.ts";
import { type OpenList, type RoleReading, SpokenOf } from "./subject.ts";
import { readWord } from "./words.ts";

/** 参加汇报会: what these are said with is the meeting's name. */
const told: ReadonlySet<string> = new Set(["reporter-in", "arranged", "presenter"]);
type Token = { readonly at: number; readonly group: PersonGroup } | { readonly at: number; readonly word: Lexeme };

export interface SentenceRoles {
  readonly readings: readonly RoleReading[];
  readonly open: OpenList;
}
const none: OpenList = { waiting: [], headed: null };
const nothing: SentenceRoles = { readings: [], open: none };

/** Who does what in a sentence about a meeting, in printed order. */
export function rolesIn(
  text: string,
  sentence: Sentence,
  topic: PersonGroup | null,
  works: readonly Span[],
  open: OpenList = none,
): SentenceRoles {
  const carried = topic && pronoun.test(text.slice(sentence.start, sentence.end)) ? topic : null;
  if (sentence.groups.length === 0 && !carried && open.waiting.length === 0) return nothing;
  const named = (at: Span) => touching(sentence.groups, at).length > 0 || touching(works, at).length > 0;
  // 甲作《…工作报告》, 甲作2020年医院工作报告: what he gave is told by how its name ends.
  const given = ({ kind, start, end }: Lexeme) =>
    kind === "role-noun"
      ? text.charAt(end) === "》"
      : kind === "light-verb" && sentence.groups.some((group) => group.end === start);
  const words = lexemes(text.slice(sentence.start, sentence.end), sentence.start).filter(
    (word) =>
      (given(word) || !named({ start: word.start, end: word.start + 1 })) &&
      !(told.has(word.role ?? "") && /^会(?!议)/u.test(text.slice(word.end, word.end + 2))),
  );
  const tokens: Token[] = [
    ...sentence.groups.map((group) => ({ at: group.start, group })),
    ...words.map((word) => ({ at: word.start, word })),
  ].sort((a, b) => a.at - b.at);
  const spokenOf = new SpokenOf(text, sentence, carried, open);
  for (const token of tokens) {
    if ("group" in token) readGroup(spokenOf, token.group);
    else if (!readWord(spokenOf, token.word)) break;
  }
  const { readings, waiting, headed, quoting } = spokenOf;
  const goesOn = /;\s*$/u.test(text.slice(sentence.start, sentence.end));
  return { readings, open: goesOn && !quoting ? { waiting, headed } : none };
}
