import { officeOf } from "../identity/judgements/office.ts";
import { daysBetween, lateDays } from "../identity/judgements/record.ts";
import type { Row } from "../store/store.ts";
import type { Told } from "./tells.ts";

interface Span {
  first: string;
  last: string;
}

/** In so many offices, some joined by one article, even spans that nowhere touch may be two people's. */
const manyOffices = 4;

/**
 * Two people told apart by time alone were each seen in two offices by turns, and only where there are two such pairs can a
 * sighting more that changes no turn make two of one (the pairs had left open who of the four is who).
 */
const twoPairs = 8;

/**
 * Who was ever seen in two offices, or is told apart already, by the posts of load/posts-seen: the only people of whom more
 * need be asked. Nobody else can be two.
 */
export function ofSeveralOffices(rows: readonly Row[]): string[] {
  const people = Map.groupBy(rows, ({ plain }) => String(plain));
  return [...people].flatMap(([plainId, own]) => {
    const offices = new Set(own.flatMap(({ post }) => officeOf(String(post)) ?? []));
    return offices.size > 1 || own.some(({ at }) => at !== plainId) ? [plainId] : [];
  });
}

/**
 * Which of these people need a look at all their sightings, by the posts that the rest of the graph shows them in (rows
 * of load/offices): those parted or told apart, and those of two offices at one time. `told` is what the
 * edition being loaded adds; without it, when something is taken out, everyone of two offices is looked at.
 *
 * Most people are seen in one office, or in one after the other, so that most loads look at nobody.
 */
export function needALook(rows: readonly Row[], told: ReadonlyMap<string, Told> | null): string[] {
  const people = Map.groupBy(rows, ({ plain }) => String(plain));
  const ids = new Set([...people.keys(), ...(told?.keys() ?? [])]);
  return [...ids].sort().filter((id) => needsALook(id, people.get(id) ?? [], told?.get(id) ?? null));
}

function needsALook(plainId: string, rows: readonly Row[], told: Told | null): boolean {
  if (rows.some(({ at }) => at !== plainId)) return true;
  const spans = spansOf(rows);
  const offices = new Set([...spans.keys(), ...(told?.offices ?? [])]);
  if (offices.size < 2) return false;
  if (told === null || told.offices.size > 1) return true;
  const [office = ""] = told.offices;
  const before = spans.get(office);
  const others = [...spans].flatMap(([name, span]) => (name === office ? [] : [span]));
  if (told.first === "" || others.some(({ first }) => first === "")) return true;
  // Who goes on in the office in which they were seen first and last of all after the others cannot become two by that.
  const goesOn = others.every(
    ({ first, last }) => before !== undefined && first < before.first && last < before.last && last < told.first,
  );
  const own = { first: least(told.first, before?.first), last: most(told.last, before?.last) };
  if (offices.size < manyOffices) return !goesOn && !farApart([own, ...others], 0);
  return !(goesOn && offices.size < twoPairs && farApart([own, ...others], lateDays));
}

/** Whether more than so many days lie between any two of the spans. */
function farApart(spans: readonly Span[], days: number): boolean {
  const inOrder = spans.toSorted((a, b) => (a.first < b.first ? -1 : 1));
  return inOrder.every(({ first }, index) => {
    const previous = inOrder[index - 1];
    return previous === undefined || daysBetween(previous.last, first) > days;
  });
}

const least = (a: string, b: string | undefined): string => (b === undefined || a < b ? a : b);
const most = (a: string, b: string | undefined): string => (b === undefined || a > b ? a : b);

/** First and last day by office; "" comes first where one is not dated. */
function spansOf(rows: readonly Row[]): Map<string, Span> {
  const spans = new Map<string, Span>();
  for (const row of rows) {
    const office = officeOf(String(row.post));
    if (office === null) continue;
    const [first, last] = [String(row.first ?? ""), String(row.last ?? "")];
    const known = spans.get(office);
    spans.set(office, { first: least(first, known?.first), last: most(last, known?.last) });
  }
  return spans;
}
