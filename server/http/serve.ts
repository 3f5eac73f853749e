import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fragment } from "../graphql/read/fragment.ts";
import type { Corrections } from "../identity/corrections/load.ts";
import type { GraphStore } from "../store/store.ts";
import { type Api, createApi } from "./api.ts";
import { listenError } from "./errors.ts";
import { asksForPage, serveGraphiQL } from "./graphiql.ts";
import { secure } from "./headers.ts";
import { limits } from "./limits.ts";
import { type Log, logToStandardError } from "./log.ts";
import { Metrics } from "./metrics.ts";
import { type ServePage, servePage } from "./page.ts";

export interface ServerOptions {
  readonly store: GraphStore;
  /** Address to listen on; this machine only where not given. */
  readonly host?: string;
  /** 0 takes a free one. */
  readonly port?: number;
  /** Folder of the built page; without it only the API is served. */
  readonly clientDir?: string | null | undefined;
  readonly log?: Log;
  /** Time a request's reading may take, in milliseconds. */
  readonly timeMs?: number;
  /** The curators' judgements at the time of asking; none where not given. */
  readonly corrections?: () => Corrections;
}

interface RunningServer {
  readonly url: string;
  /** Answers what is being answered, then stops listening. The store stays open. */
  close(): Promise<void>;
}

type Route = "graphql" | "live" | "ready" | "metrics" | "page";

interface Handlers {
  readonly api: Api;
  readonly page: ServePage;
  readonly metrics: Metrics;
  readonly store: GraphStore;
}

/** Answers that are still being written when the server closes get this long. */
const graceMs = 2_000;

function routeOf({ url }: IncomingMessage): Route {
  const path = (url ?? "/").split("?", 1)[0];
  if (path === "/graphql") return "graphql";
  if (path === "/health/live") return "live";
  if (path === "/health/ready") return "ready";
  return path === "/metrics" ? "metrics" : "page";
}

/** The caller's own id where it is a plain word, so that one can follow a request through several programs. */
function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers["x-request-id"];
  return typeof given === "string" && /^[\w.-]{1,64}$/u.test(given) ? given : randomUUID();
}

function plain(response: ServerResponse, status: number, text: string, type = "text/plain; charset=utf-8"): void {
  response.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(text);
}

async function ready(store: GraphStore): Promise<boolean> {
  try {
    await store.read(fragment("health/ready"), {}, { timeoutMs: 2_000 });
    return true;
  } catch {
    return false;
  }
}

/** A body of unknown length could be endless. */
function refusedBody({ method, headers }: IncomingMessage): number | null {
  if (method !== "POST") return null;
  const length = headers["content-length"];
  if (length === undefined) return 411;
  return Number(length) > limits.bytes ? 413 : null;
}

async function answer(
  route: Route,
  { api, page, metrics, store }: Handlers,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
): Promise<void> {
  switch (route) {
    case "graphql": {
      const refused = refusedBody(request);
      if (refused !== null) return plain(response, refused, `A query may have ${limits.bytes} bytes.\n`);
      return asksForPage(request) ? serveGraphiQL(response) : api.answer(request, response, requestId);
    }
    case "live":
      return plain(response, 200, "live\n");
    case "ready":
      return (await ready(store))
        ? plain(response, 200, "ready\n")
        : plain(response, 503, "the graph store does not answer\n");
    case "metrics":
      return plain(response, 200, await metrics.text(), metrics.contentType);
    case "page":
      return page(request, response);
    default:
      return route satisfies never;
  }
}

/**
 * Serves page and API over an open store.
 * @throws PortTaken, AddressRefused
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const {
    host = "127.0.0.1",
    port = 4000,
    clientDir = null,
    log = logToStandardError,
    timeMs = limits.timeMs,
  } = options;
  const metrics = new Metrics();
  const store = metrics.measured(options.store);
  const api = createApi(store, log, timeMs, options.corrections);
  const handlers: Handlers = { api, page: servePage(clientDir), metrics, store };
  const server = createServer((request, response) => {
    const requestId = requestIdOf(request);
    const route = routeOf(request);
    const started = performance.now();
    response.setHeader("x-request-id", requestId);
    secure(response);
    response.once("close", () => metrics.request(route, response.statusCode, (performance.now() - started) / 1_000));
    answer(route, handlers, request, response, requestId).catch((error: unknown) => {
      log({
        level: "error",
        requestId,
        message: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
      if (response.headersSent) response.destroy();
      else plain(response, 500, `Something went wrong on the server (${requestId}).\n`);
    });
  });
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    await api.close();
    throw listenError(error as NodeJS.ErrnoException, host, port);
  }
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${taken}`,
    close: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeIdleConnections();
      const late = setTimeout(() => server.closeAllConnections(), graceMs);
      await closed;
      clearTimeout(late);
      await api.close();
    },
  };
}
