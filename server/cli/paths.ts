import { glob, stat } from "node:fs/promises";
import { join, normalize } from "node:path";
import { UserError } from "../domain/user-error.ts";

/** File endings that can be read as editions. */
export const editionEndings = ["txt", "md", "html", "htm", "jsonl"] as const;

const isGlob = (path: string): boolean => /[*?{[]/u.test(path);

/**
 * Files named by paths, folders (every edition below them) and globs: sorted, each once; `-` is standard input.
 * Throws UserError for a path that does not exist or a folder without any edition.
 */
export async function expandPaths(paths: readonly string[]): Promise<readonly string[]> {
  const files = new Set<string>();
  for (const path of paths) {
    const found = path === "-" ? ["-"] : await filesOf(path);
    if (found.length === 0) {
      throw new UserError(`${path}: no edition there; editions end in .${editionEndings.join(", .")}.`);
    }
    for (const file of found.sort()) files.add(file);
  }
  return [...files];
}

async function filesOf(path: string): Promise<string[]> {
  const about = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw new UserError(`${path}: cannot be read (${error.code ?? error.message}).`, { cause: error });
  });
  if (about?.isFile()) return [normalize(path)];
  if (about?.isDirectory()) return matching(join(path, `**/*.{${editionEndings.join(",")}}`));
  if (isGlob(path)) return matching(path);
  throw new UserError(`${path}: no such file or folder.`);
}

async function matching(pattern: string): Promise<string[]> {
  const found: string[] = [];
  for await (const entry of glob(pattern, { withFileTypes: true })) {
    if (entry.isFile()) found.push(join(entry.parentPath, entry.name));
  }
  return found;
}
