import { inject } from "vitest";
import { openStore } from "../../server/store/open.ts";
import type { GraphStore } from "../../server/store/store.ts";
import { temporaryFolder } from "./temporary.ts";
import "../neo4j/setup.ts";

/** Both engines, for `describe.each`; `available` is false where this machine has no Neo4j (see tests/neo4j/setup.ts). */
export const engines = [
  { engine: "embedded", available: true },
  { engine: "neo4j", available: inject("neo4j") !== null },
] as const;

type Engine = GraphStore["engine"];

/** An empty store of that engine, closed after the test. */
export async function emptyStore(engine: Engine): Promise<AsyncDisposable & { readonly store: GraphStore }> {
  if (engine === "embedded") {
    const folder = await temporaryFolder();
    const store = await openStore({ dataDir: folder.path });
    const dispose = async (): Promise<void> => {
      await store.close();
      await folder[Symbol.asyncDispose]();
    };
    return { store, [Symbol.asyncDispose]: dispose };
  }
  const place = inject("neo4j");
  if (place === null) throw new Error("There is no Neo4j on this machine; the suite should have been skipped.");
  const store = await openStore(place);
  await emptied(store);
  return { store, [Symbol.asyncDispose]: () => store.close() };
}

/** Takes out everything but the schema's version. */
export async function emptied(store: GraphStore): Promise<void> {
  await store.write((transaction) => transaction.run("MATCH (n) WHERE NOT n:Schema DETACH DELETE n"));
}
