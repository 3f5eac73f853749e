import type { PersonMention } from "../../domain/mention.ts";
import { remembered } from "../../domain/remembered.ts";
import { nameFigures } from "../../vocabulary/name-figures.ts";
import type { PostChain } from "../posts/chain.ts";

const core = remembered((title) => title.replace(/^(常务|第一|专职)?副?/u, ""));
const nothingBefore = /[^\u4e00-\u9fff]|[在向对和与由跟请让给被把找问是的地得了着说着到于从等叫]/u;

interface Known {
  readonly name: string;
  readonly titles: readonly string[];
}

/** 鲁书记 is the one person of that surname whom the article names in full, where the title agrees or nothing contradicts. */
export function surnamesWithTitles(
  text: string,
  chains: readonly PostChain[],
  persons: readonly PersonMention[],
): PersonMention[] {
  const bySurname = knownBySurname(persons);
  const taken = new Set(persons.map(({ end }) => end));
  return chains.flatMap(({ posts: [post] }): PersonMention[] => {
    if (post === undefined || (post.as !== "office" && post.as !== "place")) return [];
    const { titleStart, end } = post;
    for (const length of [2, 1]) {
      const start = titleStart - length;
      const surname = text.slice(start, titleStart);
      const found = bySurname.get(surname)?.filter((known) => agrees(known, post.title)) ?? [];
      const [known] = found;
      if (known === undefined || found.length > 1 || taken.has(titleStart)) continue;
      if (start > 0 && !nothingBefore.test(text[start - 1] ?? "")) continue;
      const printed = text.slice(start, end);
      return [
        {
          start,
          end,
          printed,
          name: known.name,
          rule: "surname-with-title",
          basis: "inferred",
          reason: `“${printed}”即文中的${known.name}`,
          key: "",
          posts: [],
          byline: null,
        },
      ];
    }
    return [];
  });
}

function knownBySurname(persons: readonly PersonMention[]): Map<string, Known[]> {
  const titles = new Map<string, Set<string>>();
  for (const { name, posts, byline } of persons) {
    if (byline !== null) continue;
    const held = titles.get(name) ?? new Set();
    for (const { title } of posts) held.add(title);
    titles.set(name, held);
  }
  const bySurname = new Map<string, Known[]>();
  for (const [name, held] of titles) {
    const surname = nameFigures().compound.has(name.slice(0, 2)) ? name.slice(0, 2) : name.slice(0, 1);
    const known = bySurname.get(surname) ?? [];
    bySurname.set(surname, known);
    known.push({ name, titles: [...held] });
  }
  return bySurname;
}

function agrees({ titles }: Known, title: string): boolean {
  return (
    titles.length === 0 || titles.some((held) => core(held).endsWith(core(title)) || core(title).endsWith(core(held)))
  );
}
