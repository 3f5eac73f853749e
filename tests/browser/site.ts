import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { loadFiles } from "../../server/cli/loading.ts";
import { expandPaths } from "../../server/cli/paths.ts";
import { startServer } from "../../server/http/serve.ts";
import { openStore } from "../../server/store/open.ts";

const folder = (path: string) => fileURLToPath(new URL(`../../${path}/`, import.meta.url));

/** What a newcomer's store holds. */
export const seeds: readonly string[] = [folder("seeds/editions")];

/** That, and a newer edition of another county with invented people. */
export const twoCounties: readonly string[] = [
  ...seeds,
  join(folder("tests/gold/editions"), "sinan-2022-06-15/edition.txt"),
];

export interface Site {
  readonly url: string;
  close(): Promise<void>;
}

/** The real server over an embedded store of its own, with the page as it is now and these files loaded. */
export async function openSite(editions: readonly string[]): Promise<Site> {
  const place = mkdtempSync(join(tmpdir(), "xianzhi-page-"));
  const clientDir = join(place, "page");
  await build({
    configFile: join(folder("client"), "vite.config.ts"),
    logLevel: "error",
    build: { outDir: clientDir, emptyOutDir: true },
  });
  const store = await openStore({ dataDir: join(place, "data") });
  if (editions.length > 0) await loadFiles(store, await expandPaths(editions), { head: {}, show: "quiet" });
  const server = await startServer({ store, port: 0, clientDir });
  return {
    url: server.url,
    async close() {
      await server.close();
      await store.close();
      rmSync(place, { recursive: true, force: true });
    },
  };
}
