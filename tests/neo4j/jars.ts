import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The last release of the long-term 5.26 line that the suites were run on; compose.yaml uses the same line. */
const version = "5.26.30";

/** Where jars and the local server's data are kept, outside git; NEO4J_CACHE puts them elsewhere. */
export const cacheFolder = process.env.NEO4J_CACHE ?? join(import.meta.dirname, "../../.neo4j");

/** What stands in the way of running Neo4j here: one sentence. */
export class Neo4jUnavailable extends Error {}

async function works(command: string, argument: string): Promise<boolean> {
  try {
    await run(command, [argument]);
    return true;
  } catch {
    return false;
  }
}

/** The folder of Neo4j's jars, fetched from Maven Central on first use (123 MB). */
export async function jars(): Promise<string> {
  if (!(await works("java", "-version")))
    throw new Neo4jUnavailable("Neo4j needs Java 17 or later, which is not installed");
  const folder = join(cacheFolder, `lib-${version}`);
  if (existsSync(folder)) return folder;
  if (!(await works("mvn", "--version")))
    throw new Neo4jUnavailable("Neo4j is fetched with Maven, which is not installed");
  await mkdir(cacheFolder, { recursive: true });
  const partial = await mkdtemp(join(cacheFolder, "fetching-"));
  const pom = join(import.meta.dirname, "pom.xml");
  const options = [`-Dneo4j.version=${version}`, "-DincludeScope=runtime", `-DoutputDirectory=${partial}`];
  try {
    await run("mvn", ["-q", "-B", "-f", pom, "dependency:copy-dependencies", ...options]);
    // Whole or not at all, also where two processes fetch at once.
    await rename(partial, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
    return folder;
  } catch (error) {
    throw new Neo4jUnavailable("Neo4j's jars could not be fetched with Maven", { cause: error });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}
