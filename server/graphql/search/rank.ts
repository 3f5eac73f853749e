import { searchSpelling } from "../../load/search-text.ts";

/** Best first; the schema's MatchRank. */
export const ranks = ["EXACT", "PREFIX", "CONTAINS", "RELATED"] as const;
export type Rank = (typeof ranks)[number];

/**
 * How a node's names answer a search. `searchText` holds, name after name, the characters, then the pinyin by
 * syllables (`lu wen tao`), run together (`luwentao`), then the initials (`lwt`); see server/load/search-text.ts.
 */
export function rankOf(sought: string, name: string, searchText: string): Exclude<Rank, "RELATED"> {
  const spelled = searchSpelling(name);
  if (spelled === sought) return "EXACT";
  if (spelled.startsWith(sought)) return "PREFIX";
  const together = sought.replaceAll(" ", "");
  const whole = romanised(searchText);
  if (whole.includes(together)) return "EXACT";
  return whole.some((form) => form.startsWith(together)) ? "PREFIX" : "CONTAINS";
}

/** The run-together spellings and their initials: a word that its predecessors spell out, and the word after it. */
function romanised(searchText: string): string[] {
  const words = searchText.split(" ");
  return words.flatMap((word, index) => {
    let spelled = "";
    for (let at = index - 1; at >= 0 && spelled.length < word.length; at--) spelled = `${words[at]}${spelled}`;
    return index > 0 && spelled === word ? [word, words[index + 1] ?? word] : [];
  });
}
