import type { PersonMention } from "../domain/mention.ts";
import type { Span } from "../domain/span.ts";
import { touching } from "../domain/spans.ts";
import type { AttendanceRole } from "../model/kinds.ts";
import { type Lexeme, lexemes } from "./lexemes.ts";
import type { PersonGroup } from "./person-groups.ts";
import {
  among,
  courtesy,
  during,
  duringRole,
  headed,
  heardOf,
  inSpeech,
  means,
  modest,
  objectAfter,
  objectBefore,
  pledge,
  presiding,
  pronoun,
  rolePatterns,
  rota,
  seated,
  shortClause,
  speaking,
} from "./role-signs.ts";
import type { Sentence } from "./scene.ts";

/** Somebody's role as one sentence gives it; `at` is where the word stands. */
export interface RoleReading {
  readonly person: PersonMention;
  readonly role: AttendanceRole;
  readonly at: number;
  /** The speaker is only quoted (指出, 强调). */
  readonly quoted: boolean;
}

const clauseStop = /[,。;:!?\n]/u;
/** No clause is longer; text without stops must not be read again for each of its words. */
const longestClause = 160;
/** 参加汇报会: what these are said with is the meeting's name. */
const told: ReadonlySet<string> = new Set(["reporter-in", "arranged", "presenter"]);
/** What a meeting does as often as somebody at it. */
const business: ReadonlySet<string> = new Set(["relayer", "arranged", "presenter", "reporter-in"]);
type Token = { readonly at: number; readonly group: PersonGroup } | { readonly at: number; readonly word: Lexeme };

/** A list of people that a semicolon parts: 甲、乙;丙列席会议, or 出席会议的有:甲;乙. */
export interface OpenList {
  /** Named, and no verb yet. */
  readonly waiting: readonly PersonGroup[];
  /** What the verb before the list says of them all. */
  readonly headed: AttendanceRole | null;
}
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
  return new SentenceReader(text, sentence, carried, open).read(tokens);
}

/** Walks a sentence's names and role words from left to right, keeping who is being spoken of. */
class SentenceReader {
  readonly #text: string;
  readonly #sentence: Sentence;
  readonly #readings: RoleReading[] = [];
  #subject: PersonGroup | null = null;
  /** Groups named since the last role word: a closing 参加 speaks of them all. */
  #waiting: PersonGroup[] = [];
  #light: number | null = null;
  /** Up to here stands what somebody heard or relayed. */
  #heardUntil = -1;
  #quoting = false;
  #headed: AttendanceRole | null;

  constructor(text: string, sentence: Sentence, carried: PersonGroup | null, open: OpenList) {
    this.#text = text;
    this.#sentence = sentence;
    this.#subject = carried;
    this.#waiting = [...open.waiting];
    this.#headed = open.headed;
  }

  read(tokens: readonly Token[]): SentenceRoles {
    for (const token of tokens) {
      if ("group" in token) this.#group(token.group);
      else if (!this.#word(token.word)) break;
    }
    const goesOn = /;\s*$/u.test(this.#text.slice(this.#sentence.start, this.#sentence.end));
    return {
      readings: this.#readings,
      open: goesOn && !this.#quoting ? { waiting: this.#waiting, headed: this.#headed } : none,
    };
  }

  #group(group: PersonGroup): void {
    const before = this.#text.slice(Math.max(this.#sentence.start, group.start - 44), group.start);
    const after = this.#text.slice(group.end, group.end + 8);
    if (group.start < this.#heardUntil || (this.#heardUntil >= 0 && heardOf.test(after))) {
      this.#heardUntil = Math.max(this.#heardUntil, this.#clauseTo(group.end));
      this.#heard(group);
      return;
    }
    if (objectAfter.test(after) || objectBefore.test(before)) return;
    this.#quoting = false;
    this.#light = null;
    this.#subject = group;
    this.#waiting.push(group);
    const speech = during.exec(before)?.groups?.noun;
    if (speech) this.#add([group], duringRole(speech), group.start);
    const within = inSpeech.exec(this.#text.slice(group.end, group.end + 14))?.groups?.noun;
    if (within) this.#add([group], duringRole(within), group.start);
    const head = headed.exec(before);
    if (head) this.#headed = /列席/u.test(head[0]) ? "observer" : "attendee";
    if (rota.test(before) && group.persons.length > 2) this.#headed = "attendee";
    const place = before + this.#text.slice(group.start, group.end + 8);
    if (presiding.test(before) && !seated.test(place))
      this.#add([group], group.persons.length > 2 && rota.test(before) ? "attendee" : "chair", group.start);
    else if (this.#headed) this.#add([group], this.#headed, group.start);
  }

  /** 听取了局长甲关于…的报告: he gave it. */
  #heard(group: PersonGroup): void {
    const said = this.#text.slice(group.end, this.#clauseTo(group.end));
    const before = this.#text.slice(this.#sentence.start, group.start);
    if (
      !(
        /(?:听取|听了)/u.test(before.slice(-longestClause)) ||
        (/通过了?[^,]*$/u.test(before) && /^所作的/u.test(said))
      ) ||
      /关于$/u.test(before) ||
      !/^(?:等|同志|院长|局长)?(?:关于|就|对|代表|受[^,]{2,14}委托|所?作|的|分别|\d+[名位][^,]{0,16}述)/u.test(said)
    )
      return;
    if (/述[职责廉纪法学]/u.test(said)) this.#add([group], "reporter-in", group.start);
    else if (/(?:报告|说明)》?(?:、|和|及|$)/u.test(said)) this.#add([group], "presenter", group.start);
    else if (/(?:汇报|发言|述职)(?:、|和|及|$)/u.test(said)) this.#add([group], "reporter-in", group.start);
  }

  /** False where the rest of the sentence is what somebody said. */
  #word(word: Lexeme): boolean {
    if (word.start < this.#heardUntil && !this.#resumed(word)) return true;
    if (this.#quoting) return true;
    if (word.kind !== "light-verb" && word.kind !== "role-noun") this.#headed = null;
    // A light verb governs its own clause only.
    if (this.#light !== null && this.#light < word.start - this.#clauseFrom(word.start).length) this.#light = null;
    switch (word.kind) {
      case "light-verb":
        // 合作, 工作: no verb.
        if (
          word.end - word.start === 1 &&
          /[工合操运动耕创制协写当叫称看劳习]/u.test(this.#text.charAt(word.start - 1))
        )
          return true;
        // 所作的报告: somebody's, but it is not given here.
        if (this.#text.charAt(word.start - 1) === "所") return true;
        if (/^[提讲]/u.test(this.#text.charAt(word.start)) && /^[,:]/u.test(this.#text.slice(word.end, word.end + 1)))
          return this.#speech(word);
        this.#light = word.start;
        return true;
      case "plain-verb":
        return true;
      case "heard-verb":
        // 通过视频参加会议: by what means, not what was passed.
        if (means.test(this.#text.slice(word.start, word.end + 8))) return true;
        if (!/[就对围绕关于针从]/u.test(this.#clauseFrom(word.start))) this.#heardUntil = this.#clauseTo(word.end);
        return true;
      case "speech-verb":
        return this.#speech(word);
      case "role-either":
      case "role-noun":
        if (word.role && this.#nounCounts(word) && !this.#byMeeting(word, word.role)) this.#assign(word, word.role);
        return true;
      default:
        if (word.role) this.#verb(word, word.role);
        return true;
    }
  }

  #speech(word: Lexeme): boolean {
    const said = this.#text.slice(word.start, word.end);
    const after = this.#text.slice(word.end, word.end + 12);
    if (!this.#subject || !this.#speaksOn(word.start)) return true;
    // 提出…要求, 作重点强调: the speech verb is a noun here.
    if (this.#light !== null) {
      this.#assign(word, "speaker");
      return true;
    }
    const rest = this.#text.slice(word.end, this.#clauseTo(word.end));
    // 强调了几点意见: his words are summed up, not quoted.
    if (/^了[^,]{0,14}(?:意见|要求|事项|问题|建议)$/u.test(rest)) {
      this.#assign(word, "speaker");
      return true;
    }
    if (this.#text.charAt(word.start - 1) === "的" || /^[的了]/u.test(after) || courtesy.test(after)) return true;
    if (/^提/u.test(said) && !/^[,:“]/u.test(after) && rest.length < 30 && /(?:要求|意见|希望|建议)/u.test(rest)) {
      this.#assign(word, "speaker");
      return true;
    }
    // 在批示中指出: written, not said there.
    const written = /(?:批示|指示|来信|信|贺电|贺信|署名文章|电话)(?:中|里)?$/u.test(
      this.#clauseFrom(word.start).trimEnd(),
    );
    if (written) {
      this.#quoting = true;
      return true;
    }
    for (const person of this.#speakers(word.start)) {
      const reported =
        modest.test(said) && this.#readings.some((one) => one.person === person && one.role === "reporter-in");
      if (!reported)
        this.#readings.push({
          person,
          role: "speaker",
          at: word.start,
          quoted: modest.test(said) && !pledge.test(after),
        });
    }
    const doing = during.exec(this.#text.slice(Math.max(this.#sentence.start, word.start - 40), word.start))?.groups
      ?.noun;
    if (doing) this.#add([this.#subject], duringRole(doing), word.start);
    this.#quoting = true;
    return true;
  }

  #nounCounts(word: Lexeme): boolean {
    const before = this.#text.slice(Math.max(this.#sentence.start, word.start - 6), word.start);
    const after = this.#text.slice(word.end, word.end + 4);
    if (/^(?:精神|稿|的|会|中|室|厅|了|人员|机制)/u.test(after)) return false;
    if (this.#light !== null) {
      // 作动员大会总报告: the last noun of the clause says what it was.
      const rest = this.#text.slice(word.end, this.#clauseTo(word.end)).split(/[并、和]/u)[0] ?? "";
      return !lexemes(rest).some(({ kind }) => kind === "role-noun" || kind === "role-either");
    }
    if (word.kind === "role-noun" || /[的要]$/u.test(before)) return false;
    // 甲在主会场讲话: noun or verb, it is his where he stands in the same clause.
    const subject = this.#subject?.end ?? -1;
    return (/(?:并|、)$/u.test(before) || word.start - subject <= 40) && this.#speaksOn(word.start);
  }

  #verb(word: Lexeme, role: AttendanceRole): void {
    const before = this.#text.slice(Math.max(0, word.start - 2), word.start);
    const after = this.#text.slice(word.end, word.end + 16);
    if (before.endsWith("被")) return;
    if (/的$/u.test(before) && role !== "attendee" && this.#light === null) return;
    if (/^(?:精神|的(?!是)|会议的|人员|单位|要求|机制|稿)/u.test(after)) return;
    if (among.test(this.#text.slice(word.start, word.end + 4))) return;
    if (role === "attendee" || role === "observer") {
      if (rolePatterns().elsewhere.test(after)) return;
      const groups =
        this.#waiting.length > 0
          ? this.#waiting
          : this.#subject && this.#speaksOn(word.start) && this.#clauseFrom(word.start).length <= shortClause
            ? [this.#subject]
            : [];
      this.#add(groups, role, word.start);
      this.#waiting = [];
      return;
    }
    if (/(?:决策|工作|各项|总体|战略)$/u.test(before) && role === "arranged" && this.#light === null) return;
    if (role === "presenter" && speaking.test(this.#clauseFrom(word.start))) return;
    if (this.#byMeeting(word, role)) {
      this.#heardUntil = this.#clauseTo(word.end);
      return;
    }
    this.#assign(word, this.#reportsIn(word) ? "reporter-in" : role);
    if (role === "relayer") this.#heardUntil = this.#clauseTo(word.end);
  }

  /** 局长通报情况: the head of a bureau answers to the meeting, a leader tells it. */
  #reportsIn(word: Lexeme): boolean {
    const titles = rolePatterns().reporting;
    return (
      this.#text.startsWith("通报", word.start) &&
      (this.#subject?.persons ?? []).some(({ posts }) => posts.some(({ title }) => titles.has(title)))
    );
  }

  /** 甲主持召开会议,传达…: the meeting does, not he. */
  #byMeeting(word: Lexeme, role: AttendanceRole): boolean {
    const whole = this.#clauseFrom(word.start);
    // In a headline a space parts clauses: 甲主持召开会议 传达….
    const gap = whole.lastIndexOf(" ") + 1;
    const clause = (this.#subject?.end ?? 0) < word.start - whole.length + gap ? whole.slice(gap) : whole;
    const earlier = this.#text.slice(this.#sentence.start, word.start - clause.length);
    const here = (this.#subject?.end ?? 0) > word.start - clause.length;
    return !here && /召开|举行/u.test(earlier) && !clause.startsWith("并") && business.has(role);
  }

  #assign(word: Lexeme, role: AttendanceRole): void {
    if (!this.#subject || !this.#speaksOn(word.start)) return;
    const inTurn = /先后|分别|依次/u.test(this.#text.slice(this.#subject.end, word.start));
    this.#add(inTurn && this.#waiting.length > 1 ? this.#waiting : [this.#subject], role, word.start);
    this.#waiting = [];
  }

  /** Whether the clause up to `at` is about the person before it: it names him, or opens without a subject of its own. */
  #speaksOn(at: number): boolean {
    const clause = this.#clauseFrom(at);
    const from = at - clause.length;
    if (this.#subject && this.#subject.end > from && this.#subject.start <= at) return true;
    return clause === "" || rolePatterns().own.test(clause) || this.#listsAspects(clause, from);
  }

  /** 甲从完善制度,加强检查等方面作了要求: the list of aspects runs over commas. */
  #listsAspects(clause: string, from: number): boolean {
    const last = this.#subject?.end ?? from;
    return /方面/u.test(clause) && from - last < longestClause && /^[从就]/u.test(this.#text.slice(last, from));
  }

  #add(groups: readonly PersonGroup[], role: AttendanceRole, at: number): void {
    for (const { persons } of groups)
      for (const person of persons) this.#readings.push({ person, role, at, quoted: false });
  }

  /** 甲、乙指出: all; 甲,在…的乙强调: the last. A quoted speech has one speaker unless they speak 分别. */
  #speakers(at: number): readonly PersonMention[] {
    const persons = this.#subject?.persons ?? [];
    if (persons.length <= 1 || /分别|先后|共同|一致/u.test(this.#text.slice(this.#subject?.end ?? at, at)))
      return persons;
    return persons.slice(-1);
  }

  /** A verb after 并 goes on with the same subject: 传达会议精神并讲话. */
  #resumed(word: Lexeme): boolean {
    return /[并且]$/u.test(this.#text.slice(word.start - 1, word.start));
  }

  /** The text of the clause up to `at`. */
  #clauseFrom(at: number): string {
    let from = at;
    while (from > this.#sentence.start && at - from < longestClause && !clauseStop.test(this.#text.charAt(from - 1)))
      from--;
    return this.#text.slice(from, at).trimStart();
  }

  #clauseTo(at: number): number {
    let to = at;
    while (to < this.#sentence.end && to - at < longestClause && !clauseStop.test(this.#text.charAt(to))) to++;
    return to;
  }
}
