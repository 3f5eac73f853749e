import { type RelationKind, relationKinds } from "../../model/kinds.ts";
import { type Kinds, statement } from "../../store/statements.ts";
import type { GraphStore, Parameters } from "../../store/store.ts";

/**
 * The relations that a fragment follows, by its parameter `relations`: they are written into the statement, for an engine
 * finds those of a type at once, and where a statement compares types it asks every relation for its own.
 */
export function followed({ relations }: Parameters): readonly RelationKind[] {
  const asked = new Set(Array.isArray(relations) ? relations : []);
  return relationKinds.filter((kind) => asked.has(kind));
}

/**
 * A file of cypher/read without its comments, its kinds filled in, `{Relations}` from the parameters; `engine` picks the
 * engine's own file where there is one.
 */
export function fragment(
  name: string,
  kinds: Kinds = {},
  parameters: Parameters = {},
  engine?: GraphStore["engine"],
): string {
  return statement(`read/${name}`, { Relations: followed(parameters), ...kinds }, engine)
    .split("\n")
    .filter((line) => !line.startsWith("//"))
    .join("\n")
    .trim();
}
