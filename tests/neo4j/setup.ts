import type { TestProject } from "vitest/node";
import type { Neo4jPlace } from "../../server/store/place.ts";
import { Neo4jUnavailable } from "./jars.ts";
import { startNeo4j } from "./server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The Neo4j that all suites share, or null where none can be had. */
    neo4j: Neo4jPlace | null;
  }
}

/** Starts one Neo4j for all suites that need it. Without one: a line and skipped tests here, a failure under CI. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  try {
    const { place, stop } = await startNeo4j({ password: "xianzhi-tests" });
    project.provide("neo4j", place);
    return stop;
  } catch (error) {
    if (process.env.CI !== undefined || !(error instanceof Neo4jUnavailable)) throw error;
    process.stderr.write(`${error.message}: tests on Neo4j are skipped.\n`);
    project.provide("neo4j", null);
    return undefined;
  }
}
