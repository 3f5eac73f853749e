import type { Mentions } from "../domain/mention.ts";
import type { Found, Page } from "./page.ts";

export function findPrograms(_page: Page, _found: Found = {}): Mentions["programs"] {
  return [];
}
