import type { Article, ArticlePart, BylineName } from "../domain/article.ts";
import { unspaced } from "../domain/characters.ts";
import type { SourceItem } from "../domain/edition.ts";
import { joinPrinted, type Printed } from "../domain/printed.ts";
import { type Draft, opensReport } from "./drafts.ts";
import { titlesOf } from "./headlines.ts";
import { kindOf } from "./kind.ts";
import { type Piece, storyPieces, titlePieces } from "./pieces.ts";

/** Where the article begins in print; a tail put back may stand above it. */
function firstLine({ titles, meta, content }: Draft): number {
  return Math.min(...[...titles, ...meta, ...content.slice(0, 1)].map(({ block }) => block.line));
}

/** The page as one says it: 第二版 for 下转第 二 版 or 下转2版. */
function pageName(draft: Draft, label: "on" | "from"): string | null {
  const page = draft.content.find((one) => one.label === label)?.page;
  if (page === undefined || page === null) return null;
  const name = unspaced(page);
  return /[版页]$/u.test(name) ? name : `${name}版`;
}

const longestHeading = 10;

/** Whether a short heading follows, so that an item of several ends here, with its author: …。甲⏎石桥镇⏎…. */
function endsItem(content: Draft["content"], at: number): boolean {
  const next = content[at + 1];
  return next !== undefined && next.read.length <= longestHeading && /^\p{Script=Han}+$/u.test(next.read);
}

/** Sets an article's pieces into one text and keeps where each of them stands. */
export function assemble(draft: Draft, key: string, page: string | null, item: SourceItem | null): Article {
  const titles = titlesOf(draft.titles);
  const firstBody = draft.content.find(({ label }) => label === "body");
  const lastBody = draft.content.findLast(({ label }) => label === "body");
  const pieces: Piece[] = [
    ...titles.kicker.flatMap((one) => titlePieces(one, "kicker")),
    ...titles.headline.flatMap((one) => titlePieces(one, "headline")),
    ...titles.subhead.flatMap((one) => titlePieces(one, "subhead")),
    ...draft.meta.flatMap((one) => storyPieces(one, false, false)),
    ...draft.content.flatMap((one, at) =>
      storyPieces(
        one,
        one === firstBody || (one.label === "body" && opensReport(one)),
        one === lastBody || endsItem(draft.content, at),
      ),
    ),
  ];
  const parts: ArticlePart[] = [];
  const byline: BylineName[] = [];
  const sheets: Printed[] = [];
  let length = 0;
  for (const piece of pieces) {
    const glue = length === 0 ? "" : piece.glue;
    const start = length + glue.length;
    length = start + piece.printed.text.length;
    if (glue !== "") sheets.push({ text: glue, runs: [] });
    sheets.push(piece.printed);
    const last = parts.at(-1);
    // A sentence mended across a displaced column is one paragraph.
    if (glue === "" && last?.kind === "body" && piece.kind === "body") {
      parts[parts.length - 1] = { ...last, end: length };
    } else parts.push({ kind: piece.kind, start, end: length });
    for (const name of piece.credits?.names ?? []) {
      byline.push({ ...name, start: name.start + start, end: name.end + start });
    }
  }
  const printed = joinPrinted(sheets);
  const say = (kind: ArticlePart["kind"]): string | null => {
    const found = parts.filter((part) => part.kind === kind);
    return found.length === 0 ? null : found.map(({ start, end }) => printed.text.slice(start, end)).join(" ");
  };
  const headline = say("headline") ?? "";
  return {
    key,
    headline,
    kicker: say("kicker"),
    subhead: say("subhead"),
    kind: kindOf(headline, printed.text, parts, byline),
    page: item?.page ?? page,
    url: item?.url ?? null,
    continuesOn: pageName(draft, "on"),
    // 上接 after the beginning was joined to it from another page of this edition.
    continuedFrom: draft.content[0]?.label === "from" ? pageName(draft, "from") : null,
    text: printed.text,
    parts,
    byline,
    runs: printed.runs,
    line: firstLine(draft),
  };
}
