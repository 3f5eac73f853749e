import type { Article } from "../domain/article.ts";
import type { Reading } from "../domain/fact.ts";
import type { Mention, Mentions } from "../domain/mention.ts";

/**
 * Puts the printed text back into what was read from its reading view: offsets are the same in both, quotes and
 * printed forms are cut from print anew.
 */
export function asPrinted(reading: Reading, article: Article): Reading {
  const cut = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    article.text.slice(start, end);
  const restored = <T extends Mention>(mention: T): T => {
    const printed = cut(mention);
    return printed === mention.printed ? mention : { ...mention, printed };
  };
  const restore = <T extends Mention>(mentions: readonly T[]): T[] => mentions.map(restored);
  const persons = reading.mentions.persons.map((person) =>
    person.posts.length === 0 ? restored(person) : { ...restored(person), posts: restore(person.posts) },
  );
  const { posts, organizations, places, dates, meetings, programs, works } = reading.mentions;
  const mentions: Mentions = {
    persons,
    posts: restore(posts),
    organizations: restore(organizations),
    places: restore(places),
    dates: restore(dates),
    meetings: restore(meetings),
    programs: restore(programs),
    works: restore(works),
  };
  const facts = reading.facts.map((fact) => ({ ...fact, quote: cut(fact) }));
  return { ...reading, article, mentions, facts };
}
