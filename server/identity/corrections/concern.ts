import { createHash } from "node:crypto";
import type { EditionRows } from "../../domain/rows.ts";
import { appliedKey } from "./apply.ts";
import { type Correction, mentionedIn } from "./entry.ts";
import { bareId, groupsOf } from "./groups.ts";
import type { Corrections } from "./load.ts";
import { eachMark, markOf, marksOf } from "./marks.ts";

/** What is known of an edition without reading it again; all of it is kept on its node. */
export interface Remembered {
  readonly edition: string;
  /** Marks of the nodes and facts it was read to, before any correction, but for those that were redacted. */
  readonly about: string;
  /** The entries that took effect in it, by `appliedKey`. */
  readonly applied: readonly string[];
}

/** Which entries can concern an edition, by what is remembered of it. */
interface Concerns {
  readonly groupOf: (id: string) => string;
  readonly byMark: ReadonlyMap<string, readonly number[]>;
  readonly byEdition: ReadonlyMap<string, readonly number[]>;
  readonly byApplied: ReadonlyMap<string, readonly number[]>;
}

const known = new WeakMap<Corrections, Concerns>();

function concernsOf(corrections: Corrections): Concerns {
  const before = known.get(corrections);
  if (before !== undefined) return before;
  const { entries } = corrections;
  const groupOf = groupsOf(entries);
  const idsOf = new Map<string, Set<string>>();
  const ofGroup = new Map<string, number[]>();
  const rejects: number[] = [];
  for (const [at, entry] of entries.entries()) {
    if (entry.action === "reject") rejects.push(at);
    for (const id of namedIn(entry)) {
      push(ofGroup, groupOf(id), at);
      idsOf.set(groupOf(id), (idsOf.get(groupOf(id)) ?? new Set()).add(bareId(id)));
    }
  }
  const byMark = new Map<string, number[]>();
  const byEdition = new Map<string, number[]>();
  const byApplied = new Map<string, number[]>();
  for (const [group, ids] of idsOf) for (const id of ids) push(byMark, markOf(id), ...(ofGroup.get(group) ?? []));
  for (const [at, entry] of entries.entries()) {
    if (entry.action === "reject") for (const id of entry.reject) push(byMark, markOf(id), at);
    if (entry.action === "add") {
      const ends = [entry.add.from, entry.add.to].flatMap((id) => ofGroup.get(groupOf(id)) ?? []);
      push(byEdition, editionOfArticle(entry.add.article), at, ...ends);
    }
    if (entry.action === "redact") {
      // What the edition said of the redacted is not remembered: any rejected fact may have been among it.
      push(byApplied, appliedKey(entry, 0), ...(ofGroup.get(groupOf(entry.redact)) ?? []), ...rejects);
    }
  }
  const concerns = { groupOf, byMark, byEdition, byApplied };
  known.set(corrections, concerns);
  return concerns;
}

function push(lists: Map<string, number[]>, key: string, ...more: readonly number[]): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [...more]);
  else list.push(...more);
}

/** The nodes that must be in an edition for the entry to change it; what is added, rejected or refused is met otherwise. */
function namedIn(entry: Correction): readonly string[] {
  return entry.action === "add" || entry.action === "reject" || entry.action === "refuse" ? [] : mentionedIn(entry);
}

/** `article/今日某县/2021-03-17/2` → `edition/今日某县/2021-03-17`. */
const editionOfArticle = (id: string): string => id.replace(/^article/u, "edition").replace(/\/[^/]*$/u, "");

/**
 * The entries that can concern an edition, in their order; one too many where in doubt. All others leave it as it is:
 * under the same concerning entries the same reading gives the same rows.
 */
export function concerning(corrections: Corrections, { edition, about, applied }: Remembered): readonly Correction[] {
  if (corrections.entries.length === 0) return [];
  const { byMark, byEdition, byApplied } = concernsOf(corrections);
  const found = new Set(byEdition.get(edition));
  for (const mark of eachMark(about)) for (const at of byMark.get(mark) ?? []) found.add(at);
  for (const key of applied) for (const at of byApplied.get(key) ?? []) found.add(at);
  return [...found].sort((a, b) => a - b).flatMap((at) => corrections.entries[at] ?? []);
}

/** A digest of the entries that can concern an edition: while it stays the same, so does what the edition says. */
export function concernDigest(corrections: Corrections, remembered: Remembered): string {
  const keys = concerning(corrections, remembered).map(({ key }) => key);
  return createHash("sha256").update(keys.join(" ")).digest("hex").slice(0, 24);
}

/** What to remember of an edition by its rows as read. Whoever is redacted leaves no mark, since a mark could be guessed. */
export function aboutOf({ nodes, edges }: EditionRows, corrections: Corrections, applied: readonly string[]): string {
  const { groupOf } = concernsOf(corrections);
  const keys = new Set(applied);
  const redacted = new Set(
    corrections.entries.flatMap((entry) =>
      entry.action === "redact" && keys.has(appliedKey(entry, 0)) ? [groupOf(entry.redact)] : [],
    ),
  );
  const open = (id: string): boolean => !redacted.has(groupOf(id));
  const shared = nodes.filter(({ kind, id }) => kind !== "Edition" && kind !== "Article" && open(id));
  const facts = edges.filter(({ from, to }) => open(from) && open(to));
  return marksOf([...shared.map(({ id }) => bareId(id)), ...facts.map(({ id }) => id)]);
}
