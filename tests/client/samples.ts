import type { Model, NodeModel, RelationModel } from "../../client/api/model.ts";
import type { NodeKind, RelationKind } from "../../client/generated/graphql.ts";
import { edgeKey, type Graph, type GraphEdge, type GraphNode, graphOf } from "../../client/state/graph.ts";

/* A small graph of invented people, shared by the client's tests. */

export function node(id: string, kind: NodeKind, caption: string, more: Partial<GraphNode> = {}): GraphNode {
  return {
    id,
    kind,
    caption,
    detail: null,
    first: "2020-01-02",
    last: "2020-01-02",
    articles: 1,
    degrees: {},
    ...more,
  };
}

export function edge(from: string, relation: RelationKind, to: string, more: Partial<GraphEdge> = {}): GraphEdge {
  return {
    id: edgeKey(from, relation, to),
    relation,
    from,
    to,
    count: 1,
    first: "2020-01-02",
    last: "2020-01-02",
    notes: [],
    inferred: false,
    ...more,
  };
}

export const secretary = node("person/甲县/赵一", "Person", "赵一", {
  degrees: { "HOLDS>": 2, "ATTENDED>": 1, "MENTIONS<": 5 },
});
export const post = node("post/甲县/县委书记", "Post", "县委书记");
export const meeting = node("meeting/甲县/2020-03-01/常委会", "Meeting", "常委会", {
  first: "2020-03-01",
  last: "2020-03-01",
});

export const sample: Graph = graphOf({
  nodes: [secretary, post, meeting],
  edges: [
    edge(secretary.id, "HOLDS", post.id, { count: 3 }),
    edge(secretary.id, "ATTENDED", meeting.id, {
      first: "2020-03-01",
      last: "2020-03-01",
      notes: ["CHAIR"],
      inferred: true,
    }),
  ],
});

export const model: Model = {
  nodes: new Map(
    (
      [
        ["Person", "#b3261e", "ellipse"],
        ["Post", "#8a5a00", "round-rectangle"],
        ["Meeting", "#1f5fa8", "round-diamond"],
      ] as const
    ).map(([kind, colour, shape]): [NodeKind, NodeModel] => [
      kind,
      { kind, zh: kind, en: kind, plural: kind, colour, shape, note: { zh: "", en: "" } },
    ]),
  ),
  relations: new Map(
    (
      [
        ["HOLDS", true],
        ["ATTENDED", true],
        ["MENTIONS", false],
      ] as const
    ).map(([kind, story]): [RelationKind, RelationModel] => [
      kind,
      {
        kind,
        zh: "任",
        en: "holds",
        reverse: { zh: "", en: "" },
        from: [],
        to: [],
        colour: "#8a5a00",
        line: "solid",
        story,
      },
    ]),
  ),
};
