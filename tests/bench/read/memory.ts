import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { table } from "../../gold/score/table.ts";

/** Peak memory of a process of its own that reads N editions one after another. */
export function memoryTable(counts: readonly number[]): string {
  const rows = counts.map((count) => {
    const printed = execFileSync(process.execPath, [join(import.meta.dirname, "memory-of.ts"), String(count)], {
      encoding: "utf8",
    });
    return [String(count), printed.trim()];
  });
  return table(["editions read", "peak resident memory, MB"], rows);
}
