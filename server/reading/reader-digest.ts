import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Everything that has a say in how a text is read, below the project's own folder. */
const parts = [
  "server/{domain,model,vocabulary,input,layout,articles,mentions,facts,identity}/**/*.{ts,js}",
  "server/ingest.{ts,js}",
  "seeds/{vocabulary,models}/**/*",
  "package.json",
] as const;

const root = fileURLToPath(new URL("../../", import.meta.url));
let known: string | undefined;

/**
 * A digest of the reader itself: its rules, its vocabulary, its name model, the libraries it names. Whoever adds a word or a
 * rule and loads again has the editions read again, whatever the version says.
 */
export function readerDigest(): string {
  known ??= digestOf(root);
  return known;
}

/** The same of the reader in another folder. */
export function digestOf(folder: string): string {
  const files = globSync(parts, { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, name: path.slice(folder.length).replaceAll("\\", "/") }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const hash = createHash("sha256");
  for (const { path, name } of files) hash.update(`${name}\0`).update(readFileSync(path)).update("\0");
  return hash.digest("hex").slice(0, 16);
}
