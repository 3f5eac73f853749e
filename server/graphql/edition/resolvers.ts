import type { Resolvers } from "../generated/types.generated.ts";
import { page } from "../read/list.ts";
import { common, enumValue, read, text } from "../resolve.ts";

export const editionResolvers: Resolvers = {
  Query: {
    editions: (_, { filter, ...paging }, { reader }, info) => {
      const { county, newspaper, between } = filter ?? {};
      const parameters = {
        ...{ county: county ?? null, newspaper: newspaper ?? null },
        ...{ since: between?.from ?? null, until: between?.to ?? null },
      };
      return page(reader, { kind: "Edition", order: "byDate", by: [], parameters }, paging, info);
    },
  },
  Edition: {
    ...common,
    newspaper: text("newspaper"),
    county: text("county"),
    countyCode: text("countyCode"),
    date: text("date"),
    dateBasis: ({ properties: { dateBasis } }) =>
      typeof dateBasis === "string" ? enumValue<"PRINTED">(dateBasis) : null,
    sha256: text("sha256"),
    articles: read,
  },
};
