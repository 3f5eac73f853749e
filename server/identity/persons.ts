import type { Entity, Reading } from "../domain/fact.ts";
import { vocabulary } from "../vocabulary/vocabulary.ts";
import { type Bearer, bearersOf, type Holder, holdersOf, onlySigning } from "./bearers.ts";
import { personId } from "./ids.ts";
import { country, type Home } from "./jurisdiction.ts";
import { entityKey, personJurisdiction } from "./jurisdictions.ts";

/** People who only sign articles are kept apart from officials of the same name until a curator merges them. */
export const press = "采编";

/** The id of each person of each article; `entity` is one of the reading's own. */
export type PersonIds = (reading: Reading, entity: Entity) => string;

/**
 * Decides for a whole edition who is who, from its own articles alone: those of one name who share a post are one
 * person, whose jurisdiction is that of all the posts; a bare name is the one the edition gives a post. Where one article
 * names two of a name, each is told apart by the organization, so that other editions that do the same agree.
 */
export function personsOf(readings: readonly Reading[], home: Home): PersonIds {
  const ids = new Map<Reading, Map<string, string>>(readings.map((reading) => [reading, new Map()]));
  for (const reading of readings) {
    const signers = onlySigning(reading);
    for (const entity of reading.entities) {
      const key = entityKey(entity);
      if (signers.has(key)) ids.get(reading)?.set(key, personId(home.county, entity.name, press));
    }
  }
  for (const [name, bearers] of bearersOf(readings, home)) {
    for (const [{ reading, entity }, id] of identified(name, bearers, home))
      ids.get(reading)?.set(entityKey(entity), id);
  }
  return (reading, entity) =>
    ids.get(reading)?.get(entityKey(entity)) ?? personId(home.county, entity.name, entity.key);
}

/** A leader of the country is the same person in every paper; a common name only where a national post is printed. */
export function isCentralFigure(name: string, nationalPost: boolean): boolean {
  const words = vocabulary();
  return words.words("central-figure").has(name) || (nationalPost && words.words("central-figure-titled").has(name));
}

/** A bearer, whose it is, and the holder it belongs to, where it has a post. */
interface Placed {
  readonly bearer: Bearer;
  readonly jurisdiction: string;
  readonly holder: Holder | null;
}

function identified(name: string, bearers: readonly Bearer[], home: Home): (readonly [Bearer, string])[] {
  const holders = holdersOf(bearers);
  const whose = (holder: Holder): string => {
    const all = holder.bearers.flatMap(({ jurisdictions }) => jurisdictions);
    return isCentralFigure(name, all.includes(country)) ? country : personJurisdiction(all, home);
  };
  const placed: Placed[] = holders.flatMap((holder) => {
    const jurisdiction = whose(holder);
    return holder.bearers.map((bearer) => ({ bearer, jurisdiction, holder }));
  });
  const bare =
    placed.length === 0 ? (isCentralFigure(name, false) ? country : home.county) : mainJurisdiction(placed, home);
  for (const bearer of bearers)
    if (bearer.posts.length === 0) placed.push({ bearer, jurisdiction: bare, holder: null });
  const contested = contestedJurisdictions(placed);
  return placed.map(({ bearer, jurisdiction, holder }) => {
    const namesake = contested.has(jurisdiction) ? tellerOf(bearer, holder, holders) : "";
    return [bearer, personId(jurisdiction, name, namesake)];
  });
}

/** Whom a bare name means: the one of the paper's own county, else the one named most often. */
function mainJurisdiction(placed: readonly Placed[], home: Home): string {
  const times = new Map<string, number>();
  for (const { jurisdiction } of placed) times.set(jurisdiction, (times.get(jurisdiction) ?? 0) + 1);
  if (times.has(home.county)) return home.county;
  return [...times].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? home.county;
}

/** Where one article itself names two people of the name. */
function contestedJurisdictions(placed: readonly Placed[]): ReadonlySet<string> {
  const contested = new Set<string>();
  const first = new Map<Reading, Map<string, Holder | null>>();
  for (const { bearer, jurisdiction, holder } of placed) {
    const seen = first.get(bearer.reading) ?? new Map<string, Holder | null>();
    first.set(bearer.reading, seen);
    const other = seen.get(jurisdiction);
    if (other === undefined) seen.set(jurisdiction, holder);
    else if (other !== holder || holder === null) contested.add(jurisdiction);
  }
  return contested;
}

/** What tells a person from the namesakes: the organization, or the post where another one is of the same organization. */
function tellerOf(bearer: Bearer, holder: Holder | null, holders: readonly Holder[]): string {
  if (holder === null) return bearer.entity.key;
  const tellers = (of: Holder): string[] => of.bearers.map(({ teller }) => teller).sort();
  const [teller = ""] = tellers(holder);
  const shared = holders.some((other) => other !== holder && tellers(other).includes(teller));
  return shared ? ([...holder.posts].sort()[0]?.split("/").at(-1) ?? teller) : teller;
}
