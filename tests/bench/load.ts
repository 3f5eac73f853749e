import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { EditionRows } from "../../server/domain/rows.ts";
import { loadEdition, unloadEdition } from "../../server/load/load.ts";
import { type Plan, planOf } from "../../server/load/plan.ts";
import { openStore } from "../../server/store/open.ts";
import type { GraphStore } from "../../server/store/store.ts";
import { invented } from "../load/invented.ts";
import { Neo4jUnavailable } from "../neo4j/jars.ts";
import { startNeo4j } from "../neo4j/server.ts";
import { type PlainWriter, plainEmbedded, plainNeo4j } from "./plain-writers.ts";

/**
 * `npm run bench:load [-- --large] [--embedded] [--namesakes]`: how fast editions load against the bare engine writing the same rows with plain
 * UNWIND statements, and whether an edition costs more as the graph grows. With --namesakes everybody is seen in six bureaus
 * to and fro, which no paper prints: the most that keeping namesakes apart can cost. Prints tables and keeps them in
 * docs/measurements/load.md, unless only the embedded engine was asked for.
 */
const { values } = parseArgs({
  options: {
    large: { type: "boolean", default: false },
    embedded: { type: "boolean", default: false },
    namesakes: { type: "boolean", default: false },
  },
});
const articles = 8;
const people = 3_000;
const password = "xianzhi-bench";
const sizes = values.large ? [1_000, 10_000, 100_000] : [1_000, 10_000];
const rowsOf = (edition: number) => invented({ edition, articles, people, settled: !values.namesakes });

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** The same rows under other ids, so that both writers build their own graph in one Neo4j. */
function apart({ nodes, edges }: Plan): Plan {
  const other = (id: string): string => `plain/${id}`;
  return {
    nodes: nodes.map((batch) => ({
      ...batch,
      rows: batch.rows.map(({ id, properties }) => {
        const plainId = properties.plainId === undefined ? {} : { plainId: other(String(properties.plainId)) };
        return { id: other(id), properties: { ...properties, ...plainId, id: other(id) } };
      }),
    })),
    edges: edges.map((batch) => ({
      ...batch,
      rows: batch.rows.map((row) => ({ ...row, from: other(row.from), to: other(row.to) })),
    })),
  };
}

/** Both writers in turns over the same editions, so that a busy machine slows both. */
async function compared(store: GraphStore, plain: PlainWriter, editions: number): Promise<readonly [number, number]> {
  const warm = 20;
  const times: [number, number][] = [];
  for (let edition = 1; edition <= editions + warm; edition++) {
    const rows = rowsOf(edition);
    const plan = apart(planOf(rows));
    const turns = [() => loadEdition(store, rows), () => plain.write(plan)] as const;
    const first = edition % 2;
    const one = await timed(turns[first] ?? turns[0]);
    const two = await timed(turns[1 - first] ?? turns[1]);
    if (edition > warm) times.push(first === 0 ? [one, two] : [two, one]);
  }
  const total = (index: 0 | 1): number => times.reduce((sum, pair) => sum + pair[index], 0);
  return [total(0), total(1)];
}

interface Cost {
  /** Median milliseconds an edition at this size, and in a small graph in the same minutes. */
  readonly here: number;
  readonly small: number;
}

const window = 60;
/** Every so many editions the small graph takes one in and gives it up again: a server that rests goes cold. */
const keepWarm = 6;

async function inAndOut(small: GraphStore, rows: EditionRows): Promise<void> {
  await loadEdition(small, rows);
  await unloadEdition(small, rows.edition);
}

/**
 * What an edition costs at each size. The same editions go into a small graph in turns, so that a machine that is busier
 * at the end than at the start does not pass for a graph that has become slow.
 */
async function growth(store: GraphStore, small: GraphStore): Promise<readonly Cost[]> {
  const costs: Cost[] = [];
  const first = 100_001;
  for (let warm = 0; warm < 20; warm++) await loadEdition(small, rowsOf(first - 100 + warm));
  let edition = first;
  for (const size of sizes) {
    const until = first + size / articles;
    const times: [number[], number[]] = [[], []];
    for (; edition < until; edition++) {
      const rows = rowsOf(edition);
      if (edition < until - window) {
        await loadEdition(store, rows);
        if (edition % keepWarm === 0) await inAndOut(small, rows);
      } else {
        for (const which of edition % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
          times[which].push(await timed(() => loadEdition(which === 0 ? store : small, rows)));
        }
      }
    }
    costs.push({ here: median(times[0]), small: median(times[1]) });
  }
  return costs;
}

interface Measured {
  readonly engine: string;
  readonly ours: number;
  readonly plain: number;
  readonly costs: readonly Cost[];
}

async function measured(store: GraphStore, plain: PlainWriter, small: GraphStore): Promise<Measured> {
  const editions = 250;
  const [ours, bare] = await compared(store, plain, editions);
  const perSecond = (time: number): number => (editions * articles * 1_000) / time;
  return { engine: store.engine, ours: perSecond(ours), plain: perSecond(bare), costs: await growth(store, small) };
}

async function onEmbedded(): Promise<Measured> {
  const dataDir = await mkdtemp(join(tmpdir(), "xianzhi-bench-"));
  const store = await openStore({ dataDir });
  const small = await openStore({ dataDir: join(dataDir, "small") });
  const plain = await plainEmbedded(join(dataDir, "plain"));
  try {
    return await measured(store, plain, small);
  } finally {
    await small.close();
    await plain.close();
    await store.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function onNeo4j(): Promise<Measured> {
  const [server, other] = [await startNeo4j({ password }), await startNeo4j({ password })];
  const [store, small] = [await openStore(server.place), await openStore(other.place)];
  const plain = plainNeo4j(server.place);
  try {
    return await measured(store, plain, small);
  } finally {
    for (const each of [plain, store, small]) await each.close();
    for (const each of [server, other]) await each.stop();
  }
}

function report(all: readonly Measured[]): string {
  const rate = (number: number): string => Math.round(number).toLocaleString("en");
  const speed = all.map(
    ({ engine, ours, plain }) => `| ${engine} | ${rate(ours)} | ${rate(plain)} | ${(ours / plain).toFixed(2)} |`,
  );
  const cost = all.map(({ engine, costs }) => {
    const cells = costs.map(({ here, small }) => `${here.toFixed(1)} (${(here / small).toFixed(2)})`);
    return `| ${engine} | ${cells.join(" | ")} |`;
  });
  const edges = rowsOf(1).edges.length / articles;
  return [
    "# Loading",
    "",
    `\`npm run bench:load${values.large ? " -- --large" : ""}\`, ${new Date().toISOString().slice(0, 10)}, ${availableParallelism()} cores, Node ${process.versions.node}.`,
    `Invented editions of ${articles} articles, about ${Math.round(edges)} edges an article, ${people.toLocaleString("en")} people; one transaction an edition.`,
    "",
    "Articles a second, beside the bare engine writing the same rows with plain UNWIND statements (at least 0.8):",
    "",
    "| engine | xianzhi | bare engine | ratio |",
    "|---|---|---|---|",
    ...speed,
    "",
    "Milliseconds an edition (median) as the graph grows to so many articles; in brackets, over what the same editions cost",
    "in a small graph in the same minutes (at most 1.2):",
    "",
    `| engine | ${sizes.map((size) => size.toLocaleString("en")).join(" | ")} |`,
    `|${"---|".repeat(sizes.length + 1)}`,
    ...cost,
    "",
  ].join("\n");
}

const all = [await onEmbedded()];
try {
  if (!values.embedded) all.push(await onNeo4j());
} catch (error) {
  if (!(error instanceof Neo4jUnavailable)) throw error;
  process.stderr.write(`${error.message}: measured on the embedded engine only.\n`);
}
const text = report(all);
process.stdout.write(text);
if (!values.embedded) {
  const folder = join(import.meta.dirname, "../../docs/measurements");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "load.md"), text);
}
