import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { CorrectionError } from "./error.ts";
import { type Corrections, loadCorrections, noCorrections } from "./load.ts";

/**
 * The corrections of a folder as they stand whenever they are asked for, read anew only where a file has changed. While
 * a file is broken those read last go on: whoever loads is told of it.
 */
export function currentCorrections(folder: string): () => Corrections {
  let stand = "";
  let corrections = noCorrections;
  return () => {
    const now = standOf(folder);
    if (now === stand) return corrections;
    try {
      corrections = loadCorrections(folder);
    } catch (error) {
      if (!(error instanceof CorrectionError)) throw error;
    }
    stand = now;
    return corrections;
  };
}

/** Names, sizes and times of the files, which change when what is in them does. */
function standOf(folder: string): string {
  if (!existsSync(folder)) return "";
  const files = readdirSync(folder).map((name) => [name, statSync(join(folder, name))] as const);
  return files.map(([name, { size, mtimeMs }]) => `${name} ${size} ${mtimeMs}`).join("\n");
}
