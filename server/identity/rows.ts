import type { EditionContext, EditionSource } from "../domain/edition.ts";
import type { Entity, EntityRef, Reading } from "../domain/fact.ts";
import type { EdgeRow, EditionRows, NodeRow } from "../domain/rows.ts";
import { articleId, editionId, factId, factVariant, kindOfId } from "./ids.ts";
import { type Home, homeOf, statedJurisdiction } from "./jurisdiction.ts";
import { entityKey, postJurisdictions, postsByPerson } from "./jurisdictions.ts";
import { articleNode, editionNode, idOf, known, nodeOf } from "./nodes.ts";
import { type PersonIds, personsOf } from "./persons.ts";

/** The id of what a fact's end names, or null where the article names no such thing. */
type Resolve = (ref: EntityRef) => string | null;

/** Decides which node each entity of one article is. */
function resolverOf(reading: Reading, edition: string, home: Home, persons: PersonIds): Resolve {
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
  const owner = (entity: Entity, known: ReadonlyMap<string, string>): string =>
    statedJurisdiction(entity.name, home) ?? known.get(entityKey(entity)) ?? home.county;
  const idOfEntity = (entity: Entity): string | null => {
    switch (entity.kind) {
      case "Person":
        return persons(reading, entity);
      case "Post":
        return idOf.post(entity, owner(entity, posts));
      case "Organization":
        return idOf.organization(entity, owner(entity, organizations));
      case "Place":
        return idOf.place(entity, home);
      case "Meeting":
        return idOf.meeting(entity, home);
      case "Program":
        return idOf.program(entity);
      case "Article":
      case "Edition":
        return null;
      default:
        return entity.kind satisfies never;
    }
  };
  const ids = new Map(reading.entities.map((entity) => [entityKey(entity), idOfEntity(entity)]));
  return (ref) => (ref.kind === "Article" ? articleId(edition, ref.name) : (ids.get(entityKey(ref)) ?? null));
}

/** Turns what the articles of one edition say into the rows it adds to the graph. Pure: the same reading, the same rows. */
export function rowsOf(source: EditionSource, context: EditionContext, readings: readonly Reading[]): EditionRows {
  const edition = editionId(source, context);
  const home = homeOf(context, edition);
  const persons = personsOf(readings, home);
  const nodes = new Map<string, NodeRow>();
  const edges = new Map<string, EdgeRow>();
  const keep = (id: string): void => void (nodes.has(id) || nodes.set(id, nodeOf(id)));
  nodes.set(edition, editionNode(source, context, edition, readings.length));
  for (const reading of readings) {
    const article = articleNode(reading, context, edition);
    nodes.set(article.id, article);
    const resolve = resolverOf(reading, edition, home, persons);
    const date = reading.eventDate ?? context.date;
    for (const entity of reading.entities) {
      const id = resolve(entity);
      if (id !== null) keep(id);
    }
    for (const { relation, from: one, to: other, properties, ...fact } of reading.facts) {
      const from = resolve(one);
      const to = resolve(other);
      if (from === null || to === null || from === to) continue;
      const id = factId(article.id, relation, from, to, factVariant(properties));
      if (edges.has(id)) continue;
      const { quote, start, end, rule, basis, reason } = fact;
      // A change of post may have a day of its own (自5月1日起).
      const day = properties.date ?? date;
      const evidence = { article: article.id, edition, date: day, quote, start, end, rule, basis, reason };
      edges.set(id, edgeRow(relation, id, from, to, known({ ...properties, ...evidence })));
    }
    const printed = edgeInEdition(reading, article.id, edition, date);
    edges.set(printed.id, printed);
  }
  return { edition, sha256: source.sha256, nodes: [...nodes.values()], edges: [...edges.values()] };
}

/** That the article is printed in the edition; its headline is the evidence. */
function edgeInEdition(reading: Reading, article: string, edition: string, date: string | null): EdgeRow {
  const { start, end } = reading.article.parts.find(({ kind }) => kind === "headline") ?? { start: 0, end: 0 };
  const quote = reading.article.text.slice(start, end);
  const evidence = { article, edition, date, quote, start, end, rule: "edition", basis: "stated" };
  return edgeRow("IN", factId(article, "IN", article, edition, ""), article, edition, known(evidence));
}

export function edgeRow(
  kind: EdgeRow["kind"],
  id: string,
  from: string,
  to: string,
  properties: EdgeRow["properties"],
): EdgeRow {
  const fromKind = kindOfId(from);
  const toKind = kindOfId(to);
  if (fromKind === undefined || toKind === undefined)
    throw new Error(`${id} joins ${from} and ${to}, which are no ids`);
  return { kind, id, from, to, fromKind, toKind, properties };
}
