import { country } from "../jurisdiction.ts";
import { isCentralFigure, press } from "../persons.ts";
import { careerReasons } from "./career.ts";
import { type Judgement, judged, type Reason } from "./judgement.ts";
import { pressReasons } from "./press.ts";
import { postName, postValues, reason } from "./reason.ts";
import { aboveOf, isCommonPost, liesIn, type PersonRecord, postParts } from "./record.ts";

/** Beyond so many bearers a name says as little as a name can. */
const manyBearers = 6;

/**
 * Judges every two ids of one name. `records` are all the people of that name; the answer depends on them alone and not
 * on their order. Pairs that cannot but be different (a common name in two provinces, no post in common) are left out.
 */
export function judgePeople(records: readonly PersonRecord[]): Judgement[] {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  const bearers = sorted.filter(({ namesake }) => namesake !== press).length;
  return sorted.flatMap((a, index) => sorted.slice(index + 1).flatMap((b) => judgePair(a, b, bearers) ?? []));
}

/** Judges two of one name, which so many bear; null where they cannot but be different. */
export function judgePair(one: PersonRecord, other: PersonRecord, bearers: number): Judgement | null {
  const [a, b] = one.id < other.id ? [one, other] : [other, one];
  if (bearers > manyBearers && !related(a, b)) return null;
  return judged(a.id, b.id, reasonsFor(a, b, bearers), Math.min(a.articles, b.articles));
}

function related(a: PersonRecord, b: PersonRecord): boolean {
  if (a.jurisdiction === country || b.jurisdiction === country) return true;
  const above = aboveOf(b.jurisdiction);
  return (
    a.jurisdiction === b.jurisdiction ||
    aboveOf(a.jurisdiction).some((name) => above.includes(name)) ||
    shared(a, b).length > 0
  );
}

function shared(a: PersonRecord, b: PersonRecord): string[] {
  const held = new Set(b.sightings.map(({ post }) => post));
  return [...new Set(a.sightings.map(({ post }) => post))].filter((post) => held.has(post)).sort();
}

function reasonsFor(a: PersonRecord, b: PersonRecord, bearers: number): Reason[] {
  const reasons = [nameReason(a.name), ...commonReason(bearers), ...togetherReason(a, b)];
  if (a.namesake === press || b.namesake === press) return [...reasons, ...pressReasons(a, b)];
  const posts = shared(a, b);
  const telling = posts.filter((post) => !isCommonPost(post));
  if (telling[0] !== undefined)
    reasons.push(reason("shared-post", 5, `both are printed as ${postName(telling[0])}`, postValues(telling[0])));
  else if (posts[0] !== undefined)
    reasons.push(reason("shared-title", 0.5, `both are printed as ${postName(posts[0])}`, postValues(posts[0])));
  if (a.jurisdiction === b.jurisdiction) return [...reasons, ...namesakeReasons(a, b)];
  return [...reasons, ...placeReason(a, b), ...centralReason(a, b), ...careerReasons(a, b, telling.length > 0)];
}

function nameReason(name: string): Reason {
  const values = { characters: name.length };
  if (name.includes("·") || name.length > 3) return reason("name", -0.5, "few bear so long a name", values);
  if (name.length === 3) return reason("name", -1, "a name of three characters has few bearers", values);
  return reason("name", -2.5, "a name of two characters has many bearers", values);
}

function commonReason(bearers: number): Reason[] {
  const more = Math.min(bearers, manyBearers) - 2;
  return more > 0 ? [reason("common-name", -0.5 * more, `${bearers} people here bear the name`, { bearers })] : [];
}

function togetherReason(a: PersonRecord, b: PersonRecord): Reason[] {
  const articles = new Set([...a.sightings, ...a.credits].map(({ article }) => article));
  const both = [...b.sightings, ...b.credits].map(({ article }) => article).find((article) => articles.has(article));
  return both === undefined ? [] : [reason("one-article", -6, `${both} names both`, { article: both })];
}

function namesakeReasons(a: PersonRecord, b: PersonRecord): Reason[] {
  const told = a.namesake ?? b.namesake;
  return told === null ? [] : [reason("told-apart", -2, `told apart from others of the name by ${told}`, { by: told })];
}

function placeReason(a: PersonRecord, b: PersonRecord): Reason[] {
  const [one, other] = [a.jurisdiction, b.jurisdiction];
  if (liesIn(one, other) || liesIn(other, one)) {
    const [lower, upper] = liesIn(one, other) ? [one, other] : [other, one];
    return [reason("place", 1, `${lower} lies in ${upper}`, { lower, upper })];
  }
  const above = aboveOf(other);
  const common = aboveOf(one).find((name) => above.includes(name));
  if (common === undefined)
    return [reason("place", -1, `${one} and ${other} have no province in common`, { one, other })];
  const near = aboveOf(common).length > 1;
  return [reason("place", near ? 1 : 0.3, `both are of ${common}`, { common })];
}

/** A leader of the country whom a paper names without a post, or as what he was before. */
function centralReason(a: PersonRecord, b: PersonRecord): Reason[] {
  const local = a.jurisdiction === country ? b : b.jurisdiction === country ? a : null;
  if (local === null || !isCentralFigure(local.name, true)) return [];
  const low = local.sightings.some(({ post }) => aboveOf(postParts(post).jurisdiction).length > 1);
  const post = local.sightings[0]?.post ?? "";
  if (low) return [reason("central-figure", -3, `a leader of the country is no ${postName(post)}`, postValues(post))];
  const text = `a leader of the country has this name, and ${local.id} no local post`;
  return [reason("central-figure", 3, text, { id: local.id })];
}
