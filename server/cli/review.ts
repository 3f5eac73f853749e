import { writeFileSync } from "node:fs";
import { userInfo } from "node:os";
import { styleText } from "node:util";
import { Command, Option } from "commander";
import { UserError } from "../domain/user-error.ts";
import { loadCorrections } from "../identity/corrections/load.ts";
import { entriesText } from "../review/entries.ts";
import { type ReviewItem, type ReviewKind, reviewKinds } from "../review/item.ts";
import { reviewOf } from "../review/review.ts";
import { correctionsFolder } from "./loading.ts";
import { type StoreOptions, wholeNumber, withStore, withStoreOptions } from "./options.ts";

interface Options extends StoreOptions {
  readonly kind?: readonly ReviewKind[];
  readonly limit: number;
  readonly json?: boolean;
  readonly write?: string;
  readonly who?: string;
}

/** `xianzhi review`: what deserves a human eye, and entries for seeds/corrections to settle it. */
export function reviewCommand(): Command {
  return withStoreOptions(new Command("review"))
    .description("list what deserves a human eye, most valuable first")
    .addOption(new Option("--kind <kind...>", "only these kinds (default: all)").choices(reviewKinds))
    .option("--limit <number>", "how many", wholeNumber(1, 100_000), 20)
    .option("--json", "print one JSON line an item")
    .option("--write <file>", "write ready-made entries for seeds/corrections, all commented out; the file must be new")
    .option("--who <name>", "who signs the entries (default: the user's name)")
    .action(async (options: Options) => {
      const corrections = loadCorrections(correctionsFolder);
      const { kind: kinds, limit } = options;
      const items = await withStore(options, (store) =>
        reviewOf(store, corrections, { limit, ...(kinds === undefined ? {} : { kinds }) }),
      );
      if (options.write !== undefined) write(options.write, items, options.who ?? userInfo().username);
      if (options.json) for (const item of items) process.stdout.write(`${JSON.stringify(item)}\n`);
      else process.stdout.write(itemsText(items));
    });
}

function write(file: string, items: readonly ReviewItem[], who: string): void {
  const now = new Date();
  const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  try {
    writeFileSync(file, entriesText(items, who, today), { flag: "wx" });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason =
      code === "EEXIST"
        ? "there is such a file already; choose another name"
        : `it cannot be written (${code ?? error})`;
    throw new UserError(`${file}: ${reason}.`, { cause: error });
  }
}

/** Review items as plain text for people. */
export function itemsText(items: readonly ReviewItem[]): string {
  if (items.length === 0) return "Nothing to review.\n";
  const blocks = items.map(({ kind, title, score, evidence, reasons, quote }, index) => {
    const weighed = [
      kind,
      score === null ? null : `score ${score.toFixed(2)}`,
      evidence > 0 ? `evidence ${evidence}` : null,
    ];
    const lines = [
      `${index + 1}. ${styleText("bold", title)}`,
      `   ${weighed.filter((part) => part !== null).join(" · ")}`,
      ...reasons.map(({ rule, text }) => `   ${rule}: ${text}`),
    ];
    if (quote !== null) lines.push(styleText("dim", `   ${quote.replace(/\s+/gu, " ")}`));
    return lines.join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}
