import type { GraphQLResolveInfo } from "graphql";
import type { GraphContext } from "../context.ts";
import type { Resolvers } from "../generated/types.generated.ts";
import { storedWord } from "../read/fields.ts";
import { given, nameSought, page } from "../read/list.ts";
import { type StoredNode, textOf, textsOf } from "../read/shapes.ts";
import { common, read, text } from "../resolve.ts";

/** What each article says of the meeting as a whole (cypher/read/meeting/reports.cypher). */
async function reports(
  meeting: StoredNode,
  args: object,
  context: GraphContext,
  info: GraphQLResolveInfo,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return read(meeting, args, context, info);
}

export const meetingResolvers: Resolvers = {
  Query: {
    meetings: (_, { filter, ...paging }, { reader }, info) => {
      const { name, county, between, person, role, program } = filter ?? {};
      const parameters = {
        ...{ name: nameSought(name), county: county ?? null, person: person ?? null, program: program ?? null },
        ...{ role: role ? storedWord(role) : null, since: between?.from ?? null, until: between?.to ?? null },
      };
      return page(
        reader,
        { kind: "Meeting", order: "byDate", by: given({ person, program }), parameters },
        paging,
        info,
      );
    },
  },
  Meeting: {
    ...common,
    date: text("date"),
    ordinal: text("ordinal"),
    kind: text("kind"),
    jurisdiction: text("jurisdiction"),
    timeOfDay: async (meeting, args, context, info) => {
      const printed = (await reports(meeting, args, context, info)).map((report) => textOf(report, "timeOfDay"));
      return textOf(meeting.properties, "timeOfDay") ?? printed.find((word) => word !== null) ?? null;
    },
    held: async (...asked) => (await reports(...asked)).some(({ held }) => held === true),
    groups: async (...asked) => [...new Set((await reports(...asked)).flatMap(({ groups }) => textsOf(groups)))],
    subject: async (...asked) =>
      (await reports(...asked)).map((report) => textOf(report, "subject")).find((subject) => subject !== null) ?? null,
    attendance: read,
    convenedBy: read,
    heldAt: read,
    conveyed: read,
    conveyedBy: read,
    programs: read,
    articles: read,
  },
};
