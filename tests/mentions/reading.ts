import type { Article, BylineName } from "../../server/domain/article.ts";
import type { PersonMention } from "../../server/domain/mention.ts";
import { findNamed } from "../../server/mentions/named.ts";
import { pageOf } from "../../server/mentions/page.ts";

/** An article of nothing but this text. */
export function articleOf(text: string, byline: readonly BylineName[] = []): Article {
  return {
    key: "1",
    headline: "",
    kicker: null,
    subhead: null,
    kind: "news",
    page: null,
    url: null,
    continuesOn: null,
    continuedFrom: null,
    text,
    parts: [{ kind: "body", start: 0, end: text.length }],
    byline,
    runs: [],
    line: 1,
  };
}

const nowhere = { newspaper: null, county: null, date: null, dateBasis: null };

type Named = ReturnType<typeof findNamed>[number];
export const readText = (text: string, byline: readonly BylineName[] = []): Named =>
  findNamed([pageOf(articleOf(text, byline), nowhere)])[0] as Named;

/** 名:职务|职务; 名: */
export function peopleOf(persons: readonly PersonMention[]): string {
  const posts = new Map<string, Set<string>>();
  for (const person of persons) {
    const held = posts.get(person.name) ?? new Set();
    for (const { name } of person.posts) held.add(name);
    posts.set(person.name, held);
  }
  return [...posts].map(([name, held]) => `${name}:${[...held].join("|")}`).join("; ");
}
