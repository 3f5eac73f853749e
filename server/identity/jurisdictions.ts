import type { Entity, Reading } from "../domain/fact.ts";
import { country, type Home, statedJurisdiction } from "./jurisdiction.ts";

/** The key of an entity within one article. */
export const entityKey = (entity: { kind: string; name: string; key: string }): string =>
  `${entity.kind}\u0000${entity.name}\u0000${entity.key}`;

/**
 * Whose posts a person's posts are, in printed order: a post that names no level is its predecessor's
 * (市委宣传部副部长、社科联主席 are both the prefecture's), the first one without a level the county's own.
 */
export function postJurisdictions(posts: readonly string[], home: Home): readonly string[] {
  let current = home.county;
  return posts.map((post) => {
    current = statedJurisdiction(post, home) ?? current;
    return current;
  });
}

/** The least far-reaching of a person's jurisdictions: who is 市委常委、县委书记 belongs to the county. */
export function personJurisdiction(jurisdictions: readonly string[], home: Home): string {
  const rank = (name: string): number =>
    name === country ? 3 : name === home.province ? 2 : name === home.prefecture ? 1 : 0;
  return [...jurisdictions].sort((a, b) => rank(a) - rank(b))[0] ?? home.county;
}

/** The posts that one article states for each person, in printed order, by `entityKey`. */
export function postsByPerson(reading: Reading): ReadonlyMap<string, readonly Entity[]> {
  const posts = new Map<string, Entity>();
  for (const entity of reading.entities) if (entity.kind === "Post") posts.set(entityKey(entity), entity);
  const held = new Map<string, Entity[]>();
  const facts = reading.facts.filter(({ relation }) => relation === "HOLDS" || relation === "APPOINTED");
  for (const fact of facts.sort((a, b) => a.start - b.start)) {
    const post = posts.get(entityKey(fact.to));
    if (post === undefined) continue;
    const person = entityKey(fact.from);
    held.set(person, [...(held.get(person) ?? []), post]);
  }
  return held;
}
