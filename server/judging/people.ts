import type { Corrections } from "../identity/corrections/load.ts";
import type { Judgement } from "../identity/judgements/judgement.ts";
import { judgePair } from "../identity/judgements/people.ts";
import { aboveOf } from "../identity/judgements/record.ts";
import { country } from "../identity/jurisdiction.ts";
import { press } from "../identity/persons.ts";
import { statement } from "../store/statements.ts";
import { type Bearer, bearerOf, type Graph, recordsOfBearers } from "./records.ts";
import { settled } from "./settled.ts";

/** Of one name so many are looked at; and of those the nearest are weighed, as whoever is far away can hardly be the same. */
const mostBearers = 1_000;
const weighed = 40;

/** Likeliest first. */
export const byScore = (a: Judgement, b: Judgement): number =>
  b.score - a.score || (a.ids.join(" ") < b.ids.join(" ") ? -1 : 1);

/**
 * Judges each of these people against all others of the name, as the review judges every pair; what a curator has refused
 * is different. One statement, and four for each five hundred weighed, however many people are asked about.
 */
export async function personJudgements(
  graph: Graph,
  corrections: Corrections,
  people: readonly { readonly id: string; readonly name: string }[],
): Promise<ReadonlyMap<string, readonly Judgement[]>> {
  const names = [...new Set(people.map(({ name }) => name))].sort();
  const rows = await graph.read(statement("read/review/bearers"), { names, limit: mostBearers });
  const byName = Map.groupBy(rows.map(bearerOf), ({ name }) => name);
  const pairs = people.flatMap(({ id, name }) => {
    const bearers = byName.get(name) ?? [];
    const own = bearers.find((each) => each.id === id);
    const count = bearers.filter(({ namesake }) => namesake !== press).length;
    return own === undefined ? [] : nearest(own, bearers).map((other) => ({ id, other: other.id, count }));
  });
  const wanted = new Set(pairs.flatMap(({ id, other }) => [id, other]));
  const bearers = [...byName.values()].flat().filter(({ id }) => wanted.has(id));
  const records = new Map((await recordsOfBearers(graph, bearers)).map((record) => [record.id, record]));
  const judgements = new Map<string, Judgement[]>(people.map(({ id }) => [id, []]));
  for (const { id, other, count } of pairs) {
    const [one, two] = [records.get(id), records.get(other)];
    const judgement = one === undefined || two === undefined ? null : judgePair(one, two, count);
    if (judgement !== null) judgements.get(id)?.push(settled(judgement, corrections));
  }
  for (const own of judgements.values()) own.sort(byScore);
  return judgements;
}

/** The others of the name, those of the same county first, then by how much of the way up they share. */
function nearest(own: Bearer, bearers: readonly Bearer[]): readonly Bearer[] {
  const above = aboveOf(own.jurisdiction);
  const nearness = ({ jurisdiction }: Bearer): number => {
    if (jurisdiction === own.jurisdiction || jurisdiction === country) return Number.POSITIVE_INFINITY;
    return aboveOf(jurisdiction).filter((name) => above.includes(name)).length;
  };
  const others = bearers.filter(({ id }) => id !== own.id);
  if (others.length <= weighed) return others;
  const ranked = others.map((bearer) => ({ bearer, near: nearness(bearer) }));
  return ranked
    .sort((a, b) => (a.near === b.near ? (a.bearer.id < b.bearer.id ? -1 : 1) : b.near - a.near))
    .slice(0, weighed)
    .map(({ bearer }) => bearer);
}
