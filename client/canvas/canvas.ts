import cytoscape from "cytoscape";
import type { Placed } from "../state/view.ts";
import { difference } from "./diff.ts";
import { type CanvasEvents, listen } from "./events.ts";
import type { Drawing, DrawnEdge, DrawnNode, Ground } from "./look.ts";
import { lightGround } from "./look.ts";
import { createPlacing } from "./placing.ts";
import { edgeData, nodeData, stylesheet } from "./style.ts";
import { fitAll } from "./viewport.ts";

export interface Canvas {
  /** Shows a drawing: adds, changes and removes by id; what has a place keeps it, new nodes find one. */
  apply(drawing: Drawing, ground: Ground, given: readonly Placed[]): void;
  /** Puts nodes where they are told to stand. */
  move(places: readonly Placed[]): void;
  /** Lays everything out anew but what is pinned. */
  rearrange(): void;
  select(ids: readonly string[], edge: string | null): void;
  /** Marks a way through the graph; [] for none. */
  trace(nodes: readonly string[], edges: readonly string[]): void;
  pin(id: string, pinned: boolean): void;
  isPinned(id: string): boolean;
  fit(): void;
  /** Brings a node into sight if it is not. */
  reveal(id: string): void;
  /** Where a node is painted, in pixels from the canvas's corner. */
  onScreen(id: string): { readonly x: number; readonly y: number };
  zoom(by: number): void;
  png(): Promise<Blob>;
  places(): readonly Placed[];
  destroy(): void;
}

/** More edges than this are drawn straight. */
const straight = 500;

/** Owns Cytoscape. Nothing here knows of panels, words or the API. */
export function createCanvas(container: HTMLElement, events: CanvasEvents): Canvas {
  const core = cytoscape({
    container,
    style: stylesheet(lightGround),
    minZoom: 0.08,
    maxZoom: 3.5,
    boxSelectionEnabled: true,
    selectionType: "single",
  });
  let ground = lightGround;
  let shown: { nodes: Map<string, DrawnNode>; edges: Map<string, DrawnEdge> } = { nodes: new Map(), edges: new Map() };
  const placing = createPlacing(core, container, () => settled(false));
  const { pins } = placing;
  const settled = (byHand: boolean) => events.onPlaces(placing.places(), byHand);
  const stop = listen(core, events, (id) => {
    placing.held(id);
    settled(true);
  });

  return {
    apply(drawing, newGround, given) {
      const repaint = newGround !== ground;
      if (repaint) core.style(stylesheet(newGround));
      ground = newGround;
      const nodes = difference(shown.nodes, drawing.nodes);
      const edges = difference(shown.edges, drawing.edges);
      const at = new Map(given.map((placed) => [placed.id, placed]));
      const empty = shown.nodes.size === 0 || nodes.removed.length === shown.nodes.size;
      core.batch(() => {
        for (const id of [...edges.removed, ...nodes.removed]) core.getElementById(id).remove();
        for (const node of nodes.added) {
          const place = at.get(node.id);
          if (place?.pinned) pins.add(node.id);
          const added = core.add({
            data: nodeData(node, pins.has(node.id), ground),
            position: { x: place?.x ?? 0, y: place?.y ?? 0 },
          });
          placing.place(added, place);
        }
        for (const node of repaint ? drawing.nodes : nodes.changed) {
          core.getElementById(node.id).data(nodeData(node, pins.has(node.id), ground));
        }
        for (const edge of edges.added) core.add({ data: edgeData(edge) });
        core.edges().toggleClass("straight", drawing.edges.length > straight);
        for (const edge of edges.changed) core.getElementById(edge.id).data(edgeData(edge));
      });
      shown = {
        nodes: new Map(drawing.nodes.map((node) => [node.id, node])),
        edges: new Map(drawing.edges.map((edge) => [edge.id, edge])),
      };
      if (nodes.added.some((node) => !at.has(node.id))) placing.layout(empty);
      else if (empty && nodes.added.length > 0) fitAll(core);
    },
    move: placing.move,
    rearrange: () => placing.layout(true),
    select(ids, edge) {
      const wanted = new Set(edge === null ? ids : [...ids, edge]);
      core.batch(() => {
        for (const element of core.elements(":selected")) if (!wanted.has(element.id())) element.unselect();
        for (const id of wanted) core.getElementById(id).select();
      });
    },
    trace(nodes, edges) {
      core.batch(() => {
        core.elements().removeClass("way away");
        if (nodes.length === 0) return;
        const way = new Set([...nodes, ...edges]);
        for (const element of core.elements()) element.addClass(way.has(element.id()) ? "way" : "away");
      });
    },
    pin(id, pinned) {
      if (pinned) pins.add(id);
      else pins.delete(id);
      const node = shown.nodes.get(id);
      if (node !== undefined) core.getElementById(id).data(nodeData(node, pinned, ground));
      settled(true);
    },
    isPinned: (id) => pins.has(id),
    fit: () => fitAll(core),
    reveal: placing.reveal,
    onScreen: (id) => core.getElementById(id).renderedPosition(),
    zoom(by) {
      const middle = { x: core.width() / 2, y: core.height() / 2 };
      core.zoom({ level: core.zoom() * by, renderedPosition: middle });
    },
    png: async () =>
      await core.png({
        output: "blob-promise",
        full: true,
        scale: 2,
        bg: ground.paper,
        maxWidth: 8000,
        maxHeight: 8000,
      }),
    places: placing.places,
    destroy() {
      stop();
      placing.close();
      core.destroy();
    },
  };
}
