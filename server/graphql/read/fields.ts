import { type NodeKind, nodeKinds, type RelationKind, relationKinds } from "../../model/kinds.ts";
import { relations } from "../../model/relations.ts";
import type { Parameters } from "../../store/store.ts";
import { boundedFirst, type DaysArguments, daysOf, type PageArguments } from "./arguments.ts";
import { placeAfter } from "./cursor.ts";

/** A field's arguments as the query gives them. */
export type FieldArguments = Readonly<Record<string, unknown>>;

/**
 * A field that reads the graph. `fragment` names a file in cypher/read; it speaks of the node as `n`.
 * - `list`: the fragment matches `(n)-[r]-(m)`; page/<order>.cypher pages it. `of` is the kind of `m`, null where mixed.
 * - `one`: the same, of which only the latest is wanted.
 * - `value`: the fragment returns one `value`.
 * - `facts`: the fragment returns a page of facts; `total` names the fragment that counts them.
 */
export interface Field {
  readonly fragment: string;
  readonly shape: "list" | "one" | "value" | "facts";
  readonly of: NodeKind | null;
  readonly order: "latest" | "printed";
  readonly total: string;
  /** What the list's own items are: the neighbours, or the relations to them. */
  readonly items: "nodes" | "relations";
  parameters(args: FieldArguments): Parameters;
}

/** Every list is paged at most this far at once. */
const mostAtOnce = 200;

export const storyRelations: readonly RelationKind[] = relationKinds.filter((kind) => relations[kind].story);
const labels = { labels: nodeKinds };

function pageParameters(args: FieldArguments): Parameters {
  const { first, after } = args as PageArguments;
  return {
    ...daysOf(args as DaysArguments),
    ...placeAfter(after),
    ...labels,
    limit: boundedFirst(first, 25, mostAtOnce) + 1,
  };
}

const stored = (value: unknown): string | null => (typeof value === "string" ? storedWord(value) : null);

/** The stored word behind an enum value: `REPORTER_IN` is `reporter-in`. */
export function storedWord(value: string): string {
  return value.toLowerCase().replaceAll("_", "-");
}

type More = (args: FieldArguments) => Parameters;

function list(fragment: string, of: NodeKind | null, order: Field["order"] = "latest", more: More = () => ({})): Field {
  const parameters: More = (args) => ({ ...pageParameters(args), ...more(args) });
  return { fragment, shape: "list", of, order, total: "page/total", items: "nodes", parameters };
}

function one(fragment: string, of: NodeKind): Field {
  return { ...list(fragment, of), shape: "one", parameters: () => ({ ...pageParameters({}), limit: 1 }) };
}

function value(fragment: string, parameters: More = () => ({})): Field {
  return { fragment, shape: "value", of: null, order: "latest", total: "", items: "nodes", parameters };
}

const withRoles: More = ({ roles }) => ({
  roles: Array.isArray(roles) ? roles.map((role) => storedWord(String(role))) : null,
});
const withByline: More = ({ byline }) => ({ byline: stored(byline) });
const upTo: More = ({ asOf }) => ({ until: asOf ?? null });

/** Fields of every kind. */
const common: Readonly<Record<string, Field>> = {
  seen: value("node/seen", (args) => ({ ...daysOf(args as DaysArguments) })),
  neighbourCounts: value("node/neighbourCounts", (args) => ({
    ...daysOf(args as DaysArguments),
    shown: null,
    relations: args.relations ?? relationKinds,
  })),
  relations: {
    ...list("node/relations", null, "latest", ({ kinds, direction }) => ({
      relations: kinds ?? relationKinds,
      out: direction === null || direction === undefined ? null : direction === "OUT",
    })),
    items: "relations",
  },
};

const named = { ...common, articles: list("node/articles", "Article") };

/** Every field that reads the graph, by kind of node; the rest are properties. */
export const fields: Readonly<Record<NodeKind, Readonly<Record<string, Field>>>> = {
  Person: {
    ...named,
    printed: value("node/printed"),
    tenures: value("person/tenures", upTo),
    appointments: list("person/appointments", "Post"),
    meetings: list("person/meetings", "Meeting", "latest", withRoles),
    programs: list("person/programs", "Program"),
    visits: list("person/visits", null),
    wrote: list("person/wrote", "Article", "latest", withByline),
  },
  Post: {
    ...named,
    organization: one("post/organization", "Organization"),
    holders: value("post/holders", upTo),
    appointments: list("post/appointments", "Person"),
  },
  Meeting: {
    ...named,
    held: value("meeting/reports"),
    groups: value("meeting/reports"),
    subject: value("meeting/reports"),
    timeOfDay: value("meeting/reports"),
    attendance: list("meeting/attendance", "Person", "printed", withRoles),
    convenedBy: list("meeting/convenedBy", "Organization"),
    heldAt: list("meeting/heldAt", "Place"),
    conveyed: list("meeting/conveyed", "Meeting"),
    conveyedBy: list("meeting/conveyedBy", "Meeting"),
    programs: list("meeting/programs", "Program"),
  },
  Program: {
    ...named,
    variants: value("node/printed"),
    promotedBy: list("program/promotedBy", "Person"),
    carriedOutBy: list("program/carriedOutBy", "Organization"),
    meetings: list("program/meetings", "Meeting"),
    partOf: list("program/partOf", "Program"),
    parts: list("program/parts", "Program"),
  },
  Organization: {
    ...named,
    posts: list("organization/posts", "Post"),
    over: list("organization/over", "Organization"),
    under: list("organization/under", "Organization"),
    visitedBy: list("organization/visitedBy", "Person"),
    convened: list("organization/convened", "Meeting"),
    programs: list("organization/programs", "Program"),
  },
  Place: {
    ...named,
    visitedBy: list("place/visitedBy", "Person"),
    meetings: list("place/meetings", "Meeting"),
    over: list("place/over", "Place"),
    under: list("place/under", "Place"),
  },
  Article: {
    ...common,
    text: value("article/text"),
    parts: value("article/parts"),
    mentions: value("article/mentions", () => labels),
    edition: one("article/edition", "Edition"),
    authors: list("article/authors", "Person", "printed", withByline),
    people: list("article/people", "Person", "printed"),
    concerns: list("article/concerns", "Program"),
    facts: {
      ...value("article/facts", (args) => ({ ...pageParameters(args), relations: storyRelations })),
      shape: "facts",
      total: "article/factsTotal",
    },
  },
  Edition: { ...common, articles: list("edition/articles", "Article", "printed") },
};

/** Parameters of a page of evidence. */
export function evidenceParameters(args: FieldArguments): Parameters {
  const { first, after } = args as PageArguments;
  return { ...placeAfter(after), limit: boundedFirst(first, 20, mostAtOnce) + 1 };
}
