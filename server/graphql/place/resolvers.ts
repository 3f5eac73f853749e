import type { Resolvers } from "../generated/types.generated.ts";
import { nameSought, page } from "../read/list.ts";
import { common, read, text } from "../resolve.ts";

export const placeResolvers: Resolvers = {
  Query: {
    places: (_, { filter, ...paging }, { reader }, info) => {
      const { name, code, level, county } = filter ?? {};
      const parameters = { name: nameSought(name), code: code ?? null, level: level ?? null, county: county ?? null };
      return page(reader, { kind: "Place", order: "byId", by: [], parameters }, paging, info);
    },
  },
  Place: {
    ...common,
    code: text("code"),
    level: text("level"),
    jurisdiction: text("jurisdiction"),
    visitedBy: read,
    meetings: read,
    over: read,
    under: read,
    articles: read,
  },
};
