import type { Token } from "../tokens/lattice.ts";
import { isHan, isKind, printed } from "../tokens/tokens.ts";

const behind = new Set("、,,。;;和与及等(（.\n的”".split(""));
const inFront =
  /^(?:[、,,;:：(（\n]|和|与|及|在|到|赴|对|了|往|至|由|来到|先后到|走进|走访|前往|深入|参观|考察|察看|查看|调研|视察|走访了|参观了|考察了|察看了|调研了|位于|引进|对接)$/u;
const ordinary =
  /^[大小新老高低多全好本该各两几一二三四五六七八九十双现县市区乡镇村外内上下前后优做强搞抓促兴办学无有非重轻]$/u;
/** A word as rare as that names rather than describes. */
const rareWord = 12.5;
const longestOwn = 4;

/**
 * A company called by its name and its trade alone, as the press lists those visited: 来到晶禾棉业、中禾医疗等企业.
 * The first token of the name whose trade is the token at `at`, or -1.
 */
export function companyByTrade(text: string, tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined || !isKind(token, "trade")) return -1;
  if (
    !behind.has(text.charAt(token.end)) &&
    !isKind(tokens[at + 1], "title", "collective") &&
    printed(tokens[at + 1], text) !== "企业"
  )
    return -1;
  let first = at;
  while (first > 0) {
    const own = tokens[first - 1];
    if (own === undefined || token.start - own.start > longestOwn || !names(text, own)) break;
    first--;
  }
  const length = token.start - (tokens[first]?.start ?? 0);
  if (length < 2 || length > longestOwn) return -1;
  const before = tokens[first - 1];
  if (before?.word?.division) return first - 1;
  return before === undefined || inFront.test(printed(before, text)) ? first : -1;
}

/** Whether a word can be what a company is called: a name, a rare word, a single character. */
function names(text: string, token: Token): boolean {
  if (token.name) return true;
  if (!isHan(token, text) || isKind(token, "post-bound", "title", "organ", "level", "name-follower")) return false;
  if (token.word?.division) return false;
  const word = printed(token, text);
  if (word.length === 1) return !ordinary.test(word) && !/^[pcudrm]$/u.test(token.word?.speech ?? "");
  return token.word === null || (token.word.cost > rareWord && !/^[vdpcu]$/u.test(token.word.speech));
}
