import type { Mentions } from "../domain/mention.ts";
import type { Found, Page } from "./page.ts";

export function findMeetings(_page: Page, _found: Found = {}): Mentions["meetings"] {
  return [];
}
