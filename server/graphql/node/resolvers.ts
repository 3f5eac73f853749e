import { GraphQLScalarType, Kind } from "graphql";
import { problem } from "../errors.ts";
import type { Resolvers } from "../generated/types.generated.ts";
import { boundedList } from "../read/arguments.ts";

/** `2021-03-16`, and a day that the calendar has. */
function isoDay(value: unknown): string {
  if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/u.test(value)) {
    const time = Date.parse(`${value}T00:00:00Z`);
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(value)) return value;
  }
  throw problem("BAD_DATE", `${String(value)} is no day; write it as 2021-03-16.`);
}

export const nodeResolvers: Resolvers = {
  Date: new GraphQLScalarType<string, unknown>({
    name: "Date",
    description: "A day, ISO 8601: `2021-03-16`.",
    serialize: String,
    parseValue: isoDay,
    parseLiteral: (literal) => isoDay(literal.kind === Kind.STRING ? literal.value : null),
  }),
  Node: { __resolveType: ({ __typename }) => __typename },
  Query: {
    node: (_, { id }, { reader }, info) => reader.node(id, info),
    nodes: (_, { ids }, { reader }, info) =>
      Promise.all(boundedList("ids", ids, 200).map((id) => reader.node(id, info))),
  },
};
