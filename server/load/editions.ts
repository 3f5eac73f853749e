import { statement } from "../store/statements.ts";
import type { GraphStore } from "../store/store.ts";

/** Ids shown to one who asked for an edition that is not loaded. */
const shownAtMost = 5;

export interface EditionsNamed {
  /** Ids of loaded editions: the one named, or every page of the day or paper whose id begins so. */
  readonly editions: readonly string[];
  /** Where none is: loaded ones that have a part of the name in common, a few. */
  readonly near: readonly string[];
}

/** Which loaded editions a name means; `name` is an id or the beginning of ids up to a slash. */
export async function editionsNamed(store: GraphStore, name: string): Promise<EditionsNamed> {
  const everything = { edition: null, county: null, since: null, until: null };
  const ids = (await store.read(statement("export/editions"), everything)).map(({ id }) => String(id));
  const beginning = name.endsWith("/") ? name : `${name}/`;
  const editions = ids.filter((id) => id === name || id.startsWith(beginning));
  if (editions.length > 0) return { editions, near: [] };
  const parts = name.split("/").filter((part) => part !== "" && part !== "edition");
  const shared = (id: string): number => id.split("/").filter((part) => parts.includes(part)).length;
  const near = ids.filter((id) => shared(id) > 0).sort((a, b) => shared(b) - shared(a));
  return { editions, near: near.slice(0, shownAtMost) };
}
