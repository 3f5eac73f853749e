import { nodeKinds, relationKinds } from "../../model/kinds.ts";
import { nodes } from "../../model/nodes.ts";
import { relations } from "../../model/relations.ts";
import type { Resolvers } from "../generated/types.generated.ts";
import { fragment } from "../read/fragment.ts";

export const modelResolvers: Resolvers = {
  Query: {
    model: () => ({
      nodes: nodeKinds.map((kind) => nodes[kind]),
      relations: relationKinds.map((kind) => ({
        ...relations[kind],
        from: [...relations[kind].from],
        to: [...relations[kind].to],
      })),
    }),
    counts: async (_, __, { reader }) => {
      const [row] = await reader.rows(fragment("node/counts"), {});
      return nodeKinds.map((kind) => ({ kind, count: Number(row?.[kind.toLowerCase()] ?? 0) }));
    },
  },
};
