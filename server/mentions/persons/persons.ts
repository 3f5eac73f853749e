import type { BylineName } from "../../domain/article.ts";
import { unspaced } from "../../domain/characters.ts";
import type { PersonMention, PostMention } from "../../domain/mention.ts";
import type { Given } from "../posts/carry.ts";
import type { Token } from "../tokens/lattice.ts";
import type { Named } from "./giving.ts";

/** Names of which something says that they are: of a list, one member is enough. */
export function accepted(named: readonly Named[], certain: (token: number) => boolean): Named[] {
  const lists: Named[][] = [];
  for (const each of named) {
    if (each.rule === "list") lists.at(-1)?.push(each);
    else lists.push([each]);
  }
  return lists
    .filter((list) => list.some(({ announced, token }) => announced || certain(token)))
    .flat()
    .filter(({ doubted }) => doubted !== true);
}

/** What the story says of a name, as a mention. */
export function personOf(text: string, { start, end }: Token, { rule, posts }: Named): PersonMention {
  const printed = text.slice(start, end);
  return {
    start,
    end,
    printed,
    name: unspaced(printed),
    rule,
    basis: "stated",
    key: "",
    posts: posts.map((given) => postOf(text, given)),
    byline: null,
  };
}

/** A credit of the article, as a mention. */
export function creditOf(text: string, { start, end, name, role, rule }: BylineName): PersonMention {
  return { start, end, printed: text.slice(start, end), name, rule, basis: "stated", key: "", posts: [], byline: role };
}

function postOf(text: string, { phrase, rule, former, carried, before }: Given): PostMention {
  const reason = phrase.mended ?? (carried === null ? undefined : `“${carried}”承前省略`);
  const { start, end, title, acting } = phrase;
  const printed = text.slice(start, end);
  const name = withBody(carried ?? before ?? "", phrase.name);
  const organization = phrase.organization ?? carried ?? before ?? null;
  return reason === undefined
    ? { start, end, printed, name, rule, basis: "stated", title, organization, former, acting }
    : { start, end, printed, name, rule, basis: "inferred", reason, title, organization, former, acting };
}

const group = /(?:党组|党委|党工委|党总支|党支部)$/u;

/** 镇党委 + 党委副书记 is the 镇党委副书记. */
function withBody(body: string, post: string): string {
  const end = group.exec(body)?.[0];
  return end !== undefined && post.startsWith(end) ? body + post.slice(end.length) : body + post;
}

const pressPost = /记者|通讯|摄影|编辑|主编|主播|融媒|新闻|报社|电视|广播|电台|宣传/u;

/**
 * Tells apart people of one name: a credit and an official whose post is no work for the press are two.
 * The official keeps the empty key.
 */
export function keyed(persons: readonly PersonMention[]): PersonMention[] {
  const official = new Set<string>();
  const credited = new Set<string>();
  for (const { name, posts, byline } of persons) {
    if (byline !== null) credited.add(name);
    else if (posts.some((post) => !pressPost.test(post.name))) official.add(name);
  }
  return persons.map((person) =>
    person.byline !== null && official.has(person.name) && credited.has(person.name)
      ? { ...person, key: "2", basis: "inferred", reason: "署名者与文中有职务的同名者视为两人" }
      : person,
  );
}
