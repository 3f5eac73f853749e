import { kindOfId } from "../../identity/ids.ts";
import { type NodeKind, nodeKinds, type RelationKind } from "../../model/kinds.ts";
import type { Row } from "../../store/store.ts";
import { boundedFirst, type DaysArguments, daysOf } from "../read/arguments.ts";
import { storyRelations } from "../read/fields.ts";
import { fragment } from "../read/fragment.ts";
import type { Reader } from "../read/reader.ts";
import type { StoredRelation } from "../read/shapes.ts";
import { compare } from "../resolve.ts";
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

/** Those related to most others of these kinds first; those related to none only where all are. */
function bestConnected(rows: readonly Row[], kinds: readonly NodeKind[]): readonly string[] {
  const related = new Map<string, Set<string>>(rows.map(({ id }) => [String(id), new Set()]));
  const shown = (id: string): boolean => kinds.some((kind) => kind === kindOfId(id));
  for (const { id, others } of rows) {
    for (const other of (others as readonly string[]).filter(shown)) {
      related.get(String(id))?.add(other);
      related.get(other)?.add(String(id));
    }
  }
  const degree = (id: string): number => related.get(id)?.size ?? 0;
  const ids = [...related.keys()].sort((a, b) => degree(b) - degree(a) || compare(a, b));
  const connected = ids.filter((id) => degree(id) > 0);
  return connected.length > 0 ? connected : ids;
}

/** The best connected nodes of one edition, or of a county's newest editions, and the relations among them. */
export async function overview(reader: Reader, asked: OverviewArguments): Promise<StoredOverview> {
  const limit = boundedFirst(asked.first, 60, 200);
  const editions = await editionsOf(reader, asked);
  const relations: readonly RelationKind[] = storyRelations;
  const kinds = asked.kinds ?? usualKinds;
  const parameters = { editions, kinds, labels: nodeKinds, relations };
  const rows = await reader.rows(fragment("explore/editions", {}, parameters), parameters);
  const ids = bestConnected(rows, kinds);
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
