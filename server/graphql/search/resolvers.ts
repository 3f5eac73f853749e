import { kindOfId } from "../../identity/ids.ts";
import type { Resolvers } from "../generated/types.generated.ts";
import { textOf, textsOf } from "../read/shapes.ts";
import { search } from "./search.ts";

export const searchResolvers: Resolvers = {
  Query: { search: (_, args, { reader }) => search(reader, args) },
  SearchEdge: {
    node: async ({ id }, _, { reader }, info) => {
      const node = await reader.node(id, info);
      if (node === null) throw new Error("what was found is gone; ask again");
      return node;
    },
    hint: async ({ id }, _, { reader, posts }, info) => {
      if (kindOfId(id) === "Person") {
        const held = textsOf(await posts.load(id));
        if (held.length > 0) return held.join("、");
      }
      const properties = (await reader.node(id, info))?.properties ?? {};
      const words = ["date", "jurisdiction", "county", "kind"].map((key) => textOf(properties, key));
      return words.filter((word) => word !== null).join(" ") || null;
    },
  },
};
