import { Characters, unspaced } from "../../domain/characters.ts";
import type { OrganizationMention } from "../../domain/mention.ts";
import type { Span } from "../../domain/span.ts";
import { bitsOf } from "../../vocabulary/word-kinds.ts";
import type { Token } from "../tokens/lattice.ts";
import { codeOf, entryOf, isKind, isOf, printed } from "../tokens/tokens.ts";
import { isNoOrganization } from "./around.ts";
import { ofTroop, partedAt } from "./bounds.ts";
import { endingAt, inPost, type OrganizationInPost } from "./in-posts.ts";
import { organizationStart } from "./left.ts";
import { isNoName } from "./not.ts";
import { quotedBodies, shortOffices } from "./offices.ts";
import { listed, ruleOf } from "./proof.ts";
import { bodyAt, groupBehind, senders } from "./told-with.ts";
import { companyByTrade } from "./trade.ts";
import { isLed } from "./words.ts";

const asSuffix = bitsOf("organ", "organization-suffix");
const isSuffix = (token: Token | undefined): boolean => isOf(token, asSuffix);
/** What a stretch that names an organization ends with. */
const ending = asSuffix | bitsOf("trade", "collective");

/** Right behind an organization these begin something else: 县政府中心工作. */
const notMore = /^(中心|集团|政府|人民政府|委员会)$/u;

const distance = /^(?:公里|米|里|千米|华里|岔路|路口|交叉)$/u;

const ofLeaders = /^[省市州盟县区旗镇乡](?:委|政府|人大|政协)领导$/u;
/** A stretch that names an organization: first token, and the one after the last. */
interface Stretch {
  readonly first: number;
  readonly end: number;
  readonly rule: string;
}

/** Organizations named as such, and those inside posts. */
export function findOrganizations(
  text: string,
  tokens: readonly Token[],
  inPosts: readonly OrganizationInPost[],
): OrganizationMention[] {
  const found = new Map<number, OrganizationMention>();
  const add = (start: number, end: number, kind: string, rule: string): void => {
    const known = found.get(start);
    if (start >= end || (known !== undefined && known.end >= end)) return;
    const name = text.slice(start, end);
    found.set(start, { start, end, printed: name, name: unspaced(name), rule, basis: "stated", kind });
  };
  // Within a post its own reading counts: 县政协 rather than 县政协党组.
  const posts = new Map<number, number>();
  const bodies = new Map<number, number>();
  const groups: Span[] = [];
  for (const { start, end, postEnd } of inPosts) {
    for (const whole of inPost(text, tokens, { start, end, postEnd })) {
      bodies.set(whole.end, whole.start);
      const group = whole.party ? null : groupBehind(text, whole, postEnd);
      if (group !== null) groups.push(group);
      add(whole.start, whole.end, whole.party ? "party" : kindOf(endingAt(tokens, whole.end)), "organization-of-post");
    }
    posts.set(start, postEnd);
  }
  for (const { first, end, rule } of stretches(text, tokens)) {
    const from = tokens[first];
    const to = tokens[end - 1];
    if (from === undefined || to === undefined || to.end <= (posts.get(from.start) ?? 0)) continue;
    // 下 + 邵王村村委会: the end of what a post names.
    if ((bodies.get(to.end) ?? from.start) < from.start) continue;
    if (isKind(to, "collective")) add(from.start, to.end - 2, "government", rule);
    else add(from.start, to.end, kindOf(to), rule);
  }
  const quoted = quotedBodies(text);
  const whole = [...found.values()].filter(
    ({ start, end }) => !quoted.some((body) => start >= body.start && end <= body.end),
  );
  const apart = [...quoted, ...shortOffices(text).filter(({ start }) => !found.has(start))].map((span) =>
    bodyAt(text, span, "bureau"),
  );
  return [...whole, ...senders(whole), ...groups.map((span) => bodyAt(text, span, "party")), ...apart].sort(
    (a, b) => a.start - b.start,
  );
}

function kindOf(token: Token | undefined): string {
  return (entryOf(token, "organ") ?? entryOf(token, "organization-suffix"))?.as ?? "other";
}

function stretches(text: string, tokens: readonly Token[]): Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isOf(tokens[at], ending)) continue;
    if (!isSuffix(tokens[at])) {
      const whole = wholeAt(text, tokens, at);
      if (whole !== null) found.push(whole);
      continue;
    }
    // 西北部10公里处: a distance.
    if (at > 0 && distance.test(printed(tokens[at - 1], text)) && printed(tokens[at], text) === "处") continue;
    if (at > 0 && isKind(tokens[at - 1], "organ") && notMore.test(printed(tokens[at], text))) continue;
    if (isDone(text, tokens[at])) continue;
    let end = at + 1;
    while (goesOn(text, tokens, end)) end++;
    while (end > at + 1 && !isSuffix(tokens[end - 1])) end--;
    const first = organizationStart(text, tokens, end);
    at = end - 1;
    if (first >= end) continue;
    const rule = ruleOf(text, tokens, first, end) ?? listed(text, tokens, first, end, found.at(-1)?.end ?? 0);
    const from = tokens[first]?.start ?? 0;
    if (rule === null || isNoOrganization(text, from, tokens[end - 1]?.end ?? from)) continue;
    // 区政府推进…领导小组 holds what was taken for a name before.
    while ((found.at(-1)?.first ?? -1) >= first) found.pop();
    found.push({ first, end, rule });
  }
  return found;
}

/** 晶禾棉业; and 市政府领导, for those who lead it stand for it. */
function wholeAt(text: string, tokens: readonly Token[], at: number): Stretch | null {
  const trade = companyByTrade(text, tokens, at);
  if (trade >= 0 && !isNoName(text.slice(tokens[trade]?.start, tokens[at]?.end)))
    return { first: trade, end: at + 1, rule: "organization-of-trade" };
  const leaders = isKind(tokens[at], "collective") && ofLeaders.test(printed(tokens[at], text));
  return leaders ? { first: at, end: at + 1, rule: "organization-known" } : null;
}

/** 把学校办得更好: a verb. */
const isDone = (text: string, token: Token | undefined): boolean =>
  codeOf(token, text) === office && doneAs.has(text.charCodeAt(token?.end ?? 0));
const office = "办".charCodeAt(0);
const doneAs = new Characters(/[得好成完起了妥实强大法理结复案]/u);

/** 县委 + 办公室, 人大常委会 + 财政经济 + 工作委员会. */
function goesOn(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || isKind(token, "post-bound", "title")) return false;
  if (isLed(token, text) || partedAt(text, tokens, at) || isDone(text, token)) return false;
  if (isSuffix(token)) return !notMore.test(printed(token, text));
  const next = tokens[at + 1];
  return (
    (/^[nbjv]$/u.test(token.word?.speech ?? "") || ofTroop.test(printed(token, text))) &&
    token.end - token.start >= 2 &&
    isKind(next, "organization-suffix") &&
    !isKind(token, "name-follower", "person-cue", "level") &&
    printed(next, text).length > 1
  );
}
