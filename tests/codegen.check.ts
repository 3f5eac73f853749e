import { readFile, writeFile } from "node:fs/promises";
import process from "node:process";
import {
  buildSchema,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLSchema,
  lexicographicSortSchema,
  printSchema,
} from "graphql";
import { typeDefs } from "../server/graphql/typedefs.ts";

const published = new URL("../docs/schema.graphql", import.meta.url);

/**
 * Compares the schema with the published one. Without arguments: fails where they differ, naming every breaking
 * change. `--publish` writes the present schema unless that would break clients; `--publish --breaking` in any case.
 */
async function main(flags: readonly string[]): Promise<number> {
  const present = lexicographicSortSchema(buildSchema(typeDefs().join("\n")));
  const sdl = `${printSchema(present)}\n`;
  const old = await readFile(published, "utf8").catch(() => null);
  const breaks = old === null ? [] : describeBreaks(buildSchema(old), present);
  if (flags.includes("--publish")) {
    if (breaks.length > 0 && !flags.includes("--breaking")) return refuse(breaks);
    await writeFile(published, sdl);
    console.log("docs/schema.graphql is written");
    return 0;
  }
  if (breaks.length > 0) return refuse(breaks);
  if (old !== sdl) {
    console.error("docs/schema.graphql is not the present schema: npm run codegen:check -- --publish");
    return 1;
  }
  console.log("docs/schema.graphql is the present schema");
  return 0;
}

function describeBreaks(old: GraphQLSchema, present: GraphQLSchema): string[] {
  for (const change of findDangerousChanges(old, present)) console.warn(`to be watched: ${change.description}`);
  return findBreakingChanges(old, present).map((change) => change.description);
}

function refuse(breaks: readonly string[]): number {
  for (const description of breaks) console.error(`breaks clients: ${description}`);
  console.error("Keep what is published, or publish the break: npm run codegen:check -- --publish --breaking");
  return 1;
}

process.exitCode = await main(process.argv.slice(2));
