import { UserError } from "../domain/user-error.ts";

/** Nothing answers at the Neo4j address, or it stopped answering. */
export class StoreUnreachable extends UserError {}

/** Neo4j answers but refuses the user name or the password. */
export class StoreCredentialsRefused extends UserError {}

/** The data folder cannot be made or written. */
export class StoreFolderUnwritable extends UserError {}

/** No room on the disk that holds the embedded store. */
export class StoreFull extends UserError {}

/** Neo4j itself has broken down, most often because its disk is full. */
export class StoreBroken extends UserError {}

/** Another process has the embedded store open. */
export class StoreInUse extends UserError {}

/** The embedded store's file is not one, or is damaged. */
export class StoreUnreadable extends UserError {}

/** The store's schema is newer than this program knows. */
export class StoreTooNew extends UserError {}

/** The embedded engine has no binary for this machine. */
export class EngineMissing extends UserError {}

/** A read took longer than it was allowed. */
export class QueryTimedOut extends UserError {}

/** Another writer got in between: the same work, done again from the start, finds the truth. Never shown. */
export class WriteConflict extends Error {}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
