import { existsSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";

export type ServePage = (request: IncomingMessage, response: ServerResponse) => void;

function missing(response: ServerResponse, text: string): void {
  response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end(text);
}

/**
 * The built page. Its views live in the address, so every path that names no file is answered with the page itself;
 * files with a hash in their name may be kept for good.
 */
export function servePage(clientDir: string | null): ServePage {
  if (clientDir === null || !existsSync(join(clientDir, "index.html"))) {
    return (_, response) => missing(response, "The page is not built: npm run build. The API is at /graphql.\n");
  }
  const serve = sirv(clientDir, {
    single: true,
    etag: true,
    setHeaders: (response, path) => {
      const lasting = path.startsWith("/assets/");
      response.setHeader("cache-control", lasting ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
  return (request, response) => serve(request, response, () => missing(response, "There is no such file.\n"));
}
