import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";

const folder = join(import.meta.dirname, "examples");

/** Example queries, one tab each, in the order of their file names. */
function examples(): { readonly query: string }[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".graphql"));
  return files.sort().map((file) => ({ query: readFileSync(join(folder, file), "utf8") }));
}

interface Page {
  readonly html: string;
  readonly policy: string;
}

let page: Promise<Page> | undefined;

/** The page carries its scripts inside, so that it works without a network: nine megabytes, read only when asked for. */
async function build(): Promise<Page> {
  const { renderGraphiQL } = await import("@graphql-yoga/render-graphiql");
  const options = {
    title: "县志 Xianzhi · GraphiQL",
    endpoint: "/graphql",
    defaultTabs: examples(),
    schemaDescription: true,
    additionalHeaders: { "x-graphql-yoga-csrf": "graphiql" },
  };
  const html = String(await renderGraphiQL(options));
  const script = /<script>([\s\S]*)<\/script>/u.exec(html)?.[1] ?? "";
  const hash = createHash("sha256").update(script).digest("base64");
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash}' blob:`,
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "font-src data:",
    "connect-src 'self'",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
  return { html, policy };
}

/** Whether a browser asks for the page itself rather than for an answer. */
export function asksForPage({ method, headers, url }: IncomingMessage): boolean {
  const query = new URL(url ?? "/", "http://localhost").searchParams.get("query");
  return method === "GET" && query === null && (headers.accept ?? "").includes("text/html");
}

export async function serveGraphiQL(response: ServerResponse): Promise<void> {
  page ??= build();
  const { html, policy } = await page;
  response.setHeader("content-security-policy", policy);
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.end(html);
}
