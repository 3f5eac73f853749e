import type { Resolvers } from "../generated/types.generated.ts";
import { given, nameSought, page } from "../read/list.ts";
import { common, read, text } from "../resolve.ts";

export const organizationResolvers: Resolvers = {
  Query: {
    organizations: (_, { filter, ...paging }, { reader }, info) => {
      const { name, county, kind, under } = filter ?? {};
      const parameters = { name: nameSought(name), county: county ?? null, kind: kind ?? null, under: under ?? null };
      return page(reader, { kind: "Organization", order: "byId", by: given({ under }), parameters }, paging, info);
    },
  },
  Organization: {
    ...common,
    kind: text("kind"),
    level: text("level"),
    jurisdiction: text("jurisdiction"),
    posts: read,
    over: read,
    under: read,
    visitedBy: read,
    convened: read,
    programs: read,
    articles: read,
  },
};
