import type { Mentions, PersonMention, PostMention } from "../domain/mention.ts";
import { Lattice } from "./lattice.ts";
import { agree } from "./names-agree.ts";
import type { Page } from "./page.ts";
import { type Given, Story } from "./persons-story.ts";
import { chainsOf } from "./posts-chain.ts";

/** A name that nothing beside it announces must read better than its words by this much. */
const doubtful = 3;

/** Persons with their posts, organizations and places: found together, for each bounds the others. */
export function findNamed(page: Page): Pick<Mentions, "persons" | "posts" | "organizations" | "places"> {
  const { text } = page;
  const lattice = new Lattice(text);
  agree(
    lattice,
    lattice.solve(),
    page.article.byline.map(({ name }) => name),
  );
  const tokens = lattice.solve();
  const story = new Story(text, tokens, chainsOf(text, tokens));
  const persons: PersonMention[] = [];
  for (const { token: at, rule, posts, announced } of story.named) {
    const token = tokens[at];
    if (token === undefined || (!announced && token.margin < doubtful)) continue;
    const { start, end } = token;
    const printed = text.slice(start, end);
    persons.push({
      start,
      end,
      printed,
      name: printed.replace(/\s/gu, ""),
      rule,
      basis: "stated",
      key: "",
      posts: posts.map((given) => postOf(text, given)),
      byline: null,
    });
  }
  const posts = persons.flatMap((person) => person.posts);
  return { persons, posts: unique(posts), organizations: [], places: [] };
}

function unique(posts: readonly PostMention[]): PostMention[] {
  const byStart = new Map(posts.map((post) => [post.start, post]));
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}

function postOf(text: string, { phrase, rule, former, carried }: Given): PostMention {
  const reason = phrase.mended ?? (carried === null ? undefined : `“${carried}”承前省略`);
  return {
    start: phrase.start,
    end: phrase.end,
    printed: text.slice(phrase.start, phrase.end),
    name: `${carried ?? ""}${phrase.name}`,
    rule,
    basis: reason === undefined ? "stated" : "inferred",
    ...(reason !== undefined && { reason }),
    title: phrase.title,
    organization: phrase.organization ?? carried,
    former,
    acting: phrase.acting,
  };
}
