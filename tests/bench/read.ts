import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { generatedAccuracy, writtenAccuracy } from "./read/accuracy.ts";
import { memoryTable } from "./read/memory.ts";
import { linearityTable, speedTable } from "./read/speed.ts";

/**
 * `npm run bench:read`: how fast and how well texts are read. Prints tables and saves docs/measurements/read.md.
 * `--large` adds a file of ten million characters; `--editions N` sets how many editions are generated a column.
 */
const { values } = parseArgs({
  options: { large: { type: "boolean", default: false }, editions: { type: "string", default: "60" } },
});
const sizes = [10_000, 100_000, 1_000_000, ...(values.large ? [10_000_000] : [])];

const sections: readonly (readonly [string, () => string | Promise<string>])[] = [
  ["Speed, processor time of one thread", () => speedTable()],
  ["One file of growing size, processor time of one thread", () => linearityTable(sizes)],
  ["Memory over many editions", () => memoryTable([20, 100, 500])],
  ["Accuracy on the written corpus (tests/gold/phenomena)", () => writtenAccuracy()],
  [
    `Accuracy on ${values.editions} generated editions (tests/gold/generator), F1 in %`,
    () => generatedAccuracy(Number(values.editions)),
  ],
];

const parts = [
  "# Reading: speed and accuracy",
  `Written by \`npm run bench:read\`. Machine: ${availableParallelism()} cores, Node ${process.version}.`,
];
process.stdout.write(`${parts.join("\n\n")}\n`);
for (const [title, measure] of sections) {
  const part = `## ${title}\n\n${await measure()}`;
  process.stdout.write(`\n${part}\n`);
  parts.push(part);
}
const folder = join(import.meta.dirname, "../../docs/measurements");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "read.md"), `${parts.join("\n\n")}\n`);
