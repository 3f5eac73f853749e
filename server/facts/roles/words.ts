import type { AttendanceRole } from "../../model/kinds.ts";
import { type Lexeme, lexemes } from "../lexemes.ts";
import { introduces } from "./introducing.ts";
import { among, means, nameless, rolePatterns, shortClause, speaking, there } from "./signs.ts";
import { readSpeech } from "./speech.ts";
import type { SpokenOf } from "./subject.ts";

/** What a meeting does as often as somebody at it. */
const business: ReadonlySet<string> = new Set(["relayer", "arranged", "presenter", "reporter-in"]);

/** One role word. False where the rest of the sentence is what somebody said. */
export function readWord(spoken: SpokenOf, word: Lexeme): boolean {
  if (word.start < spoken.heardUntil && !resumed(spoken, word)) return true;
  if (spoken.quoting) return true;
  if (word.kind !== "light-verb" && word.kind !== "role-noun") spoken.headed = null;
  // A light verb governs its own clause only.
  if (spoken.light !== null && spoken.light < word.start - spoken.clauseFrom(word.start).length) spoken.light = null;
  switch (word.kind) {
    case "light-verb":
      // 合作, 工作: no verb.
      if (word.end - word.start === 1 && /[工合操运动耕创制协写当叫称看劳习]/u.test(spoken.text.charAt(word.start - 1)))
        return true;
      // 所作的报告: somebody's, but it is not given here.
      if (spoken.text.charAt(word.start - 1) === "所") return true;
      if (/^[提讲]/u.test(spoken.text.charAt(word.start)) && /^[,:]/u.test(spoken.text.slice(word.end, word.end + 1)))
        return readSpeech(spoken, word);
      spoken.light = word.start;
      return true;
    case "plain-verb":
      // 甲作出批示,乙参加会议: who writes need not be there.
      if (spoken.text.startsWith("批示", word.end - 2)) spoken.waiting = [];
      return true;
    case "heard-verb":
      // 通过视频参加会议: by what means, not what was passed.
      if (means.test(spoken.text.slice(word.start, word.end + 8))) return true;
      if (!/[就对围绕关于针从]/u.test(spoken.clauseFrom(word.start))) spoken.heardUntil = spoken.clauseTo(word.end);
      return true;
    case "speech-verb":
      return readSpeech(spoken, word);
    case "role-either":
    case "role-noun":
      if (word.role && nounCounts(spoken, word) && !byMeeting(spoken, word, word.role)) spoken.assign(word, word.role);
      return true;
    default:
      if (word.role) verb(spoken, word, word.role);
      return true;
  }
}

function nounCounts(spoken: SpokenOf, word: Lexeme): boolean {
  const before = spoken.text.slice(Math.max(spoken.sentence.start, word.start - 6), word.start);
  const after = spoken.text.slice(word.end, word.end + 4);
  if (/^(?:精神|稿|的|会|中|室|厅|了|人员|机制)/u.test(after)) return false;
  if (spoken.light !== null) {
    // 作动员大会总报告: the last noun of the clause says what it was.
    const rest = spoken.text.slice(word.end, spoken.clauseTo(word.end)).split(/[并、和]/u)[0] ?? "";
    return !lexemes(rest).some(({ kind }) => kind === "role-noun" || kind === "role-either");
  }
  if (word.kind === "role-noun" || /[的要]$/u.test(before)) return false;
  // 甲在主会场讲话: noun or verb, it is his where he stands in the same clause.
  const subject = spoken.subject?.end ?? -1;
  return (/(?:并|、)$/u.test(before) || word.start - subject <= 40) && spoken.speaksOn(word.start);
}

function verb(spoken: SpokenOf, word: Lexeme, role: AttendanceRole): void {
  const before = spoken.text.slice(Math.max(0, word.start - 2), word.start);
  const after = spoken.text.slice(word.end, word.end + 16);
  if (before.endsWith("被") || led(before, spoken.text.slice(word.start, word.end + 1))) return;
  if (/的$/u.test(before) && role !== "attendee" && spoken.light === null) return;
  if (/^(?:精神|的(?!是)|会议的|人员|单位|要求|机制|稿)/u.test(after)) return;
  // 推介活动, 宣讲团: what is held, or who does it.
  if (role === "presenter" && /^(?:活动|[官员团队稿词片]|环节|单元|人选)/u.test(after)) return;
  if (among.test(spoken.text.slice(word.start, word.end + 4))) return;
  if (role === "attendee" || role === "observer") {
    if (rolePatterns().elsewhere.test(after) || namesNext(spoken, word)) return;
    const groups =
      spoken.waiting.length > 0
        ? spoken.waiting
        : spoken.subject && spoken.speaksOn(word.start) && own(spoken.clauseFrom(word.start))
          ? [spoken.subject]
          : [];
    spoken.add(groups, role, word.start);
    spoken.waiting = [];
    return;
  }
  if (/(?:决策|工作|各项|总体|战略)$/u.test(before) && role === "arranged" && spoken.light === null) return;
  const introducing = /^(?:作)?介绍/u.test(spoken.text.slice(word.start, word.start + 3));
  if (introducing && !introduces(spoken, word.start, word.end)) {
    spoken.waiting = [];
    return;
  }
  if ((role === "presenter" || introducing) && speaking.test(spoken.clauseFrom(word.start))) return;
  if (byMeeting(spoken, word, role)) {
    spoken.heardUntil = spoken.clauseTo(word.end);
    return;
  }
  spoken.assign(word, reportsIn(spoken, word) ? "reporter-in" : role);
  if (role === "relayer") spoken.heardUntil = spoken.clauseTo(word.end);
}

/** 带领学生宣誓: no 领学. */
const led = (before: string, word: string) =>
  /^领学[生员校者]/u.test(word) || (word.startsWith("领学") && /[带率]$/u.test(before));

/** 甲主持会议,参加座谈会的乙听取意见: it is told of the one named next. */
function namesNext({ sentence, text }: SpokenOf, word: Lexeme): boolean {
  const next = sentence.groups.find(({ start }) => start >= word.end);
  return next !== undefined && next.start - word.end <= 24 && there.test(text.slice(word.start, next.start));
}

/** Whether nobody else can be meant: 并应邀出席; not 在家的副县长参加. */
const own = (clause: string) => clause.length <= shortClause && !nameless.test(clause);

/** 通报上半年经济形势: an account of one's own, nothing that comes from elsewhere. */
const economy = /^了?[^,。;]{0,12}(?:经济|财政|发展|项目|产业|招商|安全生产形势|形势|运行)/u;

/** 局长通报情况: the head of a bureau answers to the meeting, a leader tells it. */
function reportsIn(spoken: SpokenOf, word: Lexeme): boolean {
  const titles = rolePatterns().reporting;
  return (
    spoken.text.startsWith("通报", word.start) &&
    (economy.test(spoken.text.slice(word.end, word.end + 16)) ||
      (spoken.subject?.persons ?? []).some(({ posts }) => posts.some(({ title }) => titles.has(title))))
  );
}

/** 甲主持召开会议,传达…: the meeting does, not he. */
function byMeeting(spoken: SpokenOf, word: Lexeme, role: AttendanceRole): boolean {
  const whole = spoken.clauseFrom(word.start);
  // In a headline a space parts clauses: 甲主持召开会议 传达….
  const gap = whole.lastIndexOf(" ") + 1;
  const clause = (spoken.subject?.end ?? 0) < word.start - whole.length + gap ? whole.slice(gap) : whole;
  const earlier = spoken.text.slice(spoken.sentence.start, word.start - clause.length);
  const here = (spoken.subject?.end ?? 0) > word.start - clause.length;
  return !here && /召开|举行/u.test(earlier) && !clause.startsWith("并") && business.has(role);
}

/** A verb after 并 goes on with the same subject: 传达会议精神并讲话. */
function resumed(spoken: SpokenOf, word: Lexeme): boolean {
  return /[并且]$/u.test(spoken.text.slice(word.start - 1, word.start));
}
