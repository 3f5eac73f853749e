import type { Span } from "../../domain/span.ts";
import { nameCost } from "../../vocabulary/name-likelihood.ts";
import { creditsOf } from "../credits/credits.ts";
import { surelyName } from "../credits/names.ts";
import { knownWord } from "../names.ts";
import type { Lead } from "./lead.ts";

const role = /^[□■◎●◆\s]*(?:本报|本网|本台|特约|见习|实习|全媒体|融媒体)?(?:记\s?者|通讯员)[ \u3000:]*/u;
const between = /^[ \u3000、]/u;

const never = 7;

/** How badly a story would begin here: not at all with a known word or a figure, but with 在, for 记者甲在现场 is told of him. */
function begins(text: string, at: number): number {
  if (text[at] === "在") return never;
  if (/^[\d“《]/u.test(text.slice(at, at + 1))) return 0;
  for (let length = 4; length > 1; length--) if (knownWord(text.slice(at, at + length)) !== undefined) return 0;
  return never;
}

/** The likeliest name that begins at `at`, before what goes on with the sentence. */
function nameAt(text: string, at: number): Span | null {
  let best: (Span & { readonly cost: number }) | null = null;
  for (const length of [2, 3]) {
    const end = at + length;
    const word = text.slice(at, end);
    if (word.length < length || !surelyName(word) || knownWord(word.slice(0, 2)) !== undefined) continue;
    const ends = role.test(text.slice(end)) || between.test(text.slice(end));
    const cost = nameCost(word) + (ends ? 0 : begins(text, end)) + (length === 2 ? 6 : 0);
    if (best === null || cost < best.cost) best = { start: at, end, cost };
  }
  return best;
}

/** Names that run straight into the story: 记者张三通讯员李四县委书记…. Only names beyond doubt, before a known word. */
export function gluedByline(text: string): Lead | null {
  let at = 0;
  for (let head = role.exec(text); head !== null; head = role.exec(text.slice(at))) {
    at += head[0].length;
    for (
      let name = nameAt(text, at);
      name !== null;
      name = between.test(text.slice(at)) ? nameAt(text, at + 1) : null
    ) {
      at = name.end;
    }
  }
  const last = nameAt(text, at) === null && at > 0 && begins(text, at) === 0;
  const credits = creditsOf(text.slice(0, at));
  const sure = last && credits.whole && credits.labelled && credits.names.length > 0;
  return sure && credits.names.every(({ name }) => surelyName(name)) && text.length - at > 12
    ? { end: at, credits }
    : null;
}
