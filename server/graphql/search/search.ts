import { searchSpelling } from "../../load/search-text.ts";
import { type NodeKind, nodeKinds } from "../../model/kinds.ts";
import { problem } from "../errors.ts";
import { boundedFirst, type PageArguments } from "../read/arguments.ts";
import { cursorOf, placeAfter } from "../read/cursor.ts";
import { fragment } from "../read/fragment.ts";
import { phraseOf } from "../read/phrase.ts";
import type { Reader } from "../read/reader.ts";
import type { PageInfo } from "../read/shapes.ts";
import { type Rank, rankOf, ranks } from "./rank.ts";

interface SearchArguments extends PageArguments {
  readonly text: string;
  readonly kinds?: readonly NodeKind[] | null | undefined;
  readonly county?: string | null | undefined;
}

export interface Found {
  readonly id: string;
  readonly rank: Rank;
  /** Sorts as the answer does: rank, then how much is written of it, then the shorter name, then the id. */
  readonly key: string;
}

export interface FoundEdge extends Found {
  readonly cursor: string;
}

export interface StoredSearch {
  readonly edges: readonly FoundEdge[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

const longest = 100;
const mostFound = 1_000;
/** Of this many posts that answer, the holders are found too. */
const postsFollowed = 5;
const usualKinds = nodeKinds.filter((kind) => kind !== "Edition");

const digits = (value: number, width: number): string => String(Math.min(value, 10 ** width - 1)).padStart(width, "0");

/** People above posts above the rest where all else is equal, as the model lists the kinds readers ask for. */
const kindOrder: readonly NodeKind[] = [
  "Person",
  "Post",
  "Organization",
  "Program",
  "Meeting",
  "Place",
  "Article",
  "Edition",
];

function keyOf(rank: Rank, kind: NodeKind, articles: number, name: string): string {
  const order = [ranks.indexOf(rank), kindOrder.indexOf(kind)].join("");
  return `${order}${digits(999_999 - Math.min(articles, 999_999), 6)}${digits(name.length, 4)}`;
}

async function candidates(reader: Reader, kinds: readonly NodeKind[], text: string, county: string | null) {
  const phrase = phraseOf(text);
  const name = phrase === null ? "search/nodes" : "search/phrase";
  const parameters = { text, phrase, county, limit: mostFound };
  const found = await Promise.all(
    kinds.map(async (kind) => {
      const rows = await reader.rows(fragment(name, { Kind: kind }, {}, reader.engine), parameters);
      return rows.map((row): Found => {
        const name = String(row.name);
        const rank = rankOf(text, name, String(row.searchText));
        return { id: String(row.id), rank, key: keyOf(rank, kind, Number(row.articles), name) };
      });
    }),
  );
  return found.flat().sort(byPlace);
}

const byPlace = (a: Found, b: Found): number =>
  a.key !== b.key ? (a.key < b.key ? -1 : 1) : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** Who holds the posts that answer best: someone who types 县委书记 may want the person. */
async function holders(reader: Reader, found: readonly Found[]): Promise<Found[]> {
  const posts = found.filter(({ id, rank }) => id.startsWith("post/") && rank !== "CONTAINS").slice(0, postsFollowed);
  const held = await reader.values(
    posts.map(({ id }) => id),
    "search/holders",
    {},
  );
  const people = [...held.values()].flat() as readonly { readonly id: string; readonly name: string }[];
  return people.map(({ id, name }) => ({ id, rank: "RELATED", key: keyOf("RELATED", "Person", 0, name) }));
}

/** Finds nodes by what they are called; see the schema for the order. */
export async function search(reader: Reader, asked: SearchArguments): Promise<StoredSearch> {
  const text = searchSpelling(asked.text);
  if (text.length > longest) throw problem("OUT_OF_BOUNDS", `text may have ${longest} characters.`);
  const limit = boundedFirst(asked.first, 20, 100);
  const { afterKey, afterId } = placeAfter(asked.after);
  const kinds = asked.kinds ?? usualKinds;
  const found = text === "" ? [] : await candidates(reader, kinds, text, asked.county ?? null);
  const known = new Set(found.map(({ id }) => id));
  const related = kinds.includes("Person") ? await holders(reader, found) : [];
  const all = [...found, ...related.filter(({ id }) => !known.has(id) && known.add(id))]
    .sort(byPlace)
    .slice(0, mostFound);
  const start =
    afterKey === null ? 0 : all.findIndex((each) => byPlace(each, { ...each, key: String(afterKey), id: afterId }) > 0);
  const rest = start < 0 ? [] : all.slice(start);
  const edges = rest.slice(0, limit).map((each) => ({ ...each, cursor: cursorOf(each) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rest.length > limit,
      hasPreviousPage: afterKey !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: all.length,
  };
}
