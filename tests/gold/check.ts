import { editionsReport } from "./edition/report.ts";
import { phenomenaReport } from "./phenomena-report.ts";

/** `npm run check:gold`: the editions must be read whole, the written corpus above its bounds; otherwise exit 1. */
const reports = [await editionsReport(), await phenomenaReport()];
for (const { text } of reports) process.stdout.write(`${text}\n\n`);
if (reports.some(({ passed }) => !passed)) process.exitCode = 1;
