import type { ArticleQuery } from "../generated/graphql.ts";

export type ReadArticle = Extract<ArticleQuery["node"], { __typename: "Article" }>;
type Part = ReadArticle["parts"][number];
export type Mark = ReadArticle["mentions"][number];

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A paragraph as printed: one kind of part, or several that run on in one line (byline and body). */
export interface Paragraph {
  readonly kind: Part["kind"];
  readonly spans: readonly Part[];
}

/** A stretch of text that is all alike: within one mention or none, inside the evidence or not. */
export interface Segment extends Range {
  readonly text: string;
  readonly mark: Mark | null;
  readonly lit: boolean;
}

/** Parts as paragraphs; a line break inside a part begins a new one. Text that no part covers is left as body. */
export function paragraphs(text: string, parts: readonly Part[]): readonly Paragraph[] {
  const found: { kind: Part["kind"]; spans: Part[] }[] = [];
  let last = 0;
  for (const part of complete(text, parts)) {
    let start = part.start;
    for (const line of text.slice(part.start, part.end).split("\n")) {
      const span = { kind: part.kind, start, end: start + line.length };
      const joined = found.length > 0 && start === last && start > 0 && text[start - 1] !== "\n";
      if (line !== "") {
        const paragraph = found.at(-1);
        if (joined && paragraph !== undefined) paragraph.spans.push(span);
        else found.push({ kind: part.kind, spans: [span] });
        last = span.end;
      }
      start = span.end + 1;
    }
  }
  return found;
}

function complete(text: string, parts: readonly Part[]): readonly Part[] {
  const all: Part[] = [];
  let at = 0;
  for (const part of parts) {
    if (text.slice(at, part.start).trim() !== "") all.push({ kind: "BODY", start: at, end: part.start });
    all.push(part);
    at = part.end;
  }
  if (text.slice(at).trim() !== "") all.push({ kind: "BODY", start: at, end: text.length });
  return all;
}

/** Cuts a stretch of the text at the ends of mentions and of the evidence. Offsets are UTF-16 code units. */
export function segments(
  text: string,
  span: Range,
  marks: readonly Mark[],
  evidence: Range | null,
): readonly Segment[] {
  const cuts = new Set([span.start, span.end]);
  const inside = marks.filter((mark) => mark.start < span.end && mark.end > span.start);
  for (const range of evidence === null ? inside : [...inside, evidence]) {
    for (const cut of [range.start, range.end]) if (cut > span.start && cut < span.end) cuts.add(cut);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, at) => {
    const end = sorted[at + 1] ?? span.end;
    return {
      start,
      end,
      text: text.slice(start, end),
      mark: inside.find((mark) => mark.start <= start && mark.end >= end) ?? null,
      lit: evidence !== null && evidence.start <= start && evidence.end >= end,
    };
  });
}
