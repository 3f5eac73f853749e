import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Command, Option } from "commander";
import { UserError } from "../domain/user-error.ts";
import { type ExportFormat, exportFormats, exportGraph } from "../load/export.ts";
import { type StoreOptions, withStore, withStoreOptions } from "./options.ts";

interface Options extends StoreOptions {
  readonly format: ExportFormat;
  readonly output?: string;
  readonly edition?: string;
  readonly county?: string;
  readonly since?: string;
  readonly until?: string;
}

/** `xianzhi export`: the graph or a part of it as a file, streamed. */
export function exportCommand(): Command {
  return withStoreOptions(new Command("export"))
    .description("write the graph, or a part of it, to standard output or a file")
    .addOption(new Option("--format <format>", "how to write it").choices(exportFormats).default("json"))
    .option("-o, --output <file>", "write to this file instead of standard output")
    .option("--edition <id>", "only what this edition says")
    .option("--county <name>", "only what this county's press says")
    .option("--since <YYYY-MM-DD>", "only editions from this day on")
    .option("--until <YYYY-MM-DD>", "only editions up to this day")
    .action((options: Options) =>
      withStore(options, async (store) => {
        const { format, output, edition, county, since, until } = options;
        const part = Object.fromEntries(Object.entries({ edition, county, since, until }).filter(([, value]) => value));
        const pieces = Readable.from(exportGraph(store, format, part));
        if (output === undefined) return pipeline(pieces, process.stdout, { end: false });
        await pipeline(pieces, createWriteStream(output)).catch((error: NodeJS.ErrnoException) => {
          throw new UserError(`${output}: cannot be written (${error.code ?? error.message}).`, { cause: error });
        });
      }),
    );
}
