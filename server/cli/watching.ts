import { existsSync, statSync, watch } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** Milliseconds after a change before it is acted on, so that a copy in progress is not read half-way. */
const settleMs = 500;

/** Calls `work` after something below the paths has changed, one call at a time, until aborted. */
export async function onChanges(
  paths: readonly string[],
  signal: AbortSignal,
  work: () => Promise<void>,
): Promise<void> {
  let changes = 0;
  let wake = Promise.withResolvers<void>();
  const noticed = (): void => {
    changes++;
    wake.resolve();
  };
  const folderOf = (path: string): string => (existsSync(path) && statSync(path).isDirectory() ? path : dirname(path));
  const watchers = [...new Set(paths.map(folderOf))].map((folder) => watch(folder, { recursive: true }, noticed));
  signal.addEventListener("abort", noticed, { once: true });
  try {
    while (!signal.aborted) {
      await wake.promise;
      for (let seen = -1; seen !== changes && !signal.aborted; ) {
        seen = changes;
        await sleep(settleMs);
      }
      wake = Promise.withResolvers();
      if (!signal.aborted) await work();
    }
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}
