import type { PlaceMention } from "../../domain/mention.ts";

/** A stretch taken for a place so far. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly level: PlaceMention["level"];
  readonly code: string | null;
  readonly rule: string;
}

/** No place has a name of more characters. */
export const longestPlace = 30;
