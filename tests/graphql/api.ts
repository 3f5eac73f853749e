import { readFileSync } from "node:fs";
import type { EditionRows } from "../../server/domain/rows.ts";
import { type ServerOptions, startServer } from "../../server/http/serve.ts";
import { loadEdition } from "../../server/load/load.ts";
import type { GraphStore } from "../../server/store/store.ts";
import { fixtureEditions } from "../load/fixtures.ts";
import { temporaryStore } from "../store/temporary.ts";

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape its query gives it; tests assert it.
export type Answer = { readonly data?: any; readonly errors?: readonly any[] };

export interface Api extends AsyncDisposable {
  readonly url: string;
  readonly store: GraphStore;
  /** Statements the store has been asked since the last call of `ask` began. */
  readonly statements: readonly string[];
  /** Sends a query as any GraphQL client would; fails where the answer has errors. */
  // biome-ignore lint/suspicious/noExplicitAny: see Answer.
  data(query: string, variables?: object): Promise<any>;
  ask(query: string, variables?: object): Promise<Answer & { readonly status: number }>;
}

type Options = Partial<ServerOptions> & { readonly editions?: readonly EditionRows[] };

/** A server over real HTTP on a free port, its store loaded with the fixtures, both gone after the test. */
export async function startApi({ editions = fixtureEditions(), ...options }: Options = {}): Promise<Api> {
  const place = await temporaryStore();
  for (const rows of editions) await loadEdition(place.store, rows);
  let statements: string[] = [];
  const counted: GraphStore = {
    engine: place.store.engine,
    read: (statement, ...more) => {
      statements.push(statement);
      return place.store.read(statement, ...more);
    },
    write: (work) => place.store.write(work),
    close: () => place.store.close(),
  };
  const server = await startServer({ store: counted, port: 0, ...options });
  const ask: Api["ask"] = async (query, variables = {}) => {
    statements = [];
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as Answer) };
  };
  return {
    url: server.url,
    store: place.store,
    get statements() {
      return statements;
    },
    ask,
    data: async (query, variables) => {
      const { data, errors } = await ask(query, variables);
      if (errors !== undefined) throw new Error(`the query failed: ${JSON.stringify(errors)}`);
      return data;
    },
    [Symbol.asyncDispose]: async () => {
      await server.close();
      await place[Symbol.asyncDispose]();
    },
  };
}

/** Our own page's queries, whose fragments live in one file of their own. */
export function clientQuery(name: string): string {
  const read = (file: string): string =>
    readFileSync(new URL(`../../client/queries/${file}.graphql`, import.meta.url), "utf8");
  const fragments = read("fragments").split(/(?=^fragment )/mu);
  const used = new Map<string, string>();
  const add = (text: string): void => {
    for (const [, spread = ""] of text.matchAll(/\.\.\.(\w+)/gu)) {
      const found = fragments.find((fragment) => fragment.startsWith(`fragment ${spread} `));
      if (found === undefined || used.has(spread)) continue;
      used.set(spread, found);
      add(found);
    }
  };
  const query = read(name);
  add(query);
  return [query, ...used.values()].join("\n");
}
