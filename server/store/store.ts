/** A row as both engines return it: plain JSON values; integers as numbers, dates as ISO strings, nodes never. */
export type Row = Readonly<Record<string, unknown>>;
export type Parameters = Readonly<Record<string, unknown>>;

export interface Transaction {
  run(statement: string, parameters?: Parameters): Promise<readonly Row[]>;
}

/** The one door to a graph engine. Statements come from cypher/ and take every value as a parameter. */
export interface GraphStore {
  readonly engine: "neo4j" | "embedded";
  /** Auto-commit read. */
  read(statement: string, parameters?: Parameters, options?: { readonly timeoutMs?: number }): Promise<readonly Row[]>;
  /** One write transaction: all or nothing; retried by the adapter on transient conflicts, so `work` must be repeatable. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** A store that can copy itself while it is in use: the embedded one, at its owner or through it. */
export interface BackedUpStore extends GraphStore {
  /** Writes a copy of the store as one file; `file` must not exist. */
  backup(file: string): Promise<void>;
}

export const canBackUp = (store: GraphStore): store is BackedUpStore => "backup" in store;
