import { organizationId } from "../ids.ts";
import { press } from "../persons.ts";
import type { Reason } from "./judgement.ts";
import { type PersonRecord, postParts } from "./record.ts";

/** Bodies whose people write for the paper as part of their office. */
const mediaOffice = /宣传|新闻|融媒体|传媒|报社|日报|广播|电视|网信|文明办|外宣/u;

/**
 * Whether someone who only signs articles is also the official of that name: they are two until something ties them,
 * an office of the press, or articles about the very organization the official belongs to.
 */
export function pressReasons(a: PersonRecord, b: PersonRecord): Reason[] {
  const writer = a.namesake === press ? a : b;
  const other = writer === a ? b : a;
  if (other.namesake === press) {
    return [{ rule: "two-papers", weight: -1.5, text: "they sign in the papers of two counties", values: {} }];
  }
  const reasons: Reason[] = [
    { rule: "signs-only", weight: -3, text: `${writer.id} only signs articles`, values: { id: writer.id } },
  ];
  const posts = [...new Set(other.sightings.map(({ post }) => post))].sort();
  const office = posts.find((post) => mediaOffice.test(post));
  if (office !== undefined) {
    const edits = writer.credits.some(({ role }) => role === "editor");
    const text = `${postParts(office).name} is an office of the press${edits ? ", and articles name an editor of this name" : ""}`;
    const values = { post: postParts(office).name, of: postParts(office).jurisdiction, editor: edits ? "yes" : "no" };
    reasons.push({ rule: "press-office", weight: edits ? 6 : 5, text, values });
  }
  const about = new Set(writer.signedAbout);
  const own = posts.find((post) => {
    const { jurisdiction, organization } = postParts(post);
    return organization.length > 2 && about.has(organizationId(jurisdiction, organization));
  });
  const correspondent = writer.credits.some(({ role }) => role === "correspondent");
  if (own !== undefined && correspondent) {
    const { organization, title } = postParts(own);
    const text = `a correspondent who writes about ${organization}, where the other one is ${title}`;
    reasons.push({ rule: "writes-of-own", weight: 5, text, values: { organization, title } });
  }
  return reasons;
}
