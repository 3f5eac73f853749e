import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { limits } from "../../server/http/limits.ts";
import type { LogLine } from "../../server/http/log.ts";
import { startServer } from "../../server/http/serve.ts";
import { StoreUnreachable } from "../../server/store/errors.ts";
import type { GraphStore } from "../../server/store/store.ts";
import { type Answer, type Api, startApi } from "../graphql/api.ts";

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api[Symbol.asyncDispose]());

const endpoint = () => `${api.url}/graphql`;
const json = { "content-type": "application/json" };

test("answers in the media type that GraphQL over HTTP asks for", async () => {
  const body = JSON.stringify({ query: "{ counts { kind } }" });
  const accept = "application/graphql-response+json";
  const right = await fetch(endpoint(), { method: "POST", headers: { ...json, accept }, body });
  expect(right.headers.get("content-type")).toContain(accept);
  const wrong = await fetch(endpoint(), {
    method: "POST",
    headers: { ...json, accept },
    body: JSON.stringify({ query: "{ nonsense }" }),
  });
  expect(wrong.status).toBe(400);
});

test("introspection is on, and tells what every type, field and value is", async () => {
  const described = "name description";
  const { __schema } = await api.data(`{ __schema { types { ${described} kind fields { ${described} }
    inputFields { ${described} } enumValues { ${described} } } } }`);
  const own = __schema.types.filter(
    ({ name }: { name: string }) => !/^(__|(Query|String|Int|Boolean|ID)$)/u.test(name),
  );
  expect(own.length).toBeGreaterThan(50);
  const silent: string[] = [];
  for (const { name, description, fields, inputFields, enumValues } of own) {
    if (!description) silent.push(name);
    for (const each of [...(fields ?? []), ...(inputFields ?? []), ...(enumValues ?? [])]) {
      if (!each.description) silent.push(`${name}.${each.name}`);
    }
  }
  expect(silent).toEqual([]);
});

test("the example queries are answered", async () => {
  const folder = new URL("../../server/http/examples/", import.meta.url);
  const files = readdirSync(folder);
  expect(files.length).toBeGreaterThanOrEqual(5);
  for (const file of files) await api.data(readFileSync(new URL(file, folder), "utf8"));
});

describe("other sites", () => {
  const query = encodeURIComponent("{ counts { kind } }");

  test.each([
    ["a link", () => fetch(`${endpoint()}?query=${query}`)],
    [
      "a form",
      () => fetch(endpoint(), { method: "POST", body: new URLSearchParams({ query: "{ counts { kind } }" }) }),
    ],
    ["plain text", () => fetch(endpoint(), { method: "POST", headers: { "content-type": "text/plain" }, body: "{}" })],
  ])("%s cannot make a reader's browser ask", async (_, send) => {
    expect((await send()).status).toBeGreaterThanOrEqual(400);
  });

  test("a GET with the header is answered", async () => {
    const response = await fetch(`${endpoint()}?query=${query}`, { headers: { "x-graphql-yoga-csrf": "1" } });
    expect(((await response.json()) as Answer).data.counts).toHaveLength(8);
  });

  test("no origin is let in", async () => {
    const preflight = await fetch(endpoint(), {
      method: "OPTIONS",
      headers: { origin: "https://example.org", "access-control-request-method": "POST" },
    });
    expect(preflight.headers.get("access-control-allow-origin")).toBeNull();
  });
});

describe("limits", () => {
  const nested = (depth: number): string =>
    `{ meetings { edges { node ${"{ conveyed { edges { node ".repeat(depth)} { id } ${"} } }".repeat(depth)} } } }`;

  test.each([
    ["depth", nested(6)],
    ["aliases", `{ ${Array.from({ length: limits.aliases + 1 }, (_, i) => `a${i}: counts { kind }`).join(" ")} }`],
    ["tokens", `{ ${"counts { kind } ".repeat(limits.tokens)} }`],
    ["rows", "{ people(first: 200) { edges { node { meetings(first: 200) { edges { node { name } } } } } } }"],
  ])("too much %s is refused before the store is asked", async (_, query) => {
    const { errors, data } = await api.ask(query);
    expect(errors?.length).toBeGreaterThan(0);
    expect(data ?? null).toBeNull();
    expect(api.statements).toEqual([]);
  });

  test("too long a body is refused, and one of unknown length", async () => {
    const long = await fetch(endpoint(), {
      method: "POST",
      headers: json,
      body: `{"query":"${" ".repeat(limits.bytes)}"}`,
    });
    expect(long.status).toBe(413);
    const stream = new Blob(['{"query":"{ counts { kind } }"}']).stream();
    const endless = await fetch(endpoint(), {
      method: "POST",
      headers: json,
      body: stream,
      duplex: "half",
    } as RequestInit);
    expect(endless.status).toBe(411);
  });

  test("a request that takes too long is told so", async () => {
    const hurried = await startApi({ timeMs: 0 });
    const { errors } = await hurried.ask("{ counts { kind } }");
    expect(errors?.[0]?.extensions.code).toBe("TIMEOUT");
    await hurried[Symbol.asyncDispose]();
  });
});

describe("failures", () => {
  async function failing(
    error: Error,
  ): Promise<{ answer: Answer; logged: readonly LogLine[]; requestId: string | null }> {
    const logged: LogLine[] = [];
    const store: GraphStore = {
      engine: "embedded",
      read: () => Promise.reject(error),
      write: () => Promise.reject(error),
      close: async () => undefined,
    };
    const server = await startServer({ store, port: 0, log: (line) => logged.push(line) });
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: json,
      body: JSON.stringify({ query: "{ coverage { county } }" }),
    });
    const answer = (await response.json()) as Answer;
    await server.close();
    return { answer, logged, requestId: response.headers.get("x-request-id") };
  }

  test("an unexpected one is masked, and logged under the id the client is given", async () => {
    const { answer, logged, requestId } = await failing(new Error("secret at bolt://10.0.0.1"));
    expect(JSON.stringify(answer)).not.toContain("secret");
    expect(answer.errors?.[0]?.extensions).toEqual({ code: "INTERNAL", requestId });
    expect(logged).toMatchObject([{ level: "error", requestId, message: "secret at bolt://10.0.0.1" }]);
  });

  test("an absent store is named, its address is not", async () => {
    const { answer } = await failing(new StoreUnreachable("Neo4j at bolt://10.0.0.1 does not answer"));
    expect(answer.errors?.[0]?.extensions.code).toBe("STORE_UNAVAILABLE");
    expect(JSON.stringify(answer)).not.toContain("10.0.0.1");
  });
});

test("our own page may send an operation's id for its text", async () => {
  const file = new URL("../../client/generated/persisted-documents.json", import.meta.url);
  const operations = JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
  const [id] = Object.entries(operations).find(([, text]) => text.startsWith("query Start")) ?? [];
  const send = (body: object) => fetch(endpoint(), { method: "POST", headers: json, body: JSON.stringify(body) });
  const known = (await (await send({ documentId: id })).json()) as Answer;
  expect(known.data.model.nodes).toHaveLength(8);
  const unknown = (await (await send({ documentId: "sha256:0" })).json()) as Answer;
  expect(unknown.errors?.[0]?.extensions.code).toBe("PERSISTED_QUERY_NOT_IN_LIST");
  const neither = (await (await send({})).json()) as Answer;
  expect(neither.errors?.[0]?.message).toContain("Must provide query string");
});
