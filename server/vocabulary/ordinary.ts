import { remembered } from "../domain/remembered.ts";
import { dictionary } from "./dictionary.ts";

/** Words rarer than this hardly describe anything. */
const everyday = 13.3;
const mostCharacters = 16;

/**
 * Whether a name is put together from words of everyday alone (花生种植基地, 长途汽车客运站), so that it names something
 * particular only together with the place it belongs to. The longest word is taken at each step; a word of one character
 * is one of everyday only beside longer ones.
 */
export const isOrdinary = remembered((name): boolean => {
  if (name.length > mostCharacters) return false;
  const { trie, words } = dictionary();
  let single = 0;
  let long = 0;
  for (let start = 0; start < name.length; ) {
    const end = trie.longest(name, start);
    const word = end < 0 ? undefined : words[trie.find(name, start, end)];
    if (word === undefined || end < 0 || word.division !== null || word.cost > everyday) return false;
    if (word.entries.has("place-name") || word.speech === "ns" || word.speech === "nr" || word.speech === "nz")
      return false;
    if (end - start === 1) single++;
    else long++;
    start = end;
  }
  return long > 0 && single <= long;
});
