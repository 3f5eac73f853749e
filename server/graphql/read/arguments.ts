import { problem } from "../errors.ts";
import type { Days } from "./shapes.ts";

/** Arguments shared by fields over time. */
export interface DaysArguments {
  readonly between?:
    | { readonly from?: string | null | undefined; readonly to?: string | null | undefined }
    | null
    | undefined;
  readonly asOf?: string | null | undefined;
}

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

const earliest = (a: string | null, b: string | null): string | null =>
  a === null ? b : b === null ? a : a < b ? a : b;

/** The days that `between` and `asOf` leave together. */
export function daysOf({ between, asOf }: DaysArguments): Days {
  return { since: between?.from ?? null, until: earliest(between?.to ?? null, asOf ?? null) };
}

/** `first` within its bound. */
export function boundedFirst(first: number | null | undefined, usual: number, most: number): number {
  const asked = first ?? usual;
  if (asked < 0 || asked > most) throw problem("OUT_OF_BOUNDS", `first is ${asked}; it may be 0 to ${most}.`);
  return asked;
}

/** Refuses a longer list than the schema promises to take. */
export function boundedList<T>(name: string, list: readonly T[], most: number): readonly T[] {
  if (list.length > most) throw problem("OUT_OF_BOUNDS", `${name} has ${list.length} entries; it may have ${most}.`);
  return list;
}
