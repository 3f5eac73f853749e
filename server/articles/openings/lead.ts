import type { Credits } from "../credits/credits.ts";

/** A byline at the beginning of a story, and where the story begins behind it. */
export interface Lead {
  readonly end: number;
  readonly credits: Credits;
}
