import type { Mentions } from "../domain/mention.ts";
import type { Page } from "./page.ts";

/** Persons with their posts, organizations and places: found together, for each bounds the others. */
export function findNamed(_page: Page): Pick<Mentions, "persons" | "posts" | "organizations" | "places"> {
  return { persons: [], posts: [], organizations: [], places: [] };
}
