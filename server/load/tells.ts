import type { EditionRows } from "../domain/rows.ts";
import { plainPersonId } from "../identity/ids.ts";
import { officeOf } from "../identity/judgements/office.ts";

/** By which offices an edition tells someone, and from when to when (ISO days; "" where it is not dated). */
export interface Told {
  readonly offices: ReadonlySet<string>;
  readonly first: string;
  readonly last: string;
}

/**
 * Whom an edition tells by an office, by plain id, sorted: the only people about whom it can change who is who. Kept on the
 * edition's node as `tells`, so that taking it out asks about the same people.
 */
export function tellsOf({ edges }: EditionRows): ReadonlyMap<string, Told> {
  const told = new Map<string, { offices: Set<string>; first: string; last: string }>();
  for (const { kind, from, to, properties } of edges) {
    if (kind !== "HOLDS" && kind !== "APPOINTED") continue;
    const office = officeOf(to);
    if (office === null) continue;
    const plainId = plainPersonId(from);
    const date = String(properties.date ?? "");
    const known = told.get(plainId);
    if (known === undefined) {
      told.set(plainId, { offices: new Set([office]), first: date, last: date });
      continue;
    }
    known.offices.add(office);
    if (date < known.first) known.first = date;
    if (date > known.last) known.last = date;
  }
  return new Map([...told].sort(([a], [b]) => (a < b ? -1 : 1)));
}
