import { kindOfId } from "../../identity/ids.ts";
import type { NodeKind, RelationKind } from "../../model/kinds.ts";
import { boundedFirst, boundedList, type DaysArguments, daysOf, type PageArguments } from "../read/arguments.ts";
import { cursorOf, placeAfter } from "../read/cursor.ts";
import { storyRelations } from "../read/fields.ts";
import type { Reader } from "../read/reader.ts";
import type { PageInfo, StoredRelation } from "../read/shapes.ts";
import { neighbourCounts } from "../resolve.ts";
import { relationsAmong } from "./among.ts";

interface NeighbourhoodArguments extends DaysArguments, PageArguments {
  readonly id: string;
  readonly kinds?: readonly NodeKind[] | null | undefined;
  readonly relations?: readonly RelationKind[] | null | undefined;
  readonly exclude?: readonly string[] | null | undefined;
}

/** One page of what surrounds a node; nodes by id. */
export interface StoredNeighbourhood {
  readonly centerId: string;
  readonly nodeIds: readonly string[];
  readonly relations: readonly StoredRelation[];
  readonly hidden: ReturnType<typeof neighbourCounts>;
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

interface Neighbour {
  readonly id: string;
  readonly key: number;
}

/** Null where there is no node of that id. */
export async function neighbourhood(
  reader: Reader,
  asked: NeighbourhoodArguments,
): Promise<StoredNeighbourhood | null> {
  const { id } = asked;
  if (kindOfId(id) === undefined) return null;
  const limit = boundedFirst(asked.first, 25, 100);
  const exclude = boundedList("exclude", asked.exclude ?? [], 1_000);
  const days = daysOf(asked);
  const place = placeAfter(asked.after);
  const relations = asked.relations ?? storyRelations;
  const parameters = { relations, kinds: asked.kinds ?? null, ...days };
  const pages = await reader.values([id], "explore/neighbours", { ...parameters, ...place, exclude, limit: limit + 1 });
  const found = pages.get(id) as readonly Neighbour[] | undefined;
  if (found === undefined) {
    const into = (await reader.merged([id])).get(id);
    return into === undefined ? null : neighbourhood(reader, { ...asked, id: into });
  }
  const sorted = [...found].sort((a, b) => b.key - a.key || (a.id < b.id ? -1 : 1));
  const shown = sorted.slice(0, limit);
  const ids = shown.map((neighbour) => neighbour.id);
  const [rest, among] = await Promise.all([
    reader.values([id], "explore/hidden", { ...parameters, shown: [...exclude, ...ids] }),
    relationsAmong(reader, ids, [id, ...ids, ...exclude], relations, days, false),
  ]);
  const { hidden, total } = rest.get(id) as { readonly hidden: unknown; readonly total: number };
  const cursors = shown.map(cursorOf);
  return {
    centerId: id,
    nodeIds: ids,
    relations: among.relations,
    hidden: neighbourCounts(hidden),
    pageInfo: {
      hasNextPage: sorted.length > limit,
      hasPreviousPage: place.afterId !== "",
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
    totalCount: total,
  };
}
