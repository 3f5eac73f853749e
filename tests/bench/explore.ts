import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { loadEdition } from "../../server/load/load.ts";
import { openStore } from "../../server/store/open.ts";
import { invented } from "../load/invented.ts";

/**
 * `npm run bench:explore [-- --articles N] [--data DIR]`: how long the page waits for its own queries, on the embedded
 * store with so many invented articles (100,000: ten years of a paper), in a server just started and again. With --data a graph that
 * is there already is asked instead. Prints a table and keeps it in docs/measurements/explore.md, unless --data was given.
 */
const root = join(import.meta.dirname, "../..");
const { values } = parseArgs({ options: { articles: { type: "string", default: "10000" }, data: { type: "string" } } });
const articles = Number(values.articles);
const perEdition = 8;

async function filled(dataDir: string): Promise<void> {
  const store = await openStore({ dataDir });
  for (let edition = 1; edition <= articles / perEdition; edition++)
    await loadEdition(store, invented({ edition, articles: perEdition, people: 3_000, settled: true }));
  await store.close();
}

type Ask = (operation: string, variables: object) => Promise<Record<string, unknown>>;

async function asking(url: string): Promise<Ask> {
  const file = join(root, "client/generated/persisted-documents.json");
  const documents = Object.values(JSON.parse(await readFile(file, "utf8")) as Record<string, string>);
  return async (operation, variables) => {
    const query = documents.find((text) => text.includes(`query ${operation}`));
    if (query === undefined) throw new Error(`the page has no query ${operation}`);
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, operationName: operation, variables }),
    });
    const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: readonly Error[] };
    if (errors) throw new Error(`${operation}: ${errors[0]?.message}`);
    return data;
  };
}

interface Named {
  readonly __typename: string;
  readonly id: string;
}

/** The page's queries: its start, then everything that can be opened from the first graph, hubs among it. */
async function questions(
  ask: Ask,
): Promise<readonly (readonly [what: string, operation: string, variables: object])[]> {
  const { overview } = (await ask("Overview", { first: 60 })) as { overview: { nodes: Named[]; edition: Named } };
  const first = (kind: string): string => overview.nodes.find((node) => node.__typename === kind)?.id ?? "";
  const around = { first: 25, exclude: [] };
  const kinds = ["Person", "Post", "Program", "Place", "Meeting"] as const;
  return [
    ["the start", "Start", {}],
    ["the first graph", "Overview", { first: 60 }],
    ["the edition", "Edition", { id: overview.edition.id, first: 50 }],
    ["a search by characters", "Search", { text: "财政局", first: 24 }],
    ["a search by pinyin", "Search", { text: "wang", first: 24 }],
    ...kinds.map((kind) => [`the panel of a ${kind.toLowerCase()}`, kind, { id: first(kind), first: 25 }] as const),
    ...kinds.map(
      (kind) => [`around a ${kind.toLowerCase()}`, "Neighbourhood", { id: first(kind), ...around }] as const,
    ),
  ];
}

async function started(dataDir: string): Promise<readonly [ChildProcess, string]> {
  const main = join(root, "server/cli/main.ts");
  const server = spawn(process.execPath, [main, "serve", "--port", "0", "--data", dataDir], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface({ input: server.stdout })) {
    const url = /http:\/\/\S+?(?=[\s(;])/u.exec(line)?.[0];
    if (url !== undefined) return [server, url];
  }
  throw new Error("the server ended before it listened");
}

async function measured(dataDir: string): Promise<string> {
  const [server, url] = await started(dataDir);
  try {
    const ask = await asking(url);
    const timed = async (operation: string, variables: object): Promise<number> => {
      const begun = performance.now();
      await ask(operation, variables);
      return performance.now() - begun;
    };
    const refused = (error: unknown): number => {
      if (/longer than allowed/u.test(String(error))) return Number.POSITIVE_INFINITY;
      throw error;
    };
    const cold = await timed("Overview", { first: 60 });
    const lines: string[] = [];
    for (const [what, operation, variables] of await questions(ask)) {
      const times: number[] = [];
      for (let turn = 0; turn < 4; turn++) times.push(await timed(operation, variables).catch(refused));
      const median = times.slice(1).sort((a, b) => a - b)[1] ?? 0;
      lines.push(`| ${what} | ${Number.isFinite(median) ? Math.round(median) : "refused after 10 seconds"} |`);
    }
    return [`| the first graph, the server just started | ${Math.round(cold)} |`, ...lines].join("\n");
  } finally {
    server.kill("SIGTERM");
    if (server.exitCode === null) await once(server, "exit");
  }
}

const dataDir = values.data ?? (await mkdtemp(join(tmpdir(), "xianzhi-bench-")));
try {
  if (values.data === undefined) await filled(dataDir);
  const text = [
    "# Exploring",
    "",
    `\`npm run bench:explore -- --articles ${articles}\`, ${new Date().toISOString().slice(0, 10)}, ${availableParallelism()} cores, Node ${process.versions.node}.`,
    "The queries that the page sends, on the embedded store; every invented article names one place and one of six posts, so that these",
    "have more relations than any that a paper would give them.",
    "",
    "| what is asked | milliseconds, median of 3 after one |",
    "|---|---|",
    await measured(dataDir),
    "",
  ].join("\n");
  process.stdout.write(text);
  if (values.data === undefined) await writeFile(join(root, "docs/measurements/explore.md"), text);
} finally {
  if (values.data === undefined) await rm(dataDir, { recursive: true, force: true });
}
