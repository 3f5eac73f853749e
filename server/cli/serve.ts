import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { currentCorrections } from "../identity/corrections/current.ts";
import { EmbeddedStore } from "../store/embedded.ts";
import { openStore } from "../store/open.ts";
import { shareStore } from "../store/shared/host.ts";
import { clientFolder } from "./client-folder.ts";
import { correctionsFolder, loadFiles, summaryText } from "./loading.ts";
import { type StoreOptions, storeLocation, wholeNumber, withStoreOptions } from "./options.ts";
import { expandPaths } from "./paths.ts";

interface Options extends StoreOptions {
  readonly port: number;
  readonly host: string;
  readonly loadSeeds?: boolean;
}

/** `xianzhi serve`: page and API over the store; `npm start` adds `--load-seeds`. */
export function serveCommand(): Command {
  return withStoreOptions(new Command("serve"))
    .description("serve the explorer and the GraphQL API")
    .option("--port <number>", "port to listen on; 0 takes a free one", wholeNumber(0, 65_535), 4000)
    .option("--host <address>", "address to listen on; 0.0.0.0 opens it to the network", "127.0.0.1")
    .option("--load-seeds", "first load what is new or changed in seeds/editions")
    .action(async (options: Options) => {
      const clientDir = clientFolder();
      const place = storeLocation(options);
      const store = await openStore(place);
      try {
        if (options.loadSeeds) {
          const seeds = new URL("../../seeds/editions", import.meta.url);
          const summary = await loadFiles(store, await expandPaths([fileURLToPath(seeds)]), { head: {}, show: "auto" });
          process.stdout.write(`${summaryText(summary)}\n`);
        }
        // Only serving needs it, and it is most of what there is to load.
        const { startServer } = await import("../http/serve.ts");
        const server = await startServer({
          store,
          host: options.host,
          port: options.port,
          clientDir,
          corrections: currentCorrections(correctionsFolder),
        });
        const shared =
          "dataDir" in place && store instanceof EmbeddedStore ? await shareStore(store, place.dataDir) : null;
        process.stdout.write(`Xianzhi 县志 is at ${server.url} (GraphQL: ${server.url}/graphql); Ctrl-C stops it.\n`);
        await untilAsked();
        await shared?.close();
        await server.close();
      } finally {
        await store.close();
      }
    });
}

/** Resolves on the first Ctrl-C or SIGTERM. */
function untilAsked(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => done());
  });
}
