import { type Draft, printedName, type Scribe } from "./scribe.ts";
import { sentences } from "./words.ts";

const roles = { r: "reporter", c: "correspondent", f: "photographer", e: "editor" } as const;

/** Puts a byline before, after or around an article, or none. */
export function withByline(scribe: Scribe, draft: Draft): Draft {
  const { random, county, truth } = scribe;
  const form = random.pick(sentences.bylines);
  const writers = [...random.sample(county.writers, 4)];
  const sign = (template: string) =>
    template.replace(/\{([rcfe])\}/g, (_, letter: keyof typeof roles) => {
      const name = writers.pop() ?? "";
      truth.byline(name, roles[letter]);
      return printedName(scribe, name);
    });
  const [first = "", ...rest] = draft.paragraphs;
  const closing = sign(form.close);
  return { ...draft, paragraphs: [sign(form.open) + first, ...rest, ...(closing === "" ? [] : [closing])] };
}
