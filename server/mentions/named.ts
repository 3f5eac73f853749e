import { added } from "../domain/added.ts";
import { agree } from "./names/agree.ts";
import type { OrganizationInPost } from "./organizations/in-posts.ts";
import { findOrganizations } from "./organizations/organizations.ts";
import type { Page } from "./page.ts";
import { Story } from "./persons/story.ts";
import { findPlaces } from "./places/places.ts";
import { chainsOf } from "./posts/chain.ts";
import { type Named, settled } from "./settled.ts";
import { withHeads, withVerbs } from "./tokens/heads.ts";
import { Lattice, type Token } from "./tokens/lattice.ts";
import { withLocalities } from "./tokens/localities.ts";
import { withOwnNames } from "./tokens/own-names.ts";
import { withSites } from "./tokens/sites.ts";

/** Of each page the persons with their posts, organizations and places: found together, for each bounds the others; with the words that the text was read as. */
export function findNamed(pages: readonly Page[]): (Named & { readonly tokens: readonly Token[] })[] {
  const all = pages.map((page) => ({ page, text: page.text, lattice: new Lattice(page.text) }));
  const solved = added(all, ({ lattice }) => ({ first: lattice.solve() }));
  const agreed = added(solved, ({ page, lattice, first }) => ({
    known: agree(
      lattice,
      first,
      page.article.byline.map(({ name }) => name),
    ),
  }));
  const cut = added(agreed, ({ text, lattice }) => ({
    tokens: withHeads(
      text,
      withVerbs(text, withOwnNames(text, withSites(text, withLocalities(text, lattice.solve())))),
    ),
  }));
  const chained = added(cut, ({ text, tokens }) => ({ chains: chainsOf(text, tokens) }));
  const told = added(chained, ({ text, tokens, chains }) => ({ story: new Story(text, tokens, chains) }));
  const organized = added(told, ({ text, tokens, story }) => ({
    organizations: findOrganizations(text, tokens, organizationsOf(story)),
  }));
  return added(organized, ({ page, text, tokens }) => ({
    places: findPlaces(text, tokens, page.context.county),
  })).map(settled);
}

function organizationsOf({ text, named }: Story): OrganizationInPost[] {
  return named.flatMap(({ posts }) =>
    posts.flatMap(({ phrase: { start, end, organization } }): OrganizationInPost[] =>
      organization !== null && text.startsWith(organization, start)
        ? [{ start, end: start + organization.length, postEnd: end }]
        : [{ start, end: start, postEnd: end }],
    ),
  );
}
