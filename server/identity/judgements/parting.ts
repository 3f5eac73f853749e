import { idSegment } from "../normal.ts";
import { press } from "../persons.ts";
import { type Apart, apart } from "./apart.ts";
import { type Cluster, clustersOf, type ReadSighting, toldIds } from "./clusters.ts";

/** Two are parted from this score on, where from 0.5 on they are only suspected. */
const partFrom = 0.75;

/** One of the people whom a name alone would make one. */
export interface PartedPerson {
  readonly id: string;
  readonly offices: readonly string[];
  /** Articles that tell this person by an office and give the name alone as the id. */
  readonly articles: readonly string[];
}

/** What the offices of all sightings under one plain id show: people who are surely not one. */
export interface Parting {
  readonly plainId: string;
  /** Two or more, by id. */
  readonly people: readonly PartedPerson[];
  /** Why each two of them are two, by their ids. */
  readonly pairs: readonly (Apart & { readonly ids: readonly [string, string] })[];
}

/**
 * Parts the people behind one plain id, or null where the sightings leave it at one. A pure function of all sightings
 * that editions file under the plain id or under what they told apart from it (`person/…/王伟@县水利局`), whatever their
 * order: so an edition loaded sooner or later changes nothing.
 *
 * Clusters of offices that are not surely two may be one (somebody who moved) and stay together; one that may be
 * either of two people is nobody's, and its articles stay at the plain id.
 */
export function partingOf(plainId: string, sightings: readonly ReadSighting[]): Parting | null {
  const name = plainId.split("/").at(-1) ?? "";
  const clusters = clustersOf(sightings.filter(({ read }) => read !== `${plainId}@${press}`));
  if (clusters.length < 2) return null;
  const between = weighing(name);
  const groups = groupsOf(clusters, (one, other) => one !== other && areTwo(one, other, between));
  if (groups.length < 2) return null;
  const people = groups
    .map((group) => ({ group, person: personOf(plainId, group) }))
    .sort((a, b) => (a.person.id < b.person.id ? -1 : 1));
  const pairs = people.flatMap((a, index) =>
    people
      .slice(index + 1)
      .map((b) => ({ ids: [a.person.id, b.person.id] as const, ...surest(a.group, b.group, between) })),
  );
  return { plainId, people: people.map(({ person }) => person), pairs };
}

type Between = (one: Cluster, other: Cluster) => Apart;

/** Weighs every two clusters at most once. */
function weighing(name: string): Between {
  const weighed = new Map<Cluster, Map<Cluster, Apart>>();
  return (one, other) => {
    const own = weighed.get(one) ?? new Map<Cluster, Apart>();
    weighed.set(one, own);
    const known = own.get(other) ?? apart(name, one, other);
    own.set(other, known);
    return known;
  };
}

/** Surely two by what is printed, or by the ids that editions gave, which stay as they are. */
function areTwo(one: Cluster, other: Cluster, between: Between): boolean {
  const [[a], [b]] = [toldIds(one), toldIds(other)];
  return between(one, other).score >= partFrom || (a !== undefined && b !== undefined && a !== b);
}

/** Clusters that may be one, together; without those that may be either of two people, or of whom an edition made two. */
function groupsOf(clusters: readonly Cluster[], two: (one: Cluster, other: Cluster) => boolean): Cluster[][] {
  const groups: Cluster[][] = [];
  for (const cluster of clusters) {
    const maybe = clusters.filter((other) => !two(cluster, other));
    if (toldIds(cluster).length > 1 || maybe.some((one) => maybe.some((other) => two(one, other)))) continue;
    const group = groups.find(([first]) => first !== undefined && !two(first, cluster));
    if (group === undefined) groups.push([cluster]);
    else group.push(cluster);
  }
  return groups;
}

/** Called as editions that name both have called the person, else by the first of the offices. */
function personOf(plainId: string, group: readonly Cluster[]): PartedPerson {
  const offices = [...new Set(group.flatMap((cluster) => [...cluster.offices]))].sort();
  const [told] = group.flatMap(toldIds);
  const id = told ?? `${plainId}@${idSegment(offices[0] ?? "")}`;
  const telling = group.flatMap((cluster) => cluster.telling);
  const articles = telling.flatMap(({ article, read }) => (read === plainId ? [article] : [])).sort();
  return { id, offices, articles };
}

function surest(one: readonly Cluster[], other: readonly Cluster[], between: Between): Apart {
  const all = one.flatMap((a) => other.map((b) => between(a, b)));
  return all.reduce((best, each) => (each.score > best.score ? each : best));
}
