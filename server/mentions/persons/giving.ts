import { type Given, ofSameBody, otherLevels, SeenPosts } from "../posts/carry.ts";
import type { PostChain } from "../posts/chain.ts";
import type { PostPhrase } from "../posts/phrase.ts";
import { entryOf } from "../tokens/tokens.ts";
import { Steps } from "./steps.ts";

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

/** What a chain of posts says of those it is given to: in front of which body, carried over from where. */
export class Giving extends Steps {
  readonly named: Named[] = [];
  /** Posts seen in this sentence. */
  protected readonly seen = new SeenPosts();

  /** 习近平总书记来访: the title is that of the untitled name in front of it, and what follows is hardly a name. */
  protected belongsBefore(chain: PostChain, group: readonly Named[]): boolean {
    const last = group.at(-1);
    return (
      last !== undefined &&
      last.token === chain.first - 1 &&
      last.posts.every(({ rule }) => rule === "title-after-name") &&
      this.stands(chain) &&
      chain.posts[0]?.organization === null
    );
  }

  protected postsOf(chain: PostChain, rule: string, former = false): Given[] {
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
      const organization = phrase.organization ?? carried ?? this.seen.organizationFor(phrase);
      if (organization !== null && phrase.as !== "person") this.seen.add(phrase.title, organization);
    }
    return given;
  }

  /** 副主任 right after 县人大常委会主任甲 is that standing committee's. */
  #carry(chain: PostChain, phrase: PostPhrase): string | null {
    if (phrase.as !== "office" && phrase.as !== "member") return null;
    const left = this.before(chain.first);
    const follows = /^[,,、;;和及与]$/u.test(this.word(left)) || entryOf(this.tokens[left], "post-verb") !== undefined;
    if (!follows || this.named.length === 0) return null;
    return this.seen.organizationFor(phrase);
  }

  protected give(group: readonly (Named | undefined)[], chain: PostChain, rule: string, former = false): void {
    const posts = this.postsOf(chain, rule, former);
    for (const named of group) named?.posts.push(...posts);
  }

  /** 免去, 接受…辞去 and the like before the names. */
  protected removedBefore(first: Named | undefined): boolean {
    if (first === undefined) return false;
    const left = this.before(first.token);
    return /^(免去|免除|撤销|罢免|撤职|解除|免)$/u.test(this.word(left));
  }
}
