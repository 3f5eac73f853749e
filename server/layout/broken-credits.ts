import { likelyName } from "../vocabulary/name-likelihood.ts";
import { vocabulary } from "../vocabulary/vocabulary.ts";
import type { ReadLine } from "./joins.ts";

/** A bracket that opens with its reporters and is not closed on its line: 本报讯(记者. */
const opened = /[(][^()]{0,12}(?:记者|通讯员)[^()]{0,30}$/u;
const mostLines = 12;
const mostCharacters = 80;

/** The lines after `from` that go on with its bracket; none where the bracket does not close soon. */
function bracketFrom(lines: readonly ReadLine[], from: number): number {
  const text = lines[from]?.text ?? "";
  if (!text.includes("(") || !opened.test(text)) return 0;
  let length = 0;
  for (let at = from + 1; at <= from + mostLines && at < lines.length; at++) {
    const more = lines[at]?.text ?? "";
    const end = more.indexOf(")");
    length += end < 0 ? more.length : end;
    if (length > mostCharacters || /[。(]/u.test(end < 0 ? more : more.slice(0, end))) return 0;
    if (end >= 0) return at - from;
  }
  return 0;
}

const longestRole = 8;
const longestNames = 24;
/** Names that nothing parts: 甲乙丙. */
const longestRun = 9;
const names = /^\p{Script=Han}{2,9}(?:[ \u3000、]{1,3}\p{Script=Han}{1,4})*$/u;

/** Whether the line is nothing but a word for what somebody did (编辑) and the next nothing but who. */
function roleAbove(lines: readonly ReadLine[], from: number): boolean {
  const role = (lines[from]?.text ?? "").replace(/[ \u3000:]/gu, "");
  if (role.length > longestRole || !vocabulary().words("byline-role").has(role)) return false;
  const below = lines[from + 1]?.text ?? "";
  if (below.length > longestNames || !names.test(below)) return false;
  const [first = ""] = below.split(/[ \u3000、]/u);
  return first.length > longestRun || vocabulary().words("byline-role").has(first)
    ? false
    : likelyName(first.slice(0, 3)) || likelyName(first.slice(0, 2));
}

/**
 * Lines that go on with a credit which a page has broken: after every name (记者⏎甲⏎通讯员⏎乙) within a bracket that closes
 * soon, or between a role and who had it (编辑⏎甲).
 */
export function brokenCredits(lines: readonly ReadLine[]): ReadonlySet<number> {
  const within = new Set<number>();
  for (let from = 0; from < lines.length; from++) {
    const more = roleAbove(lines, from) ? 1 : bracketFrom(lines, from);
    for (let line = from + 1; line <= from + more; line++) within.add(line);
  }
  return within;
}
