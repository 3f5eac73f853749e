import type { GraphQLResolveInfo } from "graphql";
import type { GraphContext } from "../context.ts";
import type { Resolvers } from "../generated/types.generated.ts";
import { fragment } from "../read/fragment.ts";
import type { StoredNode } from "../read/shapes.ts";
import { changes, type StoredChanges } from "./changes.ts";
import { coverageOf } from "./coverage.ts";

type Listed = "newPeople" | "unseenPeople" | "newPrograms" | "dormantPrograms";

const nodes =
  (list: Listed) =>
  async (found: StoredChanges, _: object, { reader }: GraphContext, info: GraphQLResolveInfo): Promise<StoredNode[]> =>
    (await Promise.all(found[list].map((id) => reader.node(id, info)))).filter((node) => node !== null);

export const timeResolvers: Resolvers = {
  Query: {
    coverage: async (_, { county, newspaper, between }, { reader }) => {
      const days = { since: between?.from ?? null, until: between?.to ?? null };
      const parameters = { county: county ?? null, newspaper: newspaper ?? null, ...days };
      return coverageOf(await reader.rows(fragment("time/coverage"), parameters));
    },
    changes: (_, args, { reader }) => changes(reader, args),
  },
  Changes: {
    newPeople: nodes("newPeople"),
    unseenPeople: nodes("unseenPeople"),
    newPrograms: nodes("newPrograms"),
    dormantPrograms: nodes("dormantPrograms"),
  },
};
