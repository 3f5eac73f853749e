import type { EditionContext, EditionSource } from "../domain/edition.ts";
import type { Entity, EntityRef, Fact, Reading } from "../domain/fact.ts";
import type { EdgeRow, EditionRows, NodeRow } from "../domain/rows.ts";
import { articleId, editionId, factId } from "./ids.ts";
import { type Home, homeOf, statedJurisdiction } from "./jurisdiction.ts";
import { entityKey, personJurisdiction, postJurisdictions, postsByPerson } from "./jurisdictions.ts";
import {
  articleNode,
  editionNode,
  known,
  meetingNode,
  organizationNode,
  personNode,
  placeNode,
  postNode,
  programNode,
} from "./nodes.ts";

/** People who only sign articles are kept apart from officials of the same name until a curator merges them. */
const press = "采编";

/** The posts of a whole edition, by person: an article that gives a bare name borrows what its neighbours say. */
function editionJurisdictions(readings: readonly Reading[], home: Home): ReadonlyMap<string, string> {
  const stated = new Map<string, string[]>();
  for (const reading of readings) {
    for (const [person, posts] of postsByPerson(reading)) {
      const names = posts.map(({ name }) => name);
      stated.set(person, [...(stated.get(person) ?? []), ...postJurisdictions(names, home)]);
    }
  }
  return new Map([...stated].map(([person, jurisdictions]) => [person, personJurisdiction(jurisdictions, home)]));
}

/** Decides which node each entity of one article is. */
function nodesOf(reading: Reading, edition: string, home: Home, persons: ReadonlyMap<string, string>) {
  const nodes = new Map<string, NodeRow>();
  const posts = new Map<string, string>();
  for (const held of postsByPerson(reading).values()) {
    const jurisdictions = postJurisdictions(
      held.map(({ name }) => name),
      home,
    );
    for (const [index, post] of held.entries()) posts.set(entityKey(post), jurisdictions[index] ?? home.county);
  }
  const organizations = new Map<string, string>();
  for (const { relation, from, to } of reading.facts) {
    const jurisdiction = posts.get(entityKey(from));
    if (relation === "OF" && jurisdiction !== undefined) organizations.set(entityKey(to), jurisdiction);
  }
  const onlySigns = new Set<string>();
  for (const { relation, from } of reading.facts) if (relation === "WROTE") onlySigns.add(entityKey(from));
  for (const { relation, from } of reading.facts) if (relation !== "WROTE") onlySigns.delete(entityKey(from));
  const node = (entity: Entity): NodeRow | null => {
    const key = entityKey(entity);
    switch (entity.kind) {
      case "Person":
        if (onlySigns.has(key)) return personNode(entity.name, home.county, press);
        return personNode(entity.name, persons.get(key) ?? home.county, entity.key);
      case "Post":
        return postNode(entity, statedJurisdiction(entity.name, home) ?? posts.get(key) ?? home.county);
      case "Organization":
        return organizationNode(entity, statedJurisdiction(entity.name, home) ?? organizations.get(key) ?? home.county);
      case "Place":
        return placeNode(entity, home);
      case "Meeting":
        return meetingNode(entity, home);
      case "Program":
        return programNode(entity);
      case "Article":
      case "Edition":
        return null;
      default:
        return entity.kind satisfies never;
    }
  };
  for (const entity of reading.entities) {
    const row = node(entity);
    if (row !== null) nodes.set(entityKey(entity), row);
  }
  return (ref: EntityRef): { readonly kind: NodeRow["kind"]; readonly id: string } | null =>
    ref.kind === "Article"
      ? { kind: "Article", id: articleId(edition, ref.name) }
      : (nodes.get(entityKey(ref)) ?? null);
}

/** Turns what the articles of one edition say into the rows it adds to the graph. Pure: the same reading, the same rows. */
export function rowsOf(source: EditionSource, context: EditionContext, readings: readonly Reading[]): EditionRows {
  const home = homeOf(context);
  const edition = editionId(source, context);
  const persons = editionJurisdictions(readings, home);
  const nodes = new Map<string, NodeRow>();
  const edges = new Map<string, EdgeRow>();
  const keep = (node: NodeRow): void => void (nodes.has(node.id) || nodes.set(node.id, node));
  keep(editionNode(source, context, edition, readings.length));
  for (const reading of readings) {
    const article = articleNode(reading, context, edition);
    keep(article);
    const resolve = nodesOf(reading, edition, home, persons);
    const date = reading.eventDate ?? context.date;
    const add = (
      fact: Omit<Fact, "from" | "to">,
      from: Pick<NodeRow, "kind" | "id">,
      to: Pick<NodeRow, "kind" | "id">,
    ) => {
      const { relation, quote, start, end, rule, basis, reason, properties } = fact;
      const id = factId(article.id, relation, from.id, to.id, String(properties.kind ?? ""));
      if (edges.has(id) || from.id === to.id) return;
      const evidence = { article: article.id, edition, date, quote, start, end, rule, basis, reason };
      const ends = { from: from.id, to: to.id, fromKind: from.kind, toKind: to.kind };
      edges.set(id, { kind: relation, id, ...ends, properties: known({ ...properties, ...evidence }) });
    };
    for (const entity of reading.entities) {
      const row = resolve(entity);
      if (row !== null && "properties" in row) keep(row as NodeRow);
    }
    for (const fact of reading.facts) {
      const from = resolve(fact.from);
      const to = resolve(fact.to);
      if (from !== null && to !== null) add(fact, from, to);
    }
    const headline = reading.article.parts.find(({ kind }) => kind === "headline") ?? { start: 0, end: 0 };
    const quote = reading.article.text.slice(headline.start, headline.end);
    const printed = {
      relation: "IN",
      quote,
      start: headline.start,
      end: headline.end,
      rule: "edition",
      basis: "stated",
    } as const;
    add({ ...printed, properties: {} }, article, { kind: "Edition", id: edition });
  }
  return { edition, sha256: source.sha256, nodes: [...nodes.values()], edges: [...edges.values()] };
}
