import { organizationStart } from "../organizations/left.ts";
import { type Given, ofSameBody, otherLevels, SeenPosts, shared } from "../posts/carry.ts";
import type { PostChain } from "../posts/chain.ts";
import type { PostPhrase } from "../posts/phrase.ts";
import type { Token } from "../tokens/lattice.ts";
import { entryOf, isKind } from "../tokens/tokens.ts";
import { Steps } from "./steps.ts";
import { behindNames, bioVerb, gaps, longestVita, openings, passedOver, stops, toBiography, vita } from "./wording.ts";

/** A name among the tokens, with what the words beside it say of the person. */
export interface Named {
  readonly token: number;
  readonly rule: string;
  readonly posts: Given[];
  /** Something beside the name says that it is one. */
  announced: boolean;
  /** What is printed before it speaks against its being a name. */
  readonly doubted?: boolean;
}

/** Reads names and posts together, from left to right. */
export class Story extends Steps {
  readonly named: Named[] = [];
  /** Posts seen in this sentence. */
  readonly #seen = new SeenPosts();

  constructor(text: string, tokens: readonly Token[], chains: readonly PostChain[]) {
    super(text, tokens, chains);
    this.#read();
  }

  #read(): void {
    let group: Named[] = [];
    for (let at = 0; at < this.tokens.length; at++) {
      const token = this.tokens[at];
      if (token !== undefined && stops.has(this.text.charAt(token.start))) this.#seen.clear();
      if (!this.isName(at)) continue;
      const named = this.#leftOf(at, group);
      this.named.push(named);
      group = named.rule === "list" ? [...group, named] : [named];
      if (!this.continues(at)) this.#rightOf(at, group);
    }
  }

  #leftOf(at: number, group: readonly Named[]): Named {
    let left = this.before(at);
    if (this.word(left) === "”" || this.word(left) === "的") left = this.overWords(left);
    if (passedOver.has(this.code(left)) && this.chainTo.has(this.before(left))) left = this.before(left);
    let ended = left;
    if (entryOf(this.tokens[ended], "title-suffix")?.as === "acting") ended--;
    const chain = this.chainTo.get(ended);
    if (chain !== undefined && this.#belongsBefore(chain, group)) {
      return { token: at, rule: "behind-titled-name", posts: [], announced: false, doubted: true };
    }
    if (chain !== undefined) {
      const earlier = this.acrossComma(chain);
      const before = earlier === undefined ? [] : this.#posts(earlier, "title-before-name");
      const posts = [...before, ...this.#posts(chain, "title-before-name")];
      return { token: at, rule: "title-before-name", posts, announced: true };
    }
    const last = group.at(-1);
    const separated = this.separates(left);
    const previous = separated ? this.overBracket(this.before(left)) : left;
    if (last !== undefined && previous === last.token && (separated || left < at - 1)) {
      // 副主席甲及乙、丙等县领导: only the first is said to be one.
      const apart = separated && /及$/u.test(this.word(left)) && this.endsAsLeaders(at);
      const posts = apart ? [] : last.posts.filter(shared).map((post) => ({ ...post, rule: "list" }));
      // 看望了甲、乙: one of them might be a place, two are hardly.
      return { token: at, rule: "list", posts, announced: last.announced || last.rule === "cue" };
    }
    if (isKind(this.tokens[left], "collective")) {
      const posts = this.#besideCollective(left);
      return { token: at, rule: posts.length > 0 ? "title-before-name" : "collective", posts, announced: true };
    }
    const cued = isKind(this.tokens[left], "person-cue") ? this.#besideCollective(left) : [];
    if (cued.length > 0) return { token: at, rule: "title-before-name", posts: cued, announced: true };
    if (isKind(this.tokens[left], "person-cue", "byline-role"))
      return { token: at, rule: "cue", posts: [], announced: entryOf(this.tokens[left], "person-cue")?.as !== "weak" };
    return { token: at, rule: "name", posts: [], announced: false };
  }

  /** 县委常委、县政府负责人王明, 县人大代表、致富带头人王明: the posts before the 、 are his. */
  #besideCollective(collective: number): Given[] {
    const comma = organizationStart(this.text, this.tokens, collective) - 1;
    const chain = this.word(comma) === "、" ? this.chainTo.get(comma - 1) : undefined;
    return chain === undefined ? [] : this.#posts(chain, "title-before-name");
  }

  /** 习近平总书记来访: the title is that of the untitled name in front of it, and what follows is hardly a name. */
  #belongsBefore(chain: PostChain, group: readonly Named[]): boolean {
    const last = group.at(-1);
    return (
      last !== undefined &&
      last.token === chain.first - 1 &&
      last.posts.every(({ rule }) => rule === "title-after-name") &&
      this.stands(chain) &&
      chain.posts[0]?.organization === null
    );
  }

  #posts(chain: PostChain, rule: string, former = false): Given[] {
    const given: Given[] = [];
    for (const [index, phrase] of chain.posts.entries()) {
      const carried =
        phrase.organization !== null
          ? null
          : index === 0
            ? this.#carry(chain, phrase)
            : ofSameBody(given.at(-1), phrase);
      given.push({ phrase, rule, former: former || phrase.former, carried });
    }
    const [first] = given;
    if (first !== undefined) given.unshift(...otherLevels(this.text, first));
    for (const { phrase, carried } of given) {
      const organization = phrase.organization ?? carried ?? this.#seen.organizationFor(phrase);
      if (organization !== null && phrase.as !== "person") this.#seen.add(phrase.title, organization);
    }
    return given;
  }

  /** 副主任 right after 县人大常委会主任甲 is that standing committee's. */
  #carry(chain: PostChain, phrase: PostPhrase): string | null {
    if (phrase.as !== "office" && phrase.as !== "member") return null;
    const left = this.before(chain.first);
    const follows = /^[,,、;;和及与]$/u.test(this.word(left)) || entryOf(this.tokens[left], "post-verb") !== undefined;
    if (!follows || this.named.length === 0) return null;
    return this.#seen.organizationFor(phrase);
  }

  #rightOf(at: number, group: readonly Named[]): void {
    const { text } = this;
    let next = at + 1;
    if (openings.has(this.code(next))) {
      const chain = this.chainAt.get(next + 1);
      if (chain !== undefined) {
        const named = group.at(-1);
        if (named !== undefined && /^[)),,]$/u.test(this.word(chain.last + 1))) {
          named.announced ||= chain.posts[0]?.as !== "person";
          this.#give([named], chain, "post-in-brackets");
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
    if (this.isName(this.after(chain.last)) && !this.#belongsBefore(chain, group)) return;
    const ofOffice = /^(职务|一职|职)$/u.test(this.word(chain.last + 1));
    const removed = this.#removedBefore(group[0]) || (ofOffice && this.word(verbs) === "的");
    // 甲、乙等6名县政协委员
    if (
      next === verbs &&
      /^等?[一二两三四五六七八九十\d]{1,3}[名位]$/u.test(text.slice(end, this.tokens[next]?.start))
    ) {
      this.#give(group, chain, "title-after-name");
      return;
    }
    if (next === verbs) {
      const apart = (this.tokens[next]?.start ?? 0) > end && gaps.has(text.charCodeAt(end));
      if (removed) this.#give(group, chain, "removed-from", true);
      else if (this.stands(chain) && (!apart || this.wholeLine(at, chain))) this.#titled(group.at(-1), chain);
      return;
    }
    if ((kind === undefined && !removed) || !this.closes(chain.last)) return;
    const former = kind === "gives-up" || removed;
    this.#give(group, chain, former ? "removed-from" : "takes-post", former);
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
      this.#give([this.named.at(-1)], chain, rule, former);
      last = chain.last;
      // 现任县委常委、办公室主任,县政府副县长: what a comma parts belongs to him as well.
      for (
        let more = this.chainAt.get(last + 2);
        more !== undefined && /^[,,]$/u.test(this.word(last + 1)) && this.ends(more);
        more = this.chainAt.get(last + 2)
      ) {
        this.#give([this.named.at(-1)], more, rule, former);
        last = more.last;
      }
      next = /^[,,]$/u.test(this.word(last + 1)) && bioVerb.test(this.word(last + 2)) ? last + 2 : -1;
    }
  }

  /** 王明,男,1980年12月生,云山县委书记: a post by itself among the clauses of a short biography. */
  #vita(at: number, end: number): void {
    if (!vita.test(this.text.slice(end, end + 12))) return;
    for (let next = at + 1; next < at + longestVita; next++) {
      const word = this.word(next);
      if (/^[。;;\n]$/u.test(word) || this.isName(next)) return;
      const chain = /^[,,]$/u.test(word) ? this.chainAt.get(next + 1) : undefined;
      if (chain === undefined) continue;
      if (chain.posts[0]?.organization != null && /^[,,。;;\n]?$/u.test(this.word(chain.last + 1)))
        this.#give([this.named.at(-1)], chain, "takes-post");
      return;
    }
  }

  /** 王明书记; and 县委王明书记, where the organization stands before the name. */
  #titled(named: Named | undefined, chain: PostChain): void {
    if (named === undefined) return;
    const [phrase] = chain.posts;
    const organization = phrase?.organization === null ? this.#organizationBefore(named.token) : null;
    const posts = this.#posts(chain, "title-after-name");
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

  #give(group: readonly (Named | undefined)[], chain: PostChain, rule: string, former = false): void {
    const posts = this.#posts(chain, rule, former);
    for (const named of group) named?.posts.push(...posts);
  }

  /** 免去, 接受…辞去 and the like before the names. */
  #removedBefore(first: Named | undefined): boolean {
    if (first === undefined) return false;
    const left = this.before(first.token);
    return /^(免去|免除|撤销|罢免|撤职|解除|免)$/u.test(this.word(left));
  }
}
