import type { Resolvers } from "../generated/types.generated.ts";
import { enumValue } from "../resolve.ts";

export const judgementResolvers: Resolvers = {
  Judgement: {
    other: async ({ otherId }, _, { reader }, info) => {
      const found = await reader.node(otherId, info);
      if (found === null) throw new Error("who may be the same is gone; ask again");
      return found;
    },
    kind: ({ judgement }) => enumValue(judgement.kind),
    score: ({ judgement }) => judgement.score,
    articles: ({ judgement }) => judgement.evidence,
    reasons: ({ judgement }) => judgement.reasons,
  },
  Reason: {
    values: ({ values = {} }) => Object.entries(values).map(([name, value]) => ({ name, value: String(value) })),
  },
};
