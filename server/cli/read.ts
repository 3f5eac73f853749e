import { Command, Option } from "commander";
import { divide } from "../articles/articles.ts";
import type { Diagnostic } from "../domain/diagnostic.ts";
import type { EditionSource } from "../domain/edition.ts";
import { UserError } from "../domain/user-error.ts";
import { contractOf } from "../facts/contract.ts";
import { type EditionReading, readEdition } from "../ingest.ts";
import { editionsOf } from "../input/input.ts";
import { layout } from "../layout/layout.ts";
import { type HeadOptions, headOf, inputOf, withHeadOptions } from "./options.ts";
import { expandPaths } from "./paths.ts";
import { diagnosticLine, readingText } from "./text.ts";

const stages = ["blocks", "articles", "mentions", "facts"] as const;
type Stage = (typeof stages)[number];

interface Options extends HeadOptions {
  readonly stage: Stage;
  readonly format: "json" | "text";
  readonly explain?: boolean;
}

/** `xianzhi read`: what the pipeline makes of files, printed; nothing is stored. */
export function readCommand(): Command {
  return withHeadOptions(new Command("read"))
    .description("read editions and print what they say; nothing is stored")
    .argument("<file...>", "files, folders or globs; - is standard input")
    .addOption(new Option("--stage <stage>", "stop after this stage").choices(stages).default("facts"))
    .addOption(new Option("--format <format>", "how to print").choices(["json", "text"]).default("json"))
    .option("--explain", "with every fact its rule, its reason and its sentence")
    .action(async (paths: readonly string[], options: Options) => {
      let failed = 0;
      for (const file of await expandPaths(paths)) {
        try {
          await readFile(file, options);
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
          process.stderr.write(`xianzhi: ${error.message}\n`);
          failed++;
        }
      }
      if (failed > 0) process.exitCode = 1;
    });
}

async function readFile(file: string, options: Options): Promise<void> {
  const readings: EditionReading[] = [];
  const diagnostics: Diagnostic[] = [];
  for await (const { value: source, diagnostics: noticed } of editionsOf(file, headOf(options), inputOf(options))) {
    diagnostics.push(...noticed);
    if (options.stage === "blocks" || options.stage === "articles") {
      process.stdout.write(`${JSON.stringify(earlyStage(source, options.stage))}\n`);
      continue;
    }
    const { value, diagnostics: doubts } = readEdition(source);
    diagnostics.push(...doubts);
    if (options.stage === "mentions") process.stdout.write(`${JSON.stringify(mentionsOnly(file, value, doubts))}\n`);
    else if (options.format === "text") process.stdout.write(readingText(value, options.explain ?? false));
    else readings.push(value);
  }
  if (options.stage === "facts" && options.format === "json") {
    const contract = contractOf(
      file,
      readings.flatMap((edition) => edition.readings),
      diagnostics,
    );
    process.stdout.write(`${JSON.stringify(contract)}\n`);
  } else {
    for (const diagnostic of diagnostics) process.stderr.write(`${diagnosticLine(file, diagnostic)}\n`);
  }
}

function earlyStage(source: EditionSource, stage: "blocks" | "articles"): object {
  const { value: blocks, diagnostics } = layout(source);
  if (stage === "blocks") return { file: source.file, blocks, diagnostics };
  const { value: articles, diagnostics: more } = divide(source, blocks);
  return { file: source.file, articles, diagnostics: [...diagnostics, ...more] };
}

function mentionsOnly(file: string, edition: EditionReading, diagnostics: readonly Diagnostic[]): object {
  const articles = edition.readings.map(({ article, mentions }) => ({ headline: article.headline, mentions }));
  return { file, articles, diagnostics };
}
