import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { type EditionReading, readEdition } from "../../../server/ingest.ts";
import { editionsOf } from "../../../server/input/input.ts";
import { type EditionGold, editionGoldShape } from "./shape.ts";

const folder = join(import.meta.dirname, "..", "editions");
const seeds = join(import.meta.dirname, "..", "..", "..", "seeds", "editions");

export interface GoldEdition {
  readonly id: string;
  readonly file: string;
  readonly gold: EditionGold;
}

/** An invented edition stands beside its gold, since seeds are what newcomers see; a real one is among the seeds. */
function textOf(id: string): string {
  const invented = join(folder, id, "edition.txt");
  return existsSync(invented) ? invented : join(seeds, `${id}.txt`);
}

/** The editions that have gold, by id. */
export function goldEditions(): readonly GoldEdition[] {
  return readdirSync(folder)
    .sort()
    .map((id) => ({
      id,
      file: textOf(id),
      gold: v.parse(editionGoldShape, JSON.parse(readFileSync(join(folder, id, "gold.json"), "utf8"))),
    }));
}

/** Reads a file that holds one edition. */
export async function readingOf(file: string): Promise<EditionReading> {
  for await (const { value } of editionsOf(file, {})) return readEdition(value).value;
  throw new Error(`${file} holds no edition.`);
}
