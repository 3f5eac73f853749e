import type { Resolvers } from "../generated/types.generated.ts";
import { given, nameSought, page } from "../read/list.ts";
import { common, read, text } from "../resolve.ts";

export const programResolvers: Resolvers = {
  Query: {
    programs: (_, { filter, ...paging }, { reader }, info) => {
      const { name, kind, county, person, seen } = filter ?? {};
      const parameters = {
        ...{ name: nameSought(name), kind: kind ?? null, county: county ?? null, person: person ?? null },
        ...{ since: seen?.from ?? null, until: seen?.to ?? null },
      };
      const by = given({ person, county, seen });
      return page(reader, { kind: "Program", order: "byId", by, parameters }, paging, info);
    },
  },
  Program: {
    ...common,
    kind: text("kind"),
    variants: read,
    promotedBy: read,
    carriedOutBy: read,
    meetings: read,
    partOf: read,
    parts: read,
    articles: read,
  },
};
