import type { BylineName } from "../domain/article.ts";
import { unspaced } from "../domain/characters.ts";
import type { Mentions, OrganizationMention, PersonMention, PlaceMention, PostMention } from "../domain/mention.ts";
import type { Span } from "../domain/span.ts";
import { isCertain } from "./names/agree.ts";
import { agreeOnOrganizations } from "./organizations/agree.ts";
import type { Page } from "./page.ts";
import { accepted, creditOf, keyed, personOf } from "./persons/persons.ts";
import type { Story } from "./persons/story.ts";
import { surnamesWithTitles } from "./persons/surname.ts";
import { withHouses } from "./places/house.ts";
import type { PostChain } from "./posts/chain.ts";
import type { Lattice, Token } from "./tokens/lattice.ts";

export type Named = Pick<Mentions, "persons" | "posts" | "organizations" | "places">;

/** 雷锋精神, 陈桥路: what is named after people does not speak of them. */
const namesake =
  /^(精神|思想|理论|主义|式|杯|奖|号|故里|故居|纪念馆|纪念堂|文学院|文学奖|诗词|旧居|旧址|基金|研究会|医学院|路|街|桥|镇|乡|村|庄|班|小学|中学|希望)/u;

/** 看望了袁家沟村师生: the name is the village's, unless a title begins there. */
const ofVillage = /^[村屯寨](?![长支主书委妇会党民医两务组])/u;

/** Kinds of bodies whose names hold those of places. */
const commercial = new Set(["company", "school", "hospital", "media"]);

/** What stands over a character of the text, as bits. */
const organized = 1;
const ofTrade = 2;
const placed = 4;
const credited = 8;
const named = 16;

/** What has been found on a page, before it is known which of it is somebody. */
export interface Found {
  readonly page: Page;
  readonly text: string;
  readonly lattice: Lattice;
  /** The names that the article proves. */
  readonly known: ReadonlySet<string>;
  readonly tokens: readonly Token[];
  readonly chains: readonly PostChain[];
  readonly story: Story;
  readonly organizations: readonly OrganizationMention[];
  readonly places: readonly PlaceMention[];
}

/** Who of those found is somebody, and what is left of the rest. */
export function settled(found: Found): Named & { readonly tokens: readonly Token[] } {
  const { page, text, lattice, known, tokens, chains, story, organizations, places } = found;
  const { article, context } = page;
  const covers = new Uint8Array(text.length);
  for (const body of organizations) cover(covers, body, commercial.has(body.kind) ? organized | ofTrade : organized);
  for (const place of places) cover(covers, place, placed);
  for (const name of article.byline) cover(covers, name, credited);
  for (const part of article.parts) if (part.kind === "byline" || part.kind === "credit") cover(covers, part, credited);
  const under = (start: number, bits: number): boolean => ((covers[start] ?? 0) & bits) !== 0;
  const certain = (at: number): boolean => {
    const token = tokens[at];
    if (
      token === undefined ||
      under(token.start, organized | placed) ||
      namesake.test(text.slice(token.end, token.end + 3))
    )
      return false;
    return known.has(unspaced(text.slice(token.start, token.end))) || isCertain(lattice, token);
  };
  const told: PersonMention[] = [];
  for (const one of accepted(story.named, certain)) {
    const token = tokens[one.token];
    if (
      token === undefined ||
      (one.rule !== "title-before-name" &&
        (ofVillage.test(text.slice(token.end, token.end + 2)) ||
          (text[token.end - 1] === "嘎" && text[token.end] === "查")))
    )
      continue;
    if (!under(token.start, credited)) told.push(personOf(text, token, one));
  }
  dropRepeatedTitles(told);
  // Who gave a picture of his own and is told of is a person of the story, not its photographer.
  const speaks = ({ name, rule }: BylineName): boolean =>
    rule === "byline/provided" && told.some((person) => person.name === name);
  const full = [...told, ...article.byline.filter((name) => !speaks(name)).map((name) => creditOf(text, name))];
  const persons = keyed([...full, ...surnamesWithTitles(text, chains, full)].sort((a, b) => a.start - b.start));
  lattice.close();
  for (const person of persons) cover(covers, person, named);
  return {
    tokens,
    persons,
    posts: unique(persons.flatMap(({ posts }) => posts)),
    organizations: agreeOnOrganizations(
      organizations.filter(({ start }) => !under(start, named)),
      context.county,
    ),
    places: withHouses(
      text,
      organizations,
      places.filter(
        ({ start, rule, level }) =>
          !under(start, named | ofTrade) &&
          // 衡阳市 in 衡阳市公安局 names no more than whose office it is; a town is named by its office.
          (!under(start, organized) || (rule !== "place-by-suffix" && (level === "town" || level === "village"))),
      ),
    ),
  };
}

/** 王明局长 says nothing new of someone whom the article calls 县农机局局长王明, nor 王明书记 of its 党委书记. */
function dropRepeatedTitles(persons: PersonMention[]): void {
  const held = new Map<string, string[]>();
  for (const { name, posts } of persons) {
    const titles = posts.flatMap(({ title, organization, rule }) =>
      organization !== null || rule !== "title-after-name" ? [title] : [],
    );
    held.set(name, [...(held.get(name) ?? []), ...titles]);
  }
  for (const [index, person] of persons.entries()) {
    const titles = held.get(person.name) ?? [];
    const posts = person.posts.filter(
      ({ rule, organization, title }) =>
        rule !== "title-after-name" || organization !== null || !titles.some((longer) => longer.endsWith(title)),
    );
    if (posts.length < person.posts.length) persons[index] = { ...person, posts };
  }
}

function cover(covers: Uint8Array, { start, end }: Span, bits: number): void {
  for (let at = start; at < end; at++) covers[at] = (covers[at] ?? 0) | bits;
}

/** One mention for each stretch, however many people it is said of. */
function unique(posts: readonly PostMention[]): PostMention[] {
  return [...new Map(posts.map((post) => [post.start, post])).values()].sort((a, b) => a.start - b.start);
}
