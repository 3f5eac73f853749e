import type { RelationKind } from "../../model/kinds.ts";
import type { GraphContext } from "../context.ts";
import { relationsAmong } from "../explore/among.ts";
import type { Resolvers } from "../generated/types.generated.ts";
import { type DaysArguments, daysOf } from "../read/arguments.ts";
import { type StoredEvidence, type StoredRelation, textOf } from "../read/shapes.ts";
import { enumValue } from "../resolve.ts";

const rolesOf = (words: readonly string[]) => words.map((role) => enumValue<"CHAIR">(role));

/** A relation's id is made of what makes it one. */
function relationId({ kind, fromId, toId }: Pick<StoredRelation, "kind" | "fromId" | "toId">): string {
  return `${fromId}|${kind}|${toId}`;
}

async function one(
  from: string,
  to: string,
  kind: RelationKind,
  days: DaysArguments,
  { reader }: GraphContext,
): Promise<StoredRelation | null> {
  const [first = from, second = to] = await reader.current([from, to]);
  const found = await relationsAmong(reader, [first], [second], [kind], daysOf(days));
  return found.relations.find((each) => each.fromId === first && each.toId === second) ?? null;
}

const fact = (key: string) => (evidence: StoredEvidence) => textOf(evidence.fact, key);

export const relationResolvers: Resolvers = {
  Query: {
    relation: (_, { from, to, kind, ...days }, context) => one(from, to, kind, days, context),
  },
  Relation: {
    id: relationId,
    from: async ({ fromId }, _, { reader }, info) => present(await reader.node(fromId, info)),
    to: async ({ toId }, _, { reader }, info) => present(await reader.node(toId, info)),
    basis: ({ stated }) => (stated > 0 ? "STATED" : "INFERRED"),
    details: ({ details }) => [...details],
    roles: ({ roles }) => rolesOf(roles),
    evidence: (relation, args, { sentences }, info) => {
      const [place] = info.fieldNodes;
      const known = place && relation.selected.get(place);
      if (known !== undefined) return known as ReturnType<typeof sentences.page>;
      const { fromId, toId, kind, days } = relation;
      return sentences.page({ fromId, toId, kinds: [kind], days }, args, info);
    },
  },
  Evidence: {
    id: ({ fact: { id } }) => String(id),
    article: async (evidence, _, { reader }, info) => present(await reader.node(articleOf(evidence), info)),
    edition: (evidence, _, { reader }, info) => {
      const edition = textOf(evidence.fact, "edition");
      return edition === null ? null : reader.node(edition, info);
    },
    date: fact("date"),
    quote: ({ fact: { quote } }) => String(quote),
    start: ({ fact: { start } }) => Number(start),
    end: ({ fact: { end } }) => Number(end),
    context: async (evidence, { length }, { sentences }) => {
      const whole = await sentences.text(articleOf(evidence));
      const [start, end] = [Number(evidence.fact.start), Number(evidence.fact.end)];
      const size = Math.min(Math.max(length ?? 80, 0), 1_000);
      const quote = String(evidence.fact.quote);
      return { before: whole.slice(Math.max(0, start - size), start), quote, after: whole.slice(end, end + size) };
    },
    rule: ({ fact: { rule } }) => String(rule),
    basis: ({ fact: { basis } }) => (basis === "stated" ? "STATED" : "INFERRED"),
    reason: fact("reason"),
    roles: ({ relation, fact: { role } }) =>
      relation === "ATTENDED" && typeof role === "string" ? rolesOf([role]) : [],
    order: ({ fact: { order } }) => (typeof order === "number" ? order : null),
    appointment: ({ relation, fact: { kind } }) =>
      relation === "APPOINTED" && typeof kind === "string" ? enumValue<"APPOINTED">(kind) : null,
    former: ({ fact: { former } }) => former === true,
    acting: ({ fact: { acting } }) => acting === true,
    byline: ({ relation, fact: { role } }) =>
      relation === "WROTE" && typeof role === "string" ? enumValue<"REPORTER">(role) : null,
    verb: fact("verb"),
    purpose: fact("purpose"),
  },
};

function articleOf({ fact: { article } }: StoredEvidence): string {
  return String(article);
}

/** An end of a relation is there as long as the relation is; a load between two statements may have taken it. */
function present<T>(found: T | null): T {
  if (found === null) throw new Error("an end of a relation is gone; ask again");
  return found;
}
