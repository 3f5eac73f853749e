import type { BylineRole } from "../../domain/article.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";
import { likelyOrganization, unitBefore } from "../names.ts";
import type { Token } from "../tokens.ts";
import { announces } from "./labels.ts";

/** Whether a word that can stand on either side of names stands after them here: 甲 摄, 甲/文, 通讯员 甲 乙 摄. */
export function standsAfter(token: Token, next: Token | undefined, names: number, headed: boolean): boolean {
  if (token.follows.length === 0 || names === 0) return false;
  if (/[/|]/u.test(token.before) && !announces(token)) return true;
  // 甲 摄/光明图片 names the agency.
  if (
    (announces(token) && next !== undefined) ||
    (/[/|]/u.test(token.after) && next !== undefined && next.kind !== "filler")
  )
    return false;
  if (token.leads.length === 0) return true;
  return next === undefined || next.kind !== "name" || !headed;
}

/** Whether it says what a unit did, not a person: 某县融媒体中心出品. */
export function ofUnit(token: Token | undefined): boolean {
  return token !== undefined && vocabulary().words("byline-of-unit").has(token.text) && !announces(token);
}

/** Whether a verb says what the unit run together with it has done: 县公安局供图, 警方供图. */
export function doneByUnit(token: Token, before: Token | undefined): boolean {
  return (
    token.follows.length > 0 &&
    before?.end === token.start &&
    (before.kind === "filler" ||
      (before.kind === "name" && likelyOrganization(before.text) && unitBefore(before.text) === 0))
  );
}

/** The roles of names that a verb follows: 通讯员 甲 摄. */
export function withVerb(given: readonly BylineRole[], verb: readonly BylineRole[]): readonly BylineRole[] {
  if (given.includes("editor")) return given;
  const writes = given.length > 0;
  // 通讯员 甲 报道: the verb adds nothing to a role that already says who wrote.
  const added = verb.filter((role) => !given.includes(role) && !(writes && role !== "photographer"));
  // 记者 甲 摄: what the credit is for comes first.
  return verb.includes("reporter") ? [...given, ...added] : [...added, ...given];
}

/** The roles that a word in front of names gives, with those of the word before where both share the names: 文/图:甲. */
export function rolesBefore(
  token: Token,
  previous: Token | undefined,
  roles: readonly BylineRole[],
): readonly BylineRole[] {
  const given = token.leads.length > 0 ? token.leads : token.follows;
  const paired = previous?.kind === "role" && /^[/、和·• ]*$/u.test(token.before) && roles.length > 0;
  return paired && !given.every((role) => roles.includes(role)) ? [...new Set([...roles, ...given])] : given;
}
