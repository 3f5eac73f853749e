import { darkGround, draw, lightGround } from "../canvas/look.ts";
import { nodeRows, relationRows } from "../state/rows.ts";
import { isDark } from "../state/settings.ts";
import { model, places, shown, stage, title } from "../state/store.ts";
import { edgeLabel, inStory, naming } from "../words/names.ts";
import { say, type Word } from "../words/words.ts";
import { csv } from "./csv.ts";
import { download } from "./download.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { cytoscapeJson, jsonld } from "./json.ts";
import { svg } from "./svg.ts";

interface Export {
  readonly word: Word;
  readonly ending: string;
  readonly type: string;
  readonly make: () => string | Promise<Blob>;
}

/** What the page calls what is on the canvas. */
export function viewName(): string {
  const edition = title.value?.edition;
  return edition ? [edition.newspaper ?? edition.county, edition.date].filter(Boolean).join(" ") : say("name");
}

/** The ways to take away what is on the canvas, filters applied. */
export const exports: readonly Export[] = [
  { word: "exportPng", ending: "png", type: "image/png", make: picture },
  { word: "exportSvg", ending: "svg", type: "image/svg+xml", make: drawing },
  { word: "exportNodesCsv", ending: "nodes.csv", type: "text/csv;charset=utf-8", make: nodes },
  { word: "exportRelationsCsv", ending: "relations.csv", type: "text/csv;charset=utf-8", make: relations },
  { word: "exportGraphml", ending: "graphml", type: "application/xml", make: () => graphml(shown.value) },
  { word: "exportGexf", ending: "gexf", type: "application/xml", make: () => gexf(shown.value, new Date()) },
  {
    word: "exportCytoscape",
    ending: "cyjs",
    type: "application/json",
    make: () => cytoscapeJson(shown.value, places.value),
  },
  {
    word: "exportJsonld",
    ending: "jsonld",
    type: "application/ld+json",
    make: () => jsonld(shown.value, new URL("./", location.href).href),
  },
];

export async function save(kind: Export): Promise<void> {
  const stem = viewName().replace(/[\\/:*?"<>|\s]+/g, "-");
  download(`${stem}.${kind.ending}`, await kind.make(), kind.type);
}

async function picture(): Promise<Blob> {
  if (stage.value === null) throw new Error(say("emptyCanvas"));
  return await stage.value.png();
}

function drawing(): string {
  const ground = isDark() ? darkGround : lightGround;
  const standing = new Map((stage.value?.places() ?? [...places.value.values()]).map((placed) => [placed.id, placed]));
  return svg(draw(shown.value, model.value, ground, edgeLabel), standing, ground, viewName());
}

function nodes(): string {
  const header = ["id", "kind", "name", "articles", "relations", "hidden", "first", "last"];
  const rows = nodeRows(shown.value, naming, inStory);
  return csv(
    header,
    rows.map((row) => [row.id, row.kind, row.name, row.articles, row.degree, row.hidden, row.first, row.last]),
  );
}

function relations(): string {
  const header = ["from_id", "from", "relation", "to", "to_id", "articles", "first", "last", "basis", "notes"];
  const edges = shown.value.edges;
  const rows = relationRows(shown.value, naming).map((row) => {
    const edge = edges.get(row.id);
    const basis = row.inferred ? "inferred" : "stated";
    return [
      edge?.from ?? "",
      row.from,
      row.relation,
      row.to,
      edge?.to ?? "",
      row.count,
      row.first,
      row.last,
      basis,
      edge?.notes.join(";") ?? "",
    ];
  });
  return csv(header, rows);
}
