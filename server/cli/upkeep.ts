import { resolve } from "node:path";
import { Command } from "commander";
import { backup, restore } from "../load/backup.ts";
import { checkGraph } from "../load/check.ts";
import { statsOf } from "../load/stats.ts";
import { type StoreOptions, withStore, withStoreOptions } from "./options.ts";

/** `xianzhi stats`: how much is in the graph. */
export function statsCommand(): Command {
  return withStoreOptions(new Command("stats"))
    .description("count what is in the graph")
    .option("--json", "print one JSON object")
    .action((options: StoreOptions & { readonly json?: boolean }) =>
      withStore(options, async (store) => {
        const stats = await statsOf(store);
        if (options.json) {
          process.stdout.write(`${JSON.stringify(stats)}\n`);
          return;
        }
        for (const counts of [stats.nodes, stats.edges]) {
          for (const [kind, count] of Object.entries(counts)) process.stdout.write(`${kind.padEnd(14)}${count}\n`);
        }
        for (const { newspaper, county, editions, first, last } of stats.papers) {
          const paper = newspaper ?? county ?? "unknown paper";
          process.stdout.write(`${paper}: ${editions} editions, ${first ?? "undated"} to ${last ?? "undated"}\n`);
        }
      }),
    );
}

/** `xianzhi check`: goes through the whole graph for broken promises; exit 1 where there are any. */
export function checkCommand(): Command {
  return withStoreOptions(new Command("check"))
    .description("look for relations without evidence, wrong offsets and nodes nothing speaks of")
    .action((options: StoreOptions) =>
      withStore(options, async (store) => {
        let found = 0;
        for await (const { message } of checkGraph(store)) {
          found++;
          process.stdout.write(`${message}\n`);
        }
        process.stdout.write(
          found === 0 ? "The graph is sound.\n" : `${found} faults; load the editions concerned again.\n`,
        );
        if (found > 0) process.exitCode = 1;
      }),
    );
}

/** `xianzhi backup`: a copy of the embedded store, also while it is in use. */
export function backupCommand(): Command {
  return withStoreOptions(new Command("backup"))
    .description("copy the embedded store to one new file")
    .argument("<file>", "the copy; must not exist yet")
    .action((file: string, options: StoreOptions) =>
      withStore(options, async (store) => {
        await backup(store, resolve(file));
        process.stdout.write(`${file} written.\n`);
      }),
    );
}

/** `xianzhi restore`: a backup becomes the store of an empty data folder. */
export function restoreCommand(): Command {
  return withStoreOptions(new Command("restore"))
    .description("make a backup the store of an empty data folder")
    .argument("<file>", "a file written by xianzhi backup")
    .action(async (file: string, options: StoreOptions) => {
      await restore(resolve(file), resolve(options.data));
      process.stdout.write(`${file} restored into ${options.data}.\n`);
    });
}
