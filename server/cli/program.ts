import { Command } from "commander";
import { exportCommand } from "./export.ts";
import { loadCommand, unloadCommand } from "./load.ts";
import { readCommand } from "./read.ts";
import { serveCommand } from "./serve.ts";
import { packageVersion } from "./version.ts";

/** The `xianzhi` command: one file a subcommand. */
export function program(): Command {
  return new Command("xianzhi")
    .description("县志: loads China's county press into a knowledge graph in which every edge shows its sentence")
    .version(packageVersion())
    .showHelpAfterError("(xianzhi --help lists the commands and options)")
    .addHelpText(
      "after",
      [
        "",
        "Examples:",
        "  xianzhi read seeds/editions/kaihua-2021-03-17.txt --format text",
        "  xianzhi load ~/papers --county 开化县",
        "  xianzhi serve --port 4001",
        "  xianzhi export --format json > graph.json",
      ].join("\n"),
    )
    .addCommand(serveCommand())
    .addCommand(loadCommand())
    .addCommand(unloadCommand())
    .addCommand(readCommand())
    .addCommand(exportCommand());
}
