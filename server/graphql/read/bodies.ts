import type { Parameters } from "../../store/store.ts";
import { fragment } from "./fragment.ts";
import { hiddenNeighbours, neighbourCounts } from "./neighbour-counts.ts";

/** Texts that are made of several fragments, by the name under which a field asks for them. */
const composed: Readonly<Record<string, (parameters: Parameters) => string>> = {
  "node/neighbourCounts": neighbourCounts,
  "explore/hidden": hiddenNeighbours,
};

/** What reads a field: a file of cypher/read, or what is composed of some. Speaks of the node as `n`. */
export function bodyOf(name: string, parameters: Parameters): string {
  return composed[name]?.(parameters) ?? fragment(name, {}, parameters);
}
