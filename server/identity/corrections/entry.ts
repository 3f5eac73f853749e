import * as v from "valibot";
import { nodeKinds, type RelationKind, relationKinds } from "../../model/kinds.ts";
import { relations } from "../../model/relations.ts";
import { kindOfId } from "../ids.ts";

/**
 * One curator's judgement, as written in seeds/corrections/*.yaml: exactly one action, and who, when and why.
 * Taking the entry out of the file undoes it at the next load.
 */
const isoDate = v.pipe(v.string(), v.isoDate("a day is written YYYY-MM-DD"));
const idOfKinds = (kinds: readonly string[]) =>
  v.pipe(
    v.string(),
    v.regex(new RegExp(`^(${kinds.map((kind) => kind.toLowerCase()).join("|")})/.+`, "u"), "this is no node's id"),
  );
const id = idOfKinds(nodeKinds);
/** What several editions may name; an edition and its articles are what was printed and stay. */
const thing = idOfKinds(nodeKinds.filter((kind) => kind !== "Edition" && kind !== "Article"));
const factId = v.pipe(v.string(), v.regex(/^fact\/[0-9a-f]{24}$/u, "this is no fact's id (fact/ and 24 hex digits)"));
const some = <T extends v.GenericSchema>(schema: T) => v.pipe(v.array(schema), v.minLength(1, "the list is empty"));
const words = v.pipe(v.string(), v.trim(), v.nonEmpty("it is empty"));
const signed = { who: words, when: isoDate, why: words };
const pair = v.pipe(
  v.tuple([thing, thing]),
  v.check(([a, b]) => kindOfId(a) === kindOfId(b) && a !== b, "these are not two nodes of one kind"),
);

const joins = (relation: RelationKind, from: string, to: string): boolean => {
  const { from: starts, to: ends } = relations[relation];
  return starts.some((kind) => kindOfId(from) === kind) && ends.some((kind) => kindOfId(to) === kind);
};

const actions = {
  merge: v.pipe(
    v.strictObject({ merge: some(thing), into: thing, ...signed }),
    v.check(({ merge, into }) => merge.every((from) => kindOfId(from) === kindOfId(into)), "these are not of one kind"),
    v.check(({ merge, into }) => !merge.includes(into), "a node cannot be merged into itself"),
  ),
  split: v.pipe(
    v.strictObject({
      split: thing,
      /** What tells the other one apart; becomes part of the new id. */
      as: v.pipe(words, v.regex(/^[^/@]+$/u, "it cannot contain / or @")),
      /** Articles in which the other one holds one of these posts (ids) … */
      posts: v.optional(some(idOfKinds(["Post"]))),
      /** … and these articles (ids). */
      articles: v.optional(some(idOfKinds(["Article"]))),
      ...signed,
    }),
    v.check(
      ({ posts, articles }) => posts !== undefined || articles !== undefined,
      "posts or articles say what is the other one's",
    ),
  ),
  rename: v.strictObject({ rename: thing, name: words, ...signed }),
  alias: v.strictObject({ alias: thing, names: some(words), ...signed }),
  reject: v.strictObject({ reject: some(factId), ...signed }),
  add: v.strictObject({
    add: v.pipe(
      v.strictObject({
        relation: v.picklist(relationKinds, "this is no kind of relation"),
        from: id,
        to: id,
        article: idOfKinds(["Article"]),
        /** Must occur in the article: it is the new fact's evidence. */
        quote: words,
        properties: v.optional(
          v.record(v.string(), v.union([v.string(), v.number(), v.boolean(), v.array(v.string())])),
        ),
      }),
      v.check(
        ({ relation, from, to }) => joins(relation, from, to),
        "this relation does not join nodes of these kinds",
      ),
    ),
    ...signed,
  }),
  confirm: v.strictObject({ confirm: pair, ...signed }),
  refuse: v.strictObject({ refuse: pair, ...signed }),
  redact: v.strictObject({ redact: thing, ...signed }),
};

export type Action = keyof typeof actions;
const actionNames = Object.keys(actions) as readonly Action[];

type Written<A extends Action> = v.InferOutput<(typeof actions)[A]>;
/** Where an entry stands, for messages; `line` is 1-based. */
export interface Place {
  readonly file: string;
  readonly line: number;
}
/** `key` is a digest of what the entry says: the same wherever it stands in the files. */
export type CorrectionOf<A extends Action> = {
  readonly action: A;
  readonly place: Place;
  readonly key: string;
} & Written<A>;
export type Correction = { [A in Action]: CorrectionOf<A> }[Action];

/** Checks one entry; on failure the message says what is wrong and `path` where. */
export function parseEntry(
  raw: unknown,
):
  | { readonly ok: true; readonly action: Action; readonly value: object }
  | { readonly ok: false; readonly message: string; readonly path: readonly PropertyKey[] } {
  const keys = typeof raw === "object" && raw !== null && !Array.isArray(raw) ? Object.keys(raw) : [];
  const named = actionNames.filter((name) => keys.includes(name));
  const [action] = named;
  if (action === undefined || named.length > 1) {
    const found = named.length > 1 ? `has ${named.join(" and ")}` : "has none";
    return { ok: false, message: `an entry has exactly one of ${actionNames.join(", ")}; this one ${found}`, path: [] };
  }
  const result = v.safeParse(actions[action], raw);
  if (result.success) return { ok: true, action, value: result.output };
  const [issue] = result.issues;
  return {
    ok: false,
    message: `${action}: ${issue.message}`,
    path: issue.path?.map(({ key }) => key as PropertyKey) ?? [],
  };
}

/** The ids an entry names and acts on, in the order in which `applied` counts them; what it makes or leads to is left out. */
export function subjectsOf(entry: Correction): readonly string[] {
  switch (entry.action) {
    case "merge":
      return entry.merge;
    case "split":
      return [entry.split];
    case "rename":
      return [entry.rename];
    case "alias":
      return [entry.alias];
    case "reject":
      return entry.reject;
    case "add":
      return [entry.add.article];
    case "confirm":
      return [entry.confirm[1]];
    case "refuse":
      return entry.refuse;
    case "redact":
      return [entry.redact];
    default:
      return entry satisfies never;
  }
}

/** Every node id that an entry speaks of, for “which corrections touch this node”. */
export function mentionedIn(entry: Correction): readonly string[] {
  const subjects = subjectsOf(entry);
  if (entry.action === "merge") return [...subjects, entry.into];
  if (entry.action === "confirm") return entry.confirm;
  if (entry.action === "split") return [...subjects, `${entry.split}@${entry.as}`];
  if (entry.action === "add") return [...subjects, entry.add.from, entry.add.to];
  return subjects;
}
