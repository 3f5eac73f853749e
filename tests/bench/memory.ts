import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { generateEdition } from "../gold/generator/edition.ts";
import { table } from "../gold/score/table.ts";
import { Neo4jUnavailable } from "../neo4j/jars.ts";
import { startNeo4j } from "../neo4j/server.ts";

/**
 * `npm run bench:memory [-- --large]`: peak resident memory of `xianzhi load` over 1,000 and 10,000 editions of one article
 * (`--large`: 100,000), each a file of its own: reading alone (`--dry-run`), into Neo4j, and into the embedded store,
 * which keeps its graph in the loader's own process. Prints a table and keeps it in docs/measurements/memory.md.
 */
const { values } = parseArgs({ options: { large: { type: "boolean", default: false } } });
const sizes = [1_000, 10_000, ...(values.large ? [100_000] : [])];
const main = fileURLToPath(new URL("../../server/cli/main.ts", import.meta.url));
const password = "xianzhi-bench";
const scratch = await mkdtemp(join(tmpdir(), "xianzhi-memory-"));

/** Hands the peak on before the process ends; the loader itself need not know that it is measured. */
const hook = `data:text/javascript,process.on("exit",()=>process._rawDebug("peak "+process.resourceUsage().maxRSS))`;

/** Files of one article each: a thousand to a folder, a day of its own for every edition of a paper. */
async function writeEditions(count: number): Promise<void> {
  for (let seed = 0; seed < count; seed++) {
    const folder = join(scratch, "editions", String(Math.floor(seed / 1_000)));
    if (seed % 1_000 === 0) await mkdir(folder, { recursive: true });
    const { source } = generateEdition(seed % 10_000, 1);
    const date = new Date(Date.UTC(2015, 0, 1 + Math.floor(seed / 100))).toISOString().slice(0, 10);
    const head = `---\nnewspaper: ${source.head.county}报${seed % 100}\ncounty: ${source.head.county}\ndate: ${date}\n---\n`;
    await writeFile(join(folder, `${seed}.txt`), `${head}${source.text}`);
  }
}

/** Loads the first `count` editions in a process of its own; its peak resident memory in MB. */
async function peakOf(count: number, options: readonly string[]): Promise<number> {
  const folders = Array.from({ length: count / 1_000 }, (_, index) => join(scratch, "editions", String(index)));
  const loader = spawn(process.execPath, ["--import", hook, main, "load", ...folders, "--quiet", ...options], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  loader.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const [code] = (await once(loader, "close")) as [number | null];
  const peak = /^peak (\d+)$/mu.exec(said)?.[1];
  if (code !== 0 || peak === undefined) throw new Error(`the loader ended with ${code}: ${said}`);
  return Math.round(Number(peak) / 1_024);
}

async function row(name: string, optionsFor: (count: number) => readonly string[]): Promise<readonly string[]> {
  const cells: string[] = [];
  for (const count of sizes) {
    cells.push((await peakOf(count, optionsFor(count))).toLocaleString("en"));
    process.stderr.write(`${name}, ${count.toLocaleString("en")} editions: ${cells.at(-1)} MB\n`);
  }
  return [name, ...cells];
}

async function neo4jRow(): Promise<readonly string[]> {
  const server = await startNeo4j({ password });
  const { uri } = server.place;
  try {
    return await row("load into Neo4j", () => ["--neo4j-uri", uri, "--neo4j-password", password]);
  } finally {
    await server.stop();
  }
}

try {
  await writeEditions(sizes.at(-1) ?? 0);
  const rows = [
    await row("read alone (--dry-run)", () => ["--dry-run"]),
    await row("load into the embedded store, its graph included", (count) => [
      "--data",
      join(scratch, `data-${count}`),
    ]),
  ];
  try {
    rows.push(await neo4jRow());
  } catch (error) {
    if (!(error instanceof Neo4jUnavailable)) throw error;
    process.stderr.write(`${error.message}: measured without it.\n`);
  }
  const text = [
    "# Memory while loading",
    "",
    `\`npm run bench:memory${values.large ? " -- --large" : ""}\`, ${new Date().toISOString().slice(0, 10)}, ${availableParallelism()} cores, Node ${process.versions.node}.`,
    "Peak resident memory of the loading process in MB over so many editions of one article, each a file of its own.",
    "",
    table(["", ...sizes.map((size) => size.toLocaleString("en"))], rows),
    "",
  ].join("\n");
  process.stdout.write(text);
  await writeFile(fileURLToPath(new URL("../../docs/measurements/memory.md", import.meta.url)), text);
} finally {
  await rm(scratch, { recursive: true, force: true });
}
