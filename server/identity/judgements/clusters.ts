import { officeOf } from "./office.ts";
import { isCurrent, type Sighting } from "./record.ts";

/** A sighting, and the id under which the edition itself files the person. */
export interface ReadSighting extends Sighting {
  readonly read: string;
}

/** One person of one article: an article may name two of a name, and then its edition has told them apart. */
export interface Telling {
  readonly article: string;
  readonly read: string;
}

/** Offices that one person is shown to hold or to have held, and what shows it. */
export interface Cluster {
  readonly offices: ReadonlySet<string>;
  /** Articles that tell the person by one of the offices. */
  readonly telling: readonly Telling[];
  /** Sightings in the offices as of the article, by which time is judged. */
  readonly sightings: readonly ReadSighting[];
}

export const firstOffice = ({ offices }: Cluster): string => [...offices].sort()[0] ?? "";

/** The ids that editions which name two of the name gave this one, sorted. */
export const toldIds = ({ telling }: Cluster): string[] =>
  [...new Set(telling.flatMap(({ read }) => (read.includes("@") ? [read] : [])))].sort();

const shareOne = (a: Iterable<string>, b: ReadonlySet<string>): boolean => [...a].some((each) => b.has(each));

/**
 * Sightings in offices, joined where one article prints two posts of the person (a past one too: who moved is one), where
 * the office is the same, and where an edition that told namesakes apart calls them the same. In the order of their first
 * offices, whatever the order of the sightings.
 */
export function clustersOf(sightings: readonly ReadSighting[]): Cluster[] {
  let clusters: Cluster[] = [];
  const inOffice = sightings.filter(({ post }) => officeOf(post) !== null);
  for (const own of Map.groupBy(inOffice, ({ article, read }) => `${article} ${read}`).values()) {
    const [{ article, read } = { article: "", read: "" }] = own;
    const offices = new Set(own.map(({ post }) => officeOf(post) ?? ""));
    let whole: Cluster = {
      offices,
      telling: [{ article, read }],
      sightings: own.filter(isCurrent),
    };
    const told = new Set(toldIds(whole));
    const joined = clusters.filter((cluster) => shareOne(offices, cluster.offices) || shareOne(toldIds(cluster), told));
    for (const more of joined)
      whole = {
        offices: new Set([...whole.offices, ...more.offices]),
        telling: [...whole.telling, ...more.telling],
        sightings: [...whole.sightings, ...more.sightings],
      };
    clusters = [...clusters.filter((cluster) => !joined.includes(cluster)), whole];
  }
  return clusters.sort((a, b) => (firstOffice(a) < firstOffice(b) ? -1 : 1));
}
