import type { NodeKind } from "../../model/kinds.ts";
import { problem } from "../errors.ts";
import { type StoredTenure, tenuresOf } from "../post/tenures.ts";
import { boundedFirst } from "../read/arguments.ts";
import { evidenceOf } from "../read/decode.ts";
import { fragment } from "../read/fragment.ts";
import type { Reader } from "../read/reader.ts";
import type { StoredEvidence } from "../read/shapes.ts";

interface ChangesArguments {
  readonly from: string;
  readonly to: string;
  readonly county?: string | null | undefined;
  readonly first?: number | null | undefined;
}

/** What differs between two days; nodes by id. */
export interface StoredChanges {
  readonly from: string;
  readonly to: string;
  readonly newPeople: readonly string[];
  readonly unseenPeople: readonly string[];
  readonly newTenures: readonly StoredTenure[];
  readonly appointments: readonly StoredEvidence[];
  readonly newPrograms: readonly string[];
  readonly dormantPrograms: readonly string[];
}

/** The day as long before `from` as `to` is after it: what is new is weighed against as many days. */
function before({ from, to }: ChangesArguments): string {
  const start = Date.parse(from);
  return new Date(start - (Date.parse(to) - start)).toISOString().slice(0, 10);
}

export async function changes(reader: Reader, asked: ChangesArguments): Promise<StoredChanges> {
  const { from, to, county } = asked;
  if (from >= to) throw problem("OUT_OF_BOUNDS", `from is ${from}; it must be a day before to, ${to}.`);
  const limit = boundedFirst(asked.first, 50, 200);
  const parameters = { from, to, county: county ?? null, limit, before: before(asked) };
  const ids = async (name: string, kind: NodeKind, inPost = false): Promise<string[]> => {
    const rows = await reader.rows(fragment(name, { Kind: kind }), { ...parameters, inPost });
    return rows.map(({ id }) => String(id));
  };
  const [newPeople, unseenPeople, newPrograms, dormantPrograms, held, appointed] = await Promise.all([
    ids("time/newlyNamed", "Person"),
    ids("time/noLongerNamed", "Person", true),
    ids("time/newlyNamed", "Program"),
    ids("time/noLongerNamed", "Program"),
    reader.rows(fragment("time/newlyHeld"), parameters),
    reader.rows(fragment("time/appointments"), parameters),
  ]);
  const people = { newPeople, unseenPeople, newTenures: tenuresOf(held), appointments: appointed.map(evidenceOf) };
  return { from, to, ...people, newPrograms, dormantPrograms };
}
