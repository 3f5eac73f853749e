import { describe, expect, test } from "vitest";
import { draw, lightGround } from "../../../client/canvas/look.ts";
import { citeNode, citeSentence } from "../../../client/exports/citation.ts";
import { csv } from "../../../client/exports/csv.ts";
import { gexf } from "../../../client/exports/gexf.ts";
import { graphml } from "../../../client/exports/graphml.ts";
import { cytoscapeJson, jsonld } from "../../../client/exports/json.ts";
import { svg } from "../../../client/exports/svg.ts";
import { graphOf } from "../../../client/state/graph.ts";
import { meeting, model, node, post, sample, secretary } from "../samples.ts";

const places = new Map(
  [secretary, post, meeting].map(({ id }, at) => [id, { id, x: at * 100, y: at * -50, pinned: false }]),
);
const awkward = graphOf({ nodes: [node('a"<&', "Person", "<script>alert('&')</script>\u0000")], edges: [] });

/** Every element closed in the order it was opened. */
function wellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, close, name, rest] of xml.matchAll(/<(\/?)([A-Za-z][\w:]*)((?:"[^"]*"|[^">])*)>/g)) {
    if (close) {
      if (open.pop() !== name) return false;
    } else if (!rest?.endsWith("/")) open.push(name ?? "");
  }
  return open.length === 0;
}

describe("CSV", () => {
  test("opens in a spreadsheet: byte order mark, CRLF, quotes doubled, formulas made plain", () => {
    expect(
      csv(
        ["a", "b"],
        [
          ["x,y", 'say "hi"'],
          ["=1+1", 2],
        ],
      ),
    ).toBe('\ufeffa,b\r\n"x,y","say ""hi"""\r\n\'=1+1,2\r\n');
  });
});

describe("XML", () => {
  test.each([sample, awkward])("GraphML and GEXF are well formed whatever the names", (graph) => {
    for (const text of [graphml(graph), gexf(graph, new Date(0))]) {
      expect(wellFormed(text)).toBe(true);
      expect(text).not.toContain("<script>");
      expect(text).not.toContain("\u0000");
    }
  });

  test("GraphML declares every key it uses and keeps counts and names", () => {
    const text = graphml(sample);
    for (const [, key] of text.matchAll(/<data key="(\w+)"/g)) expect(text).toContain(`<key id="${key}"`);
    expect(text).toContain('<data key="count">3</data>');
    expect(text).toContain('<data key="name">县委书记</data>');
  });

  test("GEXF lets a timeline play: every node and edge has its dates", () => {
    const text = gexf(sample, new Date("2024-05-06T07:08:09Z"));
    expect(text).toContain('timeformat="date"');
    expect(text.match(/ start="\d{4}-\d\d-\d\d" end="\d{4}-\d\d-\d\d"/g)).toHaveLength(5);
    expect(text).toContain('lastmodifieddate="2024-05-06"');
  });

  test("SVG draws every placed node and line, and text as text", () => {
    const text = svg(
      draw(sample, model, lightGround, ({ relation }) => relation),
      places,
      lightGround,
      "a <b>",
    );
    expect(wellFormed(text)).toBe(true);
    expect(text).toContain("县委书记");
    expect(text.match(/<g transform=/g)).toHaveLength(3);
    expect(text.match(/<g stroke=/g)).toHaveLength(2);
    expect(text).not.toContain("<b>");
  });
});

describe("JSON", () => {
  test("Cytoscape's own form carries places", () => {
    const { elements } = JSON.parse(cytoscapeJson(sample, places));
    expect(elements.nodes[1]).toMatchObject({ data: { id: post.id, name: "县委书记" }, position: { x: 100, y: -50 } });
    expect(elements.edges[0].data).toMatchObject({ source: secretary.id, target: post.id, count: 3 });
  });

  test("JSON-LD names nodes by IRI and hangs relations on them", () => {
    const { "@graph": nodes } = JSON.parse(jsonld(sample, "https://example.org/"));
    const iri = `https://example.org/post/${encodeURIComponent("甲县")}/${encodeURIComponent("县委书记")}`;
    expect(nodes[0]).toMatchObject({
      "@type": "schema:Person",
      "schema:name": "赵一",
      "xianzhi:HOLDS": [{ "@id": iri }],
    });
  });
});

describe("citations", () => {
  const source = { newspaper: "今日甲县", date: "2020-01-02", page: "1", headline: "县委开会" };

  test("give the sentence and where it stands, in either language", () => {
    expect(citeSentence("赵一主持会议。", source, "zh")).toBe(
      "“赵一主持会议。”——〈县委开会〉,《今日甲县》,2020-01-02,第 1 版",
    );
    expect(citeSentence("赵一主持会议。", source, "en")).toBe(
      "“赵一主持会议。” — ‘县委开会’, 今日甲县, 2020-01-02, p. 1",
    );
  });

  test("leave out what is not known", () => {
    const bare = { newspaper: null, date: null, page: null, headline: "县委开会" };
    expect(citeSentence("甲。", bare, "zh")).toBe("“甲。”——〈县委开会〉");
  });

  test("a node is cited with its id, its link and the day", () => {
    expect(citeNode({ id: "person/甲县/赵一", name: "赵一" }, "http://x/#y", new Date("2024-05-06T00:00:00Z"))).toBe(
      "赵一 (person/甲县/赵一). 县志 Xianzhi, 2024-05-06. http://x/#y",
    );
  });
});
