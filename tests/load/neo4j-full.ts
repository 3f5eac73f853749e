import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { EditionRows } from "../../server/domain/rows.ts";
import { loadEdition } from "../../server/load/load.ts";
import { openStore } from "../../server/store/open.ts";
import { startNeo4j } from "../neo4j/server.ts";
import { temporaryStore } from "../store/temporary.ts";
import { exported } from "./exported.ts";
import { invented } from "./invented.ts";

/* A Neo4j on the small disk DIR: loads, fills the disk, loads on until told why not, makes room, starts it anew, completes. */
const [dir = ""] = process.argv.slice(2);
const home = join(dir, "home");
const filler = join(dir, "filler");
const password = "xianzhi-tests";
const rowsOf = (edition: number): EditionRows => invented({ edition, articles: 6, people: 400 });
const last = 30;

const server = await startNeo4j({ home, password });
const store = await openStore(server.place);
await loadEdition(store, rowsOf(1));
try {
  while (true) writeFileSync(filler, Buffer.alloc(1 << 20), { flag: "a" });
} catch {
  // The disk is full now.
}
let told: unknown = null;
try {
  for (let edition = 2; edition < 500; edition++) await loadEdition(store, rowsOf(edition));
} catch (error) {
  told = (error as Error).name;
}
await store.close();
await server.kill();
rmSync(filler);

const again = await startNeo4j({ home, password });
const reopened = await openStore(again.place);
const there = await reopened.read("MATCH (e:Edition) RETURN e.sha256 AS sha256");
await using fresh = await temporaryStore();
for (const { sha256 } of there) await loadEdition(fresh.store, rowsOf(Number(String(sha256).split("-")[0])));
const whole = (await exported(reopened)) === (await exported(fresh.store));
for (let edition = 1; edition <= last; edition++) {
  for (const each of [reopened, fresh.store]) await loadEdition(each, rowsOf(edition));
}
const completed = (await exported(reopened)) === (await exported(fresh.store));
await reopened.close();
await again.stop();
process.stdout.write(`${JSON.stringify({ told, whole, completed })}\n`);
