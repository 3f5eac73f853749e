import type { EditionRows } from "../../server/domain/rows.ts";
import { loadEdition } from "../../server/load/load.ts";
import { openStore } from "../../server/store/open.ts";
import { temporaryStore } from "../store/temporary.ts";
import { exported } from "./exported.ts";
import { invented } from "./invented.ts";

/*
 * `fill DIR`: loads editions until the store under DIR finds no room, and says what it was told.
 * `resume DIR`: opens that store again and says whether it holds whole editions only and a repeated load completes it.
 */
const [what = "", dataDir = ""] = process.argv.slice(2);
const say = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);
const rowsOf = (edition: number): EditionRows => invented({ edition, articles: 6, people: 40 });

async function fill(): Promise<void> {
  let acknowledged = 0;
  try {
    const store = await openStore({ dataDir });
    while (acknowledged < 1_000) {
      await loadEdition(store, rowsOf(acknowledged + 1));
      acknowledged++;
    }
  } catch (error) {
    const { name, message } = error as Error;
    say({ error: name, message, acknowledged });
  }
}

async function resume(): Promise<void> {
  const store = await openStore({ dataDir });
  const there = await store.read("MATCH (e:Edition) RETURN e.sha256 AS sha256");
  const found = there.length;
  await using fresh = await temporaryStore();
  for (const { sha256 } of there) await loadEdition(fresh.store, rowsOf(Number(String(sha256).split("-")[0])));
  const whole = (await exported(store)) === (await exported(fresh.store));
  for (let edition = 1; edition <= found + 5; edition++) {
    for (const each of [store, fresh.store]) await loadEdition(each, rowsOf(edition));
  }
  say({ found, whole, completed: (await exported(store)) === (await exported(fresh.store)) });
  await store.close();
}

await (what === "fill" ? fill() : resume());
