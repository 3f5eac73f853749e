import { EnvelopArmorPlugin } from "@escape.tech/graphql-armor";
import type { Plugin } from "graphql-yoga";

/** Bounds on one request, whatever it asks. Every query of our own page stays well below them. */
export const limits = {
  depth: 16,
  aliases: 30,
  directives: 30,
  tokens: 3_000,
  /** Rows that a query may ask for in all its lists together, nested ones multiplied. */
  rows: 20_000,
  /** Bytes of a request's body. */
  bytes: 256 * 1024,
  /** Time for all the reading a request does, in milliseconds. */
  timeMs: 10_000,
} as const;

/** Bounds on the query's text, before it is answered. */
export function textLimits(): Plugin {
  return EnvelopArmorPlugin({
    maxDepth: { n: limits.depth },
    maxAliases: { n: limits.aliases },
    maxDirectives: { n: limits.directives },
    maxTokens: { n: limits.tokens },
    // What a query costs is the rows it asks for (see rows.ts), not the number of its words.
    costLimit: { enabled: false },
    // The schema is public: hints at misspelled fields help, and hide nothing.
    blockFieldSuggestion: { enabled: false },
  }) as Plugin;
}
