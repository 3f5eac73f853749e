import type { Staged } from "../domain/diagnostic.ts";
import type { EditionSource } from "../domain/edition.ts";
import type { EditionRows } from "../domain/rows.ts";

export type ReadOne = (source: EditionSource) => Promise<Staged<EditionRows>>;
export type ReadGroup = (sources: readonly EditionSource[]) => Promise<Staged<EditionRows>[]>;

/** Short editions are read faster together (see `added`); a long one has articles enough by itself. */
const mostTogether = 16;
const lengthTogether = 20_000;

/** Editions one after another as they are read together; of few editions every thread has some. */
export function groupsOf(sources: readonly EditionSource[], jobs: number): readonly (readonly EditionSource[])[] {
  const most = Math.min(mostTogether, Math.ceil(sources.length / jobs));
  const groups: EditionSource[][] = [];
  let length = 0;
  for (const source of sources) {
    const last = groups.at(-1);
    length += source.text.length;
    if (last !== undefined && last.length < most && length <= lengthTogether) last.push(source);
    else {
      groups.push([source]);
      length = source.text.length;
    }
  }
  return groups;
}

/** Reads an edition with its group, which is begun as the first of it is asked for and forgotten after the last. */
export function readInGroups(groups: readonly (readonly EditionSource[])[], read: ReadGroup): ReadOne {
  const places = new Map(groups.flatMap((group) => group.map((source, at) => [source, { group, at }] as const)));
  const begun = new Map<readonly EditionSource[], Promise<Staged<EditionRows>[]>>();
  return async (source) => {
    const { group, at } = places.get(source) ?? { group: [source], at: 0 };
    const reading = begun.get(group) ?? read(group);
    if (at === group.length - 1) begun.delete(group);
    else begun.set(group, reading);
    return (await reading)[at] as Staged<EditionRows>;
  };
}
