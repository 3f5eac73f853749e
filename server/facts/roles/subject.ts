import { Characters } from "../../domain/characters.ts";
import type { PersonMention } from "../../domain/mention.ts";
import type { AttendanceRole } from "../../model/kinds.ts";
import type { Lexeme } from "../lexemes.ts";
import type { PersonGroup } from "../person-groups.ts";
import type { Sentence } from "../scene.ts";
import { rolePatterns } from "./signs.ts";

/** Somebody's role as one sentence gives it; `at` is where the word stands. */
export interface RoleReading {
  readonly person: PersonMention;
  readonly role: AttendanceRole;
  readonly at: number;
  /** The speaker is only quoted (指出, 强调). */
  readonly quoted: boolean;
}

/** A list of people that a semicolon parts: 甲、乙;丙列席会议, or 出席会议的有:甲;乙. */
export interface OpenList {
  /** Named, and no verb yet. */
  readonly waiting: readonly PersonGroup[];
  /** What the verb before the list says of them all. */
  readonly headed: AttendanceRole | null;
}

const clauseStops = new Characters(/[,。;:!?\n]/u);
/** No clause is longer; text without stops must not be read again for each of its words. */
export const longestClause = 160;

/** Who is being spoken of while a sentence is read from left to right, and what it has told so far. */
export class SpokenOf {
  readonly text: string;
  readonly sentence: Sentence;
  readonly readings: RoleReading[] = [];
  subject: PersonGroup | null = null;
  /** Groups named since the last role word: a closing 参加 speaks of them all. */
  waiting: PersonGroup[] = [];
  /** Where the last light verb (作, 提出) stands. */
  light: number | null = null;
  /** Up to here stands what somebody heard or relayed. */
  heardUntil = -1;
  quoting = false;
  headed: AttendanceRole | null;

  constructor(text: string, sentence: Sentence, carried: PersonGroup | null, open: OpenList) {
    this.text = text;
    this.sentence = sentence;
    this.subject = carried;
    this.waiting = [...open.waiting];
    this.headed = open.headed;
  }

  assign(word: Lexeme, role: AttendanceRole): void {
    if (!this.subject || !this.speaksOn(word.start)) return;
    const inTurn = /先后|分别|依次/u.test(this.text.slice(this.subject.end, word.start));
    this.add(inTurn && this.waiting.length > 1 ? this.waiting : [this.subject], role, word.start);
    this.waiting = [];
  }

  /** Whether the clause up to `at` is about the person before it: it names him, or opens without a subject of its own. */
  speaksOn(at: number): boolean {
    const clause = this.clauseFrom(at);
    const from = at - clause.length;
    if (this.subject && this.subject.end > from && this.subject.start <= at) return true;
    return clause === "" || rolePatterns().own.test(clause) || this.listsAspects(clause, from);
  }

  /** 甲从完善制度,加强检查等方面作了要求: the list of aspects runs over commas. */
  listsAspects(clause: string, from: number): boolean {
    const last = this.subject?.end ?? from;
    return /方面/u.test(clause) && from - last < longestClause && /^[从就]/u.test(this.text.slice(last, from));
  }

  add(groups: readonly PersonGroup[], role: AttendanceRole, at: number): void {
    for (const { persons } of groups)
      for (const person of persons) this.readings.push({ person, role, at, quoted: false });
  }

  /** 甲、乙指出: all; 甲,在…的乙强调: the last. A quoted speech has one speaker unless they speak 分别. */
  speakers(at: number): readonly PersonMention[] {
    const persons = this.subject?.persons ?? [];
    if (persons.length <= 1 || /分别|先后|共同|一致/u.test(this.text.slice(this.subject?.end ?? at, at)))
      return persons;
    return persons.slice(-1);
  }

  /** The text of the clause up to `at`. */
  clauseFrom(at: number): string {
    let from = at;
    while (from > this.sentence.start && at - from < longestClause && !clauseStops.has(this.text.charCodeAt(from - 1)))
      from--;
    return this.text.slice(from, at).trimStart();
  }

  clauseTo(at: number): number {
    let to = at;
    while (to < this.sentence.end && to - at < longestClause && !clauseStops.has(this.text.charCodeAt(to))) to++;
    return to;
  }
}
