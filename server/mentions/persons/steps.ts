import type { PostChain } from "../posts/chain.ts";
import type { Token } from "../tokens/lattice.ts";
import { codeOf, entryOf, isKind, printed } from "../tokens/tokens.ts";
import { closings, gaps, holding, openings, separators } from "./wording.ts";

/** The ways from a name to the words beside it: over white space, brackets, honours and the rest of a list. */
export class Steps {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Chains of posts by their first token, and by their last. */
  readonly chainAt = new Map<number, PostChain>();
  readonly chainTo = new Map<number, PostChain>();

  constructor(text: string, tokens: readonly Token[], chains: readonly PostChain[]) {
    this.text = text;
    this.tokens = tokens;
    for (const chain of chains) {
      this.chainAt.set(chain.first, chain);
      this.chainTo.set(chain.last, chain);
    }
  }

  word(at: number): string {
    return printed(this.tokens[at], this.text);
  }

  code(at: number): number {
    return codeOf(this.tokens[at], this.text);
  }

  /** Whether the token stands between names of a list. */
  separates(at: number): boolean {
    return separators.has(this.code(at)) || this.word(at) === "以及";
  }

  isComma(at: number): boolean {
    return /^[,,]$/u.test(this.word(at));
  }

  /** The token before what joins the last of a list: 县委办主任甲、县政府办主任乙,以及丙. */
  beforeList(joint: number): number {
    const left = this.before(joint);
    return this.isComma(left) && this.word(joint) === "以及" ? this.before(left) : left;
  }

  isName(at: number): boolean {
    return this.tokens[at]?.name === true;
  }

  /** The token before `at`, white space aside. */
  before(at: number): number {
    let left = at - 1;
    while (left >= 0 && gaps.has(this.code(left))) left--;
    return left;
  }

  /**
   * 全国劳模、“最美某某”甲: the post before the honour is his, and so is the one in 任县长的甲, 在大田村挂职第一书记的甲. The last token of that
   * post, else `at`.
   */
  overWords(at: number): number {
    if (this.word(at) === "的") {
      const chain = this.chainTo.get(at - 1);
      if (chain === undefined) return at;
      const before = this.word(chain.first - 1);
      return holding.test(before) || (/^[在。,\n“]?$/u.test(before) && chain.posts[0]?.organization != null)
        ? at - 1
        : at;
    }
    for (let open = at - 1; open > at - 10 && open > 1; open--) {
      if (this.word(open) === "“") return this.word(open - 1) === "、" && this.chainTo.has(open - 2) ? open - 2 : at;
    }
    return at;
  }

  overBracket(at: number): number {
    if (!closings.has(this.code(at))) return at;
    for (let left = at - 1; left > at - 8 && left > 0; left--) {
      if (openings.has(this.code(left))) return this.before(left);
    }
    return at;
  }

  /** 县委副书记、县长,县森林防火指挥部指挥长王明: a chain that a sign opens and a comma parts from the next is his too. */
  acrossComma(chain: PostChain): PostChain | undefined {
    if (!this.isComma(chain.first - 1)) return undefined;
    const earlier = this.chainTo.get(chain.first - 2);
    // 县财政局党组书记、局长,县国资委主任王明: the first says whose the others are.
    const [first] = earlier?.posts ?? [];
    if (earlier === undefined || first === undefined || (first.as !== "place" && first.organization === null))
      return undefined;
    return /^[,,。;;::\n]?$/u.test(this.word(earlier.first - 1)) ? earlier : undefined;
  }

  /** Whether the list of names goes on after the name at `at`. */
  continues(at: number): boolean {
    let next = this.after(at);
    const gapped = next > at + 1;
    if (this.separates(next)) next = this.after(next);
    else if (!gapped) return false;
    return this.isName(next);
  }

  /** Whether the list that goes on with the name at `at` ends in 等县领导. */
  endsAsLeaders(at: number): boolean {
    let last = at;
    while (this.continues(last)) {
      last = this.after(last);
      if (!this.isName(last)) last = this.after(last);
    }
    const behind = this.word(last + 1);
    return /^等.*领导$/u.test(behind) || (behind === "等" && isKind(this.tokens[last + 2], "collective"));
  }

  /** The token after `at`, white space and short brackets aside. */
  after(at: number): number {
    let right = at + 1;
    if (openings.has(this.code(right)) && !this.chainAt.has(right + 1)) {
      for (let end = right + 1; end < right + 8; end++) {
        if (closings.has(this.code(end))) {
          right = end + 1;
          break;
        }
      }
    }
    while (gaps.has(this.code(right))) right++;
    return right;
  }

  /** The token that begins at the character `start`, or -1. */
  tokenAt(start: number, from: number): number {
    for (let at = from; at < this.tokens.length; at++) {
      const begins = this.tokens[at]?.start ?? 0;
      if (begins >= start) return begins === start ? at : -1;
    }
    return -1;
  }

  /** Whether the clause ends with the chain, whose first post says whose it is. */
  ends({ posts: [first], last }: PostChain): boolean {
    return first !== undefined && first.organization !== null && /^[,,。;;]$/u.test(this.word(last + 1));
  }

  /** Only heads that can follow a name: 甲县长, not 甲代表. */
  stands(chain: PostChain): boolean {
    const [phrase] = chain.posts;
    return phrase !== undefined && chain.posts.length === 1 && (phrase.as === "place" || phrase.as === "office");
  }

  wholeLine(at: number, chain: PostChain): boolean {
    const before = this.word(at - 1);
    const after = this.word(chain.last + 1);
    return (before === "" || before === "\n" || gaps.has(this.code(at - 1))) && (after === "" || after === "\n");
  }

  closes(last: number): boolean {
    let next = last + 1;
    if (entryOf(this.tokens[next], "title-suffix") !== undefined) next++;
    return /^([,,。;;、))\n”"!!的]|职务|一职|职|期间|后|时|以来|之一|等|等职务|并|和|及|同时|的职务)?$/u.test(
      this.word(next),
    );
  }
}
