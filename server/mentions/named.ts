import type { Mentions, PersonMention, PostMention } from "../domain/mention.ts";
import type { Span } from "../domain/span.ts";
import { Lattice } from "./lattice.ts";
import { agree, isCertain } from "./names-agree.ts";
import { findOrganizations } from "./organizations.ts";
import type { Page } from "./page.ts";
import { type Given, type Named, Story } from "./persons-story.ts";
import { findPlaces } from "./places.ts";
import { chainsOf } from "./posts-chain.ts";

/** Persons with their posts, organizations and places: found together, for each bounds the others. */
export function findNamed(page: Page): Pick<Mentions, "persons" | "posts" | "organizations" | "places"> {
  const { text } = page;
  const lattice = new Lattice(text);
  const first = lattice.solve();
  const byline = page.article.byline.map(({ name }) => name);
  const certain = agree(lattice, first, byline);
  const tokens = lattice.solve();
  const story = new Story(text, tokens, chainsOf(text, tokens));
  const organizations = findOrganizations(text, tokens, organizationsOf(story));
  const places = findPlaces(text, tokens, page.context.county);
  const covered = coverOf(text.length, [...organizations, ...places]);
  const persons: PersonMention[] = [];
  for (const { token: at, rule, posts } of accepted(story.named, (at) => {
    const token = tokens[at];
    if (token === undefined || covered[token.start] === 1) return false;
    return certain.has(text.slice(token.start, token.end).replace(/\s/gu, "")) || isCertain(lattice, token);
  })) {
    const token = tokens[at];
    if (token === undefined) continue;
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
  const named = coverOf(text.length, persons);
  const insideOf = coverOf(text.length, organizations);
  return {
    persons,
    posts: unique(posts),
    organizations: organizations.filter(({ start }) => named[start] !== 1),
    places: places.filter(
      (place) => named[place.start] !== 1 && (place.rule !== "place-by-suffix" || insideOf[place.start] !== 1),
    ),
  };
}

/** 1 for every character inside one of the stretches. */
function coverOf(length: number, spans: readonly Span[]): Uint8Array {
  const cover = new Uint8Array(length);
  for (const { start, end } of spans) cover.fill(1, start, end);
  return cover;
}

function organizationsOf(story: Story): [start: number, end: number][] {
  return story.named.flatMap(({ posts }) =>
    posts.map(({ phrase }): [number, number] => [phrase.start, phrase.start + (phrase.organization?.length ?? 0)]),
  );
}

/** Names of which something says that they are: of a list, one member is enough. */
function accepted(named: readonly Named[], certain: (token: number) => boolean): Named[] {
  const lists: Named[][] = [];
  for (const each of named) {
    if (each.rule === "list") lists.at(-1)?.push(each);
    else lists.push([each]);
  }
  return lists.filter((list) => list.some(({ announced, token }) => announced || certain(token))).flat();
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
