import { defineConfig } from "vitest/config";

/** Suites that run on both engines; they share one Neo4j, which is started only when one of them is asked for. */
const engines = ["tests/**/*.engines.test.ts"];

const common = { testTimeout: 30_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    reporters: ["default"],
    projects: [
      { test: { ...common, name: "units", include: ["tests/**/*.test.ts"], exclude: engines } },
      {
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
