import { organizationStart } from "../organizations/left.ts";
import type { PostChain } from "../posts/chain.ts";
import { entryOf, isKind } from "../tokens/tokens.ts";
import { Giving, type Named } from "./giving.ts";
import { behindNames, bioVerb, gaps, longestVita, openings, toBiography, vita } from "./wording.ts";

/** Reads what is said of people behind their names: titles, brackets, verbs of taking and leaving office, short biographies. */
export class Behind extends Giving {
  protected rightOf(at: number, group: readonly Named[]): void {
    const { text } = this;
    let next = at + 1;
    if (openings.has(this.code(next))) {
      const chain = this.chainAt.get(next + 1);
      if (chain !== undefined) {
        const named = group.at(-1);
        if (named !== undefined && /^[)),,]$/u.test(this.word(chain.last + 1))) {
          named.announced ||= chain.posts[0]?.as !== "person";
          this.give([named], chain, "post-in-brackets");
        }
        return;
      }
    }
    const end = this.tokens[at]?.end ?? 0;
    if (group.length === 1) this.#biography(at, end);
    behindNames.lastIndex = end;
    next = this.tokenAt(end + (behindNames.exec(text)?.[0].length ?? 0), next);
    if (next < 0) return;
    const verbs = next;
    let kind: string | undefined;
    for (
      let verb = entryOf(this.tokens[next], "post-verb");
      verb !== undefined;
      verb = entryOf(this.tokens[++next], "post-verb")
    ) {
      if (verb.text !== "的") kind = kind === "gives-up" ? kind : verb.as;
    }
    const chain = this.chainAt.get(next);
    if (chain === undefined) return;
    if (this.isName(this.after(chain.last)) && !this.belongsBefore(chain, group)) return;
    const ofOffice = /^(职务|一职|职)$/u.test(this.word(chain.last + 1));
    const removed = this.removedBefore(group[0]) || (ofOffice && this.word(verbs) === "的");
    // 甲、乙等6名县政协委员
    if (
      next === verbs &&
      /^等?[一二两三四五六七八九十\d]{1,3}[名位]$/u.test(text.slice(end, this.tokens[next]?.start))
    ) {
      this.give(group, chain, "title-after-name");
      return;
    }
    if (next === verbs) {
      const apart = (this.tokens[next]?.start ?? 0) > end && gaps.has(text.charCodeAt(end));
      if (removed) this.give(group, chain, "removed-from", true);
      else if (this.stands(chain) && (!apart || this.wholeLine(at, chain))) this.#titled(group.at(-1), chain);
      return;
    }
    if ((kind === undefined && !removed) || !this.closes(chain.last)) return;
    const former = kind === "gives-up" || removed;
    this.give(group, chain, former ? "removed-from" : "takes-post", former);
  }

  /** 王明,男,1980年生,现任县财政局局长,拟任副县长。 */
  #biography(at: number, end: number): void {
    toBiography.lastIndex = end;
    let next = this.tokenAt(end + (toBiography.exec(this.text)?.[0].length ?? 0), at + 1);
    if (!bioVerb.test(this.word(next))) {
      this.#vita(at, end);
      return;
    }
    for (let last = at; next > last; ) {
      const word = this.word(next);
      const chain = this.chainAt.get(next + 1);
      // 拟任副区长人选王明: the post is that of the name behind it.
      if (chain === undefined || this.isName(this.after(chain.last))) return;
      const named = this.named.at(-1);
      if (named !== undefined) named.announced = true;
      const former = /^(曾任|历任|原任)$/u.test(word);
      const rule = former ? "removed-from" : "takes-post";
      this.give([this.named.at(-1)], chain, rule, former);
      last = chain.last;
      // 现任县委常委、办公室主任,县政府副县长: what a comma parts belongs to him as well.
      for (
        let more = this.chainAt.get(last + 2);
        more !== undefined && this.isComma(last + 1) && this.ends(more);
        more = this.chainAt.get(last + 2)
      ) {
        this.give([this.named.at(-1)], more, rule, former);
        last = more.last;
      }
      next = this.isComma(last + 1) && bioVerb.test(this.word(last + 2)) ? last + 2 : -1;
    }
  }

  /** 王明,男,1980年12月生,云山县委书记: a post by itself among the clauses of a short biography. */
  #vita(at: number, end: number): void {
    if (!vita.test(this.text.slice(end, end + 12))) return;
    for (let next = at + 1; next < at + longestVita; next++) {
      const word = this.word(next);
      if (/^[。;;\n]$/u.test(word) || this.isName(next)) return;
      const chain = this.isComma(next) ? this.chainAt.get(next + 1) : undefined;
      if (chain === undefined) continue;
      if (chain.posts[0]?.organization != null && /^[,,。;;\n]?$/u.test(this.word(chain.last + 1)))
        this.give([this.named.at(-1)], chain, "takes-post");
      return;
    }
  }

  /** 王明书记; and 县委王明书记, where the organization stands before the name. */
  #titled(named: Named | undefined, chain: PostChain): void {
    if (named === undefined) return;
    const [phrase] = chain.posts;
    const organization = phrase?.organization === null ? this.#organizationBefore(named.token) : null;
    const posts = this.postsOf(chain, "title-after-name");
    // 章明副区长到某地: what 甲 does stands right behind.
    const acts = isKind(this.tokens[chain.last + 1], "name-follower", "post-verb");
    if (organization !== null || (phrase?.deputy && (acts || this.closes(chain.last)))) named.announced = true;
    named.posts.push(...posts.map((post) => ({ ...post, before: organization })));
  }

  #organizationBefore(name: number): string | null {
    const before = this.tokens[name - 1];
    const town = before?.word?.division?.level === "town" && !before.word.division.short;
    if (!town && !isKind(before, "organ", "organization-suffix", "organ-part")) return null;
    const first = organizationStart(this.text, this.tokens, name);
    return first < name ? this.text.slice(this.tokens[first]?.start, this.tokens[name]?.start) : null;
  }
}
