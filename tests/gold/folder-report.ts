import { globSync } from "node:fs";
import { join, relative } from "node:path";
import { compare, sum } from "./score/compare.ts";
import { GoldError, goldOf } from "./score/gold.ts";
import { articlesIn } from "./score/read.ts";
import { errorLines, kindTable } from "./score/table.ts";

/** Reads every text of a folder that has its gold beside it (N.txt, N.yaml): found, missed and extra by kind, with every miss. */
export async function folderReport(folder: string): Promise<string> {
  const files = globSync(join(folder, "**/*.{txt,html,jsonl}")).sort();
  if (files.length === 0) throw new GoldError(`${folder} holds no texts: N.txt with N.yaml beside it is looked for.`);
  const errors: string[] = [];
  const tallies = [];
  for (const file of files) {
    const tally = compare(await articlesIn(file), goldOf(file));
    tallies.push(tally);
    errors.push(...errorLines(tally).map((line) => `${relative(folder, file)}: ${line}`));
  }
  return [`${folder}: ${files.length} texts`, kindTable(sum(tallies)), errors.join("\n")].join("\n\n");
}
