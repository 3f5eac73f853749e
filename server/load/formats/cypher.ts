import type { Value } from "../../domain/fact.ts";
import { nodeKinds } from "../../model/kinds.ts";
import type { Properties, Scan } from "../scan.ts";

const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "'": "\\'", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function literal(value: Value): string {
  if (typeof value === "string") return `'${value.replace(/[\\'\n\r\t]/gu, (one) => escapes[one] ?? one)}'`;
  return typeof value === "object" ? `[${value.map(literal).join(", ")}]` : String(value);
}

function map(properties: Properties): string {
  return `{${Object.entries(properties)
    .map(([key, value]) => `\`${key}\`: ${literal(value)}`)
    .join(", ")}}`;
}

/** Statements that build the graph anew in an empty Neo4j, one a line. */
export async function* cypher(scan: Scan): AsyncGenerator<string> {
  for (const kind of nodeKinds) {
    yield `CREATE CONSTRAINT ${kind}_id IF NOT EXISTS FOR (n:${kind}) REQUIRE n.id IS UNIQUE;\n`;
  }
  for await (const { kind, id, properties } of scan.nodes()) yield `CREATE (:${kind} ${map({ ...properties, id })});\n`;
  for await (const { kind, id, from, to, fromKind, toKind, properties } of scan.edges()) {
    const ends = `MATCH (a:${fromKind} {id: ${literal(from)}}) MATCH (b:${toKind} {id: ${literal(to)}})`;
    yield `${ends} CREATE (a)-[:\`${kind}\` ${map({ ...properties, id })}]->(b);\n`;
  }
}
