import { type ExportFormat, exportGraph } from "../../server/load/export.ts";
import type { Part } from "../../server/load/scan-part.ts";
import type { GraphStore } from "../../server/store/store.ts";

/** An export in one piece. */
export async function exported(store: GraphStore, format: ExportFormat = "json", part: Part = {}): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of exportGraph(store, format, part)) pieces.push(piece);
  return pieces.join("");
}
