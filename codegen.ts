import { defineConfig } from "@eddeee888/gcg-typescript-resolver-files";
import type { CodegenConfig } from "@graphql-codegen/cli";

const shapes = "../read/shapes.ts";
const kinds = ["Article", "Edition", "Meeting", "Organization", "Person", "Place", "Post", "Program"];

/** What resolvers pass on for each type of the schema, where that differs from what clients see. */
const mappers = {
  ...Object.fromEntries([...kinds, "Node", "Visitable"].map((kind) => [kind, `${shapes}#StoredNode`])),
  ...Object.fromEntries(kinds.map((kind) => [`${kind}Connection`, `${shapes}#NodePage`])),
  ...Object.fromEntries(kinds.map((kind) => [`${kind}Edge`, `${shapes}#NodeItem`])),
  VisitedConnection: `${shapes}#NodePage`,
  VisitedEdge: `${shapes}#NodeItem`,
  Relation: `${shapes}#StoredRelation`,
  RelationConnection: `${shapes}#RelationPage`,
  RelationEdge: `${shapes}#RelationItem`,
  Evidence: `${shapes}#StoredEvidence`,
  EvidenceConnection: `${shapes}#EvidencePage`,
  EvidenceEdge: `${shapes}#EvidenceItem`,
  Tenure: "../post/tenures.ts#StoredTenure",
  Judgement: "../judgement/candidates.ts#StoredJudgement",
  Reason: "../judgement/candidates.ts#StoredReason",
  Mention: "../article/mentions.ts#StoredMention",
  Neighbourhood: "../explore/neighbourhood.ts#StoredNeighbourhood",
  Graph: "../explore/among.ts#StoredGraph",
  Overview: "../explore/overview.ts#StoredOverview",
  PathAnswer: "../explore/path.ts#StoredPathAnswer",
  Path: "../explore/path.ts#StoredPath",
  Hop: "../explore/path.ts#StoredHop",
  SearchConnection: "../search/search.ts#StoredSearch",
  SearchEdge: "../search/search.ts#FoundEdge",
  Changes: "../time/changes.ts#StoredChanges",
};

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
      typesPluginsConfig: {
        useTypeImports: true,
        enumsAsTypes: true,
        contextType: "../context.ts#GraphContext",
        mappers,
        immutableTypes: true,
      },
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
