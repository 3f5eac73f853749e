import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import neo4j, { Neo4jError } from "neo4j-driver";
import type { Neo4jPlace } from "../../server/store/place.ts";
import { jars } from "./jars.ts";

export interface Neo4jServer {
  readonly place: Neo4jPlace;
  stop(): Promise<void>;
  /** Ends it at once, as a power cut would; a kept home stays as it is. */
  kill(): Promise<void>;
}

interface Options {
  /** Data kept from start to start; without it a temporary folder that goes when the server stops. */
  readonly home?: string;
  /** Bolt port; any free one without it. */
  readonly port?: number;
  readonly password: string;
}

const startSeconds = 90;
const opened = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"];

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}

function configuration(port: number): string {
  return [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    "server.http.enabled=false",
    "server.https.enabled=false",
    "server.memory.pagecache.size=128m",
    "db.tx_log.preallocate=false",
    "dbms.usage_report.enabled=false",
  ].join("\n");
}

/** Waits until Neo4j answers; on a new home it first changes the initial password, as Neo4j demands. */
async function ready({ uri, user, password }: Neo4jPlace, child: ChildProcess, home: string): Promise<void> {
  const attempt = async (current: string): Promise<void> => {
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, current), { connectionTimeout: 1_000 });
    const session = driver.session({ database: current === password ? "neo4j" : "system" });
    try {
      if (current === password) await session.run("RETURN 1");
      else await session.run("ALTER CURRENT USER SET PASSWORD FROM $old TO $new", { old: current, new: password });
    } finally {
      await session.close();
      await driver.close();
    }
  };
  const until = Date.now() + startSeconds * 1_000;
  for (let current = "neo4j"; ; ) {
    try {
      await attempt(current);
      if (current === password) return;
      current = password;
    } catch (error) {
      if (child.exitCode !== null || Date.now() > until) {
        const log = await readFile(join(home, "logs/neo4j.log"), "utf8").catch(() => "");
        throw new Error(`Neo4j did not start:\n${log.slice(-2_000)}`, { cause: error });
      }
      const refused = error instanceof Neo4jError && error.code === "Neo.ClientError.Security.Unauthorized";
      if (refused) current = password;
      else await sleep(200);
    }
  }
}

export async function startNeo4j({ home: kept, port: wanted, password }: Options): Promise<Neo4jServer> {
  const lib = await jars();
  const home = kept ?? (await mkdtemp(join(tmpdir(), "xianzhi-neo4j-")));
  const port = wanted ?? (await freePort());
  await mkdir(join(home, "conf"), { recursive: true });
  await writeFile(join(home, "conf/neo4j.conf"), configuration(port));
  const child = spawn(
    "java",
    [
      "-Xmx1g",
      "-cp",
      join(lib, "*"),
      ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      "org.neo4j.server.CommunityEntryPoint",
      `--home-dir=${home}`,
      `--config-dir=${join(home, "conf")}`,
    ],
    { stdio: "ignore" },
  );
  const gone = once(child, "exit");
  const kill = (): void => {
    child.kill("SIGKILL");
  };
  process.once("exit", kill);
  const stop = async (): Promise<void> => {
    process.off("exit", kill);
    // A temporary home needs no clean end, which can take ten seconds.
    child.kill(kept === undefined ? "SIGKILL" : "SIGTERM");
    await gone;
    if (kept === undefined) await rm(home, { recursive: true, force: true });
  };
  const place = { uri: `bolt://127.0.0.1:${port}`, user: "neo4j", password };
  try {
    await ready(place, child, home);
    return {
      place,
      stop,
      kill: async () => {
        kill();
        await gone;
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
