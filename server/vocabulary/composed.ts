import type { Entry } from "./load.ts";
import { vocabulary } from "./vocabulary.ts";

const longestHead = 4;
const shortestHead = 2;
const longerThanRole = 4;

/** Which words must be read as their parts, so that the post is parted from the body it belongs to. */
export interface Composed {
  /** The names of all bodies, and what such names end in. */
  readonly organs: ReadonlySet<string>;
  /** 党委书记 is read as 党委 and 书记; 融媒体中心记者 as 融媒体中心 and 记者. */
  readonly isComposed: (entry: Entry, kind: string) => boolean;
  /** 指导组成员 must not be read as 指导 组成员: titles stand on their own. */
  readonly holdsTitle: (text: string) => boolean;
}

export function composedWords(): Composed {
  const titles = vocabulary().words("title");
  const organs = new Set([...vocabulary().words("organ").keys(), ...vocabulary().words("organization-suffix").keys()]);
  const lastOfTitles = new Set([...titles.keys()].map((title) => title.charCodeAt(title.length - 1)));
  const headOf = (text: string, fits: (head: string, rest: string) => boolean): boolean => {
    for (let length = shortestHead; length <= longestHead && length < text.length; length++)
      if (fits(text.slice(-length), text.slice(0, -length))) return true;
    return false;
  };
  const ofBody = (entry: Entry | undefined): boolean =>
    entry !== undefined &&
    (entry.as === "office" || entry.as === "member") &&
    headOf(entry.text, (head, rest) => titles.has(head) && organs.has(rest));
  return {
    organs,
    isComposed: (entry, kind) =>
      kind === "title"
        ? ofBody(entry)
        : kind === "byline-role" && entry.text.length > longerThanRole && organs.has(entry.text.slice(0, -2)),
    holdsTitle: (text) =>
      text.length > shortestHead &&
      lastOfTitles.has(text.charCodeAt(text.length - 1)) &&
      (!titles.has(text) || ofBody(titles.get(text))) &&
      headOf(text, (head) => titles.has(head)),
  };
}
