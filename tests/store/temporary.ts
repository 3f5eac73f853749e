import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../server/store/open.ts";
import type { GraphStore } from "../../server/store/store.ts";

/** A folder that is gone after the test: `await using folder = await temporaryFolder()`. */
export async function temporaryFolder(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), "xianzhi-"));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

/** An empty embedded store that is gone after the test. */
export async function temporaryStore(): Promise<AsyncDisposable & { readonly store: GraphStore }> {
  const folder = await temporaryFolder();
  const store = await openStore({ dataDir: folder.path });
  return {
    store,
    [Symbol.asyncDispose]: async () => {
      await store.close();
      await folder[Symbol.asyncDispose]();
    },
  };
}
