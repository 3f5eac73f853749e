import { textOf } from "../read/shapes.ts";

/** One person in one post for one stretch of time. Days are ISO strings. */
export interface StoredTenure {
  readonly personId: string;
  readonly postId: string;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly began: string | null;
  readonly ended: string | null;
  readonly sightings: number;
  readonly acting: boolean;
  readonly stated: boolean;
  readonly presumed: boolean;
  /** Days on which the person was seen in the post, sorted. */
  readonly days: readonly string[];
}

type Sighting = Readonly<Record<string, unknown>>;

/** A row of cypher/read/person/tenures.cypher or post/holders.cypher. */
interface Row {
  readonly person: string;
  readonly post: string;
  readonly sightings: readonly Sighting[];
}

const beginnings = ["appointed", "elected"];
const endings = ["removed", "resigned"];

/** What a report does to a tenure: shows it, begins it, ends it, or (nominated) neither. */
function effect(sighting: Sighting): "shows" | "begins" | "ends" | "none" {
  if (sighting.kind === "HOLDS") return sighting.former === true ? "ends" : "shows";
  const change = String(sighting.change);
  return beginnings.includes(change) ? "begins" : endings.includes(change) ? "ends" : "none";
}

interface Draft {
  began: string | null;
  ended: string | null;
  days: string[];
  undated: number;
  acting: boolean;
  stated: boolean;
}

const empty = (): Draft => ({ began: null, ended: null, days: [], undated: 0, acting: false, stated: false });

/** Reports in the order of their days; what ends comes before what begins on one day, so that a new start stays open. */
const order = { ends: 0, none: 1, begins: 2, shows: 3 };

/** A report after an ending begins a new stretch: the same post held a second time. */
function stretches(sightings: readonly Sighting[]): Draft[] {
  const sorted = sightings
    .map((sighting) => ({ sighting, day: textOf(sighting, "date"), does: effect(sighting) }))
    .sort((a, b) => (a.day ?? "").localeCompare(b.day ?? "") || order[a.does] - order[b.does]);
  const drafts: Draft[] = [];
  for (const { sighting, day, does } of sorted) {
    if (does === "none") continue;
    let draft = drafts.at(-1);
    if (draft === undefined || (draft.ended !== null && does !== "ends")) {
      draft = empty();
      drafts.push(draft);
    }
    if (does === "ends") draft.ended ??= day;
    if (does === "begins") draft.began ??= day;
    if (does === "shows" && day !== null) draft.days.push(day);
    if (does === "shows" && day === null) draft.undated++;
    if (sighting.acting === true) draft.acting = true;
    if (sighting.basis === "stated") draft.stated = true;
  }
  return drafts;
}

function tenure({ person, post }: Row, draft: Draft, asOf: string | null): StoredTenure {
  const { began, ended, acting, stated, undated } = draft;
  const days = [...new Set(draft.days)].sort();
  const lastSeen = days.at(-1) ?? null;
  return {
    ...{ personId: person, postId: post, firstSeen: days[0] ?? null, lastSeen, began, ended, days },
    ...{ sightings: draft.days.length + undated, acting, stated },
    presumed: asOf !== null && (lastSeen ?? began ?? "") < asOf,
  };
}

/** The day from which a tenure counts: it began, or was first seen. */
export function startOf({ began, firstSeen }: StoredTenure): string {
  return began !== null && (firstSeen === null || began < firstSeen) ? began : (firstSeen ?? "");
}

/**
 * Tenures from dated sightings, latest first. With `asOf` (the sightings are then those up to that day): only those
 * that nothing has ended by that day.
 */
export function tenuresOf(rows: unknown, asOf?: string | null): StoredTenure[] {
  const all = (rows as readonly Row[]).flatMap((row) =>
    stretches(row.sightings).map((draft) => tenure(row, draft, asOf ?? null)),
  );
  const current = asOf === null || asOf === undefined ? all : all.filter(({ ended }) => ended === null);
  return current.sort(
    (a, b) =>
      (b.lastSeen ?? b.began ?? "").localeCompare(a.lastSeen ?? a.began ?? "") ||
      startOf(b).localeCompare(startOf(a)) ||
      `${a.postId}${a.personId}`.localeCompare(`${b.postId}${b.personId}`),
  );
}

const day = 86_400_000;
const at = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
const isoAt = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** A paper that appears once a week leaves gaps of seven days; only a silence of two months says something. */
const silence = 60;

interface Gap {
  readonly from: string;
  readonly to: string;
  readonly days: number;
}

/** Silences longer than two months between sightings, both ends excluded. */
export function gapsOf({ days }: StoredTenure): Gap[] {
  const gaps: Gap[] = [];
  for (const [index, next] of days.entries()) {
    const before = days[index - 1];
    if (before === undefined) continue;
    const apart = Math.round((at(next) - at(before)) / day) - 1;
    if (apart > silence) gaps.push({ from: isoAt(at(before) + day), to: isoAt(at(next) - day), days: apart });
  }
  return gaps;
}
