import type { Entity, Reading } from "../domain/fact.ts";
import { canonicalOrganization } from "./canonical.ts";
import type { Home } from "./jurisdiction.ts";
import { entityKey, postJurisdictions, postsByPerson } from "./jurisdictions.ts";
import { idOf } from "./nodes.ts";
import { normalName } from "./normal.ts";

/** One person of one article, with what that article says of the posts. */
export interface Bearer {
  readonly reading: Reading;
  readonly entity: Entity;
  /** Post ids, in printed order, and whose posts they are. */
  readonly posts: readonly string[];
  readonly jurisdictions: readonly string[];
  /** The organization of the first post, or the post itself where it names none; "" without a post. */
  readonly teller: string;
}

/** Bearers of one name whom the edition's posts show to be one person. */
export interface Holder {
  readonly bearers: Bearer[];
  readonly posts: Set<string>;
}

/** People who are named in an article only as its authors, by entity key. */
export function onlySigning(reading: Reading): ReadonlySet<string> {
  const signers = new Set<string>();
  for (const { relation, from } of reading.facts) if (relation === "WROTE") signers.add(entityKey(from));
  for (const { relation, from } of reading.facts) if (relation !== "WROTE") signers.delete(entityKey(from));
  return signers;
}

function bearerOf(reading: Reading, entity: Entity, held: readonly Entity[], home: Home): Bearer {
  const names = held.map(({ name }) => name);
  const jurisdictions = postJurisdictions(names, home);
  const posts = held.map((post, index) => idOf.post(post, jurisdictions[index] ?? home.county));
  const key = held[0] === undefined ? null : entityKey(held[0]);
  const of = reading.facts.find(({ relation, from }) => relation === "OF" && entityKey(from) === key);
  const organization =
    of === undefined ? undefined : canonicalOrganization(of.to.name, jurisdictions[0] ?? home.county);
  return { reading, entity, posts, jurisdictions, teller: organization ?? posts[0]?.split("/").at(-1) ?? "" };
}

/** Everyone the story of an edition's articles names, by name. */
export function bearersOf(readings: readonly Reading[], home: Home): ReadonlyMap<string, readonly Bearer[]> {
  const names = new Map<string, Bearer[]>();
  for (const reading of readings) {
    const signers = onlySigning(reading);
    const posts = postsByPerson(reading);
    for (const entity of reading.entities) {
      const key = entityKey(entity);
      if (entity.kind !== "Person" || signers.has(key)) continue;
      const name = normalName(entity.name);
      const bearer = bearerOf(reading, entity, posts.get(key) ?? [], home);
      const same = names.get(name);
      if (same === undefined) names.set(name, [bearer]);
      else same.push(bearer);
    }
  }
  return names;
}

/** Joins bearers that share a post; those without any are left out. In order of the first bearer. */
export function holdersOf(bearers: readonly Bearer[]): Holder[] {
  let holders: Holder[] = [];
  for (const bearer of bearers) {
    if (bearer.posts.length === 0) continue;
    const shares = (holder: Holder): boolean => bearer.posts.some((post) => holder.posts.has(post));
    const [main, ...others] = holders.filter(shares);
    if (main === undefined) {
      holders.push({ bearers: [bearer], posts: new Set(bearer.posts) });
      continue;
    }
    main.bearers.push(bearer);
    for (const post of bearer.posts) main.posts.add(post);
    for (const other of others) {
      for (const each of other.bearers) main.bearers.push(each);
      for (const post of other.posts) main.posts.add(post);
    }
    if (others.length > 0) holders = holders.filter((holder) => !others.includes(holder));
  }
  return holders;
}
