import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The SDL of every domain, ordered by the domain's name. */
export function typeDefs(): string[] {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => readFileSync(join(import.meta.dirname, file), "utf8"));
}
