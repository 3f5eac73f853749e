import { Command } from "commander";
import { exportCommand } from "./export.ts";
import { loadCommand, unloadCommand } from "./load.ts";
import { readCommand } from "./read.ts";
import { reviewCommand } from "./review.ts";
import { serveCommand } from "./serve.ts";
import { backupCommand, checkCommand, restoreCommand, statsCommand } from "./upkeep.ts";
import { packageVersion } from "./version.ts";
import { whyCommand } from "./why.ts";

const examples = `
Examples:
  xianzhi read seeds/editions/kaihua-2021-03-17.txt --format text
  xianzhi load ~/papers --county 开化县
  xianzhi serve --port 4001
  xianzhi export --format json > graph.json`;

const subcommands = [
  serveCommand,
  loadCommand,
  unloadCommand,
  readCommand,
  exportCommand,
  whyCommand,
  reviewCommand,
  statsCommand,
  checkCommand,
  backupCommand,
  restoreCommand,
];

/** The `xianzhi` command: one file a subcommand, or a family of small ones. */
export function program(): Command {
  const command = new Command("xianzhi")
    .description("县志: loads China's county press into a knowledge graph in which every edge shows its sentence")
    .version(packageVersion())
    .showHelpAfterError("(xianzhi --help lists the commands and options)")
    .addHelpText("after", examples);
  for (const subcommand of subcommands) command.addCommand(subcommand());
  return command;
}
