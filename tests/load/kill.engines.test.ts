import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, inject, test } from "vitest";
import type { EditionRows } from "../../server/domain/rows.ts";
import { loadEdition } from "../../server/load/load.ts";
import { openStore } from "../../server/store/open.ts";
import type { EmbeddedPlace, Neo4jPlace } from "../../server/store/place.ts";
import type { GraphStore } from "../../server/store/store.ts";
import { emptied, engines } from "../store/engines.ts";
import { temporaryFolder, temporaryStore } from "../store/temporary.ts";
import { exported } from "./exported.ts";
import { invented } from "./invented.ts";

/** `npm run test:kill` asks for 50. */
const rounds = Number(process.env.KILL_ROUNDS ?? 4);

interface Told {
  /** What the loader was told is done, by edition: a digest, or "gone". */
  readonly done: ReadonlyMap<string, string>;
  /** How many times it was told so. */
  readonly acknowledged: number;
  /** What it had begun and not finished. */
  readonly begun: readonly [edition: string, aim: string] | null;
}

/** Runs a loader and kills it after `delay` milliseconds, counted from its start or from when its store is open. */
async function killed(place: EmbeddedPlace | Neo4jPlace, seed: number, delay: number, opening: boolean): Promise<Told> {
  const script = join(import.meta.dirname, "kill-loader.ts");
  const child = spawn(process.execPath, [script, JSON.stringify([place, seed])], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (piece: Buffer) => {
    said += String(piece);
  });
  const gone = once(child, "close");
  if (!opening) await Promise.race([once(child.stdout, "data"), gone]);
  await sleep(delay);
  expect(child.exitCode, "the loader still runs").toBeNull();
  child.kill("SIGKILL");
  await gone;
  const done = new Map<string, string>();
  let acknowledged = 0;
  let begun: Told["begun"] = null;
  // A line cut off by the kill has not been told.
  for (const line of said.slice(0, said.lastIndexOf("\n")).split("\n")) {
    const [what, edition = "", aim = ""] = line.split(" ");
    if (what === "begin") begun = [edition, aim];
    if (what === "done") {
      done.set(edition, aim);
      acknowledged++;
      begun = null;
    }
  }
  return { done, acknowledged, begun };
}

/** The editions in the graph, as the rows that their digests say they were loaded from. */
async function loaded(store: GraphStore): Promise<readonly EditionRows[]> {
  const rows = await store.read("MATCH (e:Edition) RETURN e.sha256 AS sha256");
  return rows.map(({ sha256 }) => {
    const [edition, reading] = String(sha256).split("-").map(Number);
    return invented({ edition: edition ?? 0, reading: reading ?? 0, articles: 3, people: 8 });
  });
}

/** Neo4j may still be busy with what the dead loader had sent. */
async function settled(store: GraphStore): Promise<void> {
  if (store.engine === "embedded") return;
  while ((await store.read("SHOW TRANSACTIONS YIELD transactionId RETURN transactionId")).length > 1) await sleep(20);
}

/** The same pseudo-random instants in every run. */
const chance = (round: number, range: number): number => ((round * 2_654_435_761) % 4_294_967_296) % range;

describe.each(engines)("on $engine", ({ engine, available }) => {
  const name = `a loader killed ${rounds} times leaves every edition whole or absent`;
  test.skipIf(!available)(name, { timeout: rounds * 20_000 }, async () => {
    await using folder = await temporaryFolder();
    await using fresh = await temporaryStore();
    const place = engine === "embedded" ? { dataDir: folder.path } : (inject("neo4j") as Neo4jPlace);
    const first = await openStore(place);
    await emptied(first);
    await first.close();

    const known = new Map<string, string>();
    const counts = { acknowledged: 0, cutOff: 0, landed: 0 };
    for (let round = 0; round < rounds; round++) {
      const opening = round % 5 === 4;
      const told = await killed(place, round * 1_000, chance(round + 1, opening ? 400 : 600), opening);
      const store = await openStore(place);
      await settled(store);

      const editions = await loaded(store);
      const found = new Map(editions.map(({ edition, sha256 }) => [edition, sha256]));
      for (const [edition, aim] of told.done) known.set(edition, aim);
      counts.acknowledged += told.acknowledged;
      if (told.begun !== null) {
        const [edition, aim] = told.begun;
        counts.cutOff++;
        if ((found.get(edition) ?? "gone") === aim) {
          counts.landed++;
          known.set(edition, aim);
        }
      }
      expect([...found].sort()).toEqual([...known].filter(([, aim]) => aim !== "gone").sort());

      await emptied(fresh.store);
      for (const rows of editions) await loadEdition(fresh.store, rows);
      expect((await exported(store)) === (await exported(fresh.store)), "the graph is that of whole editions").toBe(
        true,
      );
      await store.close();
    }

    const store = await openStore(place);
    const all = Array.from({ length: 12 }, (_, index) => invented({ edition: index + 1, articles: 3, people: 8 }));
    await emptied(fresh.store);
    for (const rows of all) for (const each of [store, fresh.store]) await loadEdition(each, rows);
    expect((await exported(store)) === (await exported(fresh.store)), "a re-run completes").toBe(true);
    await store.close();
    process.stdout.write(
      `${engine}: killed ${rounds} times; ${counts.acknowledged} acknowledged editions all there; ` +
        `${counts.cutOff} cut off, of which ${counts.landed} had landed whole and the rest not at all\n`,
    );
  });
});
