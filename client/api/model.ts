import type { NodeKind, RelationKind, StartQuery } from "../generated/graphql.ts";

export type NodeModel = StartQuery["model"]["nodes"][number];
export type RelationModel = StartQuery["model"]["relations"][number];

/** The graph's own description of its kinds, in the order to list them. */
export interface Model {
  readonly nodes: ReadonlyMap<NodeKind, NodeModel>;
  readonly relations: ReadonlyMap<RelationKind, RelationModel>;
}

export function modelOf(answer: StartQuery["model"]): Model {
  return {
    nodes: new Map(answer.nodes.map((node) => [node.kind, node])),
    relations: new Map(answer.relations.map((relation) => [relation.kind, relation])),
  };
}

export const emptyModel: Model = { nodes: new Map(), relations: new Map() };
