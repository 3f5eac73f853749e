import { attributesOf } from "../attributes.ts";
import type { Properties, Scan } from "../scan.ts";

/** RFC 4180; the byte order mark makes spreadsheet programs read UTF-8. */
const mark = "\ufeff";

function field(value: unknown): string {
  const text = Array.isArray(value) ? value.join("; ") : String(value ?? "");
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const line = (values: readonly unknown[]): string => `${values.map(field).join(",")}\r\n`;
const cells = (keys: readonly string[], properties: Properties): readonly unknown[] =>
  keys.map((key) => properties[key]);

/** One relation a line, with the names of both ends and the evidence. */
export async function* csv(scan: Scan): AsyncGenerator<string> {
  const keys = [...(await attributesOf(scan.edges())).keys()];
  yield mark + line(["relation", "from", "from_kind", "from_name", "to", "to_kind", "to_name", "id", ...keys]);
  for await (const edge of scan.edges()) {
    const ends = [edge.from, edge.fromKind, edge.fromName, edge.to, edge.toKind, edge.toName];
    yield line([edge.kind, ...ends, edge.id, ...cells(keys, edge.properties)]);
  }
}

/** One node a line. */
export async function* csvNodes(scan: Scan): AsyncGenerator<string> {
  const keys = [...(await attributesOf(scan.nodes())).keys()].filter((key) => key !== "id");
  yield mark + line(["kind", "id", ...keys]);
  for await (const { kind, id, properties } of scan.nodes()) yield line([kind, id, ...cells(keys, properties)]);
}
