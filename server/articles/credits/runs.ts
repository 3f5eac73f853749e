import { vocabulary } from "../../vocabulary/vocabulary.ts";
import {
  doubleSurname,
  isPlace,
  isWord,
  likelyName,
  likelyOrganization,
  possibleName,
  rendered,
  splitRun,
  unitBefore,
} from "../names.ts";
import type { Token } from "../tokens.ts";
import { announces, describes } from "./labels.ts";
import { surelyName } from "./names.ts";
import { signedRun, twoNames } from "./pieces.ts";

/** What is run together with the name of its place: 某县融媒体中心. */
export const outlets = /[心报台社部网媒]$/u;

/** What is said of a name in brackets behind it. */
const aside = /^(?:女|化名|音译|.{1,5}族)$/u;

/** 【图文】甲(某某街道分馆): where somebody named by a label is from. */
const longestName = 4;
const isAside = (text: string, labelled: boolean): boolean =>
  aside.test(text) || (labelled && text.length > longestName && !rendered(text));

/**
 * Whether a token only belongs to the word behind it: 分站记者, 开化报记者, 蒙文编辑, 县融媒体中心. `first` where no name
 * and no word for a role stands before it.
 */
export function belongs(token: Token, next: Token | undefined, first: boolean, labelled: boolean): boolean {
  const glued = next?.start === token.end;
  if (glued && next?.kind === "role" && twoNames(token.text)) return false;
  // (某县乡音 记者 甲): an outlet by whatever name.
  if (first && /[(]$/u.test(token.before) && !likelyName(token.text) && /(?:记者|通讯员)$/u.test(next?.text ?? ""))
    return true;
  if (glued && next?.kind === "role") {
    const named = possibleName(token.text) && !likelyOrganization(token.text);
    const runs = unitBefore(token.text) > 0 || signedRun(token.text).length > 0;
    if (first && next.leads.length > 0 && (next.follows.length === 0 || !(named || runs))) return true;
    // 农民记者 甲: what sort of reporter.
    if (next.leads.length > 0 && next.follows.length === 0 && isWord(token.text)) return true;
    // 文/图 本刊记者 甲
    if (vocabulary().words("paper-self").has(token.text)) return true;
  }
  // 蒙文编辑:甲, 审核:某镇党委副书记 甲: what is edited, and the office of who checked, are no names.
  if (token.kind === "name" && labelled && describes(token, next)) return true;
  // 县融媒体中心: the county is no name.
  return glued && next?.kind === "filler" && (outlets.test(next.text) || /[省市州县区旗镇乡]$/u.test(token.text));
}

/** The names that stand in a row from `at`, the place of the last, and whether one is quoted, as a saying is: “甲里晒乙”. */
export function runFrom(tokens: readonly Token[], at: number, labelled: boolean) {
  const run: Token[] = [];
  let quoted = false;
  let last = at;
  for (; last === at || last < tokens.length; last++) {
    const token = tokens[last];
    if (token?.kind !== "name" || (last > at && announces(token))) break;
    quoted ||= /[“「‘]$/u.test(token.before);
    // 甲(维吾尔族), 《某报》 甲
    if ((/[(]$/u.test(token.before) && isAside(token.text, labelled)) || /《$/u.test(token.before)) continue;
    if (last === at || !labelled || !describes(token, tokens[last + 1])) run.push(token);
  }
  return { run, last: last - 1, quoted };
}

/** 省、市等媒体先后作了专题 + 报道: what is longer is no place that somebody reports from. */
const longestPlace = 8;

function personal(name: string): boolean {
  return likelyName(name) || doubleSurname(name) || (name.length > 3 && rendered(name));
}

/** How much of 甲乙溪口县, where a place is run together with names, are the names; 0 where it is no such place. */
function nameBeforePlace(text: string): number {
  for (let end = text.length - 2; end >= 2; end--) {
    const place = text.slice(end);
    if (place.length > 5) break;
    const known = ["", "县", "市", "区"].some((sort) => isPlace(place + sort)) || /.[县市区旗州镇乡村]$/u.test(place);
    if (!known && (end % 3 > 0 || place.length > 3 || possibleName(place))) continue;
    const names = splitRun(text.slice(0, end)).map((span) => text.slice(span.start, span.end));
    if (names.every((name) => surelyName(name) && name.length <= 3)) return end;
  }
  return 0;
}

/** Takes what is no name from the end of a row that a word for a role is run together with. */
export function dropOutlet(run: Token[], verb: Token | undefined, headed: boolean): void {
  if (verb?.kind !== "role" || verb.start !== run.at(-1)?.end) return;
  // 甲报-乙新闻记者: the second paper is run together with the word for the role as the first would be.
  if (run.length > 1 && !headed && verb.leads.length > 0 && verb.follows.length === 0) run.pop();
  // 记者 甲 乙县报道: where it was reported from.
  const tail = run.at(-1);
  if (headed && tail !== undefined && verb.text.endsWith("报道")) {
    const end = nameBeforePlace(tail.text);
    if (end > 0) {
      run[run.length - 1] = { ...tail, text: tail.text.slice(0, end), end: tail.start + end };
      return;
    }
  }
  const place = tail?.text ?? "";
  if (
    run.length > 1 &&
    // 甲 万 军报道: half of a name that is spaced out.
    place.length > 1 &&
    place.length <= longestPlace &&
    verb.text.endsWith("报道") &&
    (isPlace(place) || !personal(place))
  )
    run.pop();
}
