import type { PartKind } from "../domain/article.ts";
import { type Printed, slicePrinted } from "../domain/printed.ts";
import { captionCredit } from "./captions.ts";
import { type Credits, creditsOf } from "./credits/credits.ts";
import type { Labelled } from "./labels.ts";
import { opening, speaking } from "./openings/openings.ts";
import { insertions } from "./openings/within.ts";

/** A stretch of an article before it is set into the article's text. */
export interface Piece {
  readonly kind: PartKind;
  readonly printed: Printed;
  /** What stands between it and the piece before. */
  readonly glue: "\n" | "";
  readonly credits: Credits | null;
}

const closing = /(?<=[。!?!?…”’»;)]|^)[ \u3000]*[(](?<names>[^()()。]{2,80})[)][ \u3000。]*$/u;

const sentenceEnd = /[。!!?”?]/u;

/** Where it was first printed: (文章来源某报2017年8月25日A5版). */
const reprinted = /[ \u3000]*[(](?:文章|稿件|信息|图文)?(?:来源|转载|原载|转自|摘自)[^()]{2,40}[)][ \u3000]*$/u;
/** …or rather who wrote it: (来源:某报 记者 甲), (来源:县委办 甲). */
const attributed = /记者|通讯员|作者|编辑|撰稿|供稿|审核|责编|摄/u;

/** That it is finished, and which outlet it is: …。(甲)(某某网), …。(完). */
const outletBehind =
  /(?<=[)。!”])[ \u3000]*[(](?:完|全文完|\p{Script=Han}{2,10}(?:[网报台社]|客户端|融媒|发布))[)][ \u3000]*$/u;

function withoutReprint(text: string): string {
  const behind = outletBehind.exec(text);
  if (behind !== null) return withoutReprint(text.slice(0, behind.index));
  const printed = text;
  const source = reprinted.exec(printed);
  if (source === null || attributed.test(source[0]) || creditsOf(source[0]).names.length > 0) return printed;
  return printed.slice(0, source.index);
}

/** Where credits begin that are printed at the end of a story or caption: (甲 乙), 甲 摄, 记者 甲. */
function ending(printed: string, last: boolean): { start: number; credits: Credits } | null {
  const read = withoutReprint(printed);
  const bracket = closing.exec(read);
  if (bracket !== null && bracket.index > 0) {
    const credits = creditsOf(bracket[0], true);
    const names = credits.whole && credits.names.length > 0;
    if (names || (credits.whole && credits.labelled)) return { start: bracket.index, credits };
  }
  // 活动现场(甲 摄), …召开(记者 甲)。
  const tagged = bracket === null && /[)]\s?。?$/u.test(read.slice(-3)) ? creditBracket.exec(read) : null;
  if (tagged !== null && tagged.index > 0) {
    const credits = creditsOf(tagged[0], true);
    if (credits.whole && credits.labelled && credits.names.length > 0) return { start: tagged.index, credits };
  }
  const taken = sentenceEnd.test(read) ? null : captionCredit(read);
  if (taken !== null) return taken;
  const told = read.endsWith("报道。") ? read.length - 1 : read.length;
  const stop = Math.max(...["。", "!", "!", "”", "?", "?"].map((mark) => read.lastIndexOf(mark, told - 1)));
  const tail = read.slice(stop + 1);
  if (stop < 0 || tail.trim() === "" || tail.length > 110) return null;
  const credits = creditsOf(tail, true);
  // Bare names after the last full stop sign the whole story and stand nowhere else.
  const item = /^[◆■●□▲★☆○◇▶►※]/u.test(read);
  const signed = credits.labelled || ((last || item) && tail.length <= 20 && /[。!]$/u.test(read.slice(0, stop + 1)));
  return credits.whole && signed && credits.names.length > 0 ? { start: stop + 1, credits } : null;
}

/** The credits that a block ends with, of which one may stand behind the other: 记者甲报道。(责任编辑:乙). */
function endings(read: string, start: number, last: boolean): { start: number; credits: Credits }[] {
  const found: { start: number; credits: Credits }[] = [];
  let end = read.length;
  while (found.length < 3) {
    const one = ending(read.slice(start, end).trimEnd(), last);
    if (one === null) break;
    end = start + one.start;
    found.unshift({ start: end, credits: one.credits });
  }
  return found;
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
  const cuts = first ? opening(one.read) : speaking(one.read);
  const start = cuts.at(-1)?.end ?? 0;
  const ends = endings(one.read, start, last);
  cuts.push(...insertions(one.read, start, ends[0]?.start ?? text.length));
  const stop = ends[0]?.start ?? text.length;
  if ((cuts.at(-1)?.end ?? 0) < stop) cuts.push({ kind: "body", end: stop, credits: null });
  for (const [at, { credits }] of ends.entries()) {
    cuts.push({ kind: creditKind(credits), end: ends[at + 1]?.start ?? text.length, credits });
  }
  let from = 0;
  return cuts.map(({ kind, end: to, credits }, index) => {
    const printed = slicePrinted({ text, runs }, from, to);
    from = to;
    return { kind, printed, glue: index === 0 ? glue : "", credits };
  });
}

/** What is printed after a headline on the same line: its date, its author, its source. */
const appended =
  /[ \u3000]+(?=\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}|[\p{Script=Han}]{2,5}[:]\s*\S|[□■◎●]\s?[\p{Script=Han} ]{2,20}$)/u;

/** (记者 甲) behind a headline. */
const creditBracket = /[(][^()]{2,40}[)][\s。]*$/u;

/** Parts a headline line from the date and credits appended to it. */
export function titlePieces(one: Labelled, kind: PartKind): Piece[] {
  const { text, runs } = one.block;
  const bracket = creditBracket.exec(one.read);
  const end = appended.exec(one.read)?.index ?? bracket?.index ?? text.length;
  const credits = end < text.length ? creditsOf(one.read.slice(end)) : null;
  const dated = /^\s*\d{4}[-年/.]\d/u.test(one.read.slice(end));
  const marked = /^\s*[□■◎●]/u.test(one.read.slice(end));
  if (credits === null || !(dated || (credits.whole && (credits.labelled || marked)))) {
    return [{ kind, printed: { text, runs }, glue: "\n", credits: null }];
  }
  return [
    { kind, printed: slicePrinted({ text, runs }, 0, end), glue: "\n", credits: null },
    { kind: dated ? "dateline" : "byline", printed: slicePrinted({ text, runs }, end, text.length), glue: "", credits },
  ];
}
