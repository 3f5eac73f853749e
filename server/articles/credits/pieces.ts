import type { Span } from "../../domain/span.ts";
import { isPlace, isWord, likelyOrganization, rendered, splitRun, unitBefore, unitBeforeRun } from "../names.ts";
import type { Token } from "../tokens.ts";
import { signing, surelyName } from "./names.ts";

/** What may be a name in a credit line, put together or split as it was printed. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** Names that were spaced out (王 明) as one. */
function together(text: string, tokens: readonly Token[]): Piece[] {
  const merged: Piece[] = [];
  const near = (from: number, to: number | undefined): boolean =>
    to !== undefined && /^[ \u3000\u00a0]+$/u.test(text.slice(from, to));
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const next = tokens[at + 1];
    const last = merged.at(-1);
    if (token.text.length === 1 && next !== undefined && next.text.length <= 2 && near(token.end, next.start)) {
      merged.push({ start: token.start, end: next.end, name: token.text + next.text });
      at++;
    } else if (token.text.length === 1 && last?.name.length === 2 && near(last.end, token.start)) {
      merged[merged.length - 1] = { start: last.start, end: token.end, name: last.name + token.text };
    } else merged.push({ start: token.start, end: token.end, name: token.text });
  }
  return merged;
}

/** (柯超左亮记者甲): two names of two characters, neither half of which is anything else. */
export const twoNames = (text: string): boolean =>
  text.length === 4 && !isPlace(text) && !isWord(text) && surelyName(text.slice(0, 2)) && surelyName(text.slice(2));

/** The names that were run together in a word, where nothing announces them: only names beyond doubt are parted. */
export function signedRun(word: string): readonly Span[] {
  if (twoNames(word))
    return [
      { start: 0, end: 2 },
      { start: 2, end: 4 },
    ];
  if (word.length < 5 || rendered(word) || isWord(word.slice(-2))) return [];
  const spans = splitRun(word);
  const sure = spans.every(({ start, end }) => surelyName(word.slice(start, end)));
  return sure && spans.some(({ start, end }) => end - start > 2) ? spans : [];
}

/** Puts together names that were spaced out (王 明) and splits names that were run together. `signed`: in front of where they wrote it for. */
export function piecesOf(text: string, tokens: readonly Token[], announced: boolean, signed = false): Piece[] {
  return together(text, tokens).flatMap((piece) => {
    const { start, end, name: word } = piece;
    if (word.length !== end - start) return [piece];
    // 甲、乙等
    if (word.endsWith("等") && surelyName(word.slice(0, -1))) return [{ start, end: end - 1, name: word.slice(0, -1) }];
    const before = announced ? nameBefore(word) : 0;
    if (before > 0) return [{ start, end: start + before, name: word.slice(0, before) }];
    if (likelyOrganization(word) && !(announced && namesInRow(word))) return [piece];
    // A headline has neither brackets nor such marks.
    const signs = !announced && (signed || signing.test(text));
    // (县财政局王小明)
    const unit = announced || signs ? unitBefore(word) : 0;
    if (unit > 0) return [{ start: start + unit, end, name: word.slice(unit) }];
    if (word.length <= 3 || !(announced || signs)) return [piece];
    // (某县晚报王小明李四)
    const above = unitBeforeRun(word, (rest) => signedRun(rest).length > 0);
    const run = word.slice(above);
    const spans = announced ? splitRun(run) : signedRun(run);
    if (spans.length < 2) return [piece];
    return spans.map((span) => ({
      start: start + above + span.start,
      end: start + above + span.end,
      name: run.slice(span.start, span.end),
    }));
  });
}

/** Names run together of which the last ends as units do: 甲乙登科. */
function namesInRow(word: string): boolean {
  if (word.length < 4 || word.length > 9 || !/[科团会院村联台社室队镇]$/u.test(word)) return false;
  const spans = splitRun(word);
  return spans.length > 1 && spans.every(({ start, end }) => surelyName(word.slice(start, end)));
}

const site = /^(?<place>\p{Script=Han}{2,3}?)(?:新闻)?(?:网|在线|发布|电视台|日报|融媒)$/u;

/** How much of 王小明甲县网, where the page's outlet is run together with a name, is the name. */
function nameBefore(word: string): number {
  if (word.length < 5 || word.length > 9) return 0;
  return (
    [3, 2].find((length) => {
      const place = site.exec(word.slice(length))?.groups?.place;
      const placed = place !== undefined && ["", "县", "市"].some((end) => isPlace(place + end));
      return placed && surelyName(word.slice(0, length));
    }) ?? 0
  );
}
