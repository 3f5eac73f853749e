import type { Mentions } from "../domain/mention.ts";
import type { Found, Page } from "./page.ts";

export function findDates(_page: Page, _found: Found = {}): Mentions["dates"] {
  return [];
}
