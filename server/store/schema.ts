import { readdirSync } from "node:fs";
import { join } from "node:path";
import { nodeKinds } from "../model/kinds.ts";
import { StoreTooNew } from "./errors.ts";
import { statement, statementFolder } from "./statements.ts";
import type { GraphStore } from "./store.ts";

/** Node properties with a full-text index in the embedded engine; Neo4j's are statements in cypher/schema/neo4j. */
const textProperties = [...nodeKinds.map((kind) => [kind, "searchText"] as const), ["Article", "text"] as const];

/** Versions are folders under cypher/schema/<engine>, "1" upwards; a folder once released never changes. */
function versions(engine: GraphStore["engine"]): readonly number[] {
  return readdirSync(join(statementFolder, "schema", engine))
    .map(Number)
    .sort((a, b) => a - b);
}

function statementsOf(engine: GraphStore["engine"], version: number): readonly string[] {
  const folder = `schema/${engine}/${version}`;
  return readdirSync(join(statementFolder, folder))
    .sort()
    .map((file) => `${folder}/${file.replace(/\.cypher$/u, "")}`)
    .flatMap((name) => expand(name));
}

/** A statement that names `{Kind}` runs once for every kind of node. */
function expand(name: string): readonly string[] {
  return [...new Set(nodeKinds.map((Kind) => statement(name, { Kind, Kinds: nodeKinds })))];
}

/**
 * Brings a store's constraints and indexes up to this program's version, step by step; refuses a newer store.
 * Every step may be repeated, so that one broken off half-way is simply done again.
 */
export async function migrate(
  store: GraphStore,
  createTextIndex?: (label: string, property: string) => Promise<void>,
): Promise<void> {
  const known = versions(store.engine);
  const newest = known.at(-1) ?? 0;
  const [row] = await store.read(statement("schema/version"));
  const current = Number(row?.version ?? 0);
  if (current > newest) {
    throw new StoreTooNew(
      `This graph was written by a newer version of xianzhi (schema ${current}, this one knows ${newest}); upgrade xianzhi to open it.`,
    );
  }
  for (const version of known.filter((each) => each > current)) {
    // Schema changes and data changes cannot share a transaction in Neo4j.
    for (const each of statementsOf(store.engine, version)) await store.write((transaction) => transaction.run(each));
    if (version === 1) for (const [label, property] of textProperties) await createTextIndex?.(label, property);
    await store.write((transaction) => transaction.run(statement("schema/set-version"), { version }));
  }
}
