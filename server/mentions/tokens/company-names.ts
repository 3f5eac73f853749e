import { Characters } from "../../domain/characters.ts";
import { isNominal } from "../organizations/bounds.ts";
import type { Token } from "./lattice.ts";
import { entryOf, isHan, isKind, printed } from "./tokens.ts";

/** So many words at most stand between the name and what ends a company's. */
const mostBetween = 4;
const leads = new Characters(/[由受与和向对为从据请到往赴在、]/u);
const bareKind = /^(?:公司|集团|企业|学校|大学|学院|医院|分公司|总公司|商店|门店)$/u;

/** Whether the name at `at` is that of the company or school that its words go on to. */
export function isCompany(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (!leads.has(text.charCodeAt(token.start - 1)) || token.end - token.start > 3) return false;
  for (let last = at + 1; last < tokens.length && last <= at + mostBetween; last++) {
    const next = tokens[last];
    if (next === undefined || next.name || !isHan(next, text)) return false;
    const kind = entryOf(next, "organization-suffix")?.as ?? entryOf(next, "organ")?.as ?? "";
    if (/^(?:company|school|hospital)$/u.test(kind) && !isKind(next, "trade"))
      return last > at + 1 || !bareKind.test(printed(next, text));
    if (!isKind(next, "trade") && !isNominal(text, next)) return false;
  }
  return false;
}
