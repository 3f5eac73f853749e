import type { BylineRole } from "../domain/article.ts";
import { Characters, unspaced } from "../domain/characters.ts";
import { matchesOf } from "../domain/matches.ts";
import type { Span } from "../domain/span.ts";
import { anyWord } from "../vocabulary/press.ts";
import { vocabulary } from "../vocabulary/vocabulary.ts";
import { marksBefore, marksFrom } from "./token-marks.ts";

/** A piece of a credit line. `before` and `after` are the marks printed on either side of it. */
export interface Token extends Span {
  readonly kind: "role" | "label" | "filler" | "name" | "number" | "other";
  readonly text: string;
  readonly before: string;
  readonly after: string;
  /** What the word says when it stands before names, and when after. */
  readonly leads: readonly BylineRole[];
  readonly follows: readonly BylineRole[];
}

interface Words {
  readonly any: RegExp;
  readonly inside: RegExp;
  readonly label: RegExp;
  readonly announcing: RegExp;
  readonly labelling: RegExp;
  /** The characters with which a word found inside a run begins. */
  readonly begins: ReadonlySet<string>;
}

let words: Words | undefined;

function compile(): Words {
  words ??= {
    any: new RegExp(`${anyWord("byline-role", "byline-verb", "byline-filler")}`, "uy"),
    inside: new RegExp(`(?:${anyWord("byline-verb")})$|${anyWord("byline-run-on")}|融媒体中心`, "gu"),
    label: new RegExp(`(?:${anyWord("source-label")})\\s*[:丨|]|(?:图片|视频|稿件|信息)来源(?=[ \\u3000])`, "uy"),
    announcing: new RegExp(`(?:${anyWord("byline-role")})$`, "u"),
    begins: new Set(
      ["byline-verb", "byline-run-on"].flatMap((kind) =>
        [...vocabulary().words(kind).keys()].map((word) => word.charAt(0)),
      ),
    ).add("融"),
    labelling: new RegExp(`(?:${anyWord("source-label")})$`, "u"),
  };
  return words;
}

/** The stroke 丨 (U+4E28), which Unicode counts among the characters, is printed for a bar. */
const separators = new Characters(/[^\p{Script=Han}\p{L}\p{N}〇·•・]|丨|[①-⑳]/u);
const middots = new Characters(/[·•・]/u);
const number = /^(?:[\dA-Za-z]+|(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:\d{1,2}[时点]?(?:\d{1,2}分?)?)?)$/u;

const halved = /^[文图]\/[文图摄](?!\p{Script=Han})/u;

/** Words that only begin like those for roles. */
const longer =
  /^(?:摄影(?:家协|展|大赛|作品|师协|爱好|比赛)|记者(?:节|站|会|团|证|们|手记)|编辑(?:部|室)|通讯员(?:队|培训)|审核(?:通过|意见))/u;

type Roles = readonly BylineRole[];
const noRoles: Roles = [];
const rolesOf = (kind: string): ReadonlyMap<string, Roles> =>
  new Map([...vocabulary().words(kind).values()].map(({ text, as }) => [text, (as?.split(" ") ?? []) as Roles]));
const leading = rolesOf("byline-role");
const following = rolesOf("byline-verb");

function holdsOne(run: string, characters: ReadonlySet<string>): boolean {
  for (let at = 0; at < run.length; at++) if (characters.has(run.charAt(at))) return true;
  return false;
}

function isCreditWord(word: string): boolean {
  return word.length > 1 && ((leading.get(word)?.length ?? 0) > 0 || vocabulary().words("byline-filler").has(word));
}

/** 甲文 乙图: where both are printed, neither is part of a name. */
const shared = /文(?=[ 、,)]|$).*[图摄](?=[ )]|$)|图(?=[ 、,)]|$).*文(?=[ )]|$)/u;

/** Cuts a credit line (reading view) into words for roles, labels, and what may be names. */
export function tokensOf(text: string): Token[] {
  const { any, inside, label, announcing, labelling, begins } = compile();
  const tokens: Token[] = [];
  const sharing = text.length < 60 && text.includes("文") && shared.test(text);
  const push = (kind: Token["kind"], start: number, end: number): void => {
    const word = unspaced(text.slice(start, end));
    const leads = leading.get(word) ?? noRoles;
    const follows = following.get(word) ?? noRoles;
    const known = kind === "role" && leads.length === 0 && follows.length === 0 ? "filler" : kind;
    const [before, after] = [marksBefore(text, start), marksFrom(text, end)];
    tokens.push({ kind: known, text: word, start, end, before, after, leads, follows });
  };
  const pushRun = (start: number, end: number): void => {
    // Credits run together (记者甲通讯员乙摄): words of two characters and more are found inside a run.
    let at = start;
    const run = text.slice(start, end);
    // A colon announces names whatever the word before it is run together with (文章作者:, 甲作者:).
    const word = /^\s*[:丨|]/u.test(text.slice(end)) ? announcing.exec(run) : null;
    const stop = word === null || word[0].length < 2 ? end : start + word.index;
    for (const match of holdsOne(run, begins) ? matchesOf(run, inside) : []) {
      const from = start + match.index;
      // 摄影师: what announces them is the longer word.
      if (from + match[0].length > stop) break;
      // A single 文 or 图 at the end of a run is part of a name more often than not.
      const alone = /^[文图]$/u.test(match[0]) && !/^\/\p{Script=Han}{2}/u.test(text.slice(from + 1, from + 4));
      if (alone && !(from - at === 3 && sharing)) continue;
      // 摄影家, 记者站: the word goes on.
      if (longer.test(run.slice(match.index, match.index + match[0].length + 2))) continue;
      // 图文供稿: two words of the kind.
      if (from > at) push(isCreditWord(text.slice(at, from)) ? "role" : "name", at, from);
      push("role", from, from + match[0].length);
      at = from + match[0].length;
    }
    if (at < stop) push("name", at, stop);
    if (stop < end) push("role", Math.max(at, stop), end);
  };
  const parts = (at: number): boolean => separators.has(text.charCodeAt(at)) || middots.has(text.charCodeAt(at));
  for (let at = 0; at < text.length; ) {
    if (parts(at)) {
      at++;
      continue;
    }
    label.lastIndex = at;
    const labelled = label.exec(text);
    if (labelled !== null) {
      push("label", at, at + labelled[0].length);
      at += labelled[0].length;
      continue;
    }
    any.lastIndex = at;
    const word = any.exec(text);
    if (word !== null) {
      const end = at + word[0].length;
      const bounded = end === text.length || parts(end);
      const runsOn =
        vocabulary().words("byline-run-on").has(unspaced(word[0])) && !longer.test(text.slice(at, end + 2));
      if (bounded || runsOn) {
        push("role", at, end);
        at = end;
        continue;
      }
    }
    let end = at;
    while (end < text.length && (!separators.has(text.charCodeAt(end)) || middots.has(text.charCodeAt(end)))) end++;
    // 17:35作者:甲来源:乙: what a page's head runs together.
    const letters =
      /^(?:[A-Za-z]+(?=\p{Script=Han}{2})|\d+(?=作者|来源|记者|通讯员|编辑|责编|审核|浏览|阅读|点击))/u.exec(
        text.slice(at, end),
      )?.[0].length;
    if (letters !== undefined) end = at + letters;
    const next = /^\s*[:丨|]/u.test(text.slice(end)) ? labelling.exec(text.slice(at, end)) : null;
    if (next !== null && next.index > 1) end = at + next.index;
    // 甲文/图: the first half of the verb is run together with the name.
    if (end - at > 2 && text.charAt(end) === "/" && halved.test(text.slice(end - 1, end + 3))) end--;
    while (end > at + 1 && middots.has(text.charCodeAt(end - 1))) end--;
    const run = text.slice(at, end);
    // 作者:佚名发布时间:…
    if (next !== null && isCreditWord(run)) push("role", at, end);
    else if (/^\p{Script=Han}[\p{Script=Han}·•・]*$/u.test(run)) pushRun(at, end);
    else push(number.test(run) ? "number" : "other", at, end);
    at = end;
  }
  return tokens;
}
