import cytoscape, { type NodeSingular } from "cytoscape";
import type { Placed } from "../state/view.ts";
import { createArranger } from "./arranger.ts";
import { ems } from "./caption.ts";
import { difference } from "./diff.ts";
import { type CanvasEvents, listen } from "./events.ts";
import { glide } from "./glide.ts";
import type { LayoutNode } from "./layout.ts";
import type { Drawing, DrawnEdge, DrawnNode, Ground } from "./look.ts";
import { lightGround } from "./look.ts";
import { edgeData, nodeData, stylesheet } from "./style.ts";
import { fitAll, reveal, still, widen } from "./viewport.ts";

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

/** More nodes than this are put in their places without gliding, and more edges than this are drawn straight. */
const calm = 220;
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
  const arranger = createArranger();
  let ground = lightGround;
  let halt = () => {};
  /** A node to bring into sight once it has a place. */
  let awaited: string | null = null;
  let shown: { nodes: Map<string, DrawnNode>; edges: Map<string, DrawnEdge> } = { nodes: new Map(), edges: new Map() };
  const pins = new Set<string>();
  /** Nodes that the reader has put where they are. */
  const handPlaced = new Set<string>();
  const places = () => core.nodes().map((node) => placeOf(node, pins));
  const settled = (byHand: boolean) => events.onPlaces(places(), byHand);
  const stop = listen(core, events, (id) => {
    handPlaced.add(id);
    settled(true);
  });

  function holdOf(id: string, whole: boolean): LayoutNode["hold"] {
    if (pins.has(id) || (handPlaced.has(id) && !whole)) return "fixed";
    return whole ? "free" : "kept";
  }

  /** Places what has no place yet; with `whole`, everything anew. */
  function layout(whole: boolean): void {
    const { width, height } = container.getBoundingClientRect();
    const nodes = core.nodes().map((node) => {
      const placed = node.scratch("placed") === true;
      const at = node.position();
      return {
        id: node.id(),
        x: placed ? at.x : null,
        y: placed ? at.y : null,
        hold: holdOf(node.id(), whole),
        ...roomOf(node),
      };
    });
    const links = core.edges().map((edge) => [edge.source().id(), edge.target().id()] as const);
    let shownOnce = false;
    const fresh = nodes.filter((node) => node.x === null).map((node) => node.id);
    arranger.arrange({ nodes, links, aspect: width / Math.max(1, height) }, (positions, done) => {
      const many = nodes.length > calm;
      if (many && !done && !whole) return;
      halt();
      // New nodes appear where they begin; what was there before, and what progress has shown, glides on.
      core.batch(() => {
        for (const node of core.nodes(":hidden")) {
          const at = positions.get(node.id());
          if (at !== undefined) node.position(at).style("visibility", "visible").scratch("placed", true);
        }
      });
      const last = () => {
        if (!done) return;
        if (whole) fitAll(core);
        else if (awaited !== null) widen(core, [awaited, ...fresh]);
        else widen(core, fresh);
        awaited = null;
        settled(false);
      };
      halt = glide(core, positions, still() || many || !shownOnce ? 0 : done ? 300 : 120, last);
      if (!shownOnce && whole) fitAll(core);
      shownOnce = true;
    });
  }

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
          added.scratch("placed", place !== undefined);
          if (place === undefined) added.style("visibility", "hidden");
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
      if (nodes.added.some((node) => !at.has(node.id))) layout(empty);
      else if (empty && nodes.added.length > 0) fitAll(core);
    },
    move(given) {
      arranger.cancel();
      halt();
      core.batch(() => {
        for (const { id, x, y } of given) core.getElementById(id).position({ x, y }).scratch("placed", true);
      });
      fitAll(core);
    },
    rearrange: () => layout(true),
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
    reveal(id) {
      if (core.getElementById(id).scratch("placed") === true) reveal(core, id);
      else awaited = id;
    },
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
    places,
    destroy() {
      halt();
      stop();
      arranger.close();
      core.destroy();
    },
  };
}

function placeOf(node: NodeSingular, pins: ReadonlySet<string>): Placed {
  const { x, y } = node.position();
  return { id: node.id(), x: Math.round(x), y: Math.round(y), pinned: pins.has(node.id()) };
}

/** Room that a node and its caption take, in canvas units. */
function roomOf(node: NodeSingular): { size: number; captionWidth: number; captionHeight: number } {
  const lines = String(node.data("caption")).split("\n");
  const captionWidth = Math.max(...lines.map((text) => ems(text) * 14));
  return { size: node.data("size"), captionWidth, captionHeight: 5 + lines.length * 16.5 };
}
