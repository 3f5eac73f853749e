import type { Staged } from "../../domain/diagnostic.ts";
import type { EditionRows } from "../../domain/rows.ts";
import { applyCorrections } from "./apply.ts";
import { aboutOf, concernDigest } from "./concern.ts";
import type { Corrections } from "./load.ts";

/**
 * An edition's rows under the curators' judgements, with what its node must remember for the next load to tell whether
 * changed judgements concern it: `about` and `corrected` (the digest of the entries that did).
 */
export function correctedRows(read: EditionRows, corrections: Corrections): Staged<EditionRows> {
  const { value, diagnostics } = applyCorrections(read, corrections);
  const applied = appliedIn(value.nodes.find(({ id }) => id === read.edition)?.properties.corrections);
  const about = aboutOf(read, corrections, applied);
  const corrected = concernDigest(corrections, { edition: read.edition, about, applied });
  const nodes = value.nodes.map((node) =>
    node.id === read.edition ? { ...node, properties: { ...node.properties, about, corrected } } : node,
  );
  return { value: { ...value, nodes }, diagnostics };
}

/** The notes of an edition's node on what took effect in it. */
export const appliedIn = (corrections: unknown): readonly string[] =>
  Array.isArray(corrections) ? (corrections as readonly string[]) : [];
