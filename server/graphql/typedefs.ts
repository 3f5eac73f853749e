import { glob, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));

/** The SDL of every domain, ordered by the domain's name. */
export async function typeDefs(): Promise<string[]> {
  const files = (await Array.fromAsync(glob("*/schema.graphql", { cwd: folder }))).sort();
  return Promise.all(files.map((file) => readFile(new URL(file, import.meta.url), "utf8")));
}
