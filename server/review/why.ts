import { UserError } from "../domain/user-error.ts";
import { appliedKey } from "../identity/corrections/apply.ts";
import { type Correction, mentionedIn, subjectsOf } from "../identity/corrections/entry.ts";
import { placeText } from "../identity/corrections/error.ts";
import type { Corrections } from "../identity/corrections/load.ts";
import { kindOfId, plainPersonId } from "../identity/ids.ts";
import type { Judgement, SplitProposal } from "../identity/judgements/judgement.ts";
import { type Seen, seenOf, text } from "../judging/records.ts";
import { type NodeKind, type RelationKind, relationKinds } from "../model/kinds.ts";
import { statement } from "../store/statements.ts";
import type { GraphStore, Row } from "../store/store.ts";
import { gap } from "./gap.ts";
import { judgementsOn } from "./judgements-on.ts";
import { type PartedPair, partedPairs } from "./partings.ts";
import type { PrintedForm } from "./printed-form.ts";
import { appliedCounts } from "./unused.ts";
import { whyThere } from "./why-there.ts";

/** What the press says of a node: one relation to one other node, with the latest sentence. */
export interface Support {
  readonly relation: string;
  /** True where the node is the first end. */
  readonly out: boolean;
  readonly other: string;
  /** APPOINTED: what happened. */
  readonly change: string | null;
  readonly articles: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly quote: string;
}

export interface TouchingCorrection {
  readonly place: string;
  readonly action: string;
  readonly who: string;
  readonly when: string;
  readonly why: string;
  /** Loaded editions in which it took effect; null for a refusal, which takes effect on judgements alone. */
  readonly editions: number | null;
}

/** Everything that bears on what one node is. */
export interface Explanation {
  readonly id: string;
  /** The id asked for, where corrections merged it into `id`. */
  readonly asked: string | null;
  readonly kind: NodeKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly jurisdiction: { readonly name: string | null; readonly why: readonly string[] };
  readonly seen: Seen;
  readonly printed: readonly PrintedForm[];
  readonly support: readonly Support[];
  readonly corrections: readonly TouchingCorrection[];
  readonly judgements: readonly Judgement[];
  readonly split: SplitProposal | null;
  /** Why it is kept apart from others of the name, surest first. */
  readonly apart: readonly PartedPair[];
}

/** Lines of support and printed forms shown; what is left out is the least said. */
const shown = 200;

/** Explains one node by its id, also one that a correction merged. Throws UserError where there is none. */
export async function explain(store: GraphStore, corrections: Corrections, asked: string): Promise<Explanation> {
  const Kind = kindOfId(asked);
  if (Kind === undefined)
    throw new UserError(`${asked} is no node's id; ids begin with person/, post/, organization/ …`);
  const [merged] = await store.read(statement("read/review/former", { Kind }), { ids: [asked] });
  const id = text(merged?.id) ?? asked;
  const [node] = await store.read(statement("read/review/node", { Kind }), { id });
  const touching = await correctionsOn(store, corrections, new Set([asked, id]));
  const apart = Kind === "Person" ? await partedPairs(store, corrections, [plainPersonId(id)]) : [];
  if (node === undefined) throw missing(asked, touching, apart);
  const [seen, printed, support] = await Promise.all([
    seenOf(store, Kind, [id]),
    store.read(statement("read/review/printed", { Kind }), { id, limit: shown }),
    store.read(statement("read/review/support", { Kind }), { id, gap, limit: shown }),
  ]);
  const forms = printed.map((row) => ({ form: String(row.form), county: text(row.county), times: Number(row.times) }));
  const said = support.map(supportOf).sort((a, b) => rank(a) - rank(b));
  const { judgements, split } = await judgementsOn(store, corrections, id, Kind);
  return {
    id,
    asked: asked === id ? null : asked,
    kind: Kind,
    name: text(node.name) ?? text(node.headline) ?? id,
    aliases: Array.isArray(node.aliases) ? (node.aliases as readonly string[]) : [],
    jurisdiction: {
      name: text(node.jurisdiction) ?? text(node.county),
      why: whyThere({
        kind: Kind,
        node,
        forms,
        posts: said.filter(({ relation }) => relation === "HOLDS").map(({ other }) => other),
      }),
    },
    seen: seen.get(id) ?? { articles: 0, first: null, last: null },
    printed: forms,
    support: said,
    corrections: touching,
    judgements,
    split,
    apart: apart.filter(({ ids, plainId }) => plainId === id || ids.includes(id)),
  };
}

/** Posts first, and what most tells who someone is; the rest in the order of the model. */
const rank = ({ relation }: Support): number => relationKinds.indexOf(relation as RelationKind);

function supportOf(row: Row): Support {
  const [, , quote = ""] = String(row.latest).split(gap);
  return {
    relation: String(row.relation),
    out: row.out === true,
    other: String(row.other),
    change: text(row.change),
    articles: Number(row.articles),
    first: text(row.first),
    last: text(row.last),
    quote,
  };
}

async function correctionsOn(
  store: GraphStore,
  { entries, redirects }: Corrections,
  ids: ReadonlySet<string>,
): Promise<TouchingCorrection[]> {
  const touching = entries.filter((entry) =>
    mentionedIn(entry).some((id) => ids.has(id) || ids.has(redirects.get(id) ?? id)),
  );
  if (touching.length === 0) return [];
  const applied = await appliedCounts(store);
  const editions = (entry: Correction): number =>
    Math.max(...subjectsOf(entry).map((_, index) => applied.get(appliedKey(entry, index)) ?? 0));
  return touching.map((entry) => ({
    place: placeText(entry.place),
    ...{ action: entry.action, who: entry.who, when: entry.when, why: entry.why },
    editions: entry.action === "refuse" ? null : editions(entry),
  }));
}

function missing(asked: string, touching: readonly TouchingCorrection[], apart: readonly PartedPair[]): UserError {
  const redaction = touching.find(({ action }) => action === "redact");
  if (redaction !== undefined) {
    const { who, when, why, place } = redaction;
    return new UserError(`${asked} is not in the graph: redacted by ${who} on ${when}: ${why} (${place}).`);
  }
  const people = [...new Set(apart.flatMap(({ ids }) => ids))].sort();
  if (people.length > 0)
    return new UserError(`${asked} is not one person: the loaded editions tell ${people.join(" and ")} apart.`);
  return new UserError(`${asked} is not in the graph; no loaded edition names it.`);
}
