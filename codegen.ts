import { defineConfig } from "@eddeee888/gcg-typescript-resolver-files";
import type { CodegenConfig } from "@graphql-codegen/cli";

/** Types for the resolvers and for the client's documents, and the client's persisted operations. Nothing written here is committed. */
const config: CodegenConfig = {
  schema: "server/graphql/*/schema.graphql",
  ignoreNoDocuments: true,
  generates: {
    "server/graphql/generated": defineConfig({
      mode: "merged",
      resolverGeneration: "disabled",
      typeDefsFilePath: false,
      mergeSchema: false,
      scalarsModule: false,
      scalarsOverrides: { Date: { type: "string" } },
      importExtension: ".ts",
      typesPluginsConfig: { useTypeImports: true, enumsAsTypes: true },
    }),
    "client/generated/": {
      preset: "client",
      documents: "client/queries/*.graphql",
      presetConfig: { fragmentMasking: false, persistedDocuments: true },
      config: {
        documentMode: "string",
        enumsAsTypes: true,
        useTypeImports: true,
        importExtension: ".ts",
        scalars: { Date: "string" },
      },
    },
  },
};

export default config;
