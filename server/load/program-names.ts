import type { Value } from "../domain/fact.ts";
import type { EditionRows } from "../domain/rows.ts";
import { statement } from "../store/statements.ts";
import type { Transaction } from "../store/store.ts";
import type { StoredNode } from "./plan.ts";

/** How many articles print each form, by program. */
export type PrintedForms = ReadonlyMap<string, ReadonlyMap<string, number>>;

export const noForms: PrintedForms = new Map();

function counted(forms: Iterable<readonly [id: string, printed: string, times: number]>): PrintedForms {
  const counts = new Map<string, Map<string, number>>();
  for (const [id, printed, times] of forms) {
    const own = counts.get(id) ?? new Map<string, number>();
    counts.set(id, own.set(printed, (own.get(printed) ?? 0) + times));
  }
  return counts;
}

/** What the articles of an edition that is read print of its programs. */
export function formsIn({ edges }: EditionRows): PrintedForms {
  const mentions = edges.filter(({ kind, toKind }) => kind === "MENTIONS" && toKind === "Program");
  return counted(
    mentions.flatMap(({ to, properties: { printed } }) =>
      Array.isArray(printed) ? printed.map((form) => [to, String(form), 1] as const) : [],
    ),
  );
}

/** What the articles of an edition that is loaded print of its programs; to be asked before it is taken out. */
export async function formsOf(transaction: Transaction, edition: string): Promise<PrintedForms> {
  const rows = await transaction.run(statement("load/forms"), { edition });
  return counted(rows.map(({ id, printed, times }) => [String(id), String(printed), Number(times)] as const));
}

interface Change {
  /** The programs of the edition's present reading, as its ids and the corrections describe them. */
  readonly written: readonly StoredNode[];
  readonly added: PrintedForms;
  readonly taken: PrintedForms;
}

/**
 * Names the programs concerned in the form that most articles print; among equals the longer one, then the first in order.
 * A program's node is kept under a key without punctuation, so that the form depends on what is loaded, not on its order.
 *
 * How often each form is printed stands on the node and is counted on, for a program of ten years is named by thousands
 * of articles, which no load can read anew.
 */
export async function namePrograms(transaction: Transaction, { written, added, taken }: Change): Promise<void> {
  const described = new Map(written.map((row) => [row.id, row.properties]));
  const ids = [...new Set([...described.keys(), ...taken.keys()])].sort();
  if (ids.length === 0) return;
  const standing = await transaction.run(statement("load/claim-programs"), { ids });
  const rows = standing.map((row): StoredNode => {
    const id = String(row.id);
    const before = row.properties as Readonly<Record<string, Value>>;
    const forms = formsAfter(before, added.get(id), taken.get(id));
    // The counts of before stand in what is stored, and must not outlive their last article.
    const { printedForms: _forms, printedTimes: _times, ...properties } = described.get(id) ?? before;
    return { id, properties: { ...properties, name: nameOf(properties, forms), ...stored(forms) } };
  });
  await transaction.run(statement("load/node", { Kind: "Program" }), { rows });
}

type Counts = readonly (readonly [printed: string, times: number])[];

function formsAfter(
  { printedForms, printedTimes }: Readonly<Record<string, Value>>,
  added: ReadonlyMap<string, number> = new Map(),
  taken: ReadonlyMap<string, number> = new Map(),
): Counts {
  const forms = Array.isArray(printedForms) ? printedForms.map(String) : [];
  const times = Array.isArray(printedTimes) ? printedTimes.map(Number) : [];
  const before = new Map(forms.map((form, index) => [form, times[index] ?? 0]));
  return [...new Set([...before.keys(), ...added.keys()])]
    .map((form) => [form, (before.get(form) ?? 0) + (added.get(form) ?? 0) - (taken.get(form) ?? 0)] as const)
    .filter(([, count]) => count > 0)
    .sort(([a, often], [b, times]) => times - often || b.length - a.length || (a < b ? -1 : 1));
}

/** Where a curator has renamed a program, its key is among its aliases, and the curator's name stays. */
function nameOf({ key, aliases, name }: Readonly<Record<string, Value>>, [most]: Counts): Value {
  const renamed = Array.isArray(aliases) && aliases.some((alias) => alias === key);
  return key === undefined || renamed ? (name ?? "") : (most?.[0] ?? key);
}

const stored = (forms: Counts): Readonly<Record<string, Value>> =>
  forms.length === 0
    ? {}
    : { printedForms: forms.map(([form]) => form), printedTimes: forms.map(([, times]) => String(times)) };
