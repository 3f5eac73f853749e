import DataLoader from "dataloader";
import type { FieldNode, GraphQLResolveInfo } from "graphql";
import { kindOfId } from "../../identity/ids.ts";
import type { RelationKind } from "../../model/kinds.ts";
import { evidencePage } from "../read/decode.ts";
import type { FieldArguments } from "../read/fields.ts";
import { fragment } from "../read/fragment.ts";
import { type PlannedEvidence, plannedEvidence } from "../read/plan.ts";
import { byKind, type Reader } from "../read/reader.ts";
import type { Connection, Days, StoredEvidence } from "../read/shapes.ts";

/** Whose facts are asked for. */
interface Pair {
  readonly fromId: string;
  readonly toId: string;
  readonly kinds: readonly RelationKind[];
  readonly days: Days;
}

/** Reads facts and article texts for many relations at once: one statement a kind of node, not one a relation. */
export class Sentences {
  readonly #reader: Reader;
  readonly #pages = new Map<FieldNode, DataLoader<Pair, Connection<StoredEvidence>, string>>();
  readonly #texts: DataLoader<string, string>;

  constructor(reader: Reader) {
    this.#reader = reader;
    this.#texts = new DataLoader(async (ids) => {
      const texts = await reader.values(ids, "article/text", {});
      return ids.map((id) => String(texts.get(id) ?? ""));
    });
  }

  /** The text of an article by its id. */
  text(article: string): Promise<string> {
    return this.#texts.load(article);
  }

  page(pair: Pair, args: FieldArguments, info: GraphQLResolveInfo): Promise<Connection<StoredEvidence>> {
    const [place] = info.fieldNodes;
    if (place === undefined) throw new Error("a field is resolved from no field node");
    const loader = this.#pages.get(place) ?? this.#loader(plannedEvidence(info, args));
    this.#pages.set(place, loader);
    return loader.load(pair);
  }

  #loader(planned: PlannedEvidence): DataLoader<Pair, Connection<StoredEvidence>, string> {
    return new DataLoader(
      async (pairs) => {
        const found = new Map<string, Connection<StoredEvidence>>();
        await Promise.all(
          [...byKind(pairs.map(({ fromId }) => fromId))].map(async ([kind]) => {
            const own = pairs.filter(({ fromId }) => kindOfId(fromId) === kind);
            const parts = [...(planned.rows ? ["facts"] : []), ...(planned.total ? ["total"] : [])];
            const files = { facts: "relation/facts", total: "relation/factsTotal" } as Record<string, string>;
            const relations = own.flatMap(({ kinds }) => kinds);
            const text = (part: string): string => fragment(files[part] ?? "", {}, { relations });
            const calls = parts.map((part) => `CALL (n, pair) {\n${text(part)}\n}`);
            const result = `RETURN ${["pair.key AS key", ...parts].join(", ")}`;
            const whole = [fragment("relation/pairs", { Kind: kind }), ...calls, result].join("\n");
            const rows = own.map(({ fromId, toId, kinds, days }) => ({
              ...{ key: keyOf({ fromId, toId, kinds, days }), from: fromId, to: toId, kinds },
              ...{ since: days.since, until: days.until },
            }));
            for (const row of await this.#reader.rows(whole, { ...planned.parameters, pairs: rows })) {
              found.set(String(row.key), evidencePage(planned, row.facts, row.total));
            }
          }),
        );
        return pairs.map((pair) => found.get(keyOf(pair)) ?? evidencePage(planned, [], 0));
      },
      { cacheKeyFn: keyOf },
    );
  }
}

function keyOf({ fromId, toId, kinds, days }: Pair): string {
  return JSON.stringify([fromId, toId, kinds, days.since, days.until]);
}
