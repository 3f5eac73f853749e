import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import * as v from "valibot";
import { isNode, LineCounter, parseDocument } from "yaml";
import { VocabularyError } from "./error.ts";

/** A word and what it is. */
export interface Entry {
  readonly text: string;
  /** What sort of word it is: title, surname, organization-suffix, meeting-kind … */
  readonly kind: string;
  /** What it stands for: the full form of a short one, the role of a verb, the kind of an organization. */
  readonly as?: string;
  /** Rank of a post, where the word tells it: 县处级正职 … */
  readonly rank?: string;
  readonly note?: string;
}

const Group = v.strictObject({
  kind: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/, "kind is written in lower case with hyphens")),
  text: v.pipe(v.string(), v.regex(/\S/, "text names no word")),
  as: v.optional(v.string()),
  rank: v.optional(v.string()),
  note: v.optional(v.string()),
});
const File = v.array(Group, "a vocabulary file is a list of groups");

/** Reads one file: a list of groups, each with its words in `text`, parted by white space. */
export function entriesOf(file: string, source: string): Entry[] {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) throw new VocabularyError(file, broken.linePos?.[0].line ?? 1, broken.message.split("\n")[0] ?? "");
  const groups = v.safeParse(File, document.toJS());
  if (!groups.success) {
    const [issue] = groups.issues;
    const path = issue.path?.map((step) => step.key) ?? [];
    let node = document.getIn(path, true);
    while (!isNode(node) && path.length > 0) {
      path.pop();
      node = document.getIn(path, true);
    }
    const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    throw new VocabularyError(file, lines.linePos(offset).line, issue.message);
  }
  return groups.output.flatMap(({ text, kind, as, rank, note }) =>
    text
      .trim()
      .split(/\s+/)
      .map((word) => ({
        text: word,
        kind,
        ...(as !== undefined && { as }),
        ...(rank !== undefined && { rank }),
        ...(note !== undefined && { note }),
      })),
  );
}

/** Reads every `.yaml` file of a folder, in order of their names. */
export function loadEntries(folder: string): Entry[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .flatMap((name) => entriesOf(basename(name), readFileSync(join(folder, name), "utf8")));
}
