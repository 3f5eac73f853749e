import { plainPersonId } from "../../identity/ids.ts";
import type { Resolvers } from "../generated/types.generated.ts";
import { tenuresOf } from "../post/tenures.ts";
import { boundedFirst } from "../read/arguments.ts";
import { storedWord } from "../read/fields.ts";
import { fragment } from "../read/fragment.ts";
import { given, nameSought, page } from "../read/list.ts";
import { textOf } from "../read/shapes.ts";
import { common, read, text, texts } from "../resolve.ts";

export const personResolvers: Resolvers = {
  Query: {
    people: (_, { filter, ...paging }, { reader }, info) => {
      const { name, county, post, organization, role, byline, seen } = filter ?? {};
      const by = given({ post, organization, role, byline, seen });
      const parameters = {
        ...{ name: nameSought(name), county: county ?? null, post: post ?? null, organization: organization ?? null },
        ...{ role: role ? storedWord(role) : null, byline: byline ? storedWord(byline) : null },
        ...{ since: seen?.from ?? null, until: seen?.to ?? null },
      };
      return page(reader, { kind: "Person", order: "byId", by, parameters }, paging, info);
    },
    namesakes: async (_, { id }, { reader }, info) => {
      const rows = await reader.rows(fragment("person/namesakes"), { id, plain: plainPersonId(id) });
      const people = await Promise.all(rows.map((row) => reader.node(String(row.id), info)));
      return people.filter((person) => person !== null);
    },
  },
  Person: {
    ...common,
    aliases: texts("aliases"),
    printed: read,
    jurisdiction: text("jurisdiction"),
    tenures: async (person, args, context, info) => tenuresOf(await read(person, args, context, info), args.asOf),
    appointments: read,
    meetings: read,
    programs: read,
    visits: read,
    candidates: async ({ id, properties }, { first }, { candidates }) => {
      const found = await candidates.load({ id, name: textOf(properties, "name") ?? "" });
      return found.slice(0, boundedFirst(first, 5, 20));
    },
    wrote: read,
    articles: read,
  },
  Visitable: { __resolveType: ({ __typename }) => (__typename === "Place" ? "Place" : "Organization") },
  VisitedEdge: {
    node: async ({ node }, _, { reader }, info) => {
      const found = await reader.node(node.id, info);
      if (found === null) throw new Error("what was visited is gone; ask again");
      return found;
    },
  },
};
