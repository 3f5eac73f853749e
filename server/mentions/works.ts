import type { Mentions } from "../domain/mention.ts";
import type { Found, Page } from "./page.ts";

export function findWorks(_page: Page, _found: Found = {}): Mentions["works"] {
  return [];
}
