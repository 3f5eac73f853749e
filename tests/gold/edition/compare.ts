import { contractOf } from "../../../server/facts/contract.ts";
import type { EditionReading } from "../../../server/ingest.ts";
import type { Tally } from "../score/compare.ts";
import { plain } from "../score/items.ts";
import { articleItems } from "./articles.ts";
import type { EditionGold } from "./shape.ts";

/** What gold says of one kind: `exactly` makes whatever else is found an extra. */
export interface Expectation {
  readonly kind: string;
  /** Each item in the forms of which any will do. */
  readonly expected: readonly (readonly string[])[];
  readonly found: readonly string[];
  readonly exactly: boolean;
}

const roleNames: Readonly<Record<string, string>> = { lecturer: "presenter", "arranged the work": "arranged" };
const all = (forms: string | readonly string[]): readonly string[] => (typeof forms === "string" ? [forms] : forms);
const pair = (...parts: readonly string[]): string => parts.map(plain).join(" · ");

function tally({ expected, found, exactly }: Expectation): Tally {
  const known = new Set(expected.flat());
  const have = new Set(found);
  const missed = expected.filter((forms) => !forms.some((form) => have.has(form)));
  const extra = exactly ? [...have].filter((one) => !known.has(one)) : [];
  return { found: expected.length - missed.length, missed: missed.map(([first]) => first ?? ""), extra };
}

/** Holds an edition as it was read against its gold, kind by kind. */
export function compareEdition(reading: EditionReading, gold: EditionGold): ReadonlyMap<string, Tally> {
  const articles = contractOf("", reading.readings, []).articles;
  const keys = new Map(gold.articles.exactly.map(({ key, headline }) => [plain(headline), key]));
  const keyOf = (headline: string): string => keys.get(plain(headline)) ?? headline;
  const each = <T>(list: (article: (typeof articles)[number]) => readonly T[]): T[] => articles.flatMap(list);
  const { persons, programs, inspections, appointments } = gold;
  const meetings = gold.meetings["exactly held here"];
  const visits = "exactly" in inspections ? inspections.exactly : inspections.atLeast;
  const entities = reading.readings.flatMap((one) => one.entities.filter(({ kind }) => kind === "Program"));
  const folded = programs["same program, printed in more than one way"].map((variants) => {
    const known = new Set(variants.map(plain));
    const own = entities.filter(({ name, printed }) => [name, ...printed].some((form) => known.has(plain(form))));
    return { variants, one: new Set(own.map(({ name }) => bare(name))).size === 1 };
  });
  const names = each((article) => article.programs.map(({ name }) => bare(name)));
  const expectations: Expectation[] = [
    ...articleItems(reading, gold),
    {
      kind: "persons",
      expected: persons.exactly.flatMap(({ name, in: where }) => where.map((key) => [pair(name, key)])),
      found: each(({ headline, persons: list }) => list.map(({ name }) => pair(name, keyOf(headline)))),
      exactly: true,
    },
    {
      kind: "posts",
      expected: persons.exactly.flatMap(({ name, posts }) => posts.map((post) => [pair(name, post)])),
      found: each(({ persons: list }) => list.flatMap(({ name, posts }) => posts.map((post) => pair(name, post)))),
      exactly: true,
    },
    {
      kind: "meetings",
      expected: meetings.map(({ name, date }) => all(name).map((form) => pair(form, date))),
      found: each((article) => article.meetings.map(({ name, date }) => pair(name, String(date)))),
      exactly: true,
    },
    {
      kind: "attendance",
      expected: meetings.flatMap(({ in: key, attendance }) =>
        attendance.flatMap(({ person, roles }) => roles.map((role) => [pair(person, roleNames[role] ?? role, key)])),
      ),
      found: each(({ headline, meetings: held }) =>
        held.flatMap(({ attendance }) =>
          attendance.flatMap(({ person, roles }) => roles.map((role) => pair(person, role, keyOf(headline)))),
        ),
      ),
      exactly: true,
    },
    {
      kind: "groups",
      expected: meetings.flatMap(({ groups }) => groups.map((group) => [plain(group)])),
      found: each((article) => article.meetings.flatMap(({ groups }) => groups.map(plain))),
      exactly: false,
    },
    { kind: "programs", expected: programs.atLeast.map((one) => all(one).map(bare)), found: names, exactly: false },
    {
      kind: "not programs",
      expected: [],
      found: programs.notPrograms.map(bare).filter((name) => names.includes(name)),
      exactly: true,
    },
    {
      kind: "same program",
      expected: folded.map(({ variants }) => [variants.join(" = ")]),
      found: folded.filter(({ one }) => one).map(({ variants }) => variants.join(" = ")),
      exactly: false,
    },
    {
      kind: "part of",
      expected: Object.entries(programs.partOf).flatMap(([whole, parts]) =>
        parts.map((part) => [`${bare(part)} · ${bare(whole)}`]),
      ),
      found: each(({ facts }) =>
        facts.filter(({ relation }) => relation === "PART_OF").map(({ from, to }) => `${bare(from)} · ${bare(to)}`),
      ),
      exactly: false,
    },
    {
      kind: "visits",
      expected: visits.flatMap(({ person, visited }) => visited.map((to) => [pair(person, to)])),
      found: each((article) => article.visits.map(({ person, to }) => pair(person, to))),
      exactly: "exactly" in inspections,
    },
    {
      kind: "appointments",
      expected: appointments.exactly.map(({ person, post, kind }) => [pair(person, post, kind)]),
      found: each((article) => article.appointments.map(({ person, post, kind }) => pair(person, post, kind))),
      exactly: true,
    },
    ...(["organizations", "places"] as const).map((kind) => ({
      kind,
      expected: gold[kind === "places" ? "places" : "organisations"].atLeast.map((one) => all(one).map(plain)),
      found: each((article) => article[kind].map(({ name }) => plain(name))),
      exactly: false,
    })),
    {
      kind: "works",
      expected: gold.works.map((work) => [plain(work)]),
      found: reading.readings.flatMap(({ mentions }) => mentions.works.map(({ name }) => plain(name))),
      exactly: false,
    },
  ];
  return new Map(expectations.map((one) => [one.kind, tally(one)]));
}

/** Programs compare without quotation marks and whatever else joins their parts. */
function bare(name: string): string {
  return plain(name).replace(/[\p{P}\p{S}]/gu, "");
}
