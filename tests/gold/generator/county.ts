import type { Random } from "./random.ts";
import { names, offices, sentences } from "./words.ts";

export interface Post {
  /** As printed: organization and title. */
  readonly text: string;
  readonly title: string;
  readonly organization: string | null;
  /** Another way of saying the same post. */
  readonly alt: string | null;
}

export interface Citizen {
  readonly name: string;
  readonly posts: readonly Post[];
  /** The town or village named in the posts. */
  readonly place: string | null;
}

/** People of one office, printed together: all hold the same posts. */
export interface Office {
  readonly key: string;
  readonly members: readonly Citizen[];
  /** The office named just before it in a list, whose organization it then leaves out. */
  readonly under: Office | null;
  /** Chairs meetings and goes on visits. */
  readonly leads: boolean;
}

/** A county with its people and institutions: what the editions of its paper talk about. */
export interface County {
  readonly name: string;
  /** 县, 区, 市 or 旗: the word its offices are called by. */
  readonly level: string;
  readonly paper: string;
  readonly offices: readonly Office[];
  readonly towns: readonly string[];
  readonly villages: readonly string[];
  readonly companies: readonly string[];
  readonly bureaus: readonly string[];
  readonly schools: readonly string[];
  /** Program names without quotation marks, with the tail that says what they are. */
  readonly programs: readonly { readonly core: string; readonly tail: string }[];
  /** People of the paper and its correspondents. */
  readonly writers: readonly string[];
}

/** Draws a county; everything in it has a name of its own. */
export function countyOf(random: Random): County {
  const taken = new Set<string>();
  const fresh = (draw: () => string): string => {
    for (;;) {
      const name = draw();
      if (taken.has(name)) continue;
      taken.add(name);
      return name;
    }
  };
  const many = (count: number, draw: () => string) => Array.from({ length: count }, () => fresh(draw));
  const two = (first: readonly string[], second: readonly string[]) => random.pick(first) + random.pick(second);
  const short = two(names.countyFirst, names.countySecond);
  const level = random.pick(["县", "县", "县", "区", "市", "旗"]);
  const towns = many(8, () => `${two(names.townFirst, names.townSecond)}${random.pick(["镇", "镇", "乡", "街道"])}`);
  const lists = {
    towns,
    villages: many(10, () => `${two(names.townFirst, names.townSecond)}村`),
    companies: many(6, () => `${two(names.companyFirst, names.companySecond)}${random.pick(names.companyTails)}`),
    bureaus: random.sample(sentences.bureaus, 9).map((bureau) => level + bureau),
    schools: sentences.schools.map((school) => level + school),
  };
  return {
    ...lists,
    name: short + level,
    level,
    paper: short + random.pick(names.papers),
    offices: officesOf(level, lists, () => fresh(() => personName(random))),
    programs: random.sample(names.programFirst, 8).map((core) => ({ core, tail: random.pick(names.programTails) })),
    writers: many(14, () => personName(random)),
  };
}

/** A name: one in five has two characters, one in forty a compound surname, one in a hundred is transliterated. */
export function personName(random: Random): string {
  if (random.chance(0.01)) return random.pick(names.transliterated);
  const surname = random.pick(random.chance(0.06) ? names.rareSurnames : names.surnames);
  if (random.chance(0.2)) return surname + random.pick(names.singleGiven);
  return surname + random.pick(names.firstGiven) + random.pick(names.secondGiven);
}

function officesOf(
  level: string,
  lists: Readonly<Record<"towns" | "villages" | "companies" | "bureaus" | "schools", readonly string[]>>,
  freshName: () => string,
): readonly Office[] {
  const made: Office[] = [];
  for (const { key, each, posts, size, under, leads } of offices) {
    for (const [index, it] of (each === undefined ? [""] : lists[each]).entries()) {
      const held = posts.map((post) => postOf(post.replaceAll("{x}", level).replaceAll("{it}", it)));
      const place = each === "towns" || each === "villages" ? it : null;
      const members = Array.from({ length: size }, () => ({ name: freshName(), posts: held, place }));
      const above = made.filter((office) => office.key === under)[each === undefined ? 0 : index];
      made.push({ key, members, under: above ?? null, leads });
    }
  }
  return made;
}

/** Reads "organization|title/other form". */
function postOf(line: string): Post {
  const [main = "", alt] = line.split("/");
  const [organization = "", title = ""] = main.split("|");
  return { text: organization + title, title, organization: organization || null, alt: alt ?? null };
}
