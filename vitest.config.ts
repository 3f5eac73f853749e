import { defineConfig } from "vitest/config";

/** Suites that run on both engines; they share one Neo4j, which is started only when one of them is asked for. */
const engines = ["tests/**/*.engines.test.ts"];

/** Suites of minutes, for `npm run test:kill`. */
const long = process.env.KILL_ROUNDS === undefined ? ["tests/**/*.long.test.ts"] : [];

/** One copy of graphql for our modules and for the packages that Node itself loads: types of two copies do not mix. */
const resolve = { alias: [{ find: /^graphql$/u, replacement: "graphql/index.js" }] };

const common = { testTimeout: 120_000, hookTimeout: 240_000 };

export default defineConfig({
  test: {
    reporters: ["default"],
    projects: [
      { resolve, test: { ...common, name: "units", include: ["tests/**/*.test.ts"], exclude: [...engines, ...long] } },
      {
        resolve,
        test: {
          ...common,
          name: "engines",
          include: engines,
          globalSetup: ["tests/neo4j/setup.ts"],
          fileParallelism: false,
        },
      },
    ],
  },
});
