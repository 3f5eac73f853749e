import { organizationStart } from "../organizations/left.ts";
import { type Given, shared } from "../posts/carry.ts";
import type { PostChain } from "../posts/chain.ts";
import type { Token } from "../tokens/lattice.ts";
import { entryOf, isKind } from "../tokens/tokens.ts";
import { Behind } from "./behind.ts";
import type { Named } from "./giving.ts";
import { passedOver, stops } from "./wording.ts";

/** What is said of somebody's calling: 全国著名诗人. */
const praise =
  /^(?:全国|我国|国内|海内外|国内外|国际|世界|中国|当代|现代|近代|本土|本地|当地|知名|著名|资深|杰出|优秀|青年|老)$/u;
/** So many tokens in front of the calling. */
const longestPraise = 3;
/** So many tokens of an honour in front of what it calls him. */
const longestHonour = 8;

/** Reads names and posts together, from left to right. */
export class Story extends Behind {
  constructor(text: string, tokens: readonly Token[], chains: readonly PostChain[]) {
    super(text, tokens, chains);
    this.#read();
  }

  #read(): void {
    let group: Named[] = [];
    for (let at = 0; at < this.tokens.length; at++) {
      if (stops.has(this.code(at))) this.seen.clear();
      if (!this.isName(at)) continue;
      const named = this.#leftOf(at, group);
      this.named.push(named);
      if (named.rule === "list") group.push(named);
      else group = [named];
      if (this.continues(at)) continue;
      // 王明、李丽等县领导
      if (this.endsAsLeaders(at)) for (const each of group) each.announced = true;
      this.rightOf(at, group);
    }
  }

  #leftOf(at: number, group: readonly Named[]): Named {
    let left = this.before(at);
    if (this.word(left) === "”" || this.word(left) === "的") left = this.overWords(left);
    if (passedOver.has(this.code(left)) && this.chainTo.has(this.before(left))) left = this.before(left);
    let ended = left;
    if (entryOf(this.tokens[ended], "title-suffix")?.as === "acting") ended--;
    const chain = this.chainTo.get(ended);
    if (chain !== undefined && this.#honours(chain)) return { token: at, rule: "cue", posts: [], announced: true };
    if (chain !== undefined && this.belongsBefore(chain, group)) {
      return { token: at, rule: "behind-titled-name", posts: [], announced: false, doubted: true };
    }
    if (chain !== undefined) {
      const earlier = this.acrossComma(chain);
      const before = earlier === undefined ? [] : this.postsOf(earlier, "title-before-name");
      const posts = [...before, ...this.postsOf(chain, "title-before-name")];
      return { token: at, rule: "title-before-name", posts, announced: true };
    }
    if (this.word(left) === "”" && isKind(this.tokens[left - 1], "person-cue"))
      return { token: at, rule: "cue", posts: [], announced: true };
    const last = group.at(-1);
    const separated = this.separates(left);
    const previous = separated ? this.overBracket(this.beforeList(left)) : left;
    if (last !== undefined && previous === last.token && (separated || left < at - 1)) {
      // 副主席甲及乙、丙等县领导: only the first is said to be one.
      const apart =
        separated && /及$/u.test(this.word(left)) && (this.isComma(this.before(left)) || this.endsAsLeaders(at));
      const posts = apart ? [] : last.posts.filter(shared).map((post) => ({ ...post, rule: "list" }));
      // 看望了甲、乙: one of them might be a place, two are hardly.
      return { token: at, rule: "list", posts, announced: last.announced || last.rule === "cue" };
    }
    if (isKind(this.tokens[left], "collective")) {
      const posts = this.#besideCollective(left);
      return { token: at, rule: posts.length > 0 ? "title-before-name" : "collective", posts, announced: true };
    }
    const cue = entryOf(this.tokens[left], "person-cue");
    // 选举甲为主任、选举乙为副主任: what is before a verb is no post of his.
    const cued = cue !== undefined && cue.as !== "electing" ? this.#besideCollective(left) : [];
    if (cued.length > 0) return { token: at, rule: "title-before-name", posts: cued, announced: true };
    if (isKind(this.tokens[left], "person-cue", "byline-role"))
      return { token: at, rule: "cue", posts: [], announced: cue?.as !== "weak" };
    return { token: at, rule: "name", posts: [], announced: false };
  }

  /** 县委常委、县政府负责人王明, 县作协副主席、全国著名诗人王明: the posts before the 、 are his. */
  #besideCollective(collective: number): Given[] {
    let comma = organizationStart(this.text, this.tokens, collective) - 1;
    while (comma >= collective - longestPraise && this.#praises(comma)) comma--;
    const chain = this.word(comma) === "、" ? this.chainTo.get(comma - 1) : undefined;
    return chain === undefined ? [] : this.postsOf(chain, "title-before-name");
  }

  /** “最美教师”王明: what the quotes open with is praise, and what closes them no post. */
  #honours({ first, last }: PostChain): boolean {
    if (this.word(last + 1) !== "”" || this.word(first - 1) === "“") return false;
    for (let open = first - 1; open > first - longestHonour; open--) {
      const word = this.word(open);
      if (word === "“") return true;
      if (word === "" || word === "”" || stops.has(this.code(open))) return false;
    }
    return false;
  }

  /** 全国著名 of 全国著名诗人. */
  #praises(at: number): boolean {
    return isKind(this.tokens[at], "level") || praise.test(this.word(at));
  }
}
