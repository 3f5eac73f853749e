import grafeo from "@grafeo-db/js";
import neo4j from "neo4j-driver";
import type { Plan } from "../../server/load/plan.ts";
import { embeddedFile } from "../../server/store/embedded.ts";
import { openStore } from "../../server/store/open.ts";
import type { Neo4jPlace } from "../../server/store/place.ts";

/** The bare engine with the same schema: what anyone would write in an afternoon, without replacing or retracting. */
export interface PlainWriter {
  write(plan: Plan): Promise<void>;
  close(): Promise<void>;
}

type Send = (statement: string, rows: readonly object[]) => Promise<unknown>;

async function send({ nodes, edges }: Plan, run: Send): Promise<void> {
  for (const { Kind, rows } of nodes) {
    await run(`UNWIND $rows AS row MERGE (n:${Kind} {id: row.id}) SET n += row.properties`, rows);
  }
  for (const { From, Relation, To, rows } of edges) {
    const ends = `UNWIND $rows AS row MATCH (a:${From} {id: row.from}) MATCH (b:${To} {id: row.to})`;
    await run(`${ends} CREATE (a)-[r:\`${Relation}\`]->(b) SET r = row.properties`, rows);
  }
}

export async function plainEmbedded(dataDir: string): Promise<PlainWriter> {
  await (await openStore({ dataDir })).close();
  const db = grafeo.GrafeoDB.create(embeddedFile(dataDir));
  return {
    write: async (plan) => {
      const transaction = db.beginTransaction();
      await send(plan, (statement, rows) => transaction.executeCypher(statement, { rows }));
      transaction.commit();
    },
    close: async () => db.close(),
  };
}

export function plainNeo4j({ uri, user, password }: Neo4jPlace): PlainWriter {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  return {
    write: async (plan) => {
      const session = driver.session();
      await session.executeWrite((transaction) =>
        send(plan, async (statement, rows) => transaction.run(statement, { rows })),
      );
      await session.close();
    },
    close: () => driver.close(),
  };
}
