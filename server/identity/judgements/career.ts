import { country } from "../jurisdiction.ts";
import { rankSteps } from "../rank.ts";
import type { Reason } from "./judgement.ts";
import { postName, postValues, reason, turnValues } from "./reason.ts";
import { daysBetween, lateDays, liesIn, type PersonRecord, postParts, type Tenure, tenuresOf } from "./record.ts";

/** What the posts of two people say for or against one career: a transfer, two places at once, a rank that does not fit. */
export function careerReasons(a: PersonRecord, b: PersonRecord, sharesPost: boolean): Reason[] {
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
  return [reason("transfer", weight, text, turnValues(last, next)), ...stepReasons(last, next)];
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
  const values = { before: before.rank ?? "", after: after.rank ?? "" };
  if (before.rank?.startsWith("乡科级") && after.rank?.startsWith("乡科级")) {
    return [reason("rank", -1, `${text}: a county seldom fills such posts from another`, values)];
  }
  if (Math.abs(steps) <= 1) return [reason("rank", 0.8, text, values)];
  return Math.abs(steps) >= 3 ? [reason("rank", -1, text, values)] : [];
}

/** Who sits on the prefecture's committee may lead a county at the same time; nobody else serves two places at once. */
function overlapReason(a: PersonRecord, b: PersonRecord, one: Tenure, other: Tenure): Reason {
  const text = `${postName(one.post)} until ${one.last}, but ${postName(other.post)} from ${other.first}`;
  const values = turnValues(one, other);
  const [lower, upper] = liesIn(a.jurisdiction, b.jurisdiction)
    ? [a, b]
    : liesIn(b.jurisdiction, a.jurisdiction)
      ? [b, a]
      : [null, null];
  if (lower === null) return reason("two-places-at-once", -4, text, values);
  const leads = lower.sightings.some(({ post }) => /^.委书记$/u.test(postParts(post).name));
  const sits = upper.sightings.some(({ post }) =>
    /常委$|党组成员$|^.(?:政协副主席|人大常委会副主任)$/u.test(postParts(post).name),
  );
  const above = `${text}: a county's secretary often sits on the committee above`;
  if (leads && sits) return reason("two-levels", 2, above, values);
  return reason("two-levels-at-once", -2, text, values);
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
    const post = tenures[0]?.post ?? "";
    const text = `${postName(post)} at the time; a paper below prints the bare name`;
    return [reason("bare-above", 2.5, text, postValues(post))];
  }
  return [reason("bare", -1.5, `${bare.id} is printed without a post`, { id: bare.id })];
}
