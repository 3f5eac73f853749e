import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/**
 * `npm run bench:start`: from the command to the first page and the first graph, on an empty store (which loads
 * seeds/editions) and on a loaded one. Seconds of wall time, one process each, as a user would see them.
 */
const main = fileURLToPath(new URL("../../server/cli/main.ts", import.meta.url));
const dataDir = mkdtempSync(join(tmpdir(), "xianzhi-bench-"));

interface Start {
  readonly loaded: number;
  readonly listening: number;
  readonly page: number;
  readonly graph: number;
}

async function start(): Promise<Start> {
  const begun = performance.now();
  const seconds = (): number => (performance.now() - begun) / 1000;
  const server = spawn(process.execPath, [main, "serve", "--load-seeds", "--port", "0", "--data", dataDir], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    let loaded = 0;
    for await (const line of createInterface({ input: server.stdout })) {
      if (line.startsWith("Editions:")) loaded = seconds();
      const url = /http:\/\/\S+?(?=[\s(;])/u.exec(line)?.[0];
      if (url === undefined) continue;
      const listening = seconds();
      const response = await fetch(url);
      if (!response.ok || !(await response.text()).includes("<script")) throw new Error(`no page at ${url}`);
      const page = seconds();
      await overview(url);
      return { loaded, listening, page, graph: seconds() };
    }
    throw new Error("the server ended before it listened");
  } finally {
    await stopped(server);
  }
}

async function overview(url: string): Promise<void> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ overview { nodes { id name } } }" }),
  });
  const { data } = (await response.json()) as { data?: { overview: { nodes: readonly unknown[] } } };
  if (!data || data.overview.nodes.length === 0) throw new Error("the overview is empty");
}

async function stopped(server: ChildProcess): Promise<void> {
  server.kill("SIGTERM");
  if (server.exitCode === null) await once(server, "exit");
}

const row = (name: string, { loaded, listening, page, graph }: Start): string =>
  [name.padEnd(14), ...[loaded, listening, page, graph].map((value) => value.toFixed(2).padStart(10))].join("");

try {
  process.stdout.write(
    `${["seconds to".padEnd(14), "loaded", "listening", "page", "graph"].map((word, index) => (index === 0 ? word : word.padStart(10))).join("")}\n`,
  );
  process.stdout.write(`${row("empty store", await start())}\n`);
  for (let run = 1; run <= 3; run++) process.stdout.write(`${row(`loaded, run ${run}`, await start())}\n`);
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
