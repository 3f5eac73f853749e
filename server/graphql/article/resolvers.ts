import type { ArticlePart } from "../../domain/article.ts";
import { kindOfId } from "../../identity/ids.ts";
import type { Resolvers } from "../generated/types.generated.ts";
import { given, page } from "../read/list.ts";
import { phraseOf } from "../read/phrase.ts";
import { common, enumValue, read, text } from "../resolve.ts";
import { marks, type Named } from "./mentions.ts";

export const articleResolvers: Resolvers = {
  Query: {
    articles: (_, { filter, ...paging }, { reader }, info) => {
      const { text: sought, county, newspaper, between, kind, edition, mentions } = filter ?? {};
      const phrase = phraseOf(sought ?? "");
      const parameters = {
        ...{ phrase, text: sought ?? null, county: county ?? null, newspaper: newspaper ?? null, kind: kind ?? null },
        ...{ since: between?.from ?? null, until: between?.to ?? null },
        ...{ edition: edition ?? null, mentions: mentions ?? null },
      };
      // The index begins only where nothing else narrows more.
      const narrowed = given({ edition, mentions, newspaper });
      const by = narrowed.length > 0 || phrase === null ? narrowed : ["phrase"];
      const from = mentions ? kindOfId(mentions) : null;
      const list = { kind: "Article", order: "byDate", by, parameters, from: from ?? "Person" } as const;
      return page(reader, list, paging, info);
    },
  },
  Article: {
    ...common,
    headline: ({ name }) => name,
    kicker: text("kicker"),
    subhead: text("subhead"),
    kind: ({ properties }) => String(properties.kind ?? "other"),
    page: text("page"),
    url: text("url"),
    eventDate: text("eventDate"),
    date: text("date"),
    continuesOn: text("continuesOn"),
    text: read,
    parts: async (...asked) =>
      (JSON.parse((await read(...asked)) ?? "[]") as readonly ArticlePart[]).map(({ kind, start, end }) => ({
        ...{ kind: enumValue<"BODY">(kind), start, end },
      })),
    mentions: async (...asked) => marks((await read(...asked)) as Named),
    facts: read,
    edition: read,
    authors: read,
    people: read,
    concerns: read,
  },
  Mention: {
    node: async ({ nodeId }, _, { reader }, info) => {
      const found = await reader.node(nodeId, info);
      if (found === null) throw new Error("what is mentioned is gone; ask again");
      return found;
    },
  },
};
