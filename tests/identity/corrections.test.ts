import { describe, expect, it } from "vitest";
import type { EdgeRow, EditionRows, NodeRow } from "../../server/domain/rows.ts";
import { applyCorrections } from "../../server/identity/corrections/apply.ts";
import { CorrectionError } from "../../server/identity/corrections/error.ts";
import { correctionsOf } from "../../server/identity/corrections/load.ts";

const signed = "who: 编者\n  when: 2026-01-02\n  why: 见县志办答复";
const corrections = (text: string) => correctionsOf([["corrections/a.yaml", text]]);

const article = "article/清河日报/2020-05-02/1";
const edition = "edition/清河日报/2020-05-02";
const fact = (digit: string) => `fact/${digit.repeat(24)}`;
const node = (kind: NodeRow["kind"], id: string, properties: NodeRow["properties"]): NodeRow => ({
  kind,
  id,
  properties,
});
const edge = (kind: EdgeRow["kind"], digit: string, from: string, to: string, toKind: EdgeRow["toKind"]): EdgeRow => ({
  ...{ kind, id: fact(digit), from, to, fromKind: "Person", toKind },
  properties: { article, edition, quote: "县水利局局长王伟出席", start: 0, end: 10, rule: "r", basis: "stated" },
});
const rows: EditionRows = {
  edition,
  sha256: "x",
  nodes: [
    node("Article", article, { text: "县水利局局长王伟出席会议。", headline: "王伟出席会议", date: "2020-05-02" }),
    node("Person", "person/清河县/王伟", { name: "王伟", jurisdiction: "清河县" }),
    node("Person", "person/清河县/王伟@采编", { name: "王伟", jurisdiction: "清河县", namesake: "采编" }),
    node("Post", "post/清河县/县水利局局长", { name: "县水利局局长", jurisdiction: "清河县" }),
  ],
  edges: [
    edge("HOLDS", "a", "person/清河县/王伟", "post/清河县/县水利局局长", "Post"),
    edge("WROTE", "b", "person/清河县/王伟@采编", article, "Article"),
  ],
};
const apply = (text: string) => applyCorrections(rows, corrections(text)).value;
const ids = (result: EditionRows) => result.nodes.map(({ id }) => id);

describe("a curator's judgement", () => {
  it("merges two nodes; every edge follows and keeps its id", () => {
    const result = apply(`- merge: [person/清河县/王伟@采编]\n  into: person/清河县/王伟\n  ${signed}\n`);
    expect(ids(result)).not.toContain("person/清河县/王伟@采编");
    expect(result.edges.map(({ id, from }) => [id, from])).toEqual([
      [fact("a"), "person/清河县/王伟"],
      [fact("b"), "person/清河县/王伟"],
    ]);
  });

  it("splits off the one who holds another post", () => {
    const result = apply(
      `- split: person/清河县/王伟\n  as: 水利局\n  posts: [post/清河县/县水利局局长]\n  ${signed}\n`,
    );
    expect(result.edges[0]?.from).toBe("person/清河县/王伟@水利局");
    expect(ids(result)).toContain("person/清河县/王伟@水利局");
  });

  it("rejects a fact", () => {
    expect(apply(`- reject: [${fact("a")}]\n  ${signed}\n`).edges.map(({ id }) => id)).toEqual([fact("b")]);
  });

  it("adds a fact that quotes its article, and leaves out one that does not", () => {
    const add = (quote: string) =>
      `- add:\n    relation: HOLDS\n    from: person/清河县/王伟\n    to: post/清河县/县委委员\n    article: ${article}\n    quote: ${quote}\n  ${signed}\n`;
    const added = apply(add("王伟出席会议")).edges.at(-1);
    expect(added?.properties).toMatchObject({ quote: "王伟出席会议", start: 6, end: 12, rule: "curator" });
    const { value, diagnostics } = applyCorrections(rows, corrections(add("王伟缺席")));
    expect(value.edges).toHaveLength(2);
    expect(diagnostics[0]?.message).toMatch("the quote is not in");
  });

  it("makes an inferred fact stated by adding it, in place of the one that was read", () => {
    const [read] = rows.edges;
    if (read === undefined) throw new Error("there is no edge");
    const doubtful = {
      ...rows,
      edges: [{ ...read, properties: { ...read.properties, basis: "inferred", former: true } }],
    };
    const text = `- add:\n    relation: HOLDS\n    from: ${read.from}\n    to: ${read.to}\n    article: ${article}\n    quote: 县水利局局长王伟\n  ${signed}\n`;
    const { edges } = applyCorrections(doubtful, corrections(text)).value;
    expect(edges).toHaveLength(1);
    expect(edges[0]?.properties).toMatchObject({
      basis: "stated",
      rule: "curator",
      former: true,
      quote: "县水利局局长王伟",
    });
  });

  it("redacts a person: no node, no edge, and the name masked with every offset kept", () => {
    const result = apply(`- redact: person/清河县/王伟\n  ${signed}\n`);
    expect(ids(result)).not.toContain("person/清河县/王伟");
    expect(result.edges.map(({ id }) => id)).toEqual([fact("b")]);
    expect(JSON.stringify(result.nodes[0])).not.toContain("王伟");
    expect(result.nodes[0]?.properties.text).toBe("县水利局局长某某出席会议。");
  });

  it("renames and gives aliases", () => {
    const result = apply(
      `- rename: person/清河县/王伟\n  name: 王炜\n  ${signed}\n- alias: person/清河县/王伟\n  names: [小王]\n  ${signed}\n`,
    );
    expect(result.nodes[1]?.properties).toMatchObject({ name: "王炜", aliases: ["小王", "王伟"] });
  });

  it("keeps a merged node's name as an alias, whether or not the edition names the other one", () => {
    const into = "person/白水县/王炜";
    const [only] = apply(
      `- merge: [person/清河县/王伟, person/清河县/王伟@采编]\n  into: ${into}\n  ${signed}\n`,
    ).nodes.filter(({ kind }) => kind === "Person");
    expect(only).toEqual({
      ...{ kind: "Person", id: into },
      properties: {
        name: "王炜",
        jurisdiction: "白水县",
        aliases: ["王伟"],
        formerIds: ["person/清河县/王伟", "person/清河县/王伟@采编"],
      },
    });
  });

  it("notes on the edition which entries took effect, without any name", () => {
    const written = corrections(
      `- redact: person/清河县/王伟\n  ${signed}\n- reject: [${fact("b")}, ${fact("c")}]\n  ${signed}\n- redact: person/清河县/无人\n  ${signed}\n`,
    );
    const withEdition = { ...rows, nodes: [...rows.nodes, node("Edition", edition, { name: "清河日报 2020-05-02" })] };
    const { nodes } = applyCorrections(withEdition, written).value;
    const [redact, reject] = written.entries;
    expect(nodes.find(({ id }) => id === edition)?.properties.corrections).toEqual(
      [`${redact?.key}.0`, `${reject?.key}.0`].sort(),
    );
  });

  it("masks a redacted name wherever the edition repeats it", () => {
    const listed = {
      ...rows,
      edges: rows.edges.map((each) => ({ ...each, properties: { ...each.properties, groups: ["王伟等人"] } })),
    };
    const result = applyCorrections(listed, corrections(`- redact: person/清河县/王伟\n  ${signed}\n`)).value;
    expect(result.edges[0]?.properties.groups).toEqual(["某某等人"]);
    expect(result.edges[0]?.properties.article).toBe(article);
  });

  it("adds a fact about a node that was merged to the one it became", () => {
    const text = `- add:\n    relation: HOLDS\n    from: person/清河县/王伟@采编\n    to: post/清河县/县委委员\n    article: ${article}\n    quote: 王伟出席会议\n  ${signed}\n- merge: [person/清河县/王伟@采编]\n  into: person/清河县/王伟\n  ${signed}\n`;
    expect(apply(text).edges.at(-1)).toMatchObject({ from: "person/清河县/王伟", to: "post/清河县/县委委员" });
  });

  it("is undone by taking its entry out", () => {
    expect(applyCorrections(rows, corrections("[]\n")).value).toBe(rows);
  });
});

describe("a corrections file", () => {
  it.each([
    ["- merge: [person/清河县/甲]\n  into: person/清河县/乙\n", 1, "who"],
    ["- merge: [清河县/甲]\n  into: person/清河县/乙\n  who: a\n  when: 2026-01-02\n  why: b\n", 1, "no node's id"],
    ["- who: a\n  when: 2026-01-02\n  why: b\n", 1, "exactly one of"],
    [`- reject: [fact/1]\n  ${signed}\n`, 1, "no fact's id"],
    [
      `- redact: person/清河县/甲\n  ${signed}\n- redact: person/清河县/甲\n  who: a\n  when: 2026-13-02\n  why: b\n`,
      7,
      "YYYY-MM-DD",
    ],
    ["merge: x\n", 1, "list of entries"],
    ["- a: [\n", 2, ""],
    [`- merge: [person/清河县/甲]\n  into: post/清河县/县长\n  ${signed}\n`, 1, "not of one kind"],
    [`- merge: [article/清河日报/1]\n  into: article/清河日报/2\n  ${signed}\n`, 1, "no node's id"],
    [`- split: person/清河县/甲\n  as: 水利局\n  ${signed}\n`, 1, "posts or articles"],
    [`- split: person/清河县/甲\n  as: 水/利\n  posts: [post/清河县/县长]\n  ${signed}\n`, 2, "cannot contain"],
    [`- confirm: [person/清河县/甲, person/清河县/甲]\n  ${signed}\n`, 1, "not two nodes of one kind"],
    [
      `- add:\n    relation: HOLDS\n    from: post/清河县/县长\n    to: person/清河县/甲\n    article: ${article}\n    quote: 甲\n  ${signed}\n`,
      2,
      "does not join",
    ],
    [
      `- confirm: [person/清河县/甲, person/白水县/甲]\n  ${signed}\n- refuse: [person/白水县/甲, person/清河县/甲]\n  ${signed}\n`,
      5,
      "another entry makes them one",
    ],
  ])("that is wrong is refused with its line: %j", (text, line, message) => {
    const attempt = () => corrections(text);
    expect(attempt).toThrow(CorrectionError);
    expect(attempt).toThrow(message);
    expect(attempt).toThrow(`corrections/a.yaml:${line}:`);
  });

  it("cannot merge in a circle", () => {
    const merge = (from: string, into: string) =>
      `- merge: [person/县/${from}]\n  into: person/县/${into}\n  ${signed}\n`;
    expect(() => corrections(merge("甲", "乙") + merge("乙", "甲"))).toThrow("merged into itself");
  });

  it("follows merges to the end", () => {
    const merge = (from: string, into: string) =>
      `- merge: [person/县/${from}]\n  into: person/县/${into}\n  ${signed}\n`;
    expect(corrections(merge("甲", "乙") + merge("乙", "丙")).redirects.get("person/县/甲")).toBe("person/县/丙");
  });
});
