import type { Model } from "../api/model.ts";
import type { NodeKind, RelationKind } from "../generated/graphql.ts";
import { type Graph, type GraphEdge, hidden } from "../state/graph.ts";
import { folded } from "./caption.ts";
import { legible, mix } from "./colour.ts";

/** Colours of the ground the graph is drawn on. */
export interface Ground {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly dark: boolean;
}

export const lightGround: Ground = { paper: "#fbf9f4", ink: "#211e1a", quiet: "#6f685e", dark: false };
export const darkGround: Ground = { paper: "#181714", ink: "#ece6da", quiet: "#a39b8d", dark: true };

/** A node as it is painted; sizes in canvas units. */
export interface DrawnNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly full: string;
  readonly caption: string;
  readonly shape: string;
  readonly size: number;
  readonly fill: string;
  readonly rim: string;
  readonly glyph: string;
  readonly glyphInk: string;
  /** How many neighbours it hides, "" for none. */
  readonly badge: string;
}

export interface DrawnEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly colour: string;
  readonly line: string;
  readonly width: number;
  readonly inferred: boolean;
  readonly label: string;
}

export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

/** Kinds that the story is about are painted in full, the rest as outlines. */
const bold: readonly NodeKind[] = ["Person", "Meeting", "Program"];

const glyphs: Readonly<Record<Exclude<NodeKind, "Person">, string>> = {
  Post: "职",
  Meeting: "会",
  Program: "策",
  Organization: "机",
  Place: "地",
  Article: "文",
  Edition: "报",
};

/** Two-character surnames whose second character would otherwise be cut from a person's seal are rare; one is enough. */
export function glyphOf(kind: NodeKind, caption: string): string {
  return kind === "Person" ? ([...caption][0] ?? "人") : glyphs[kind];
}

export function fillOf(kind: NodeKind, colour: string, ground: Ground): { fill: string; rim: string; ink: string } {
  const rim = legible(colour, ground.paper, ground.dark ? 4.5 : 3);
  if (!bold.includes(kind)) return { fill: mix(ground.paper, rim, 0.14), rim, ink: rim };
  const fill = ground.dark ? mix(rim, ground.paper, 0.2) : rim;
  return { fill, rim: fill, ink: "#ffffff" };
}

/** What to paint for a graph: every visual decision that depends on the model and the ground is taken here. */
export function draw(graph: Graph, model: Model, ground: Ground, label: (edge: GraphEdge) => string): Drawing {
  const left = hidden(graph);
  const degree = new Map<string, number>();
  for (const edge of graph.edges.values()) {
    degree.set(edge.from, (degree.get(edge.from) ?? 0) + 1);
    degree.set(edge.to, (degree.get(edge.to) ?? 0) + 1);
  }
  const nodes = [...graph.nodes.values()].map((node): DrawnNode => {
    const look = model.nodes.get(node.kind);
    const { fill, rim, ink } = fillOf(node.kind, look?.colour ?? ground.quiet, ground);
    return {
      id: node.id,
      kind: node.kind,
      full: node.caption,
      caption: folded(node.caption).join("\n"),
      shape: look?.shape ?? "ellipse",
      size: (bold.includes(node.kind) ? 34 : 28) + Math.min(22, 4.6 * Math.sqrt(degree.get(node.id) ?? 0)),
      fill,
      rim,
      glyph: glyphOf(node.kind, node.caption),
      glyphInk: ink,
      badge: badgeOf(left.get(node.id) ?? {}, model),
    };
  });
  const edges = [...graph.edges.values()].map((edge): DrawnEdge => {
    const look = model.relations.get(edge.relation);
    return {
      id: edge.id,
      source: edge.from,
      target: edge.to,
      colour: mix(legible(look?.colour ?? ground.quiet, ground.paper, ground.dark ? 4.5 : 3), ground.paper, 0.15),
      line: look?.line ?? "solid",
      width: 1.2 + Math.min(2.4, 0.6 * Math.log2(Math.max(1, edge.count))),
      inferred: edge.inferred,
      label: label(edge),
    };
  });
  return { nodes, edges };
}

/** The press's scaffolding (who mentions whom) is left out of the count: nearly everything is mentioned somewhere. */
function badgeOf(left: Readonly<Record<string, number>>, model: Model): string {
  let sum = 0;
  for (const [key, count] of Object.entries(left)) {
    if (model.relations.get(key.slice(0, -1) as RelationKind)?.story) sum += count;
  }
  return sum === 0 ? "" : sum > 999 ? "999+" : `+${sum}`;
}
