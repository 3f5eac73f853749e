import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type LoadSummary, loadFiles } from "../../server/cli/loading.ts";
import { type Corrections, correctionsOf, noCorrections } from "../../server/identity/corrections/load.ts";
import { openStore } from "../../server/store/open.ts";
import type { GraphStore } from "../../server/store/store.ts";
import { generateEdition } from "../gold/generator/edition.ts";
import { startNeo4j } from "../neo4j/server.ts";

/**
 * `npm run bench:corrections [-- --editions N] [--neo4j]`: what a load costs after one entry of seeds/corrections was
 * added, reworded or taken out, with so many editions loaded; beside one after which nothing has changed. Prints a table.
 */
const { values } = parseArgs({
  options: { editions: { type: "string", default: "10000" }, neo4j: { type: "boolean", default: false } },
});
const editions = Number(values.editions);
/** So many different editions under ever other dates: each person is named in `editions / texts` of them. */
const texts = Math.ceil(editions / 20);
const mess = { columns: 0, spaced: 0, blank: 0, halfWidth: 0, displaced: 0, noise: 0 };

async function writeEditions(folder: string): Promise<readonly string[]> {
  const files: string[] = [];
  for (let at = 0; at < editions; at++) {
    const { source } = generateEdition(at % texts, 4, mess);
    const date = new Date(Date.UTC(1990, 0, 1 + at)).toISOString().slice(0, 10);
    const head = `---\nnewspaper: 松岭报\ncounty: 松岭县\ndate: ${date}\npage: 第1版\n---\n`;
    const file = join(folder, `${date}.txt`);
    await writeFile(file, head + source.text);
    files.push(file);
  }
  return files;
}

const entry = (text: string, why: string): string => `- ${text}\n  who: 编者\n  when: 2026-01-02\n  why: ${why}\n`;
const written = (...entries: readonly string[]): Corrections => correctionsOf([["bench.yaml", entries.join("")]]);

interface Line {
  readonly step: string;
  readonly seconds: number;
  readonly summary: LoadSummary;
}

async function measured(store: GraphStore, files: readonly string[]): Promise<readonly Line[]> {
  const lines: Line[] = [];
  const load = async (step: string, corrections: Corrections): Promise<void> => {
    const begun = performance.now();
    const summary = await loadFiles(store, files, { head: {}, show: "quiet", corrections });
    lines.push({ step, seconds: (performance.now() - begun) / 1000, summary });
  };
  await load("the first load", noCorrections);
  await load("nothing changed", noCorrections);
  const people = await store.read(
    "MATCH (p:Person)-[h:HOLDS]->(:Post) WITH p.id AS id, count(h) AS held ORDER BY held, id LIMIT 3 RETURN id",
  );
  const [one, two, three] = people.map(({ id }) => String(id));
  const renamed = entry(`rename: ${one}\n  name: 某某`, "报纸误排");
  await load("a rename added", written(renamed));
  const merged = entry(`merge: [${two}]\n  into: ${three}`, "据公告");
  await load("a merge added", written(renamed, merged));
  const reworded = entry(`merge: [${two}]\n  into: ${three}`, "据简历");
  await load("the merge reworded", written(renamed, reworded));
  const unseen = entry("redact: person/松岭县/无此人", "未成年人");
  await load("someone redacted whom no edition names", written(renamed, reworded, unseen));
  await load("all taken out", noCorrections);
  await load("nothing changed", noCorrections);
  return lines;
}

const folder = await mkdtemp(join(tmpdir(), "xianzhi-bench-"));
try {
  await mkdir(join(folder, "editions"));
  const files = await writeEditions(join(folder, "editions"));
  const server = values.neo4j ? await startNeo4j({ password: "xianzhi-bench" }) : null;
  const store = await openStore(server?.place ?? { dataDir: join(folder, "data") });
  try {
    const rows = (await measured(store, files)).map(({ step, seconds, summary: { loaded, replaced, unchanged } }) => {
      return `| ${step} | ${loaded} | ${replaced} | ${unchanged} | ${seconds.toFixed(1)} |`;
    });
    const where = `${store.engine}, ${editions} editions, ${availableParallelism()} cores, Node ${process.versions.node}`;
    const head = ["| load | loaded | replaced | unchanged | seconds |", "|---|---|---|---|---|"];
    process.stdout.write(`${[where, "", ...head, ...rows].join("\n")}\n`);
  } finally {
    await store.close();
    await server?.stop();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
