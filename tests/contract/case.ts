import type { GraphStore, Row } from "../../server/store/store.ts";

/** Something done on each engine over the same graph: every statement it runs must give both the same rows. */
export interface ContractCase {
  readonly name: string;
  /** What it returns must be equal too. It leaves the graph as it found it, or loads it anew. */
  run(store: GraphStore): Promise<unknown>;
  /** `result`: only what `run` returns is compared, not every row on the way; for full-text scores. */
  readonly compare?: "rows" | "result";
}

export interface Ran {
  readonly statement: string;
  readonly rows: readonly Row[];
}

/** The same store, keeping every statement and its rows. */
export function recording(store: GraphStore): GraphStore & { readonly ran: readonly Ran[] } {
  const ran: Ran[] = [];
  const keep = async (statement: string, answer: Promise<readonly Row[]>): Promise<readonly Row[]> => {
    const entry = { statement, rows: [] as readonly Row[] };
    ran.push(entry);
    entry.rows = await answer;
    return entry.rows;
  };
  return {
    engine: store.engine,
    ran,
    read: (statement, parameters, options) => keep(statement, store.read(statement, parameters, options)),
    write: (work) =>
      store.write((transaction) =>
        work({ run: (statement, parameters) => keep(statement, transaction.run(statement, parameters)) }),
      ),
    close: () => store.close(),
  };
}
