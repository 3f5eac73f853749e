import { Command } from "commander";
import { UserError } from "../domain/user-error.ts";
import { loadCorrections } from "../identity/corrections/load.ts";
import { editionsNamed } from "../load/editions.ts";
import { unloadEdition } from "../load/load.ts";
import { correctionsFolder, type LoadingOptions, loadFiles, summaryText } from "./loading.ts";
import {
  type HeadOptions,
  headOf,
  inputOf,
  type StoreOptions,
  wholeNumber,
  withHeadOptions,
  withStore,
  withStoreOptions,
} from "./options.ts";
import { expandPaths } from "./paths.ts";
import { onChanges } from "./watching.ts";

interface Options extends HeadOptions, StoreOptions {
  readonly jobs?: number;
  readonly dryRun?: boolean;
  readonly watch?: boolean;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

/** `xianzhi load`: brings editions into the graph; what is there unchanged is left alone. */
export function loadCommand(): Command {
  return withHeadOptions(withStoreOptions(new Command("load")))
    .description("load editions into the graph; unchanged ones are skipped, changed ones replaced")
    .argument("<path...>", "files, folders or globs; - is standard input")
    .option("--jobs <number>", "threads that read (default: one core fewer than there are)", wholeNumber(1, 64))
    .option("--dry-run", "read everything, store nothing")
    .option("--watch", "stay, and load what is added or changed until Ctrl-C")
    .option("--quiet", "print errors only")
    .option("--json", "print one JSON line an edition")
    .action(async (paths: readonly string[], options: Options) => {
      const stop = new AbortController();
      process.once("SIGINT", () => {
        process.stderr.write("\nxianzhi: finishing the edition in hand; Ctrl-C again leaves at once.\n");
        stop.abort();
      });
      await loadOnce(paths, options, stop.signal);
      if (options.watch) await onChanges(paths, stop.signal, () => loadOnce(paths, options, stop.signal));
    });
}

async function loadOnce(paths: readonly string[], options: Options, signal: AbortSignal): Promise<void> {
  const { jobs, dryRun, quiet, json } = options;
  const loading: LoadingOptions = {
    head: headOf(options),
    input: inputOf(options),
    show: json ? "json" : quiet ? "quiet" : "auto",
    signal,
    ...(jobs === undefined ? {} : { jobs }),
    ...(dryRun === undefined ? {} : { dryRun }),
  };
  const files = await expandPaths(paths);
  const summary = await withStore(options, (store) => loadFiles(store, files, loading));
  if (!quiet && !json) process.stdout.write(`${summaryText(summary)}\n`);
  if (quiet || json) for (const { message } of summary.failed) process.stderr.write(`xianzhi: ${message}\n`);
  if (summary.interrupted) process.stderr.write("xianzhi: stopped; run the same command again to go on.\n");
  if (summary.failed.length > 0 || (summary.interrupted && !options.watch)) process.exitCode = 1;
}

/** `xianzhi unload`: takes editions out of the graph, with all that only they held up. */
export function unloadCommand(): Command {
  return withStoreOptions(new Command("unload"))
    .description("take editions out of the graph, with all that only they held up")
    .argument("<edition...>", "ids, e.g. edition/今日某县/2021-03-17, which takes all pages of the day")
    .action((names: readonly string[], options: StoreOptions) =>
      withStore(options, async (store) => {
        // Who of a name is who is decided anew without the edition, and the curators have a say in that.
        const corrections = loadCorrections(correctionsFolder);
        for (const name of names) {
          const { editions, near } = await editionsNamed(store, name);
          if (editions.length === 0) throw new UserError(notLoaded(name, near));
          for (const edition of editions) {
            await unloadEdition(store, edition, corrections);
            process.stdout.write(`${edition} unloaded.\n`);
          }
        }
      }),
    );
}

function notLoaded(name: string, near: readonly string[]): string {
  const said =
    near.length > 0 ? `Loaded are, among others: ${near.join(", ")}` : "The GraphQL field editions lists what is";
  return `${name} is not loaded. ${said}.`;
}
