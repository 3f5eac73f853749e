import type { Citizen, County, Office } from "./county.ts";
import type { Random } from "./random.ts";
import type { Truth } from "./truth.ts";
import { names, sentences } from "./words.ts";

/** What writing an article needs at hand. */
export interface Scribe {
  readonly random: Random;
  readonly county: County;
  readonly truth: Truth;
  /** The edition's date, ISO. */
  readonly date: string;
  /** How often a name of two characters is printed with a space inside, 0…1. */
  readonly spaced: number;
}

/** An article before layout. */
export interface Draft {
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

/** Puts values in the places of `{name}`; a name without a value is an error of the templates. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`${template}: nothing to put for {${name}}`);
    return value;
  });
}

export function printedName(scribe: Scribe, name: string): string {
  const characters = [...name];
  return characters.length === 2 && scribe.random.chance(scribe.spaced) ? characters.join(" ") : name;
}

const namesOf = (scribe: Scribe, people: readonly Citizen[]) =>
  people.map(({ name }) => printedName(scribe, name)).join("、");

/** People of one office with their posts (县委常委、副县长甲 · 副县长甲、乙); notes them. */
export function withPosts(scribe: Scribe, people: readonly Citizen[]): string {
  for (const person of people) scribe.truth.person(person);
  return (people[0]?.posts ?? []).map(({ text }) => text).join("、") + namesOf(scribe, people);
}

/** A list as printed and who is in it. */
export interface Listed {
  readonly text: string;
  readonly people: readonly Citizen[];
}

/** People of several offices in one list; an office under the one before leaves its organization out. */
export function listed(scribe: Scribe, offices: readonly Office[]): Listed {
  const everyone: Citizen[] = [];
  const parts = offices.map((office, index) => {
    const people = scribe.random.sample(office.members, scribe.random.int(1, office.members.length));
    everyone.push(...people);
    const post = office.members[0]?.posts[0];
    const above = offices[index - 1];
    if (above === undefined || above !== office.under || post === undefined) return withPosts(scribe, people);
    for (const person of people) scribe.truth.elided(person, post);
    return post.title + namesOf(scribe, people);
  });
  return { text: parts.join(","), people: everyone };
}

/** People under a collective head, which gives nobody a post. */
export function underLead(scribe: Scribe): Listed {
  const { random, county, truth } = scribe;
  const pool = county.offices.filter(({ key }) => key === "deputies" || key === "consultativeDeputies");
  const all = pool.flatMap(({ members }) => members);
  const people = random.sample(all, random.int(2, 5));
  for (const { name } of people) truth.person({ name, posts: [], place: null });
  return { text: `${county.level}领导${namesOf(scribe, people)}`, people };
}

/** Words that any template may ask for; they state nothing. */
export function plainWords(scribe: Scribe): Readonly<Record<string, string>> {
  const { random, county } = scribe;
  const filler = fill(random.pick(sentences.fillers), { motto: random.pick(names.mottos) });
  return { x: county.level, topic: random.pick(sentences.topics), filler };
}

/** A day shortly before the edition, as printed and as ISO. */
export function eventDay(scribe: Scribe): { readonly printed: string; readonly iso: string } {
  const { random } = scribe;
  const back = random.int(1, 3);
  const day = new Date(`${scribe.date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - back);
  const iso = day.toISOString().slice(0, 10);
  const printed = `${day.getUTCMonth() + 1}月${day.getUTCDate()}日`;
  const forms = [printed, printed, printed, `${printed}上午`, `${printed}下午`];
  return { printed: random.pick(back === 1 ? [...forms, "昨日", "昨日上午"] : forms), iso };
}

/** The officials of the county: offices that give a post. */
export function officials(county: County): readonly Office[] {
  return county.offices.filter(({ members }) => (members[0]?.posts.length ?? 0) > 0);
}

/** Those who chair meetings and go on visits. */
export function leaders(county: County): readonly Office[] {
  return county.offices.filter(({ leads }) => leads);
}

/** Some offices in the county's order, each with the office that it stands under. */
export function withHeads(county: County, some: readonly Office[]): readonly Office[] {
  const wanted = new Set(some.flatMap((office) => (office.under === null ? [office] : [office.under, office])));
  return county.offices.filter((office) => wanted.has(office));
}
