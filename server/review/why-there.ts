import { divisionNamed } from "../identity/divisions.ts";
import { postParts } from "../identity/judgements/record.ts";
import { country, homeOf, statedJurisdiction } from "../identity/jurisdiction.ts";
import { isCentralFigure, press } from "../identity/persons.ts";
import type { NodeKind } from "../model/kinds.ts";
import type { Row } from "../store/store.ts";
import type { PrintedForm } from "./printed-form.ts";

interface Known {
  readonly kind: NodeKind;
  readonly node: Row;
  readonly forms: readonly PrintedForm[];
  /** Ids of the posts held. */
  readonly posts: readonly string[];
}

/** Why a node is of its jurisdiction, in sentences; empty where its kind has none. */
export function whyThere({ kind, node, forms, posts }: Known): string[] {
  const jurisdiction = String(node.jurisdiction ?? "");
  switch (kind) {
    case "Person":
      return whyPerson(String(node.name), jurisdiction, node.namesake, posts);
    case "Post":
    case "Organization":
    case "Meeting":
      return forms.slice(0, 8).map(({ form, county }) => whyForm(form, county, jurisdiction));
    case "Place":
      if (jurisdiction === "") return [`a division of the standard, GB/T 2260 code ${String(node.code ?? "unknown")}`];
      return [`named in papers of ${jurisdiction}, and no division of the standard`];
    case "Program":
      return ["a program belongs to no county: one name, one program"];
    case "Article":
    case "Edition":
      return [];
    default:
      return kind satisfies never;
  }
}

function whyPerson(name: string, jurisdiction: string, namesake: unknown, posts: readonly string[]): string[] {
  if (namesake === press) return [`only signs articles, in papers of ${jurisdiction}`];
  const why = typeof namesake === "string" ? [`told apart from others of the name by ${namesake}`] : [];
  if (jurisdiction === country && isCentralFigure(name, true))
    return [...why, "a leader of the country is one person in every paper"];
  const held = [...new Set(posts)].map(postParts);
  const own = held.filter((post) => post.jurisdiction === jurisdiction).map((post) => post.name);
  const above = held
    .filter((post) => post.jurisdiction !== jurisdiction)
    .map((post) => `${post.name} (${post.jurisdiction})`);
  if (own.length > 0) why.push(`holds ${own.join("、")} there`);
  if (above.length > 0) why.push(`also holds ${above.join("、")}; the nearest post counts`);
  if (held.length === 0) why.push(`no post is printed; named in papers of ${jurisdiction}`);
  return why;
}

function whyForm(form: string, county: string | null, jurisdiction: string): string {
  const paper = county === null ? "a paper of no known county" : `a paper of ${county}`;
  const home = homeOf({ newspaper: null, county, date: null, dateBasis: null }, "");
  const stated = statedJurisdiction(form, home);
  if (stated !== jurisdiction)
    return `“${form}” in ${paper} names no level of its own: that of the post or paper it stands with`;
  const named = divisionNamed(jurisdiction) !== null && form.includes(jurisdiction);
  return named ? `“${form}” names ${jurisdiction}` : `“${form}” in ${paper} is ${jurisdiction}'s`;
}
