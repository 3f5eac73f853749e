import { accessSync, constants, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { GrafeoDB } from "@grafeo-db/js";
import {
  EngineMissing,
  messageOf,
  QueryTimedOut,
  StoreFolderUnwritable,
  StoreFull,
  StoreInUse,
  StoreUnreadable,
} from "./errors.ts";
import { migrate } from "./schema.ts";
import type { BackedUpStore, Parameters, Row, Transaction } from "./store.ts";

/** The log is folded into the file at this size, so that opening after a long load stays quick. */
const checkpointBytes = 64 * 1024 * 1024;

type Engine = typeof import("@grafeo-db/js");

async function engine(): Promise<Engine> {
  try {
    return (await import("@grafeo-db/js")).default as unknown as Engine;
  } catch (error) {
    const message =
      "The embedded graph engine has no binary for this machine; use Neo4j instead: " +
      "start one (docker compose up, or npm run neo4j) and set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.";
    throw new EngineMissing(message, { cause: error });
  }
}

/** Integers past 2^53 and times are the only values that are not plain JSON already. */
function incoming(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(incoming);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, incoming(inner)]));
}

interface Result {
  toArray(): readonly object[];
}

const rowsOf = (result: Result): readonly Row[] => result.toArray().map((row) => incoming(row) as Row);

function within<T>(work: Promise<T>, timeoutMs: number | undefined): Promise<T> {
  if (timeoutMs === undefined) return work;
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    late.reject(new QueryTimedOut("The query took longer than allowed; ask for less."));
  }, timeoutMs);
  return Promise.race([work, late.promise]).finally(() => clearTimeout(timer));
}

function named(error: unknown): unknown {
  if (!/os error 28|No space left/u.test(messageOf(error))) return error;
  const message =
    "The disk is full; make room, then repeat the command: what was loaded stays, what was under way is not there.";
  return new StoreFull(message, { cause: error });
}

export class EmbeddedStore implements BackedUpStore {
  readonly engine = "embedded";
  readonly #db: GrafeoDB;
  /** One writer at a time: the engine refuses the second of two conflicting writers instead of letting it wait. */
  #writers: Promise<unknown> = Promise.resolve();

  constructor(db: GrafeoDB) {
    this.#db = db;
  }

  async read(
    statement: string,
    parameters: Parameters = {},
    options: { readonly timeoutMs?: number } = {},
  ): Promise<readonly Row[]> {
    return rowsOf(await within(this.#db.executeCypher(statement, parameters), options.timeoutMs));
  }

  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const turn = this.#writers.then(() => this.#transact(work));
    this.#writers = turn.catch(() => undefined);
    return turn;
  }

  async #transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const transaction = this.#db.beginTransaction();
    let statements: Promise<unknown> = Promise.resolve();
    const run: Transaction["run"] = (statement, parameters = {}) => {
      const next = statements.then(async () => rowsOf(await transaction.executeCypher(statement, parameters)));
      statements = next;
      next.catch(() => undefined);
      return next;
    };
    try {
      const value = await work({ run });
      await statements;
      transaction.commit();
      return value;
    } catch (error) {
      await statements.catch(() => undefined);
      try {
        transaction.rollback();
      } catch {
        // A commit that failed has already ended the transaction; its own error is the one to tell.
      }
      throw named(error);
    }
  }

  /** Full-text search by pairs of characters; the engine has no statement that makes such an index. */
  async createTextIndex(label: string, property: string): Promise<void> {
    await this.#db.createTextIndex(label, property, { tokenizer: "cjk_bigram" });
  }

  /** Writes a copy of the store as one file; `file` must not exist. Safe while the store is in use. */
  async backup(file: string): Promise<void> {
    this.#db.save(file);
  }

  async close(): Promise<void> {
    await this.#writers;
    try {
      this.#db.close();
    } catch (error) {
      throw named(error);
    }
  }
}

/** The store's one file inside its data folder. */
export const embeddedFile = (dataDir: string): string => join(dataDir, "graph.grafeo");

export async function openEmbedded(dataDir: string): Promise<EmbeddedStore> {
  const { GrafeoDB } = await engine();
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK);
  } catch (error) {
    const message = `The data folder ${dataDir} cannot be written; choose another with --data.`;
    throw new StoreFolderUnwritable(message, { cause: error });
  }
  let db: GrafeoDB;
  try {
    db = GrafeoDB.create(embeddedFile(dataDir));
  } catch (error) {
    if (/lock/iu.test(messageOf(error))) {
      const message = `The graph in ${dataDir} is in use by another process; stop that one, or choose another folder with --data.`;
      throw new StoreInUse(message, { cause: error });
    }
    const message = `The graph in ${dataDir} cannot be opened (${messageOf(error)}); restore a backup, or move it away and load again.`;
    throw new StoreUnreadable(message, { cause: error });
  }
  try {
    db.setCheckpointTriggers({ walBytes: checkpointBytes });
    const store = new EmbeddedStore(db);
    await migrate(store, (label, property) => store.createTextIndex(label, property));
    return store;
  } catch (error) {
    try {
      db.close();
    } catch {
      // The first failure is the one to tell.
    }
    throw named(error);
  }
}
