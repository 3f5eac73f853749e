import { nodeKinds, type RelationKind } from "../../model/kinds.ts";
import { relations } from "../../model/relations.ts";
import { relationOf } from "../read/decode.ts";
import { followed, fragment } from "../read/fragment.ts";
import { byKind, type Reader } from "../read/reader.ts";
import type { Days, StoredRelation } from "../read/shapes.ts";
import { answered } from "../read/ways.ts";
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
 * `ids`. One statement a kind of node and relation.
 */
export async function relationsAmong(
  reader: Reader,
  ids: readonly string[],
  others: readonly string[],
  kinds: readonly RelationKind[],
  days: Days,
  outward = true,
): Promise<Among> {
  const own = new Set(ids);
  const from = outward ? [] : others.filter((id) => !own.has(id));
  const found = await Promise.all([
    relationsFrom(reader, ids, others, kinds, days),
    relationsFrom(reader, from, ids, kinds, days),
  ]);
  const keyed = found
    .flat()
    .map((relation) => [`${relation.fromId}|${relation.kind}|${relation.toId}`, relation] as const);
  const relations = keyed.sort(([a], [b]) => compare(a, b)).map(([, relation]) => relation);
  relations.sort((a, b) => b.count - a.count);
  return { relations: relations.slice(0, mostRelations), truncated: relations.length > mostRelations };
}

async function relationsFrom(
  reader: Reader,
  ids: readonly string[],
  among: readonly string[],
  kinds: readonly RelationKind[],
  days: Days,
): Promise<readonly StoredRelation[]> {
  const page = { afterKey: null, afterId: "", limit: mostRelations + 1 };
  const asked = { labels: nodeKinds, ...days, ...page };
  const ends = byKind(among);
  const ways = [...byKind(ids)].flatMap(([kind, those]) =>
    followed({ relations: kinds }).flatMap((relation) => {
      const { from, to } = relations[relation];
      const there = from.includes(kind) ? to.flatMap((end) => ends.get(end) ?? []) : [];
      return there.length === 0 ? [] : [{ kind, those, relation, there }];
    }),
  );
  const reads = ways.map(async ({ kind, those, relation, there }) => {
    const parameters = { ...asked, relations: [relation], among: there };
    const match = fragment("explore/among", {}, parameters);
    const latest = answered(fragment("page/latest"), match);
    const result = `RETURN collect(${fragment("page/row")}) AS value`;
    const text = `${fragment("node/byId", { Kind: kind })}\nCALL (n) {\n${match}\n${latest}\n${result}\n}\nRETURN id, value`;
    const rows = await reader.rows(text, { ...parameters, ids: those });
    return rows.flatMap(({ id, value }) =>
      (value as readonly Record<string, unknown>[]).map((row) => relationOf(String(id), row, days)),
    );
  });
  return (await Promise.all(reads)).flat();
}
