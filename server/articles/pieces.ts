import type { PartKind } from "../domain/article.ts";
import { type Printed, slicePrinted } from "../domain/printed.ts";
import { press } from "../vocabulary/press.ts";
import { type Credits, creditsOf } from "./credits.ts";
import type { Labelled } from "./labels.ts";
import { likelyName, likelyOrganization } from "./names.ts";

/** A stretch of an article before it is set into the article's text. */
export interface Piece {
  readonly kind: PartKind;
  readonly printed: Printed;
  /** What stands between it and the piece before. */
  readonly glue: "\n" | "";
  readonly credits: Credits | null;
}

interface Cut {
  readonly kind: PartKind;
  readonly end: number;
  readonly credits: Credits | null;
}

const closing = /(?<=[。!?!?…”’»;)]|^)[ \u3000]*[(](?<names>[^()()。]{2,80})[)][ \u3000。]*$/u;

/** A caption without a full stop and who took its picture: 活动现场 甲 摄. */
const captioned = /(?<=\S)[ \u3000]+\p{Script=Han}{2,4}[ \u3000/]*摄影?$/u;
const sentenceEnd = /[。!!?”?]/u;

/** Editors printed in front of other text on one line, the last name run together with what follows. */
const editorsFirst = /^(?:[□■\s]*[\p{Script=Han}]{2,6}\s?:\s?[\p{Script=Han}·]{2,4}?(?=\s|$|本报|本网|本台)\s*){2,}/u;

/** Bare names in brackets before a story that opens with its date are its authors. */
function signedAbove({ names }: Credits, story: string): boolean {
  return (
    names.every(({ name }) => likelyName(name)) && /^\s*(?:\d{1,2}[月日]|近日|日前|昨[日天]|今[日天])/u.test(story)
  );
}

/** The dateline and byline with which a story opens, as cuts from its beginning. */
function opening(read: string): Cut[] {
  const cuts: Cut[] = [];
  const { dateline, leadByline } = press();
  const editors = editorsFirst.exec(read)?.[0] ?? "";
  const edited = editors === "" ? null : creditsOf(editors);
  if (edited?.whole && edited.labelled && edited.names.length > 0) {
    return [{ kind: "credit", end: editors.length, credits: edited }];
  }
  let at = dateline.exec(read)?.[0].length ?? 0;
  if (at > 0) cuts.push({ kind: "dateline", end: at, credits: null });
  const lead = leadByline.exec(read.slice(at));
  if (lead !== null) {
    const credits = creditsOf(lead[0]);
    if (
      credits.whole &&
      credits.names.length > 0 &&
      (credits.labelled || at > 0 || signedAbove(credits, read.slice(lead[0].length)))
    ) {
      at += lead[0].length;
      cuts.push({ kind: "byline", end: at, credits });
      const late = dateline.exec(read.slice(at));
      if (late !== null) cuts.push({ kind: "dateline", end: at + late[0].length, credits: null });
    }
    return cuts;
  }
  // 甲报道:… and nothing else before it.
  const teller = /^(?<name>\p{Script=Han}{3})\s?报道[:]\s*/u.exec(read.slice(at));
  if (
    teller?.groups !== undefined &&
    likelyName(teller.groups.name ?? "") &&
    !likelyOrganization(teller.groups.name ?? "")
  ) {
    const credits = creditsOf(`${teller.groups.name}报道`);
    if (credits.names.length === 1) return [...cuts, { kind: "byline", end: at + teller[0].length, credits }];
  }
  // Without brackets: 本报讯 记者张三 通讯员李四报道 3月16日…, ■本报记者 张三 3月16日…
  const rest = read.slice(at);
  const plain =
    /^(?<credit>[□■◎●◆\s]*[^。,]{3,60}?)(?:(?<=报道)[:]\s*|(?:(?<=报道)\s*|[ \u3000]+|[:])(?=\d{1,2}月|\d{1,2}日|近日|日前|昨[日天]|今[日天年]|为|在|“))/u.exec(
      rest,
    );
  if (
    plain?.groups !== undefined &&
    ((at > 0 && /报道[:\s]*$/u.test(plain[0])) ||
      /^[□■◎●◆\s]*(?:本报|本网|本台|特约|见习|实习|全媒体|融媒体)?(?:记\s?者|通讯员)/u.test(rest))
  ) {
    const credits = creditsOf(plain.groups.credit ?? "");
    if (credits.whole && credits.labelled && credits.names.length > 0) {
      cuts.push({ kind: "byline", end: at + plain[0].length, credits });
    }
  }
  return cuts;
}

/** Where it was first printed: (文章来源某报2017年8月25日A5版). */
const reprinted = /[ \u3000]*[(](?:文章|稿件|信息|图文)?(?:来源|转载|原载|转自|摘自)[^()]{2,40}[)][ \u3000]*$/u;

/** Where credits begin that are printed at the end of a story or caption: (甲 乙), 甲 摄, 记者 甲. */
function ending(printed: string, last: boolean): { start: number; credits: Credits } | null {
  const read = printed.replace(reprinted, "");
  const bracket = closing.exec(read);
  if (bracket !== null && bracket.index > 0) {
    const credits = creditsOf(bracket[0]);
    const names = credits.whole && credits.names.length > 0;
    if (names || (credits.whole && credits.labelled)) return { start: bracket.index, credits };
  }
  const taken = captioned.exec(read);
  if (taken !== null && !sentenceEnd.test(read)) {
    const credits = creditsOf(taken[0]);
    return credits.whole && credits.names.length > 0 ? { start: taken.index, credits } : null;
  }
  const stop = Math.max(...["。", "!", "!", "”", "?", "?"].map((mark) => read.lastIndexOf(mark)));
  const tail = read.slice(stop + 1);
  if (stop < 0 || tail.trim() === "" || tail.length > 70) return null;
  const credits = creditsOf(tail);
  // Bare names after the last full stop sign the whole story and stand nowhere else.
  const item = /^[◆■●□▲★☆○◇▶►※]/u.test(read);
  const signed = credits.labelled || ((last || item) && tail.length <= 20 && /[。!]$/u.test(read.slice(0, stop + 1)));
  return credits.whole && signed && credits.names.length > 0 ? { start: stop + 1, credits } : null;
}

function creditKind(credits: Credits): PartKind {
  return credits.names.some(({ role }) => role === "reporter" || role === "correspondent") &&
    !credits.names.some(({ role }) => role === "editor" || role === "photographer")
    ? "byline"
    : "credit";
}

/** Parts one block of a story into its pieces. */
export function storyPieces(one: Labelled, first: boolean, last: boolean): Piece[] {
  const { text, runs } = one.block;
  const glue = one.joined === true ? "" : "\n";
  const whole = (kind: PartKind): Piece[] => [{ kind, printed: { text, runs }, glue, credits: one.credits }];
  if (one.label === "on" || one.label === "from") return whole("continuation");
  if (one.label === "date") return whole("dateline");
  if (one.label === "credit") return whole(one.credits === null ? "credit" : creditKind(one.credits));
  const cuts = first ? opening(one.read) : [];
  const start = cuts.at(-1)?.end ?? 0;
  const end = ending(one.read.slice(start), last);
  const stop = end === null ? text.length : start + end.start;
  if (start < stop) cuts.push({ kind: "body", end: stop, credits: null });
  if (end !== null) cuts.push({ kind: creditKind(end.credits), end: text.length, credits: end.credits });
  let from = 0;
  return cuts.map(({ kind, end: to, credits }, index) => {
    const printed = slicePrinted({ text, runs }, from, to);
    from = to;
    return { kind, printed, glue: index === 0 ? glue : "", credits };
  });
}

/** What is printed after a headline on the same line: its date, its author, its source. */
const appended = /[ \u3000]+(?=\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}|[\p{Script=Han}]{2,5}[:]\s*\S)/u;

/** (记者 甲) behind a headline. */
const creditBracket = /[(][^()]{2,40}[)]\s*$/u;

/** Parts a headline line from the date and credits appended to it. */
export function titlePieces(one: Labelled, kind: PartKind): Piece[] {
  const { text, runs } = one.block;
  const bracket = creditBracket.exec(one.read);
  const end = appended.exec(one.read)?.index ?? bracket?.index ?? text.length;
  const credits = end < text.length ? creditsOf(one.read.slice(end)) : null;
  const dated = /^\s*\d{4}[-年/.]\d/u.test(one.read.slice(end));
  if (credits === null || !(dated || (credits.whole && credits.labelled))) {
    return [{ kind, printed: { text, runs }, glue: "\n", credits: null }];
  }
  return [
    { kind, printed: slicePrinted({ text, runs }, 0, end), glue: "\n", credits: null },
    { kind: dated ? "dateline" : "byline", printed: slicePrinted({ text, runs }, end, text.length), glue: "", credits },
  ];
}
