import { StoreInUse } from "./errors.ts";
import type { EmbeddedPlace, Neo4jPlace } from "./place.ts";
import { visitStore } from "./shared/guest.ts";
import type { GraphStore } from "./store.ts";

/** Opens a graph engine and brings its schema up to date. Failures a user can mend are the errors of errors.ts.
 * An embedded store that a running server owns is opened through that server. */
export async function openStore(place: EmbeddedPlace | Neo4jPlace): Promise<GraphStore> {
  if ("uri" in place) {
    const { openNeo4j } = await import("./neo4j.ts");
    return openNeo4j(place);
  }
  const { openEmbedded } = await import("./embedded.ts");
  try {
    return await openEmbedded(place.dataDir);
  } catch (error) {
    const shared = error instanceof StoreInUse ? await visitStore(place.dataDir) : null;
    if (shared === null) throw error;
    return shared;
  }
}
