import { organizationStart } from "../organizations/left.ts";
import type { Token } from "../tokens/lattice.ts";
import { entryOf, isKind, printed } from "../tokens/tokens.ts";
import { reachOf } from "./reach.ts";
import { isDeputySlip, misread } from "./slips.ts";
import { termStart } from "./terms.ts";

/** Which tokens a post takes up, `last` included, and what the words in it say of how it is held. */
export interface Extent {
  readonly first: number;
  /** Where the title begins, and its head. */
  readonly titleFirst: number;
  readonly head: number;
  readonly last: number;
  /** A word inside the post that is no part of its name (县政协原主席), or -1. */
  readonly parted: number;
  readonly deputy: boolean;
  readonly acting: boolean;
  readonly former: boolean;
  /** Why 副 stands in the title, where something else is printed. */
  readonly mended: string | null;
}

/** What names bodies by its end, beside the words that the vocabulary has for it. */
export const partNames = /[部局委厅院校所站处科股室台社行厂队会办组团系]$/u;

/** From where to where the post stands whose title has its head at `head`; null where that is no post. */
export function extentOf(text: string, tokens: readonly Token[], head: number): Extent | null {
  const token = tokens[head];
  const entry = entryOf(token, "title");
  if (token === undefined || entry === undefined) return null;
  const title = titleAt(text, tokens, head, token);
  const { titleFirst } = title;
  let first = organizationStart(text, tokens, titleFirst);
  if (entry.as === "responsible" && first === titleFirst) return null;
  first = termStart(text, tokens, reachOf(text, tokens, entry.text, first, titleFirst));
  if (entry.as === "person" && !namesBody(text, tokens[titleFirst - 1])) first = termStart(text, tokens, titleFirst);
  // 县政协原主席, 沙河镇现任党委书记: the word stands inside the post.
  const inside = entryOf(tokens[first - 1], "former");
  const outer =
    inside !== undefined && first >= titleFirst - 1
      ? termStart(text, tokens, organizationStart(text, tokens, first - 1))
      : first;
  const parted = outer < first - 1 ? first - 1 : -1;
  if (parted >= 0) first = outer;
  const suffix = entryOf(tokens[head + 1], "title-suffix");
  return {
    ...title,
    first,
    head,
    last: suffix?.as === "nominee" ? head + 1 : head,
    parted,
    acting: title.acting || (suffix?.as === "acting" && suffix.text.includes("代")),
    former: (parted >= 0 && inside?.as === "former") || entryOf(tokens[first - 1], "former")?.as === "former",
  };
}

/** The title with what stands before its head: 代, 副, 常务副. */
function titleAt(
  text: string,
  tokens: readonly Token[],
  head: number,
  token: Token,
): Pick<Extent, "titleFirst" | "deputy" | "acting" | "mended"> {
  let titleFirst = head;
  let acting = false;
  let deputy = token.word?.text.startsWith("副") ?? false;
  for (;;) {
    const prefix = entryOf(tokens[titleFirst - 1], "title-prefix");
    if (prefix === undefined) break;
    if (prefix.as === "acting") acting = true;
    if (prefix.as === "deputy") deputy = true;
    titleFirst--;
  }
  if (deputy || !isDeputySlip(text, tokens, titleFirst - 1, token)) return { titleFirst, acting, deputy, mended: null };
  const mended = misread(printed(tokens[titleFirst - 1], text), "副");
  return { titleFirst: titleFirst - 1, acting, deputy: true, mended };
}

/** 困难教师: what describes a person is no organization. */
function namesBody(text: string, before: Token | undefined): boolean {
  return (
    isKind(before, "organ", "organization-suffix", "organ-part", "level", "place-suffix") ||
    (before?.word?.division ?? null) !== null ||
    partNames.test(printed(before, text))
  );
}
