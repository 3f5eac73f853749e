import type { Random } from "./random.ts";
import type { Draft } from "./scribe.ts";
import { confusions, names } from "./words.ts";

/** How untidily an edition is printed and scanned; every figure is a share, 0…1. */
export interface Mess {
  /** Articles whose lines are cut by a column. */
  readonly columns: number;
  /** Names of two characters with a space inside. */
  readonly spaced: number;
  /** Paragraphs followed by an empty line. */
  readonly blank: number;
  /** Articles in half-width punctuation. */
  readonly halfWidth: number;
  /** Articles whose last paragraph is printed under the article after them, with 下转. */
  readonly displaced: number;
  /** Characters that the scanner gets wrong. */
  readonly noise: number;
}

export const tidy: Mess = { columns: 0, spaced: 0, blank: 0, halfWidth: 0, displaced: 0, noise: 0 };

const wide: Readonly<Record<string, string>> = { ",": "，", "(": "（", ")": "）", ":": "：", ";": "；" };

/** Prints drafts as one page of text. */
export function printed(drafts: readonly Draft[], mess: Mess, random: Random): string {
  const items = drafts.map(({ headline, paragraphs }) => ({ headline, paragraphs: [...paragraphs] }));
  for (const [index, item] of items.entries()) {
    const next = items[index + 1];
    const last = item.paragraphs.at(-1);
    const movable = item.paragraphs.length > 2 && next !== undefined && next.headline !== "" && last !== undefined;
    if (!movable || last.length < 20 || !random.chance(mess.displaced)) continue;
    item.paragraphs.splice(-1, 1);
    next.paragraphs.push(last, "(下转第二版)");
  }
  const lines = items.flatMap((item) => [...itemLines(item, mess, random), ""]);
  return lines.map((line) => scanned(line, mess.noise, random)).join("\n");
}

function itemLines({ headline, paragraphs }: Draft, mess: Mess, random: Random): readonly string[] {
  const narrow = random.chance(mess.columns) ? random.int(14, 26) : null;
  const half = random.chance(mess.halfWidth);
  const body = paragraphs.flatMap((paragraph) => {
    const text = half ? paragraph : paragraph.replace(/[,():;]/g, (mark) => wide[mark] ?? mark);
    const lines = narrow === null ? [`　　${text}`] : cut(`　　${text}`, narrow);
    return random.chance(mess.blank) ? [...lines, ""] : lines;
  });
  return headline === "" ? body : [headline, ...body];
}

function cut(text: string, width: number): readonly string[] {
  const characters = [...text];
  return Array.from({ length: Math.ceil(characters.length / width) }, (_, line) =>
    characters.slice(line * width, (line + 1) * width).join(""),
  );
}

const confusable = new Map(
  confusions.groups.flatMap((group) => [...group].map((one) => [one, [...group].filter((other) => other !== one)])),
);

/** Each Chinese character or mark goes wrong with the given share: mistaken for another, doubled or lost. */
export function scanned(line: string, noise: number, random: Random): string {
  if (noise === 0) return line;
  return [...line]
    .map((character) => {
      if (!random.chance(noise)) return character;
      const like = confusable.get(character);
      if (like !== undefined) return random.pick(like);
      if (confusions.punctuation.includes(character.normalize("NFKC"))) return random.pick(["", ".", " "]);
      if (!/\p{Script=Han}/u.test(character)) return character;
      return random.pick(["", character + character, random.pick(names.secondGiven)]);
    })
    .join("");
}
