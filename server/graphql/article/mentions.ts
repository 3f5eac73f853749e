import type { NodeKind } from "../../model/kinds.ts";
import { textsOf } from "../read/shapes.ts";

/** A stretch of an article's text that names a node: UTF-16 code units. */
export interface StoredMention {
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  readonly nodeId: string;
  readonly kind: NodeKind;
}

/** What cypher/read/article/mentions.cypher returns of one article. */
export interface Named {
  readonly text: string;
  readonly mentions: readonly Readonly<Record<string, unknown>>[];
}

/**
 * Every stretch that prints one of the forms found, sorted and not overlapping. Where forms overlap the one that
 * begins first stands, of those the longest: 县委副书记 is marked as that post, not as 县委.
 */
export function marks({ text, mentions }: Named): StoredMention[] {
  const all = mentions.flatMap((mention) => {
    const { node, kind, start, end } = mention;
    const found: StoredMention[] = [];
    const add = (from: number, to: number): void => {
      found.push({ start: from, end: to, printed: text.slice(from, to), nodeId: String(node), kind: kind as NodeKind });
    };
    const forms = textsOf(mention.printed).filter((form) => form !== "");
    for (const form of forms) {
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) add(at, at + form.length);
    }
    if (forms.length === 0 && typeof start === "number" && typeof end === "number" && start < end) add(start, end);
    return found;
  });
  all.sort((a, b) => a.start - b.start || b.end - a.end || (a.nodeId < b.nodeId ? -1 : 1));
  const kept: StoredMention[] = [];
  for (const mark of all) if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  return kept;
}
