import { nodeKinds, type RelationKind } from "../../model/kinds.ts";
import { fragment } from "../read/compose.ts";
import { relationOf } from "../read/decode.ts";
import { byKind, type Reader } from "../read/reader.ts";
import type { Days, StoredRelation } from "../read/shapes.ts";
import { compare } from "../resolve.ts";

/** At most so many relations are drawn at once. */
const mostRelations = 3_000;

interface Among {
  readonly relations: readonly StoredRelation[];
  /** True where the bound left some out. */
  readonly truncated: boolean;
}

/** Nodes by id and the relations among them. */
export interface StoredGraph extends Among {
  readonly nodeIds: readonly string[];
}

/**
 * The relations that lead from or to `ids`, the other end among `others`; with `outward` only those that lead from
 * `ids`. One statement a kind of node.
 */
export async function relationsAmong(
  reader: Reader,
  ids: readonly string[],
  others: readonly string[],
  kinds: readonly RelationKind[],
  days: Days,
  outward = true,
): Promise<Among> {
  const found = new Map<string, StoredRelation>();
  const parameters = {
    ...{ relations: kinds, among: others, both: !outward, labels: nodeKinds },
    ...{ ...days, afterKey: null, afterId: "", limit: mostRelations + 1 },
  };
  const reads = [...byKind(ids)].map(async ([kind, those]) => {
    const body = [fragment("explore/among"), fragment("page/latest")].join("\n");
    const result = `RETURN collect(${fragment("page/row")}) AS value`;
    const text = `${fragment("node/byId", kind)}\nCALL (n) {\n${body}\n${result}\n}\nRETURN id, value`;
    for (const { id, value } of await reader.rows(text, { ...parameters, ids: those })) {
      for (const row of value as readonly Record<string, unknown>[]) {
        const relation = relationOf(String(id), row, days);
        found.set(`${relation.fromId}|${relation.kind}|${relation.toId}`, relation);
      }
    }
  });
  await Promise.all(reads);
  const relations = [...found].sort(([a], [b]) => compare(a, b)).map(([, relation]) => relation);
  relations.sort((a, b) => b.count - a.count);
  return { relations: relations.slice(0, mostRelations), truncated: relations.length > mostRelations };
}
