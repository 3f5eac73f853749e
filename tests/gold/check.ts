import { UserError } from "../../server/domain/user-error.ts";
import { editionsReport } from "./edition/report.ts";
import { folderReport } from "./folder-report.ts";
import { phenomenaReport } from "./phenomena-report.ts";
import { GoldError } from "./score/gold.ts";

/**
 * `npm run check:gold`: the editions must be read whole, the written corpus above its bounds; otherwise exit 1.
 * `npm run check:gold -- FOLDER…` holds the reading against gold of your own instead, and bounds nothing.
 */
const folders = process.argv.slice(2);
try {
  if (folders.length > 0) for (const folder of folders) process.stdout.write(`${await folderReport(folder)}\n\n`);
  else {
    const reports = [await editionsReport(), await phenomenaReport()];
    for (const { text } of reports) process.stdout.write(`${text}\n\n`);
    if (reports.some(({ passed }) => !passed)) process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof GoldError || error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
