import type { GraphStore } from "../store/store.ts";
import { csv, csvNodes } from "./formats/csv.ts";
import { cypher } from "./formats/cypher.ts";
import { gexf } from "./formats/gexf.ts";
import { graphml } from "./formats/graphml.ts";
import { json } from "./formats/json.ts";
import { jsonld } from "./formats/jsonld.ts";
import { type Scan, scan } from "./scan.ts";
import type { Part } from "./scan-part.ts";

/** `json` is canonical: the same graph gives the same bytes on both engines. `csv` has one relation a line. */
const formats = {
  json,
  csv,
  "csv-nodes": csvNodes,
  graphml,
  gexf,
  cypher,
  jsonld,
} as const satisfies Record<string, (scan: Scan) => AsyncGenerator<string>>;

export type ExportFormat = keyof typeof formats;
export const exportFormats = Object.keys(formats) as readonly ExportFormat[];

/**
 * The graph, or a part of it, as text in pieces. Memory stays the same however large the graph is. What is loaded
 * while an export runs may or may not be in it.
 */
export async function* exportGraph(store: GraphStore, format: ExportFormat, part: Part = {}): AsyncGenerator<string> {
  yield* formats[format](await scan(store, part));
}
