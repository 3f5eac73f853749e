import type { GraphQLResolveInfo } from "graphql";
import type { NodeKind, RelationKind } from "../model/kinds.ts";
import type { GraphContext } from "./context.ts";
import { type StoredNode, textOf, textsOf } from "./read/shapes.ts";

/** A field that is read together with its node (see read/fields.ts). */
// biome-ignore lint/suspicious/noExplicitAny: the field's own type is the schema's; what it reads is fixed by its fragment.
export function read(node: StoredNode, _: object, { reader }: GraphContext, info: GraphQLResolveInfo): Promise<any> {
  return reader.field(node, info);
}

/** A stored text property. */
export const text = (key: string) => (node: StoredNode) => textOf(node.properties, key);

/** A stored list of texts. */
export const texts = (key: string) => (node: StoredNode) => textsOf(node.properties[key]);

/** The enum value of a stored word: `reporter-in` is `REPORTER_IN`. */
export function enumValue<T extends string>(word: string): T {
  return word.toUpperCase().replaceAll("-", "_") as T;
}

interface Counted {
  readonly relation: RelationKind;
  readonly out: boolean;
  readonly kind: NodeKind;
  readonly count: number;
}

/** Rows of read/neighbour-counts.ts, most first. */
export function neighbourCounts(rows: unknown) {
  return (rows as readonly Counted[])
    .filter(({ count }) => count > 0)
    .map(({ relation, out, kind, count }) => ({
      relation,
      direction: out ? ("OUT" as const) : ("IN" as const),
      kind,
      count,
    }))
    .sort(
      (a, b) =>
        b.count - a.count ||
        compare(a.relation, b.relation) ||
        compare(a.direction, b.direction) ||
        compare(a.kind, b.kind),
    );
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The fields every kind of node has. */
export const common = {
  seen: read,
  relations: read,
  neighbourCounts: async (node: StoredNode, args: object, context: GraphContext, info: GraphQLResolveInfo) =>
    neighbourCounts(await read(node, args, context, info)),
};
