import { setTimeout as sleep } from "node:timers/promises";
import neo4j, { type Driver, type ManagedTransaction, Neo4jError } from "neo4j-driver";
import {
  messageOf,
  QueryTimedOut,
  StoreBroken,
  StoreCredentialsRefused,
  StoreUnreachable,
  WriteConflict,
} from "./errors.ts";
import type { Neo4jPlace } from "./place.ts";
import { migrate } from "./schema.ts";
import type { GraphStore, Parameters, Row, Transaction } from "./store.ts";

/** Tries of one piece of work that other writers keep getting in between of. Deadlocks are retried by the driver. */
const attempts = 20;

/** Another writer removed a node between our match and our write. */
function isConflict(error: unknown): boolean {
  if (error instanceof Neo4jError) return error.code === "Neo.ClientError.Statement.EntityNotFound";
  return error instanceof WriteConflict;
}

/** Sends integral numbers as integers; the driver would send every number as a float. */
function outgoing(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(outgoing);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, outgoing(inner)]));
}

/** Dates and times become ISO strings; integers already are numbers (see disableLosslessIntegers). */
function incoming(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(incoming);
  if (Object.getPrototypeOf(value) !== Object.prototype) return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, incoming(inner)]));
}

interface Result {
  readonly records: readonly { readonly keys: readonly PropertyKey[]; get(key: PropertyKey): unknown }[];
}

function rowsOf(result: Result): readonly Row[] {
  return result.records.map((record) =>
    Object.fromEntries(record.keys.map((key) => [String(key), incoming(record.get(key))])),
  );
}

function named(error: unknown, uri: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code } = error;
  if (code === "ServiceUnavailable" || code === "SessionExpired") {
    const message = `Neo4j at ${uri} does not answer; check that it runs and that NEO4J_URI is right, then repeat the command.`;
    return new StoreUnreachable(message, { cause: error });
  }
  if (code.startsWith("Neo.ClientError.Security.")) {
    const message = `Neo4j at ${uri} refused the user name or password; check NEO4J_USER and NEO4J_PASSWORD.`;
    return new StoreCredentialsRefused(message, { cause: error });
  }
  if (code.startsWith("Neo.DatabaseError.Transaction.") || /encountered a critical error/u.test(error.message)) {
    const message = `Neo4j at ${uri} cannot keep what is written, most often because its disk is full: see its log, make room, start it again, then repeat the command; what was loaded stays, what was under way is not there.`;
    return new StoreBroken(message, { cause: error });
  }
  if (code.includes("TransactionTimedOut")) {
    return new QueryTimedOut("The query took longer than allowed and was stopped; ask for less.", { cause: error });
  }
  return error;
}

class Neo4jStore implements GraphStore {
  readonly engine = "neo4j";
  readonly #driver: Driver;
  readonly #uri: string;

  constructor(driver: Driver, uri: string) {
    this.#driver = driver;
    this.#uri = uri;
  }

  async read(
    statement: string,
    parameters: Parameters = {},
    options: { readonly timeoutMs?: number } = {},
  ): Promise<readonly Row[]> {
    const session = this.#driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      const config = options.timeoutMs === undefined ? {} : { timeout: options.timeoutMs };
      return rowsOf(await session.run(statement, outgoing(parameters) as Parameters, config));
    } catch (error) {
      throw named(error, this.#uri);
    } finally {
      await session.close();
    }
  }

  async write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const session = this.#driver.session({ defaultAccessMode: neo4j.session.WRITE });
    const managed = (transaction: ManagedTransaction): Promise<T> =>
      work({
        run: async (statement, parameters = {}) =>
          rowsOf(await transaction.run(statement, outgoing(parameters) as Parameters)),
      });
    try {
      for (let attempt = 1; ; attempt++) {
        try {
          return await session.executeWrite(managed);
        } catch (error) {
          if (attempt === attempts || !isConflict(error)) throw error;
          await sleep(Math.random() * 20 * attempt);
        }
      }
    } catch (error) {
      throw named(error, this.#uri);
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }
}

export async function openNeo4j({ uri, user, password }: Neo4jPlace): Promise<GraphStore> {
  let driver: Driver;
  try {
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionTimeout: 5_000,
    });
  } catch (error) {
    throw new StoreUnreachable(
      `“${uri}” is no Neo4j address (${messageOf(error)}); NEO4J_URI looks like bolt://localhost:7687.`,
    );
  }
  const store = new Neo4jStore(driver, uri);
  try {
    // A plain read first: a managed transaction would retry an absent server for half a minute.
    await store.read("RETURN 1 AS ready");
    await migrate(store);
    return store;
  } catch (error) {
    await driver.close();
    throw error;
  }
}
