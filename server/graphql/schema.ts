import { makeExecutableSchema } from "@graphql-tools/schema";
import type { GraphQLSchema } from "graphql";
import { articleResolvers } from "./article/resolvers.ts";
import { editionResolvers } from "./edition/resolvers.ts";
import { exploreResolvers } from "./explore/resolvers.ts";
import { judgementResolvers } from "./judgement/resolvers.ts";
import { meetingResolvers } from "./meeting/resolvers.ts";
import { modelResolvers } from "./model/resolvers.ts";
import { nodeResolvers } from "./node/resolvers.ts";
import { organizationResolvers } from "./organization/resolvers.ts";
import { personResolvers } from "./person/resolvers.ts";
import { placeResolvers } from "./place/resolvers.ts";
import { postResolvers } from "./post/resolvers.ts";
import { programResolvers } from "./program/resolvers.ts";
import { relationResolvers } from "./relation/resolvers.ts";
import { searchResolvers } from "./search/resolvers.ts";
import { timeResolvers } from "./time/resolvers.ts";
import { typeDefs } from "./typedefs.ts";

/** The schema with its resolvers, one module a domain. */
export function graphSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: typeDefs(),
    resolvers: [
      articleResolvers,
      editionResolvers,
      exploreResolvers,
      judgementResolvers,
      meetingResolvers,
      modelResolvers,
      nodeResolvers,
      organizationResolvers,
      personResolvers,
      placeResolvers,
      postResolvers,
      programResolvers,
      relationResolvers,
      searchResolvers,
      timeResolvers,
    ],
  });
}
