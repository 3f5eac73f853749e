/** Neighbours of many nodes at once. */
export type Step = (ids: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>>;

interface FoundPaths {
  /** Ids from the first end to the last; shortest only. */
  readonly paths: readonly (readonly string[])[];
  /** False where the bound on visited nodes ended the search. */
  readonly complete: boolean;
  readonly visited: number;
}

/** One side of the search: how far each node is from its end, and from which nodes it is reached. */
class Side {
  readonly distance = new Map<string, number>();
  readonly reachedFrom = new Map<string, string[]>();
  frontier: readonly string[];
  depth = 0;

  constructor(end: string) {
    this.frontier = [end];
    this.distance.set(end, 0);
  }

  async advance(step: Step): Promise<void> {
    const neighbours = await step(this.frontier);
    this.depth++;
    const next = new Set<string>();
    for (const id of this.frontier) {
      for (const neighbour of neighbours.get(id) ?? []) {
        const known = this.distance.get(neighbour);
        if (known === undefined) {
          this.distance.set(neighbour, this.depth);
          next.add(neighbour);
        }
        if ((known ?? this.depth) === this.depth) {
          this.reachedFrom.set(neighbour, [...(this.reachedFrom.get(neighbour) ?? []), id]);
        }
      }
    }
    this.frontier = [...next];
  }

  /** Every shortest way from this side's end to a node, at most `most`; each begins at the node. */
  waysBack(id: string, most: number): string[][] {
    if (this.distance.get(id) === 0) return [[id]];
    const ways: string[][] = [];
    for (const before of [...(this.reachedFrom.get(id) ?? [])].sort()) {
      for (const way of this.waysBack(before, most - ways.length)) ways.push([id, ...way]);
      if (ways.length >= most) break;
    }
    return ways;
  }
}

/**
 * Shortest paths by searching from both ends, always from the side with fewer nodes to look at: one call of `step` a
 * level. Stops at `maxLength` hops and at `maxVisited` nodes; returns at most `most` paths.
 */
export async function searchPaths(
  from: string,
  to: string,
  step: Step,
  bounds: { readonly maxLength: number; readonly maxVisited: number; readonly most: number },
): Promise<FoundPaths> {
  const [front, back] = [new Side(from), new Side(to)];
  const visited = (): number => front.distance.size + back.distance.size;
  let meeting = from === to ? [from] : [];
  while (meeting.length === 0 && front.depth + back.depth < bounds.maxLength) {
    if (visited() > bounds.maxVisited) return { paths: [], complete: false, visited: visited() };
    const side = front.frontier.length <= back.frontier.length ? front : back;
    const other = side === front ? back : front;
    if (side.frontier.length === 0) break;
    await side.advance(step);
    meeting = side.frontier.filter((id) => other.distance.has(id));
  }
  const lengths = meeting.map((id) => (front.distance.get(id) ?? 0) + (back.distance.get(id) ?? 0));
  const shortest = Math.min(...lengths);
  const paths: string[][] = [];
  for (const [index, id] of meeting.entries()) {
    if (lengths[index] !== shortest) continue;
    for (const head of front.waysBack(id, bounds.most)) {
      for (const tail of back.waysBack(id, bounds.most)) {
        if (paths.length < bounds.most) paths.push([...head.toReversed(), ...tail.slice(1)]);
      }
    }
  }
  return { paths, complete: true, visited: visited() };
}
