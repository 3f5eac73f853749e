import type { EditionContext, EditionSource } from "../domain/edition.ts";
import type { Entity, Reading, Value } from "../domain/fact.ts";
import type { NodeRow } from "../domain/rows.ts";
import { canonicalOrganization, canonicalPost } from "./canonical.ts";
import { divisionNamed, divisionOf } from "./divisions.ts";
import { articleId, meetingId, organizationId, personId, placeId, postId, programId } from "./ids.ts";
import { type Home, homeOf, statedJurisdiction } from "./jurisdiction.ts";
import { normalName, programKey } from "./normal.ts";

type Properties = Record<string, Value>;

/** Leaves out what is unknown: the graph stores no nulls. */
export function known(properties: Readonly<Record<string, Value | null | undefined>>): Properties {
  const out: Properties = {};
  for (const [key, value] of Object.entries(properties)) if (value !== null && value !== undefined) out[key] = value;
  return out;
}

const text = (value: Value | undefined): string | null => (typeof value === "string" && value !== "" ? value : null);

export function editionNode(source: EditionSource, context: EditionContext, id: string, articles: number): NodeRow {
  const home = homeOf(context);
  const name = [context.newspaper ?? context.county, context.date].filter((part) => part !== null).join(" ");
  const { prefecture, province, code: countyCode } = home;
  const { newspaper, county, date, dateBasis } = context;
  const { page, source: url } = source.head;
  const about = { newspaper, county, countyCode, prefecture, province, date, dateBasis, page, source: url };
  return { kind: "Edition", id, properties: known({ name: name === "" ? id : name, ...about, articles }) };
}

export function articleNode(reading: Reading, context: EditionContext, edition: string): NodeRow {
  const { article, eventDate } = reading;
  const { key, headline, kicker, subhead, page, url, continuesOn, continuedFrom, line } = article;
  return {
    kind: "Article",
    id: articleId(edition, key),
    properties: known({
      ...{ key, headline, kicker, subhead, page, url, continuesOn, continuedFrom, line, edition, eventDate },
      kind: article.kind,
      date: context.date,
      county: context.county,
      text: article.text,
      parts: JSON.stringify(article.parts),
      runs: JSON.stringify(article.runs),
    }),
  };
}

export function personNode(name: string, jurisdiction: string, namesake: string): NodeRow {
  const properties = known({ name: normalName(name), jurisdiction, namesake: namesake === "" ? null : namesake });
  return { kind: "Person", id: personId(jurisdiction, name, namesake), properties };
}

export function postNode(entity: Entity, jurisdiction: string): NodeRow {
  const name = canonicalPost(entity.name, jurisdiction);
  return {
    kind: "Post",
    id: postId(jurisdiction, name),
    properties: { name, jurisdiction, deputy: name.includes("副") },
  };
}

export function organizationNode(entity: Entity, jurisdiction: string): NodeRow {
  const name = canonicalOrganization(entity.name, jurisdiction);
  const properties = known({ name, jurisdiction, kind: text(entity.properties.kind) });
  return { kind: "Organization", id: organizationId(jurisdiction, name), properties };
}

/** A division of the standard stands under its own name, everything smaller under the county it was named in. */
export function placeNode(entity: Entity, home: Home): NodeRow {
  const division = divisionOf(text(entity.properties.code) ?? "") ?? divisionNamed(normalName(entity.name));
  if (division !== null) {
    const { name, code, level } = division;
    return { kind: "Place", id: placeId(null, name), properties: { name, code, level } };
  }
  const name = normalName(entity.name);
  const { code, level } = entity.properties;
  const properties = known({ name, jurisdiction: home.county, code: text(code), level: text(level) });
  return { kind: "Place", id: placeId(home.county, name), properties };
}

export function meetingNode(entity: Entity, home: Home): NodeRow {
  const name = normalName(entity.name);
  const date = text(entity.properties.date);
  const jurisdiction = statedJurisdiction(name, home) ?? home.county;
  const { ordinal, meetingKind } = entity.properties;
  const properties = known({ name, date, jurisdiction, ordinal: text(ordinal), meetingKind: text(meetingKind) });
  return { kind: "Meeting", id: meetingId(jurisdiction, date, name), properties };
}

/** `name` is the key until the store has counted the printed forms; see cypher/load. */
export function programNode(entity: Entity): NodeRow {
  const key = programKey(entity.name);
  return { kind: "Program", id: programId(entity.name), properties: { name: key, key } };
}
