import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AddressRefused, PortTaken } from "../../server/http/errors.ts";
import { startServer } from "../../server/http/serve.ts";
import { type Api, startApi } from "../graphql/api.ts";
import { temporaryFolder } from "../store/temporary.ts";

let api: Api;
let client: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  client = await temporaryFolder();
  await writeFile(join(client.path, "index.html"), "<!doctype html><title>page</title>");
  await mkdir(join(client.path, "assets"));
  await writeFile(join(client.path, "assets/app-0a1b.js"), "export {};");
  api = await startApi({ clientDir: client.path });
});
afterAll(async () => {
  await api[Symbol.asyncDispose]();
  await client[Symbol.asyncDispose]();
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${api.url}${path}`, { headers });

describe("listening", () => {
  test("a port in use is one clear, named failure", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((done) => other.once("listening", done));
    const { port } = other.address() as AddressInfo;
    const failure = await startServer({ store: api.store, port }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PortTaken);
    expect((failure as Error).message).toContain(`${port}`);
    other.close();
  });

  test("so is an address that is not this machine's", async () => {
    const failure = await startServer({ store: api.store, port: 0, host: "203.0.113.7" }).catch((error) => error);
    expect(failure).toBeInstanceOf(AddressRefused);
  });

  test("a closed server is gone, and its store is not", async () => {
    const server = await startServer({ store: api.store, port: 0 });
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
    await server.close();
    await expect(fetch(`${server.url}/health/live`)).rejects.toThrow();
    expect(await api.store.read("RETURN 1 AS one")).toEqual([{ one: 1 }]);
  });
});

describe("the page", () => {
  test("every view's address answers with the page, its files with themselves", async () => {
    for (const path of ["/", "/view/person"]) {
      const response = await get(path);
      expect(response.headers.get("content-type")).toContain("text/html");
      expect(await response.text()).toContain("<title>page</title>");
    }
    const script = await get("/assets/app-0a1b.js");
    expect(script.headers.get("content-type")).toContain("javascript");
    expect(script.headers.get("cache-control")).toContain("immutable");
    expect((await get("/assets/none.js")).status).toBe(404);
    expect((await get("/../package.json")).status).not.toBe(500);
  });

  test("nothing foreign can run in it or frame it", async () => {
    const { headers } = await get("/");
    expect(headers.get("content-security-policy")).toMatch(
      /default-src 'none'.*script-src 'self';.*frame-ancestors 'none'/u,
    );
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
  });

  test("without a built page the API still answers, and says what is missing", async () => {
    const server = await startServer({ store: api.store, port: 0, clientDir: "/nowhere" });
    const response = await fetch(server.url);
    expect([response.status, await response.text()]).toEqual([404, expect.stringContaining("npm run build")]);
    await server.close();
  });
});

describe("health and figures", () => {
  test("live and ready while the store answers, unready when it does not", async () => {
    expect((await get("/health/live")).status).toBe(200);
    expect((await get("/health/ready")).status).toBe(200);
    const broken = { ...api.store, engine: "embedded" as const, read: () => Promise.reject(new Error("gone")) };
    const server = await startServer({ store: broken as never, port: 0 });
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(503);
    await server.close();
  });

  test("Prometheus finds requests and reads", async () => {
    await api.data("{ counts { count } }");
    const text = await (await get("/metrics")).text();
    expect(text).toMatch(/xianzhi_http_request_seconds_count\{route="graphql",status="200"\} \d/u);
    expect(text).toMatch(/xianzhi_store_read_seconds_count\{outcome="answered"\} \d/u);
  });

  test("every answer has a request id, the caller's own where it gave one", async () => {
    expect((await get("/health/live")).headers.get("x-request-id")).toMatch(/^[\w-]{36}$/u);
    expect((await get("/health/live", { "x-request-id": "mine-1" })).headers.get("x-request-id")).toBe("mine-1");
    expect((await get("/health/live", { "x-request-id": "<b>" })).headers.get("x-request-id")).not.toBe("<b>");
  });
});

describe("GraphiQL", () => {
  test("a browser at /graphql gets it whole, with example queries and nothing from elsewhere", async () => {
    const response = await get("/graphql", { accept: "text/html" });
    const html = await response.text();
    expect(response.headers.get("content-security-policy")).toMatch(/script-src 'sha256-[^']+' blob:/u);
    expect(html).toContain("query PeopleAndPosts");
    expect(html).not.toMatch(/<(script|link)[^>]+(src|href)=["']?https?:/u);
  });
});
