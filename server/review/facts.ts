import { type RelationKind, relationKinds } from "../model/kinds.ts";
import { relations } from "../model/relations.ts";
import { statement } from "../store/statements.ts";
import type { GraphStore, Row } from "../store/store.ts";
import { gap } from "./gap.ts";
import { note, type ReviewItem } from "./item.ts";

/** Words by which a reading says that it mended the print. */
const mending = ["应为", "重复", "漏印", "误"];

const story = relationKinds.filter((kind) => relations[kind].story && kind !== "OF" && kind !== "UNDER");

/** What the press never states and the reading only infers. At most `limit` a kind of relation. */
export async function doubtfulFacts(store: GraphStore, limit: number): Promise<ReviewItem[]> {
  const items: ReviewItem[] = [];
  for (const Relation of story) {
    const rows = await store.read(statement("read/review/doubtful", { Relation }), { gap, limit });
    for (const row of rows) {
      const item = factItem("doubtful", Relation, row);
      if (!mending.some((word) => item.reasons.some(({ text }) => text.includes(word)))) items.push(item);
    }
  }
  return items;
}

/** Facts read from print that was mended (分部长 read as 副部长). At most `limit` a kind of relation. */
export async function mendedFacts(store: GraphStore, limit: number): Promise<ReviewItem[]> {
  const items: ReviewItem[] = [];
  for (const Relation of story) {
    const rows = await store.read(statement("read/review/mended", { Relation }), { gap, limit, words: mending });
    items.push(...rows.map((row) => factItem("slip", Relation, row)));
  }
  return items;
}

/** What is at stake in one relation: who holds what is asked most, and most rests on it. */
const stakes: Partial<Record<RelationKind, number>> = { APPOINTED: 4, HOLDS: 4, ATTENDED: 2, VISITED: 2, WROTE: 2 };

function factItem(kind: "doubtful" | "slip", relation: RelationKind, row: Row): ReviewItem {
  const [date = "", fact = "", rule = "", reason = "", article = "", variant = "", quote = ""] = String(
    row.latest,
  ).split(gap);
  const [from, to] = [String(row.from), String(row.to)];
  const facts = Number(row.facts);
  const said = variant === "" ? {} : { properties: { [relation === "APPOINTED" ? "kind" : "role"]: variant } };
  const one = facts === 1 ? "it" : `this one of ${facts}`;
  return {
    kind,
    title: `${from} ${relation} ${to}${date === "" ? "" : `, ${date}`}`,
    ids: [fact, from, to],
    score: null,
    evidence: facts,
    value: facts * (stakes[relation] ?? 1),
    reasons: [note(rule, reason === "" ? "inferred" : reason)],
    quote,
    proposals: [
      { when: `${one} is right`, entry: { add: { relation, from, to, article, quote, ...said } } },
      { when: `${one} is wrong`, entry: { reject: [fact] } },
    ],
  };
}
