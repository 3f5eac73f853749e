import { type NodeKind, nodeKinds, type RelationKind } from "../../model/kinds.ts";
import { relations } from "../../model/relations.ts";
import type { Parameters } from "../../store/store.ts";
import { followed, fragment } from "./fragment.ts";

/** A way to neighbours: over relations of one kind, in one direction, to nodes of one kind. */
interface Way {
  readonly relation: RelationKind;
  readonly out: boolean;
  readonly kind: NodeKind;
}

function ways(parameters: Parameters): readonly Way[] {
  const asked = kindsOf(parameters);
  return followed(parameters).flatMap((relation) => {
    const { from, to } = relations[relation];
    const out = to.map((kind) => ({ relation, out: true, kind }));
    return [...out, ...from.map((kind) => ({ relation, out: false, kind }))].filter(({ kind }) => asked.includes(kind));
  });
}

const kindsOf = ({ kinds }: Parameters): readonly NodeKind[] =>
  nodeKinds.filter((kind) => !Array.isArray(kinds) || kinds.includes(kind));

/**
 * Counts different neighbours by relation, direction and kind: one count for each way that the model allows, which an engine
 * makes without asking any relation or node what it is. What leads nowhere is counted 0.
 */
function counted(parameters: Parameters): readonly [calls: readonly string[], rows: string] {
  const all = ways(parameters);
  const calls = all.map(({ relation, out, kind }, index) => {
    const text = out
      ? fragment("node/neighboursOut", { Relation: relation, To: kind })
      : fragment("node/neighboursIn", { Relation: relation, From: kind });
    return `CALL (n) {\n${text.replace(/\bAS value\b/u, `AS c${index}`)}\n}`;
  });
  const row = ({ relation, out, kind }: Way, index: number): string =>
    `{relation: '${relation}', out: ${out}, kind: '${kind}', count: c${index}}`;
  return [calls, `[${all.map(row).join(", ")}]`];
}

/** Parameters: `relations`, `since`, `until`. */
export function neighbourCounts(parameters: Parameters): string {
  const [calls, rows] = counted(parameters);
  return [...calls, `RETURN ${rows} AS value`].join("\n");
}

/** The same for those that are not among `shown`, with the number of all; `kinds` are looked at only. */
export function hiddenNeighbours(parameters: Parameters): string {
  const [calls, rows] = counted(parameters);
  const all = fragment("node/neighboursAll", {}, parameters).replace(/\bAS value\b/u, "AS total");
  return [...calls, `CALL (n) {\n${all}\n}`, `RETURN {hidden: ${rows}, total: total} AS value`].join("\n");
}
