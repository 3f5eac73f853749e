import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ExportFormat, exportFormats } from "../../server/load/export.ts";
import { loadEdition } from "../../server/load/load.ts";
import type { Part } from "../../server/load/scan-part.ts";
import { temporaryStore } from "../store/temporary.ts";
import { exported } from "./exported.ts";
import { fixtureEditions } from "./fixtures.ts";
import { RowsBuilder } from "./rows-builder.ts";

let place: Awaited<ReturnType<typeof temporaryStore>>;
beforeAll(async () => {
  place = await temporaryStore();
  for (const rows of fixtureEditions()) await loadEdition(place.store, rows);
  // Everything that a format must escape.
  const head = { id: 'edition/<a>&"b"', newspaper: "甲'乙\\", county: "丙,丁", date: "2022-07-01" };
  const rows = new RowsBuilder(head).article("1", 'a "b", <c> & d', "'e' \\ f; g");
  rows.mention("Person", "person/'", { name: 'O\'Neil; "x"', aliases: ["<一>", "二,三"] }, "'e' \\ f");
  await loadEdition(place.store, rows.rows("x"));
});
afterAll(() => place[Symbol.asyncDispose]());

const text = (format: ExportFormat, part?: Part): Promise<string> => exported(place.store, format, part);

interface Canonical {
  readonly nodes: readonly {
    readonly id: string;
    readonly kind: string;
    readonly properties: Record<string, unknown>;
  }[];
  readonly edges: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly kind: string;
    readonly properties: Record<string, unknown>;
  }[];
}
const graph = async (part?: Part): Promise<Canonical> => JSON.parse(await text("json", part)) as Canonical;

test("the canonical export has every node and edge, in order, without what only the store needs", async () => {
  const { nodes, edges } = await graph();
  const given = fixtureEditions();
  const ids = new Set(given.flatMap((rows) => rows.nodes.map(({ id }) => id)));
  expect(nodes.length).toBe(ids.size + 3);
  expect(edges.length).toBe(given.reduce((sum, rows) => sum + rows.edges.length, 0) + 2);
  expect(nodes.flatMap(({ properties }) => Object.keys(properties))).not.toContain("searchText");
  expect(await text("json")).toBe(await text("json"));
});

test("a part has its editions' edges and the nodes they speak of, nothing else", async () => {
  const { nodes, edges } = await graph({ county: "石泉县" });
  expect(new Set(edges.map(({ properties }) => properties.edition))).toEqual(new Set(["edition/石泉日报/2022-06-01"]));
  expect(nodes.filter(({ kind }) => kind === "Person").map(({ id }) => id)).toEqual([
    "person/石泉县/何平",
    "person/石泉县/罗一鸣",
  ]);
  const ids = new Set(nodes.map(({ id }) => id));
  for (const { from, to } of edges) expect([ids.has(from), ids.has(to)]).toEqual([true, true]);
  const week = await graph({ since: "2022-05-10", until: "2022-05-11" });
  expect(week.nodes.filter(({ kind }) => kind === "Edition").length).toBe(2);
  expect((await graph({ edition: "edition/none" })).nodes).toEqual([]);
});

/** Fields of an RFC 4180 text. */
function parseCsv(csv: string): readonly (readonly string[])[] {
  const fields = [...csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)];
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of fields) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\r\n") lines.push([]);
  }
  return lines.slice(0, -1);
}

test("csv opens in a spreadsheet: one relation a line, both ends named, every field in its column", async () => {
  const csv = await text("csv");
  expect(csv.startsWith("\ufeffrelation,from,")).toBe(true);
  const [header = [], ...lines] = parseCsv(csv.slice(1));
  const { edges } = await graph();
  expect(lines.length).toBe(edges.length);
  for (const line of lines) expect(line.length).toBe(header.length);
  const at = (name: string): number => header.indexOf(name);
  const odd = lines.find((line) => line[at("to")] === "person/'");
  expect([odd?.[at("to_name")], odd?.[at("from_name")]]).toEqual(['O\'Neil; "x"', 'a "b", <c> & d']);
  const people = parseCsv((await text("csv-nodes")).slice(1));
  expect(people.find((line) => line[1] === "person/'")?.join()).toContain("<一>; 二,三");
});

describe.each(["graphml", "gexf"] as const)("%s", (format) => {
  test("is well-formed, declares what it uses and has every node and edge", async () => {
    const xml = await text(format);
    const { document } = parseHTML(`<!doctype html><body>${xml.replace(/^<\?xml[^>]*>\n/u, "")}</body>`);
    const { nodes, edges } = await graph();
    const count = (selector: string): number => document.querySelectorAll(selector).length;
    expect([count("node"), count("edge")]).toEqual([nodes.length, edges.length]);
    const ids = new Set([...document.querySelectorAll("node")].map((node) => node.getAttribute("id")));
    expect(ids.has("person/'")).toBe(true);
    const [declared, used] = format === "graphml" ? ["key", "data"] : ["attribute", "attvalue"];
    const names = new Set([...document.querySelectorAll(declared)].map((each) => each.getAttribute("id")));
    for (const each of document.querySelectorAll(used)) {
      expect(names).toContain(each.getAttribute(format === "graphml" ? "key" : "for"));
    }
    expect(xml).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#10;)/u);
  });
});

test("gexf dates every relation by its article", async () => {
  expect(await text("gexf")).toMatch(/<edge id="[^"]*HOLDS[^"]*" [^>]* start="2022-05-10" end="2022-05-10">/u);
});

test("json-ld ties each relation to both its ends", async () => {
  const document = JSON.parse(await text("jsonld")) as { "@graph": readonly Record<string, unknown>[] };
  const ids = new Set(document["@graph"].map((each) => each["@id"]));
  const held = document["@graph"].filter((each) => each["@type"] === "HOLDS");
  expect(held.length).toBeGreaterThan(5);
  for (const each of held) expect([ids.has(each.from), ids.has(each.to)]).toEqual([true, true]);
});

test("the cypher export builds the same graph again", async () => {
  await using other = await temporaryStore();
  const statements = (await text("cypher"))
    .split(";\n")
    .filter((statement) => statement.startsWith("CREATE (") || statement.startsWith("MATCH"));
  for (const statement of statements) await other.store.write((transaction) => transaction.run(statement));
  const rows = await other.store.read("MATCH (a)-[r]->(b) RETURN r.id AS id, a.id AS from, b.id AS to ORDER BY id");
  const { edges } = await graph();
  const expected = edges.map(({ id, from, to }) => ({ id, from, to }));
  expect(rows).toEqual(expected.sort((a, b) => Buffer.compare(Buffer.from(a.id), Buffer.from(b.id))));
  const [odd] = await other.store.read("MATCH (p:Person {id: $id}) RETURN p.name AS name, p.aliases AS aliases", {
    id: "person/'",
  });
  expect(odd).toEqual({ name: 'O\'Neil; "x"', aliases: ["<一>", "二,三"] });
});

test("every format ends with a line break and none shows an undefined", async () => {
  for (const format of exportFormats) {
    const whole = await text(format);
    expect(whole.endsWith("\n"), format).toBe(true);
    expect(whole, format).not.toMatch(/undefined|\[object/u);
  }
});
