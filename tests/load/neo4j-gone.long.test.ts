import { expect, test } from "vitest";
import { loadEdition } from "../../server/load/load.ts";
import { openStore } from "../../server/store/open.ts";
import { startNeo4j } from "../neo4j/server.ts";
import { temporaryFolder, temporaryStore } from "../store/temporary.ts";
import { exported } from "./exported.ts";
import { invented } from "./invented.ts";

const editions = Array.from({ length: 12 }, (_, index) => invented({ edition: index + 1, articles: 3, people: 8 }));

// Takes a minute, half of it the time for which a load waits for Neo4j to come back: part of `npm run test:kill`.
test("a load broken off by Neo4j says so and goes on when it is back", { timeout: 300_000 }, async () => {
  await using home = await temporaryFolder();
  const options = { home: home.path, password: "xianzhi-tests" };
  const server = await startNeo4j(options);
  const { uri } = server.place;
  const store = await openStore(server.place);
  const loads = async (): Promise<void> => {
    for (const rows of editions) await loadEdition(store, rows);
  };
  await loadEdition(store, invented({ edition: 1, articles: 3, people: 8 }));
  const broken = expect(loads()).rejects.toMatchObject({
    name: "StoreUnreachable",
    message: `Neo4j at ${uri} does not answer; check that it runs and that NEO4J_URI is right, then repeat the command.`,
  });
  await server.kill();
  await broken;
  await store.close();

  const again = await startNeo4j({ ...options, port: Number(new URL(uri).port) });
  try {
    const reopened = await openStore(again.place);
    const there = await reopened.read("MATCH (e:Edition) RETURN e.sha256 AS sha256");
    await using fresh = await temporaryStore();
    for (const { sha256 } of there) {
      const whole = editions.find((rows) => rows.sha256 === sha256);
      if (whole !== undefined) await loadEdition(fresh.store, whole);
    }
    expect((await exported(reopened)) === (await exported(fresh.store)), "nothing is half there").toBe(true);
    for (const rows of editions) for (const each of [reopened, fresh.store]) await loadEdition(each, rows);
    expect((await exported(reopened)) === (await exported(fresh.store)), "the load completes").toBe(true);
    await reopened.close();
  } finally {
    await again.stop();
  }
});
