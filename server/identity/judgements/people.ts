import { country } from "../jurisdiction.ts";
import { isCentralFigure, press } from "../persons.ts";
import { rankSteps } from "../rank.ts";
import { type Judgement, judged, type Reason } from "./judgement.ts";
import { pressReasons } from "./press.ts";
import {
  aboveOf,
  daysBetween,
  isCommonPost,
  lateDays,
  liesIn,
  type PersonRecord,
  postParts,
  type Tenure,
  tenuresOf,
} from "./record.ts";

/** Beyond so many bearers a name says as little as a name can. */
const manyBearers = 6;

const reason = (rule: string, weight: number, text: string): Reason => ({ rule, weight, text });
const postName = (post: string): string => {
  const { jurisdiction, name } = postParts(post);
  return `${name} (${jurisdiction})`;
};

/**
 * Judges every two ids of one name. `records` are all the people of that name; the answer depends on them alone and not
 * on their order. Pairs that cannot but be different (a common name in two provinces, no post in common) are left out.
 */
export function judgePeople(records: readonly PersonRecord[]): Judgement[] {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  const bearers = sorted.filter(({ namesake }) => namesake !== press).length;
  return sorted.flatMap((a, index) =>
    sorted.slice(index + 1).flatMap((b) => {
      if (bearers > manyBearers && !related(a, b)) return [];
      return [judged(a.id, b.id, reasonsFor(a, b, bearers), Math.min(a.articles, b.articles))];
    }),
  );
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
  if (telling[0] !== undefined) reasons.push(reason("shared-post", 5, `both are printed as ${postName(telling[0])}`));
  else if (posts[0] !== undefined)
    reasons.push(reason("shared-title", 0.5, `both are printed as ${postName(posts[0])}`));
  if (a.jurisdiction === b.jurisdiction) return [...reasons, ...namesakeReasons(a, b)];
  return [...reasons, ...placeReason(a, b), ...centralReason(a, b), ...careerReasons(a, b, telling.length > 0)];
}

function nameReason(name: string): Reason {
  if (name.includes("·") || name.length > 3) return reason("name", -0.5, "few bear so long a name");
  if (name.length === 3) return reason("name", -1, "a name of three characters has few bearers");
  return reason("name", -2.5, "a name of two characters has many bearers");
}

function commonReason(bearers: number): Reason[] {
  const more = Math.min(bearers, manyBearers) - 2;
  return more > 0 ? [reason("common-name", -0.5 * more, `${bearers} people here bear the name`)] : [];
}

function togetherReason(a: PersonRecord, b: PersonRecord): Reason[] {
  const articles = new Set([...a.sightings, ...a.credits].map(({ article }) => article));
  const both = [...b.sightings, ...b.credits].map(({ article }) => article).find((article) => articles.has(article));
  return both === undefined ? [] : [reason("one-article", -6, `${both} names both`)];
}

function namesakeReasons(a: PersonRecord, b: PersonRecord): Reason[] {
  const told = a.namesake ?? b.namesake;
  return told === null ? [] : [reason("told-apart", -2, `told apart from others of the name by ${told}`)];
}

function placeReason(a: PersonRecord, b: PersonRecord): Reason[] {
  const [one, other] = [a.jurisdiction, b.jurisdiction];
  if (liesIn(one, other) || liesIn(other, one)) {
    const [lower, upper] = liesIn(one, other) ? [one, other] : [other, one];
    return [reason("place", 1, `${lower} lies in ${upper}`)];
  }
  const above = aboveOf(other);
  const common = aboveOf(one).find((name) => above.includes(name));
  if (common === undefined) return [reason("place", -1, `${one} and ${other} have no province in common`)];
  const near = aboveOf(common).length > 1;
  return [reason("place", near ? 1 : 0.3, `both are of ${common}`)];
}

/** A leader of the country whom a paper names without a post, or as what he was before. */
function centralReason(a: PersonRecord, b: PersonRecord): Reason[] {
  const local = a.jurisdiction === country ? b : b.jurisdiction === country ? a : null;
  if (local === null || !isCentralFigure(local.name, true)) return [];
  const low = local.sightings.some(({ post }) => aboveOf(postParts(post).jurisdiction).length > 1);
  if (low)
    return [reason("central-figure", -3, `a leader of the country is no ${postName(local.sightings[0]?.post ?? "")}`)];
  return [reason("central-figure", 3, `a leader of the country has this name, and ${local.id} no local post`)];
}

function careerReasons(a: PersonRecord, b: PersonRecord, sharesPost: boolean): Reason[] {
  const [held, other] = [tenuresOf(a), tenuresOf(b)];
  if (held.length === 0 && other.length === 0) return [reason("no-posts", -2, "neither is printed with a post")];
  if (held.length === 0) return bareReasons(a, b, other);
  if (other.length === 0) return bareReasons(b, a, held);
  const [earlier, later] = (held[0]?.first ?? "") <= (other[0]?.first ?? "") ? [held, other] : [other, held];
  const last = latest(earlier);
  const [next] = later;
  if (last === undefined || next === undefined) return [];
  const gap = daysBetween(last.last, next.first);
  if (gap < -lateDays) return sharesPost ? [] : [overlapReason(a, b, last, next)];
  const text = `${postName(last.post)} until ${last.last}, ${postName(next.post)} from ${next.first}`;
  const weight = gap < 0 ? 1 : gap <= 183 ? 2 : gap <= 730 ? 1.5 : gap <= 1_826 ? 0.5 : 0;
  return [reason("transfer", weight, text), ...stepReasons(last, next)];
}

const latest = (tenures: readonly Tenure[]): Tenure | undefined =>
  tenures.reduce<Tenure | undefined>(
    (best, tenure) => (best === undefined || tenure.last > best.last ? tenure : best),
    undefined,
  );

function stepReasons(last: Tenure, next: Tenure): Reason[] {
  const [before, after] = [postParts(last.post), postParts(next.post)];
  const steps = rankSteps(before.rank, after.rank);
  if (steps === null) return [];
  const text = `from ${before.rank} to ${after.rank}`;
  if (before.rank?.startsWith("乡科级") && after.rank?.startsWith("乡科级")) {
    return [reason("rank", -1, `${text}: a county seldom fills such posts from another`)];
  }
  if (Math.abs(steps) <= 1) return [reason("rank", 0.8, text)];
  return Math.abs(steps) >= 3 ? [reason("rank", -1, text)] : [];
}

/** Who sits on the prefecture's committee may lead a county at the same time; nobody else serves two places at once. */
function overlapReason(a: PersonRecord, b: PersonRecord, one: Tenure, other: Tenure): Reason {
  const text = `${postName(one.post)} until ${one.last}, but ${postName(other.post)} from ${other.first}`;
  const [lower, upper] = liesIn(a.jurisdiction, b.jurisdiction)
    ? [a, b]
    : liesIn(b.jurisdiction, a.jurisdiction)
      ? [b, a]
      : [null, null];
  if (lower === null) return reason("two-places-at-once", -4, text);
  const leads = lower.sightings.some(({ post }) => /^.委书记$/u.test(postParts(post).name));
  const sits = upper.sightings.some(({ post }) =>
    /常委$|党组成员$|^.(?:政协副主席|人大常委会副主任)$/u.test(postParts(post).name),
  );
  if (leads && sits) return reason("two-levels", 2, `${text}: a county's secretary often sits on the committee above`);
  return reason("two-levels-at-once", -2, text);
}

/** An official of the level above, printed without a post in a county's paper. */
function bareReasons(bare: PersonRecord, titled: PersonRecord, tenures: readonly Tenure[]): Reason[] {
  const [first, last] = [tenures[0]?.first, latest(tenures)?.last];
  const near =
    first !== undefined &&
    last !== undefined &&
    bare.first !== null &&
    bare.last !== null &&
    daysBetween(bare.last, first) <= 180 &&
    daysBetween(last, bare.first) <= 180;
  if (near && liesIn(bare.jurisdiction, titled.jurisdiction) && titled.jurisdiction !== country) {
    const post = postName(tenures[0]?.post ?? "");
    return [reason("bare-above", 2.5, `${post} at the time; a paper below prints the bare name`)];
  }
  return [reason("bare", -1.5, `${bare.id} is printed without a post`)];
}
