import type { NodeRow } from "../../domain/rows.ts";
import { nodeOf } from "../nodes.ts";
import type { Correction } from "./entry.ts";
import type { Corrections } from "./load.ts";

/** What a node is called by the corrections: another name, and more names to find it by. */
interface Display {
  readonly name: string | null;
  /** Sorted; null where there is none. */
  readonly aliases: readonly string[] | null;
  /** Ids that were merged into it, sorted; null for none. Whoever holds one of them still finds the node. */
  readonly formerIds: readonly string[] | null;
  /** The rename and alias entries it comes from. */
  readonly entries: readonly Correction[];
}

const known = new WeakMap<Corrections, ReadonlyMap<string, Display>>();

/**
 * Names and aliases by id, of corrections alone: whichever edition names the node writes the same. What a node was
 * called before it was renamed or merged stays an alias, since that is what the papers print.
 */
export function displayOf(corrections: Corrections): ReadonlyMap<string, Display> {
  const before = known.get(corrections);
  if (before !== undefined) return before;
  const merged = (id: string): string => corrections.redirects.get(id) ?? id;
  const names = new Map<string, string>();
  const aliases = new Map<string, Set<string>>();
  const entries = new Map<string, Correction[]>();
  const add = (id: string, ...more: readonly string[]): void => {
    const own = aliases.get(id) ?? new Set<string>();
    for (const name of more) own.add(name);
    aliases.set(id, own);
  };
  const called = (id: string): string => String(nodeOf(id).properties.name);
  const former = new Map<string, string[]>();
  for (const [from, into] of corrections.redirects) {
    add(into, called(from));
    former.set(into, [...(former.get(into) ?? []), from].sort());
  }
  for (const entry of corrections.entries) {
    if (entry.action !== "rename" && entry.action !== "alias") continue;
    const id = merged(entry.action === "rename" ? entry.rename : entry.alias);
    entries.set(id, [...(entries.get(id) ?? []), entry]);
    if (entry.action === "alias") add(id, ...entry.names);
    else {
      names.set(id, entry.name);
      add(id, called(id));
    }
  }
  const display = new Map<string, Display>();
  for (const [id, own] of aliases) {
    const name = names.get(id) ?? null;
    const others = [...own].filter((alias) => alias !== (name ?? called(id))).sort();
    display.set(id, {
      name,
      aliases: others.length > 0 ? others : null,
      formerIds: former.get(id) ?? null,
      entries: entries.get(id) ?? [],
    });
  }
  known.set(corrections, display);
  return display;
}

/** A node as the corrections have it called. */
export function asShown(node: NodeRow, corrections: Corrections): NodeRow {
  const display = displayOf(corrections).get(node.id);
  if (display === undefined) return node;
  const { name, aliases, formerIds } = display;
  const given = { ...(name && { name }), ...(aliases && { aliases }), ...(formerIds && { formerIds }) };
  return { ...node, properties: { ...node.properties, ...given } };
}
