import { type Credits, creditsOf } from "./credits/credits.ts";
import { surelyName } from "./credits/names.ts";
import { isWord } from "./names.ts";

/** Where the credit for its picture begins in a caption, and what it says. */
export interface CaptionCredit {
  readonly start: number;
  readonly credits: Credits;
}

/** Only lines that end like one are looked at: 甲 摄, 甲/图, 摄影:甲, 供图 甲. */
const looks = /[摄图影]\s?$|(?:摄影?|图|供图|图片)\s?[:/|]?\s?[\p{Script=Han}·]{2,12}$/u;
const spaces = /[ \u3000]+/gu;
const longestCredit = 40;

function photographs({ names, whole, labelled }: Credits): boolean {
  if (!whole || !labelled || names.some(({ name }) => isWord(name))) return false;
  return names.some(({ role }) => role === "photographer");
}

/** Whether what stands further left still belongs: a word for a role, a unit, a name beyond doubt. */
function belongs(wider: Credits, known: Credits): boolean {
  if (!photographs(wider)) return false;
  const before = wider.names.length - known.names.length;
  return wider.names.slice(0, Math.max(0, before)).every(({ name }) => name.length > 2 && surelyName(name));
}

/** ▲某某纪念馆甲摄: marked as a caption, its credit run together with it; the name has to be one beyond doubt behind a word. */
const marked = /^[▲△↑↓←→▼▽◆◇■●◀▶][^。]{4,40}摄$/u;

const endsWord = (read: string, end: number): boolean =>
  [2, 3, 4].some((length) => isWord(read.slice(Math.max(0, end - length), end)));

function gluedCredit(read: string): CaptionCredit | null {
  if (!marked.test(read)) return null;
  const end = read.length - 1;
  for (const start of [end - 3, end - 2]) {
    if (!surelyName(read.slice(start, end)) || !endsWord(read, start)) continue;
    const credits = creditsOf(read.slice(start), true);
    if (photographs(credits)) return { start, credits };
  }
  return null;
}

/** The credit at the end of a caption that has no full stop: 活动现场 通讯员 甲 摄, 茶园全景 图/甲. */
export function captionCredit(read: string): CaptionCredit | null {
  if (!looks.test(read)) return null;
  let found: CaptionCredit | null = null;
  const gaps = [...read.matchAll(spaces)].map(({ index }) => index).filter((at) => at > 0);
  for (const start of gaps.reverse()) {
    if (read.length - start > longestCredit) break;
    const credits = creditsOf(read.slice(start), true);
    if (found === null ? photographs(credits) : belongs(credits, found.credits)) found = { start, credits };
    else if (found !== null) break;
  }
  return found ?? gluedCredit(read);
}
