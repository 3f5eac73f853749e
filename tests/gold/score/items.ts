import { Converter } from "opencc-js";
import type { Gold, GoldKind, ReadArticle } from "./shape.ts";

/** One thing the gold speaks of: any of `keys` satisfies it. */
export interface Expected {
  readonly kind: GoldKind;
  readonly keys: readonly string[];
  readonly optional: boolean;
}

const simplified = Converter({ from: "t", to: "cn" });

/** Names compare without spaces, quotation marks, and differences of width and of traditional or simplified script. */
export function plain(text: string): string {
  return simplified(
    text
      .normalize("NFKC")
      .replace(/[\s“”"‘’'「」]/g, "")
      .replace(/[•・‧∙⋅]/g, "·"),
  );
}

const key = (...parts: readonly string[]): string => parts.map(plain).join(" · ");

/** Counts namesakes apart: the first 王伟 of an article is 王伟, the second 王伟#2. */
function numbered(): (name: string) => string {
  const seen = new Map<string, number>();
  return (name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}#${count}`;
  };
}

/** Everything gold expects or allows. */
export function expectedOf(gold: Gold): readonly Expected[] {
  const items: Expected[] = [];
  const add = (kind: GoldKind, keys: readonly string[], optional: boolean) => items.push({ kind, keys, optional });
  for (const headline of new Set(gold.headlines)) add("headlines", [plain(headline)], false);
  const number = numbered();
  for (const { name, posts, byline, ...more } of gold.persons) {
    add("persons", [number(plain(name))], more.optional);
    for (const post of posts) {
      add(
        "posts",
        [post, ...(more.postAlts[post] ?? [])].map((form) => key(name, form)),
        more.optional,
      );
    }
    for (const post of more.optionalPosts) add("posts", [key(name, post)], true);
    if (byline !== null) {
      add(
        "bylines",
        [byline, ...more.bylineAlso].map((role) => key(name, role)),
        more.optional,
      );
    }
  }
  addAttendance(gold, add);
  for (const meeting of gold.meetings) {
    add("meetings", [meeting.name, ...meeting.alt].map(plain), meeting.optional);
    if (meeting.date === undefined) continue;
    const dated = [meeting.name, ...meeting.alt].map((name) => key(name, String(meeting.date)));
    add("dates", dated, meeting.optional);
  }
  if (gold.eventDate !== undefined) add("dates", [key("eventDate", String(gold.eventDate))], false);
  for (const kind of ["programs", "organizations", "places"] as const) {
    for (const { name, alt, optional } of gold[kind]) add(kind, [name, ...alt].map(plain), optional);
  }
  for (const { person, to, alt, optional } of gold.visits) {
    add(
      "visits",
      [to, ...alt].map((name) => key(person, name)),
      optional,
    );
  }
  for (const { person, post, alt, kind, optional } of gold.appointments) {
    add(
      "appointments",
      [post, ...alt].map((name) => key(person, name, kind)),
      optional,
    );
  }
  return items;
}

type Add = (kind: GoldKind, keys: readonly string[], optional: boolean) => void;

/** A role counts once a person, whichever of the article's meetings it belongs to; required anywhere is required. */
function addAttendance(gold: Gold, add: Add): void {
  const roles = new Map<string, { keys: readonly string[]; optional: boolean }>();
  const note = (keys: readonly string[], optional: boolean) => {
    const first = keys[0] ?? "";
    const before = roles.get(first);
    if (before === undefined || before.optional) roles.set(first, { keys, optional });
  };
  for (const meeting of gold.meetings) {
    for (const { person, ...said } of meeting.attendance) {
      const optional = said.optional || meeting.optional;
      for (const role of said.roles) {
        note(
          [role, ...(said.roleAlts[role] ?? [])].map((form) => key(person, form)),
          optional,
        );
      }
      for (const role of said.optionalRoles) note([key(person, role)], true);
    }
  }
  for (const { keys, optional } of roles.values()) add("attendance", keys, optional);
}

/** Everything the articles of one text were read to say, without repetition; headlines and dates only where gold has them. */
export function foundIn(articles: readonly ReadArticle[], gold: Gold): ReadonlyMap<GoldKind, ReadonlySet<string>> {
  const found = new Map<GoldKind, Set<string>>();
  const add = (kind: GoldKind, ...parts: readonly string[]) => {
    const keys = found.get(kind) ?? new Set();
    keys.add(key(...parts));
    found.set(kind, keys);
  };
  const dated = new Set(
    gold.meetings.flatMap(({ name, alt, date }) => (date === undefined ? [] : [name, ...alt].map(plain))),
  );
  for (const article of articles) {
    if (gold.headlines !== undefined && article.headline !== "") add("headlines", article.headline);
    if (gold.eventDate !== undefined) add("dates", "eventDate", String(article.eventDate));
    const number = numbered();
    for (const { name, posts, byline } of article.persons) {
      add("persons", number(plain(name)));
      for (const post of posts) add("posts", name, post);
      if (byline !== null) add("bylines", name, byline);
    }
    for (const { name, date, attendance } of article.meetings) {
      add("meetings", name);
      if (dated.has(plain(name))) add("dates", name, String(date));
      for (const { person, roles } of attendance) for (const role of roles) add("attendance", person, role);
    }
    for (const kind of ["programs", "organizations", "places"] as const) {
      for (const { name } of article[kind]) add(kind, name);
    }
    for (const { person, to } of article.visits) add("visits", person, to);
    for (const { person, post, kind } of article.appointments) add("appointments", person, post, kind);
  }
  return found;
}
