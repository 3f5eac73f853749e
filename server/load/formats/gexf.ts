import { nodes as nodeModels } from "../../model/nodes.ts";
import { attributesOf } from "../attributes.ts";
import type { Properties, Scan } from "../scan.ts";
import { xml } from "./xml.ts";

/** GEXF 1.3 (gexf.net); a relation exists on the date of the article that says so, structure always. */
export async function* gexf(scan: Scan): AsyncGenerator<string> {
  const nodeKeys = await attributesOf(scan.nodes());
  const edgeKeys = await attributesOf(scan.edges());
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield '<graph mode="dynamic" defaultedgetype="directed" timeformat="date" idtype="string">\n';
  yield '<attributes class="node" mode="static"><attribute id="of" title="node kind" type="string"/>\n';
  for (const [key, type] of nodeKeys) yield `<attribute id="${xml(key)}" title="${xml(key)}" type="${type}"/>\n`;
  yield '</attributes>\n<attributes class="edge" mode="static">\n';
  for (const [key, type] of edgeKeys) yield `<attribute id="${xml(key)}" title="${xml(key)}" type="${type}"/>\n`;
  yield "</attributes>\n<nodes>\n";
  for await (const { kind, id, properties } of scan.nodes()) {
    const label = properties[nodeModels[kind].caption] ?? id;
    const own = `<attvalue for="of" value="${kind}"/>${attributes(properties)}`;
    yield `<node id="${xml(id)}" label="${xml(label)}"><attvalues>${own}</attvalues></node>\n`;
  }
  yield "</nodes>\n<edges>\n";
  for await (const { kind, id, from, to, properties } of scan.edges()) {
    const { date } = properties;
    const when = date === undefined ? "" : ` start="${xml(date)}" end="${xml(date)}"`;
    const ends = `source="${xml(from)}" target="${xml(to)}"`;
    const values = `<attvalues>${attributes(properties)}</attvalues>`;
    yield `<edge id="${xml(id)}" ${ends} kind="${kind}" label="${kind}"${when}>${values}</edge>\n`;
  }
  yield "</edges>\n</graph>\n</gexf>\n";
}

function attributes(properties: Properties): string {
  return Object.entries(properties)
    .map(([key, value]) => `<attvalue for="${xml(key)}" value="${xml(value)}"/>`)
    .join("");
}
