import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { usePersistedOperations } from "@graphql-yoga/plugin-persisted-operations";
import type { Plugin } from "graphql-yoga";

/** What codegen wrote of our own page's queries: text by `sha256:…`. */
const file = new URL("../../client/generated/persisted-documents.json", import.meta.url);

function ownOperations(): Readonly<Record<string, string>> {
  try {
    return JSON.parse(readFileSync(fileURLToPath(file), "utf8"));
  } catch {
    // A server without the built page has no operations of its own; clients then send their queries in full.
    return {};
  }
}

const stringOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

/**
 * Our own page may send an operation's id instead of its text: as `documentId` (`sha256:…`), or as Apollo's
 * `extensions.persistedQuery.sha256Hash`. Everyone may send full queries.
 */
export function persistedOperations(): Plugin {
  const operations = ownOperations();
  return usePersistedOperations({
    allowArbitraryOperations: true,
    extractPersistedOperationId: (params) => {
      const own = stringOf((params as { readonly documentId?: unknown }).documentId);
      const hash = stringOf((params.extensions?.persistedQuery as { readonly sha256Hash?: unknown })?.sha256Hash);
      return own ?? (hash === null ? null : `sha256:${hash}`);
    },
    getPersistedOperation: (id) => (Object.hasOwn(operations, id) ? (operations[id] ?? null) : null),
    customErrors: { keyNotFound: "Must provide query string." },
  });
}
