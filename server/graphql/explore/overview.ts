import { type NodeKind, nodeKinds, type RelationKind } from "../../model/kinds.ts";
import { boundedFirst, type DaysArguments, daysOf } from "../read/arguments.ts";
import { fragment } from "../read/compose.ts";
import { storyRelations } from "../read/fields.ts";
import type { Reader } from "../read/reader.ts";
import type { StoredRelation } from "../read/shapes.ts";
import { relationsAmong } from "./among.ts";

interface OverviewArguments extends DaysArguments {
  readonly edition?: string | null | undefined;
  readonly county?: string | null | undefined;
  readonly kinds?: readonly NodeKind[] | null | undefined;
  readonly first?: number | null | undefined;
}

/** A first sight; nodes by id. */
export interface StoredOverview {
  readonly editionId: string | null;
  readonly county: string | null;
  readonly nodeIds: readonly string[];
  readonly relations: readonly StoredRelation[];
  readonly omitted: number;
  readonly counts: readonly { readonly kind: NodeKind; readonly count: number }[];
}

/** A county is looked at through this many of its newest editions. */
const newestEditions = 20;

/** The press's own scaffolding would crowd out what the press writes about. */
const usualKinds: readonly NodeKind[] = nodeKinds.filter((kind) => kind !== "Edition" && kind !== "Article");

async function editionsOf(reader: Reader, { edition, county, ...days }: OverviewArguments): Promise<string[]> {
  if (edition) return [edition];
  const limit = county ? newestEditions : 1;
  const parameters = { county: county ?? null, ...daysOf(days), limit };
  return (await reader.rows(fragment("explore/newest"), parameters)).map(({ id }) => String(id));
}

/** The best connected nodes of one edition, or of a county's newest editions, and the relations among them. */
export async function overview(reader: Reader, asked: OverviewArguments): Promise<StoredOverview> {
  const limit = boundedFirst(asked.first, 60, 200);
  const editions = await editionsOf(reader, asked);
  const relations: readonly RelationKind[] = storyRelations;
  const parameters = { editions, kinds: asked.kinds ?? usualKinds, labels: nodeKinds, relations };
  const rows = await reader.rows(fragment("explore/editions"), parameters);
  const connected = rows.filter(({ degree }) => Number(degree) > 0);
  const ids = (connected.length > 0 ? connected : rows).map(({ id }) => String(id));
  const nodeIds = ids.slice(0, limit);
  const among = await relationsAmong(reader, nodeIds, nodeIds, relations, daysOf(asked));
  return {
    editionId: asked.county ? null : (editions[0] ?? null),
    county: asked.county ?? null,
    nodeIds,
    relations: among.relations,
    omitted: rows.length - nodeIds.length,
    counts: nodeKinds.flatMap((kind) => {
      const count = rows.filter((row) => row.kind === kind).length;
      return count === 0 ? [] : [{ kind, count }];
    }),
  };
}
