import type { BylineRole } from "../domain/article.ts";
import type { Diagnostic } from "../domain/diagnostic.ts";
import type { Entity, EntityRef, Fact, Reading } from "../domain/fact.ts";
import type { Basis } from "../domain/mention.ts";
import type { AppointmentKind, AttendanceRole, RelationKind } from "../model/kinds.ts";
import { sortOfSite } from "./destinations/sort.ts";

interface Named {
  readonly name: string;
}

/** One article as `xianzhi read --format json` prints it. Other programs depend on this shape: see DESIGN.md §4. */
export interface ArticleContract {
  readonly headline: string;
  readonly kicker: string | null;
  readonly subhead: string | null;
  readonly kind: string;
  readonly eventDate: string | null;
  readonly continuesOn: string | null;
  readonly text: string;
  readonly persons: readonly {
    readonly name: string;
    readonly posts: readonly string[];
    readonly byline: BylineRole | null;
  }[];
  readonly meetings: readonly {
    readonly name: string;
    readonly date: string | null;
    readonly attendance: readonly { readonly person: string; readonly roles: readonly AttendanceRole[] }[];
    readonly groups: readonly string[];
  }[];
  readonly programs: readonly Named[];
  readonly organizations: readonly Named[];
  readonly places: readonly Named[];
  readonly visits: readonly { readonly person: string; readonly to: string }[];
  readonly appointments: readonly { readonly person: string; readonly post: string; readonly kind: AppointmentKind }[];
  readonly facts: readonly {
    readonly relation: RelationKind;
    readonly from: string;
    readonly to: string;
    readonly quote: string;
    readonly start: number;
    readonly end: number;
    readonly rule: string;
    readonly basis: Basis;
  }[];
}

export interface FileContract {
  readonly file: string;
  readonly articles: readonly ArticleContract[];
  readonly diagnostics: readonly Pick<Diagnostic, "severity" | "message" | "line">[];
}

/** The readings of one file as a contract that other programs can hold us to. */
export function contractOf(
  file: string,
  readings: readonly Reading[],
  diagnostics: readonly Diagnostic[],
): FileContract {
  return {
    file,
    articles: readings.map(articleContract),
    diagnostics: diagnostics.map(({ severity, message, line }) => ({
      severity,
      message,
      ...(line !== undefined && { line }),
    })),
  };
}

/** One reading in that shape. */
export function articleContract({ article, eventDate, mentions, entities, facts }: Reading): ArticleContract {
  const of = (relation: RelationKind) => facts.filter((fact) => fact.relation === relation);
  const posts = Map.groupBy([...of("HOLDS"), ...of("APPOINTED")], ({ from }) => idOf(from));
  const attendance = Map.groupBy(of("ATTENDED"), ({ to }) => idOf(to));
  const credits = new Map(
    of("WROTE")
      .toReversed()
      .map(({ from, properties }) => [idOf(from), properties.role as BylineRole]),
  );
  // What is visited is a place or body, whatever its name ends in, unless it is a work.
  const visits = of("VISITED").filter(({ to }) => sortOfSite(to.name) !== "work");
  const visited = visits.map(({ to }) => to.name);
  /** A village may hold posts as well, and is a place all the same where somebody goes to it. */
  const visitedAs = (kind: Entity["kind"]): string[] => visits.flatMap(({ to }) => (to.kind === kind ? [to.name] : []));
  /** 石河 in 石河白桥段 that was visited is no place of its own. */
  const apart = ({ level, printed, start }: Reading["mentions"]["places"][number]): boolean =>
    (level !== "site" && level !== "village") ||
    !visited.some(
      (name) =>
        name.length > printed.length &&
        name.includes(printed) &&
        (level === "site" ||
          (name.endsWith(printed) && !/[县市区旗镇乡村道]$/u.test(name.slice(0, -printed.length)))) &&
        article.text.startsWith(name, start - name.indexOf(printed)),
    );
  const named = (kind: Entity["kind"], names: readonly string[]): Named[] => {
    const own = new Set(names);
    return entities.filter((entity) => entity.kind === kind && own.has(entity.name)).map(({ name }) => ({ name }));
  };
  return {
    headline: article.headline,
    kicker: article.kicker,
    subhead: article.subhead,
    kind: article.kind,
    eventDate,
    continuesOn: article.continuesOn,
    text: article.text,
    persons: entities
      .filter(({ kind }) => kind === "Person")
      .map((person) => ({
        name: person.name,
        // Held, given or taken: one entry each, in printed order.
        posts: [...new Set((posts.get(idOf(person)) ?? []).map(({ to }) => to.name))],
        byline: credits.get(idOf(person)) ?? null,
      })),
    meetings: entities
      .filter(({ kind, properties }) => kind === "Meeting" && properties.held === true)
      .map((meeting) => ({
        name: meeting.name,
        date: typeof meeting.properties.date === "string" ? meeting.properties.date : null,
        attendance: attendanceOf(attendance.get(idOf(meeting)) ?? []),
        groups: Array.isArray(meeting.properties.groups) ? meeting.properties.groups : [],
      })),
    programs: named(
      "Program",
      mentions.programs.map(({ name }) => name),
    ),
    organizations: named("Organization", [
      ...mentions.organizations.map(({ name }) => name),
      ...visitedAs("Organization"),
    ]),
    places: named("Place", [...mentions.places.filter(apart).map(({ name }) => name), ...visitedAs("Place")]),
    // Who only went along is in the facts.
    visits: of("VISITED")
      .filter(({ properties }) => properties.companion !== true)
      .map(({ from, to }) => ({ person: from.name, to: to.name })),
    appointments: of("APPOINTED").map(({ from, to, properties }) => ({
      person: from.name,
      post: to.name,
      kind: properties.kind as AppointmentKind,
    })),
    facts: facts.map(({ relation, from, to, quote, start, end, rule, basis }) => ({
      relation,
      from: from.name,
      to: to.name,
      quote,
      start,
      end,
      rule,
      basis,
    })),
  };
}

const idOf = ({ name, key }: EntityRef) => `${name}\n${key}`;

function attendanceOf(facts: readonly Fact[]): { person: string; roles: AttendanceRole[] }[] {
  return [...Map.groupBy(facts, ({ from }) => idOf(from)).values()].flatMap((own) => {
    const [first] = own;
    return first
      ? [{ person: first.from.name, roles: own.map(({ properties }) => properties.role as AttendanceRole) }]
      : [];
  });
}
