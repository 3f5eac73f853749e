import type { GraphQLResolveInfo } from "graphql";
import { relationKinds } from "../../model/kinds.ts";
import type { GraphContext } from "../context.ts";
import type { Resolvers } from "../generated/types.generated.ts";
import { boundedList, daysOf } from "../read/arguments.ts";
import type { StoredNode } from "../read/shapes.ts";
import { relationsAmong } from "./among.ts";
import { neighbourhood } from "./neighbourhood.ts";
import { overview } from "./overview.ts";
import { paths } from "./path.ts";

async function present(
  ids: readonly string[],
  { reader }: GraphContext,
  info: GraphQLResolveInfo,
): Promise<StoredNode[]> {
  return (await Promise.all(ids.map((id) => reader.node(id, info)))).filter((node) => node !== null);
}

async function one(id: string, context: GraphContext, info: GraphQLResolveInfo): Promise<StoredNode> {
  const [node] = await present([id], context, info);
  if (node === undefined) throw new Error("a node is gone; ask again");
  return node;
}

export const exploreResolvers: Resolvers = {
  Query: {
    neighbourhood: (_, args, { reader }) => neighbourhood(reader, args),
    graph: async (_, { ids, relations, ...days }, { reader }) => {
      const nodeIds = [...new Set(await reader.current(boundedList("ids", ids, 500)))];
      const kinds = relations ?? relationKinds;
      return { nodeIds, ...(await relationsAmong(reader, nodeIds, nodeIds, kinds, daysOf(days))) };
    },
    overview: (_, args, { reader }) => overview(reader, args),
    path: (_, args, { reader }) => paths(reader, args),
  },
  Neighbourhood: {
    center: ({ centerId }, _, context, info) => one(centerId, context, info),
    nodes: ({ nodeIds }, _, context, info) => present(nodeIds, context, info),
  },
  Graph: {
    nodes: ({ nodeIds }, _, context, info) => present(nodeIds, context, info),
  },
  Overview: {
    edition: ({ editionId }, _, { reader }, info) => (editionId === null ? null : reader.node(editionId, info)),
    nodes: ({ nodeIds }, _, context, info) => present(nodeIds, context, info),
  },
  Path: {
    length: ({ hops }) => hops.length,
    nodes: ({ nodeIds }, _, context, info) => present(nodeIds, context, info),
  },
  Hop: {
    from: ({ fromId }, _, context, info) => one(fromId, context, info),
    to: ({ toId }, _, context, info) => one(toId, context, info),
    forward: ({ fromId, relations }) => relations[0]?.fromId === fromId,
  },
};
