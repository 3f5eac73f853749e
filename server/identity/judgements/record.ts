import { divisionNamed } from "../divisions.ts";
import { titleOf } from "../forms.ts";
import { segmentsOf } from "../ids.ts";
import { country } from "../jurisdiction.ts";
import { rankOf } from "../rank.ts";

/** One article that shows someone in a post, or in and out of one. */
export interface Sighting {
  /** Id of the post. */
  readonly post: string;
  /** ISO day; null where the edition has none. */
  readonly date: string | null;
  readonly article: string;
  readonly former: boolean;
  /** appointed, removed …; null where the article just names the post. */
  readonly change: string | null;
}

/** One article that someone signed. */
export interface Credit {
  readonly date: string | null;
  readonly article: string;
  readonly role: string;
}

/** All that the corpus says of one person's id and that bears on who it is. */
export interface PersonRecord {
  readonly id: string;
  readonly name: string;
  readonly jurisdiction: string;
  readonly namesake: string | null;
  readonly sightings: readonly Sighting[];
  readonly credits: readonly Credit[];
  /** Organizations (ids) named in the articles that the person signed. */
  readonly signedAbout: readonly string[];
  /** Articles that name the person, and the first and last day of them. */
  readonly articles: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** The sightings of one person in one post, first to last; `count` is the number of articles. */
export interface Tenure {
  readonly post: string;
  readonly first: string;
  readonly last: string;
  readonly count: number;
}

/** Days by which two tenures may overlap in a transfer: papers print an old title for some weeks. */
export const lateDays = 31;

const ended = new Set(["removed", "resigned"]);

/** In post as of the article: neither called former nor leaving in it. */
export const isCurrent = ({ former, change }: Sighting): boolean => !former && !(change !== null && ended.has(change));

/** Dated tenures by the current sightings, earliest first. */
export function tenuresOf({ sightings }: PersonRecord): Tenure[] {
  const tenures = new Map<string, Tenure>();
  for (const sighting of sightings) {
    const { post, date } = sighting;
    if (date === null || !isCurrent(sighting)) continue;
    const known = tenures.get(post);
    tenures.set(post, {
      post,
      first: known !== undefined && known.first < date ? known.first : date,
      last: known !== undefined && known.last > date ? known.last : date,
      count: (known?.count ?? 0) + 1,
    });
  }
  return [...tenures.values()].sort((a, b) => (a.first < b.first || (a.first === b.first && a.post < b.post) ? -1 : 1));
}

/** Days from one ISO day to another; negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

export interface PostParts {
  readonly jurisdiction: string;
  readonly name: string;
  readonly title: string;
  /** What stands before the title: 县教育局; "" for a title alone. */
  readonly organization: string;
  readonly rank: string | null;
}

/** What a post's id says. */
export function postParts(id: string): PostParts {
  const [jurisdiction = "", name = ""] = segmentsOf(id);
  const title = titleOf(name) ?? name;
  return {
    jurisdiction,
    name,
    title,
    organization: name.slice(0, name.length - title.length),
    rank: rankOf(name, jurisdiction),
  };
}

/** A title that many bear at once and in every place (董事长, 人大代表), so that sharing it tells little. */
export function isCommonPost(id: string): boolean {
  const { organization, rank, title } = postParts(id);
  return (organization === "" && rank === null) || /(?:代表|委员|成员)$/u.test(title);
}

/** Prefecture and province of a jurisdiction, its own name among them where it is one. */
export function aboveOf(jurisdiction: string): readonly string[] {
  const chain: string[] = [];
  for (let at = divisionNamed(jurisdiction); at !== null; at = at.parent) chain.push(at.name);
  return chain;
}

/** Does the jurisdiction lie in the other one, below it? */
export function liesIn(lower: string, upper: string): boolean {
  return lower !== upper && (upper === country || aboveOf(lower).includes(upper));
}
