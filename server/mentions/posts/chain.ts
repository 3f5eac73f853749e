import { asTitle } from "../../vocabulary/word-kinds.ts";
import type { Token } from "../tokens/lattice.ts";
import { entryOf, isOf, printed } from "../tokens/tokens.ts";
import { type PostPhrase, phraseAt } from "./phrase.ts";

/** Posts that stand together for one holder: 县委副书记、县长. `first` and `last` are tokens, `last` included. */
export interface PostChain {
  readonly first: number;
  readonly last: number;
  readonly posts: readonly PostPhrase[];
}

/** All chains of posts among the tokens, in order. */
export function chainsOf(text: string, tokens: readonly Token[]): PostChain[] {
  const chains: PostChain[] = [];
  for (let head = 0; head < tokens.length; head++) {
    if (!isOf(tokens[head], asTitle)) continue;
    const phrase = phraseAt(text, tokens, head);
    if (phrase === null) continue;
    const open = chains.at(-1);
    if (open !== undefined && phrase.first <= open.last) continue;
    const before = open?.posts.at(-1);
    if (open !== undefined && before !== undefined && joined(text, tokens, before, open.last, phrase)) {
      chains[chains.length - 1] = { first: open.first, last: phrase.last, posts: [...open.posts, phrase] };
    } else chains.push({ first: phrase.first, last: phrase.last, posts: [phrase] });
    head = phrase.last;
  }
  return chains;
}

const governing = /(?:检察院|法院|监委|监察委|委|局|办|厅|政府)$/u;

/** Whether only 、, 兼, white space or nothing parts a post from the one before. */
function joined(text: string, tokens: readonly Token[], open: PostPhrase, last: number, next: PostPhrase): boolean {
  let at = last + 1;
  // 县监委负责人、县检察院检察长王明: who leads the one body is somebody else.
  if (
    open.as === "responsible" &&
    next.as === "office" &&
    next.organization !== null &&
    governing.test(next.organization)
  )
    return false;
  if (entryOf(tokens[at], "title-suffix") !== undefined) at++;
  let commas = 0;
  for (; at < next.first; at++) {
    const word = printed(tokens[at], text);
    if (word === "、") commas++;
    else if (entryOf(tokens[at], "former") === undefined && !/^[ \u3000]$/u.test(word)) return false;
  }
  return commas <= 1;
}
