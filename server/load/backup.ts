import { constants, copyFileSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { UserError } from "../domain/user-error.ts";
import { embeddedFile, openEmbedded } from "../store/embedded.ts";
import { messageOf } from "../store/errors.ts";
import { canBackUp, type GraphStore } from "../store/store.ts";

/** Writes a copy of the embedded store as one new file, whole, while the store may be in use. */
export async function backup(store: GraphStore, file: string): Promise<void> {
  if (!canBackUp(store)) {
    throw new UserError("Backup is for the embedded store; back Neo4j up with neo4j-admin database dump.");
  }
  if (existsSync(file)) throw new UserError(`${file} is there already; choose another name for the backup.`);
  try {
    mkdirSync(dirname(file), { recursive: true });
    await store.backup(file);
  } catch (error) {
    throw new UserError(`The backup ${file} could not be written (${messageOf(error)}).`, { cause: error });
  }
}

/** Puts a backup in place as the store of an empty data folder, and opens it once to see that it is sound. */
export async function restore(file: string, dataDir: string): Promise<void> {
  const target = embeddedFile(dataDir);
  if (!existsSync(file)) throw new UserError(`There is no backup ${file}.`);
  if (existsSync(target))
    throw new UserError(`${dataDir} holds a graph already; restore into another folder with --data.`);
  mkdirSync(dataDir, { recursive: true });
  copyFileSync(file, target, constants.COPYFILE_EXCL);
  try {
    const store = await openEmbedded(dataDir);
    await store.close();
  } catch (error) {
    rmSync(target, { force: true });
    throw new UserError(`${file} is no backup of a graph (${messageOf(error)}).`, { cause: error });
  }
}
