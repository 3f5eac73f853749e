import type { EditionContext, EditionSource } from "../domain/edition.ts";
import type { Entity, Reading, Value } from "../domain/fact.ts";
import type { NodeRow } from "../domain/rows.ts";
import { canonicalOrganization, canonicalPost } from "./canonical.ts";
import { divisionNamed, divisionOf } from "./divisions.ts";
import { meetingKind, organizationKind, programKind, titleOf } from "./forms.ts";
import {
  articleId,
  kindOfId,
  meetingId,
  organizationId,
  placeId,
  postId,
  programId,
  segmentsOf,
  undated,
} from "./ids.ts";
import { type Home, homeOf, shortOf, statedJurisdiction } from "./jurisdiction.ts";
import { normalName } from "./normal.ts";
import { placeFacts, townshipOf, townshipShort } from "./places.ts";
import { rankOf } from "./rank.ts";

type Properties = Record<string, Value>;

/** Leaves out what is unknown: the graph stores no nulls. */
export function known(properties: Readonly<Record<string, Value | null | undefined>>): Properties {
  const out: Properties = {};
  for (const [key, value] of Object.entries(properties)) if (value !== null && value !== undefined) out[key] = value;
  return out;
}

const text = (value: Value | undefined): string | null => (typeof value === "string" && value !== "" ? value : null);

export function editionNode(source: EditionSource, context: EditionContext, id: string, articles: number): NodeRow {
  const home = homeOf(context, id);
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
      name: headline === "" ? opening(article.text) : headline,
      headline: headline === "" ? null : headline,
      ...{ key, kicker, subhead, page, url, continuesOn, continuedFrom, line, edition, eventDate },
      kind: article.kind,
      date: context.date,
      county: context.county,
      text: article.text,
      parts: JSON.stringify(article.parts),
      runs: JSON.stringify(article.runs),
    }),
  };
}

/** What an article without a headline is called: its first words. */
function opening(words: string): string {
  const line = words.trimStart().split("\n", 1)[0] ?? "";
  return [...line].length > 24 ? `${[...line].slice(0, 24).join("")}…` : line;
}

/** The ids of what an article names, from its names and whose they are. */
export const idOf = {
  post: (entity: Entity, jurisdiction: string): string =>
    postId(jurisdiction, canonicalPost(entity.name, jurisdiction)),
  organization: (entity: Entity, jurisdiction: string): string =>
    organizationId(jurisdiction, canonicalOrganization(entity.name, jurisdiction)),
  /** A division of the standard stands under its own name, a town under its county, everything smaller where it was named. */
  place: (entity: Entity, home: Home): string => {
    const name = normalName(entity.name);
    const code = text(entity.properties.code) ?? "";
    const division = divisionOf(code) ?? divisionNamed(name);
    const full = division?.name ?? shortOf(name, home);
    if (full !== null) return placeId(null, full);
    const town = townshipOf(code);
    if (town !== null) return placeId(town.county.name, town.name);
    return placeId(home.county, home.code === null ? name : (townshipShort(home.code, name) ?? name));
  },
  meeting: (entity: Entity, home: Home): string =>
    meetingId(statedJurisdiction(entity.name, home) ?? home.county, text(entity.properties.date), entity.name),
  program: (entity: Entity): string => programId(entity.name),
};

/**
 * The node of an id, all its properties read from the id itself (and the vocabulary), so that whichever edition names
 * it writes the same. Editions and articles, which say more than their ids, have builders of their own.
 */
export function nodeOf(id: string): NodeRow {
  const kind = kindOfId(id);
  const segments = segmentsOf(id);
  if (kind === undefined) throw new Error(`${id} is no node's id`);
  return { kind, id, properties: known(propertiesOf(kind, segments)) };
}

function propertiesOf(kind: NodeRow["kind"], segments: readonly string[]): Readonly<Record<string, Value | null>> {
  const [first = ""] = segments;
  // What stands behind @ tells the node from a namesake: by the reading of an edition or by a curator's split.
  const [last = "", ...apart] = (segments.at(-1) ?? "").split("@");
  const namesake = apart.length > 0 ? apart.join("@") : null;
  const jurisdiction = segments.length > 1 ? first : null;
  switch (kind) {
    case "Person":
      return { name: last, jurisdiction, namesake };
    case "Post": {
      const title = titleOf(last);
      const rank = rankOf(last, jurisdiction ?? "");
      return { name: last, jurisdiction, namesake, title, rank, deputy: (title ?? last).includes("副") };
    }
    case "Organization":
      return { name: last, jurisdiction, namesake, kind: organizationKind(last) };
    case "Place":
      return { name: last, jurisdiction, namesake, ...placeFacts(jurisdiction, last) };
    case "Meeting": {
      const [, date = undated] = segments;
      const ordinal =
        /第[一二三四五六七八九十百零\d]+[届次](?:.{0,6}第[一二三四五六七八九十百零\d]+次)?/u.exec(last)?.[0] ?? null;
      return {
        name: last,
        jurisdiction,
        date: date === undated ? null : date,
        ordinal,
        meetingKind: meetingKind(last),
      };
    }
    case "Program":
      return { name: last, key: last, namesake, kind: programKind(last) };
    case "Edition":
    case "Article":
      return { name: last };
    default:
      return kind satisfies never;
  }
}
