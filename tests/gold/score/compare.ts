import { expectedOf, foundIn } from "./items.ts";
import { type Gold, type GoldKind, goldKinds, type ReadArticle } from "./shape.ts";

/** One kind in one text or many: how many required items were found, which were not, and what should not be there. */
export interface Tally {
  readonly found: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}
export type Tallies = Readonly<Record<GoldKind, Tally>>;

const none: Tally = { found: 0, missed: [], extra: [] };

function tallies(of: (kind: GoldKind) => Tally): Tallies {
  return Object.fromEntries(goldKinds.map((kind) => [kind, of(kind)])) as Record<GoldKind, Tally>;
}

/** Holds what was read from one text against its gold. */
export function compare(articles: readonly ReadArticle[], gold: Gold): Tallies {
  const expected = expectedOf(gold);
  const all = foundIn(articles, gold);
  return tallies((kind) => {
    const found = all.get(kind) ?? new Set<string>();
    const ofKind = expected.filter((item) => item.kind === kind);
    const required = ofKind.filter(({ optional }) => !optional);
    const missed = required.filter(({ keys }) => !keys.some((key) => found.has(key)));
    const known = new Set(ofKind.flatMap(({ keys }) => keys));
    const extra = gold.atLeast.includes(kind) ? [] : [...found].filter((key) => !known.has(key));
    return { found: required.length - missed.length, missed: missed.map(({ keys }) => keys[0] ?? ""), extra };
  });
}

/** Adds tallies up, kind by kind. */
export function sum(parts: readonly Tallies[]): Tallies {
  return tallies((kind) =>
    parts.reduce(
      (total, part) => ({
        found: total.found + part[kind].found,
        missed: [...total.missed, ...part[kind].missed],
        extra: [...total.extra, ...part[kind].extra],
      }),
      none,
    ),
  );
}

/** All kinds of one tally as one. */
export function overall(part: Tallies): Tally {
  const all = goldKinds.map((kind) => part[kind]);
  return {
    found: all.reduce((total, { found }) => total + found, 0),
    missed: all.flatMap(({ missed }) => missed),
    extra: all.flatMap(({ extra }) => extra),
  };
}

/** F1 in 0…1; 1 where nothing was to be found and nothing was. */
export function f1({ found, missed, extra }: Tally): number {
  const wrong = missed.length + extra.length;
  return found + wrong === 0 ? 1 : (2 * found) / (2 * found + wrong);
}
