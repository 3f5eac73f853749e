import * as v from "valibot";
import { nodeKinds, relationKinds } from "../../model/kinds.ts";

/**
 * One curator's judgement, as written in seeds/corrections/*.yaml: exactly one action, and who, when and why.
 * Taking the entry out of the file undoes it at the next load.
 */
const isoDate = v.pipe(v.string(), v.isoDate("a day is written YYYY-MM-DD"));
const id = v.pipe(
  v.string(),
  v.regex(new RegExp(`^(${nodeKinds.map((kind) => kind.toLowerCase()).join("|")})/.+`, "u"), "this is no node's id"),
);
const factId = v.pipe(v.string(), v.regex(/^fact\/[0-9a-f]{24}$/u, "this is no fact's id (fact/ and 24 hex digits)"));
const some = <T extends v.GenericSchema>(schema: T) => v.pipe(v.array(schema), v.minLength(1, "the list is empty"));
const signed = { who: v.pipe(v.string(), v.nonEmpty()), when: isoDate, why: v.pipe(v.string(), v.nonEmpty()) };

const actions = {
  merge: v.strictObject({ merge: some(id), into: id, ...signed }),
  split: v.strictObject({
    split: id,
    /** What tells the other one apart; becomes part of the new id. */
    as: v.pipe(v.string(), v.nonEmpty()),
    /** Articles in which the other one holds one of these posts (ids) … */
    posts: v.optional(some(id)),
    /** … and these articles (ids). */
    articles: v.optional(some(id)),
    ...signed,
  }),
  rename: v.strictObject({ rename: id, name: v.pipe(v.string(), v.nonEmpty()), ...signed }),
  alias: v.strictObject({ alias: id, names: some(v.pipe(v.string(), v.nonEmpty())), ...signed }),
  reject: v.strictObject({ reject: some(factId), ...signed }),
  add: v.strictObject({
    add: v.strictObject({
      relation: v.picklist(relationKinds),
      from: id,
      to: id,
      article: id,
      /** Must occur in the article: it is the new fact's evidence. */
      quote: v.pipe(v.string(), v.nonEmpty()),
      properties: v.optional(v.record(v.string(), v.union([v.string(), v.number(), v.boolean(), v.array(v.string())]))),
    }),
    ...signed,
  }),
  confirm: v.strictObject({ confirm: v.tuple([id, id]), ...signed }),
  refuse: v.strictObject({ refuse: v.tuple([id, id]), ...signed }),
  redact: v.strictObject({ redact: id, ...signed }),
};

export type Action = keyof typeof actions;
export const actionNames = Object.keys(actions) as readonly Action[];

type Written<A extends Action> = v.InferOutput<(typeof actions)[A]>;
/** Where an entry stands, for messages; `line` is 1-based. */
export interface Place {
  readonly file: string;
  readonly line: number;
}
export type CorrectionOf<A extends Action> = { readonly action: A; readonly place: Place } & Written<A>;
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
