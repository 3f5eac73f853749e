#!/usr/bin/env node
import { enableCompileCache } from "node:module";

// What is imported from here on is compiled once and kept, so that the next command starts in half the time.
enableCompileCache();
const { UserError } = await import("../domain/user-error.ts");
const { program } = await import("./program.ts");

/** A reader that closes the pipe early (`| head`) is no failure. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  await program().parseAsync();
} catch (error) {
  const text = error instanceof UserError ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`xianzhi: ${text}\n`);
  process.exitCode = 1;
}
