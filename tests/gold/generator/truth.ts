import { parse } from "valibot";
import type { AppointmentKind, AttendanceRole } from "../../../server/model/kinds.ts";
import { type Gold, goldShape } from "../score/shape.ts";
import type { Citizen, Post } from "./county.ts";

interface Known {
  readonly posts: Map<string, string[]>;
  byline: "reporter" | "correspondent" | "photographer" | "editor" | null;
  readonly bylineAlso: Set<string>;
}

/** Notes what a generated text says and turns it into gold. */
export class Truth {
  readonly headlines: string[] = [];
  private readonly persons = new Map<string, Known>();
  private readonly meetings: { name: string; alt: string[]; date: string | null; attendance: object[] }[] = [];
  private readonly named = { programs: new Map(), organizations: new Map(), places: new Map() } as Record<
    "programs" | "organizations" | "places",
    Map<string, { alt: readonly string[]; optional: boolean }>
  >;
  private readonly visits: object[] = [];
  private readonly appointments: object[] = [];

  /** Somebody named with these posts. */
  person({ name, posts, place }: Pick<Citizen, "name" | "posts" | "place">): void {
    const known = this.known(name);
    if (place !== null && posts.length > 0) this.name("places", place, [], true);
    for (const { text, organization, alt } of posts) {
      known.posts.set(text, alt === null ? [] : [alt]);
      if (organization !== null) this.name("organizations", organization, alt === null ? [] : [alt.slice(0, -2)]);
    }
  }

  /** A post whose organization the text leaves out but carries over. */
  elided({ name }: Citizen, post: Post): void {
    this.known(name).posts.set(post.text, [post.title]);
  }

  byline(name: string, role: "reporter" | "correspondent" | "photographer" | "editor"): void {
    const known = this.known(name);
    if (known.byline === null) known.byline = role;
    else if (known.byline !== role) known.bylineAlso.add(role);
  }

  meeting(name: string, alt: readonly string[], date: string | null): void {
    this.meetings.push({ name, alt: [...alt], date, attendance: [] });
  }

  attended(person: string, roles: readonly AttendanceRole[], alt?: AttendanceRole): void {
    const optionalRoles = roles.includes("reporter-in") || roles.includes("presenter") ? ["attendee"] : [];
    const roleAlts = alt === undefined ? {} : { [roles[0] ?? ""]: [alt] };
    this.meetings.at(-1)?.attendance.push({ person, roles, optionalRoles, roleAlts });
  }

  name(
    kind: "programs" | "organizations" | "places",
    name: string,
    alt: readonly string[] = [],
    optional = false,
  ): void {
    const before = this.named[kind].get(name);
    this.named[kind].set(name, { alt: before?.alt ?? alt, optional: optional && (before?.optional ?? true) });
  }

  visited(person: string, to: string, optional = false): void {
    this.visits.push({ person, to, optional });
  }

  appointed(person: Citizen, post: Post, kind: AppointmentKind): void {
    this.person({ ...person, posts: [post] });
    this.appointments.push({ person: person.name, post: post.text, kind });
  }

  gold(): Gold {
    const persons = [...this.persons].map(([name, { posts, byline, bylineAlso }]) => ({
      name,
      posts: [...posts.keys()],
      postAlts: Object.fromEntries([...posts].filter(([, alt]) => alt.length > 0)),
      byline,
      bylineAlso: [...bylineAlso],
    }));
    const list = (kind: keyof typeof this.named) => [...this.named[kind]].map(([name, more]) => ({ name, ...more }));
    return parse(goldShape, {
      headlines: this.headlines,
      persons,
      meetings: this.meetings,
      programs: list("programs"),
      organizations: list("organizations"),
      places: list("places"),
      visits: this.visits,
      appointments: this.appointments,
    });
  }

  private known(name: string): Known {
    const known = this.persons.get(name) ?? { posts: new Map(), byline: null, bylineAlso: new Set() };
    this.persons.set(name, known);
    return known;
  }
}
