import type { EditionContext, EditionSource } from "../../server/domain/edition.ts";
import type { Entity, Fact, Reading } from "../../server/domain/fact.ts";
import type { EditionRows } from "../../server/domain/rows.ts";
import { rowsOf } from "../../server/identity/rows.ts";

/** A person of one article: posts as printed, or a credit. */
export interface Named {
  readonly name: string;
  readonly key?: string;
  readonly posts?: readonly string[];
  readonly byline?: "reporter" | "correspondent" | "editor" | "photographer";
}

/** One article that names these people and nothing else; its text is their posts and names in a row. */
export function readingOf(key: string, people: readonly Named[]): Reading {
  const facts: Fact[] = [];
  const entities: Entity[] = [];
  const add = (kind: Entity["kind"], name: string, own = ""): Entity => {
    const entity = { kind, name, key: own, printed: [name], properties: {} };
    entities.push(entity);
    return entity;
  };
  const sentence = people.map(({ name, posts = [] }) => `${posts.join("、")}${name}`).join(",");
  const text = `会议召开\n${sentence}。`;
  const start = text.indexOf("\n") + 1;
  const evidence = { start, end: text.length, quote: text.slice(start), rule: "test", basis: "stated" } as const;
  for (const { name, key: own = "", posts = [], byline } of people) {
    const person = add("Person", name, own);
    for (const post of posts) {
      facts.push({ relation: "HOLDS", from: person, to: add("Post", post), properties: {}, ...evidence });
    }
    const article = { kind: "Article", name: key, key: "" } as const;
    const role = byline === undefined ? {} : { role: byline };
    if (byline === undefined)
      facts.push({ relation: "MENTIONS", from: article, to: person, properties: {}, ...evidence });
    else facts.push({ relation: "WROTE", from: person, to: article, properties: role, ...evidence });
  }
  return {
    article: {
      ...{ key, headline: "会议召开", kicker: null, subhead: null, kind: "news", page: null, url: null },
      ...{ continuesOn: null, continuedFrom: null, text, byline: [], runs: [], line: 1 },
      parts: [{ kind: "headline", start: 0, end: 4 }],
    },
    eventDate: null,
    mentions: {
      ...{ persons: [], posts: [], organizations: [], places: [], dates: [], meetings: [], programs: [], works: [] },
    },
    entities,
    facts,
  };
}

/** The rows of one edition of a county's paper (or of a paper by name), from the people its articles name. */
export function editionOf(
  paper: string | { readonly county: string | null; readonly newspaper: string },
  date: string,
  ...articles: readonly (readonly Named[])[]
): EditionRows {
  const { county, newspaper } = typeof paper === "string" ? { county: paper, newspaper: `今日${paper}` } : paper;
  const context: EditionContext = { newspaper, county, date, dateBasis: "given" };
  const source: EditionSource = {
    ...{ file: "a.txt", text: "", firstLine: 1, items: null, part: 1, sha256: `${newspaper}${date}` },
    head: { newspaper: null, county, date, page: null, source: null },
  };
  return rowsOf(
    source,
    context,
    articles.map((people, index) => readingOf(String(index + 1), people)),
  );
}

/** The ids of the people an edition names, sorted. */
export function peopleOf(rows: EditionRows): string[] {
  return rows.nodes
    .filter(({ kind }) => kind === "Person")
    .map(({ id }) => id)
    .sort();
}
