import { startVitest } from "vitest/node";

/**
 * `npm test`: every suite, then one plain line that continuous integration reads: `N passed, N failed[, N skipped]`.
 * Under CI a skipped test is a failure: a missing Neo4j or browser must not look like success.
 */
const vitest = await startVitest("test", process.argv.slice(2), { watch: false });
const counts = { passed: 0, failed: 0, skipped: 0 };
for (const module of vitest.state.getTestModules()) {
  if (module.state() === "failed" && [...module.children.allTests()].length === 0) counts.failed++;
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    if (state === "passed" || state === "failed") counts[state]++;
    else counts.skipped++;
  }
}
counts.failed += vitest.state.getUnhandledErrors().length;
await vitest.close();
if (process.env.CI && counts.skipped > 0) {
  process.stdout.write(
    `${counts.skipped} skipped tests count as failures under CI: what they need must be installed.\n`,
  );
  counts.failed += counts.skipped;
  counts.skipped = 0;
}
if (counts.passed === 0 || counts.failed > 0) process.exitCode = 1;
const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : "";
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed${skipped}\n`);
