import type { GraphQLResolveInfo } from "graphql";
import type { GraphContext } from "../context.ts";
import type { Resolvers } from "../generated/types.generated.ts";
import { given, nameSought, page } from "../read/list.ts";
import type { StoredNode } from "../read/shapes.ts";
import { common, read, text } from "../resolve.ts";
import { gapsOf, type StoredTenure, startOf, tenuresOf } from "./tenures.ts";

async function end(id: string, { reader }: GraphContext, info: GraphQLResolveInfo): Promise<StoredNode> {
  const found = await reader.node(id, info);
  if (found === null) throw new Error("a post or its holder is gone; ask again");
  return found;
}

/** The tenure of the same post next to this one in time: `step` 1 is later, -1 earlier. */
async function beside(tenure: StoredTenure, step: 1 | -1, { holders }: GraphContext): Promise<StoredTenure | null> {
  const all = tenuresOf(await holders.load(tenure.postId));
  all.sort((a, b) => startOf(a).localeCompare(startOf(b)) || a.personId.localeCompare(b.personId));
  const here = all.findIndex((each) => each.personId === tenure.personId && startOf(each) === startOf(tenure));
  return here < 0 ? null : (all[here + step] ?? null);
}

export const postResolvers: Resolvers = {
  Query: {
    posts: (_, { filter, ...paging }, { reader }, info) => {
      const { name, title, county, organization } = filter ?? {};
      const parameters = {
        ...{ name: nameSought(name), title: title ?? null },
        ...{ county: county ?? null, organization: organization ?? null },
      };
      return page(reader, { kind: "Post", order: "byId", by: given({ organization }), parameters }, paging, info);
    },
  },
  Post: {
    ...common,
    title: text("title"),
    jurisdiction: text("jurisdiction"),
    rank: text("rank"),
    deputy: ({ properties }) => properties.deputy === true,
    organization: read,
    holders: async (post, args, context, info) => tenuresOf(await read(post, args, context, info), args.asOf),
    appointments: read,
    articles: read,
  },
  Tenure: {
    person: ({ personId }, _, context, info) => end(personId, context, info),
    post: ({ postId }, _, context, info) => end(postId, context, info),
    basis: ({ stated }) => (stated ? "STATED" : "INFERRED"),
    gaps: gapsOf,
    previous: (tenure, _, context) => beside(tenure, -1, context),
    next: (tenure, _, context) => beside(tenure, 1, context),
    evidence: ({ personId, postId }, args, { sentences }, info) =>
      sentences.page(
        { fromId: personId, toId: postId, kinds: ["HOLDS", "APPOINTED"], days: { since: null, until: null } },
        args,
        info,
      ),
  },
};
