import { once } from "node:events";
import { join } from "node:path";
import { cacheFolder, Neo4jUnavailable } from "./jars.ts";
import { startNeo4j } from "./server.ts";

/** `npm run neo4j`: a local Neo4j whose data stays, until Ctrl-C. */
const port = Number(process.env.NEO4J_PORT ?? 7687);
const password = process.env.NEO4J_PASSWORD ?? "xianzhi-local";
try {
  process.stdout.write("Starting Neo4j …\n");
  const { place, stop } = await startNeo4j({ home: join(cacheFolder, "home"), port, password });
  process.stdout.write(
    `Neo4j is ready. To use it:\n  NEO4J_URI=${place.uri} NEO4J_USER=${place.user} NEO4J_PASSWORD=${place.password} npm start\nCtrl-C stops it.\n`,
  );
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  await stop();
} catch (error) {
  if (!(error instanceof Neo4jUnavailable)) throw error;
  process.stderr.write(`${error.message}; docker compose up starts one too.\n`);
  process.exitCode = 1;
}
