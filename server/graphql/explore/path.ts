import type { NodeKind, RelationKind } from "../../model/kinds.ts";
import { problem } from "../errors.ts";
import { boundedFirst, type DaysArguments, daysOf } from "../read/arguments.ts";
import { storyRelations } from "../read/fields.ts";
import type { Reader } from "../read/reader.ts";
import type { StoredRelation } from "../read/shapes.ts";
import { relationsAmong } from "./among.ts";
import { type Step, searchPaths } from "./search-paths.ts";

interface PathArguments extends DaysArguments {
  readonly from: string;
  readonly to: string;
  readonly maxLength?: number | null | undefined;
  readonly relations?: readonly RelationKind[] | null | undefined;
  readonly kinds?: readonly NodeKind[] | null | undefined;
  readonly first?: number | null | undefined;
}

export interface StoredHop {
  readonly fromId: string;
  readonly toId: string;
  readonly relations: readonly StoredRelation[];
}

export interface StoredPath {
  readonly nodeIds: readonly string[];
  readonly hops: readonly StoredHop[];
}

export interface StoredPathAnswer {
  readonly paths: readonly StoredPath[];
  readonly complete: boolean;
  readonly visited: number;
}

const longest = 8;
const maxVisited = 20_000;
/** Paths weighed against one another before the best are kept. */
const weighed = 50;
/** A node with more neighbours than this (a central leader, a province) is passed through only by these. */
const mostNeighbours = 2_000;
/** Neighbours that one step may bring back in all: many nodes are each passed through by fewer. */
const mostAtOnce = 50_000;

/** Everyone is in some organization of the county: structure joins all, and so says nothing of how two are connected. */
const usual = storyRelations.filter((kind) => kind !== "OF" && kind !== "UNDER");

/** The shortest paths, those with most evidence at their weakest hop first. */
export async function paths(reader: Reader, asked: PathArguments): Promise<StoredPathAnswer> {
  const [from = asked.from, to = asked.to] = await reader.current([asked.from, asked.to]);
  const maxLength = asked.maxLength ?? 6;
  if (maxLength < 1 || maxLength > longest) {
    throw problem("OUT_OF_BOUNDS", `maxLength is ${maxLength}; it may be 1 to ${longest}.`);
  }
  const most = boundedFirst(asked.first, 3, 10);
  const days = daysOf(asked);
  const relations = asked.relations ?? usual;
  const kinds = asked.kinds ?? null;
  const parameters = { relations, kinds, ends: [from, to], ...days };
  let cut = false;
  const step: Step = async (ids) => {
    const limit = Math.min(mostNeighbours, Math.ceil(mostAtOnce / ids.length));
    const found = await reader.values(ids, "explore/step", { ...parameters, limit });
    const neighbours = found as ReadonlyMap<string, readonly string[]>;
    for (const those of neighbours.values()) cut ||= those.length >= limit;
    return neighbours;
  };
  const found = await searchPaths(from, to, step, { maxLength, maxVisited, most: weighed });
  const ids = [...new Set(found.paths.flat())];
  const among = await relationsAmong(reader, ids, ids, relations, days);
  const weight = (hops: readonly StoredHop[]): number =>
    Math.min(...hops.map((hop) => hop.relations.reduce((sum, { count }) => sum + count, 0)));
  const all = found.paths.map((nodeIds) => ({ nodeIds, hops: hopsOf(nodeIds, among.relations) }));
  all.sort((a, b) => weight(b.hops) - weight(a.hops));
  return { paths: all.slice(0, most), complete: found.complete && !cut, visited: found.visited };
}

function hopsOf(nodeIds: readonly string[], relations: readonly StoredRelation[]): StoredHop[] {
  return nodeIds.slice(1).map((toId, index) => {
    const fromId = nodeIds[index] ?? toId;
    const between = relations.filter(
      (each) => (each.fromId === fromId && each.toId === toId) || (each.fromId === toId && each.toId === fromId),
    );
    return { fromId, toId, relations: between };
  });
}
