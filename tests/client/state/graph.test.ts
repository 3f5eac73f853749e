import { describe, expect, test } from "vitest";
import { filtered } from "../../../client/state/filters.ts";
import { graphOf, hidden, merge, neighbours, only, without } from "../../../client/state/graph.ts";
import { advance, historyOf, redo, undo } from "../../../client/state/history.ts";
import { edge, meeting, node, post, sample, secretary } from "../samples.ts";

describe("what the canvas holds", () => {
  test("an expansion adds its nodes and refreshes what is shown", () => {
    const colleague = node("person/甲县/钱二", "Person", "钱二");
    const next = merge(sample, {
      nodes: [colleague, { ...post, articles: 9 }],
      edges: [edge(colleague.id, "HOLDS", post.id), edge(colleague.id, "HOLDS", "post/nowhere")],
    });
    expect([...next.nodes.keys()]).toEqual([secretary.id, post.id, meeting.id, colleague.id]);
    expect(next.nodes.get(post.id)?.articles).toBe(9);
    expect(next.edges.size).toBe(3);
    expect(sample.nodes.size).toBe(3);
  });

  test("removing a node takes its edges along, keeping a neighbourhood drops the rest", () => {
    expect(without(sample, new Set([post.id])).edges.size).toBe(1);
    const kept = only(sample, new Set([secretary.id, meeting.id]));
    expect([...kept.nodes.keys()]).toEqual([secretary.id, meeting.id]);
    expect([...kept.edges.values()].map(({ relation }) => relation)).toEqual(["ATTENDED"]);
    expect([...neighbours(sample, secretary.id)]).toEqual([post.id, meeting.id]);
  });

  test("a node counts what it hides by relation and direction", () => {
    expect(hidden(sample).get(secretary.id)).toEqual({ "HOLDS>": 1, "MENTIONS<": 5 });
    expect(hidden(sample).get(post.id)).toEqual({});
  });
});

describe("filters", () => {
  const open = { hiddenKinds: [], hiddenRelations: [], asOf: null };

  test("without any, the graph is the same", () => expect(filtered(sample, open)).toBe(sample));

  test("a hidden kind takes its edges along; a hidden relation leaves its ends", () => {
    expect(filtered(sample, { ...open, hiddenKinds: ["Meeting"] }).edges.size).toBe(1);
    const less = filtered(sample, { ...open, hiddenRelations: ["HOLDS"] });
    expect([less.nodes.size, less.edges.size]).toEqual([3, 1]);
  });

  test("as of a day, what was printed later is not there, and what is undated is", () => {
    const undated = graphOf({ nodes: [node("a", "Person", "孙三", { first: null, last: null })], edges: [] });
    expect([...filtered(sample, { ...open, asOf: "2020-02-01" }).nodes.keys()]).toEqual([secretary.id, post.id]);
    expect(filtered(undated, { ...open, asOf: "1990-01-01" }).nodes.size).toBe(1);
  });
});

describe("undo and redo", () => {
  test("go back and forth, and a new step forgets what was undone", () => {
    const second = advance(advance(historyOf("a"), "b"), "c");
    const back = undo(undo(second));
    expect(back.present).toBe("a");
    expect(undo(back)).toBe(back);
    expect(redo(back).present).toBe("b");
    expect(redo(advance(back, "d")).present).toBe("d");
  });

  test("standing still is no step", () => {
    const history = historyOf("a");
    expect(advance(history, "a")).toBe(history);
  });
});
