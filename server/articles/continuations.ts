import type { Draft } from "./drafts.ts";
import type { Labelled } from "./labels.ts";

const bare = (titles: readonly Labelled[]): string =>
  titles.map(({ read }) => read.replace(/[^\p{L}\p{N}]/gu, "")).join("");

function opensWith({ content }: Draft): boolean {
  return content[0]?.label === "from";
}

/**
 * Where both pages of an article are in one edition, what 上接 carries over is joined to what 下转 left: by the
 * repeated headline, or without one where only one article can be meant. Returns the articles that remain.
 */
export function joinContinuations(drafts: readonly Draft[]): Draft[] {
  const left = drafts.filter(({ content }) => content.some(({ label }) => label === "on"));
  const ends = drafts.filter(opensWith);
  const gone = new Set<Draft>();
  for (const end of ends) {
    const name = bare(end.titles);
    const own = left.filter((draft) => draft !== end && !gone.has(draft));
    const named = own.filter(({ titles }) => name.length >= 4 && bare(titles).includes(name));
    const only = name === "" && own.length === 1 && ends.length === 1 ? own : [];
    const [start] = named.length === 1 ? named : only;
    if (start === undefined) continue;
    start.content.push(...end.meta, ...end.content);
    gone.add(end);
  }
  return drafts.filter((draft) => !gone.has(draft));
}
