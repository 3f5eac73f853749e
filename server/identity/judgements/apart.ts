import { organizationKind } from "../forms.ts";
import { articleStem } from "../ids.ts";
import { type Cluster, firstOffice, type ReadSighting } from "./clusters.ts";
import { type Reason, scoreOf } from "./judgement.ts";
import { mayBeOneOffice } from "./office.ts";
import { daysBetween, lateDays } from "./record.ts";
import { alternation } from "./turns.ts";

/** Whether two clusters of offices are two people: from 0 to 1, and why; positive reasons are for two. */
export interface Apart {
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Weighs two clusters of sightings of one name, which share no office. */
export function apart(name: string, one: Cluster, other: Cluster): Apart {
  const [a, b] = [firstOffice(one), firstOffice(other)];
  const reasons: Reason[] = [
    { rule: "two-offices", weight: -1, text: `${a} and ${b}, never printed together; some hold two` },
    { rule: "name", weight: name.length === 2 ? 0.7 : -0.5, text: `a name of ${name.length} characters` },
    ...oneOffice(one, other),
    ...twoCompanies(a, b),
    ...oneArticle(one, other),
    ...inTime(one, other),
  ];
  return { score: scoreOf(reasons), reasons };
}

function oneOffice(one: Cluster, other: Cluster): Reason[] {
  for (const a of [...one.offices].sort()) {
    const b = [...other.offices].sort().find((office) => mayBeOneOffice(a, office));
    if (b !== undefined) return [{ rule: "one-office", weight: -4.5, text: `${a} and ${b} may be one office` }];
  }
  return [];
}

function twoCompanies(a: string, b: string): Reason[] {
  if (organizationKind(a) !== "company" || organizationKind(b) !== "company") return [];
  return [{ rule: "two-companies", weight: -3, text: "one may lead two companies" }];
}

/** An article in which the edition itself told the two apart. */
function oneArticle(one: Cluster, other: Cluster): Reason[] {
  const articles = new Set(one.telling.map(({ article }) => article));
  const [both] = other.telling.flatMap(({ article }) => (articles.has(article) ? [article] : [])).sort();
  return both === undefined ? [] : [{ rule: "one-article", weight: 5, text: `${both} names both` }];
}

function inTime(one: Cluster, other: Cluster): Reason[] {
  const { turns, sameDay, move } = alternation(one.sightings, other.sightings);
  const reasons: Reason[] = [];
  if (turns > 1) {
    const weight = Math.min(4, 1.2 * (turns - 1));
    reasons.push({ rule: "to-and-fro", weight, text: `the press goes from one to the other ${turns} times` });
  }
  const together = sameDay ?? sameEdition(one.sightings, other.sightings);
  if (together !== null) reasons.push({ rule: "one-day", weight: 1.5, text: `both on ${together}` });
  if (move !== null) {
    const late = move.late === 0 ? "" : ", but for an old title printed late";
    reasons.push({ rule: "moved", weight: move.late === 0 ? -1 : -1.5, text: `fits a move on ${move.date}${late}` });
  }
  return reasons;
}

/** An edition that shows both, though of two days not far from one another. */
function sameEdition(one: readonly ReadSighting[], other: readonly ReadSighting[]): string | null {
  const near = (a: string | null, b: string | null): boolean =>
    a === null || b === null || Math.abs(daysBetween(a, b)) <= lateDays;
  const editions = Map.groupBy(one, ({ article }) => articleStem(article));
  const both = other
    .filter(({ article, date }) => editions.get(articleStem(article))?.some((sighting) => near(sighting.date, date)))
    .map(({ article }) => articleStem(article));
  return both.sort()[0] ?? null;
}
