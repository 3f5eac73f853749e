import cytoscape, { type Core, type NodeSingular } from "cytoscape";
import type { Placed } from "../state/view.ts";
import { createArranger } from "./arranger.ts";
import { difference } from "./diff.ts";
import { ems } from "./caption.ts";
import { type CanvasEvents, listen } from "./events.ts";
import type { DrawnEdge, DrawnNode, Drawing, Ground } from "./look.ts";
import { lightGround } from "./look.ts";
import { edgeData, nodeData, stylesheet } from "./style.ts";

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
  centre(id: string): void;
  /** Brings a node into sight if it is not. */
  reveal(id: string): void;
  /** Where a node is painted, in pixels from the canvas's corner. */
  onScreen(id: string): { readonly x: number; readonly y: number };
  zoom(by: number): void;
  png(): Promise<Blob>;
  places(): readonly Placed[];
  destroy(): void;
}

const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

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
  let shown: { nodes: Map<string, DrawnNode>; edges: Map<string, DrawnEdge> } = { nodes: new Map(), edges: new Map() };
  const pins = new Set<string>();
  const places = () => core.nodes().map((node) => placeOf(node, pins));
  const settled = (byHand: boolean) => events.onPlaces(places(), byHand);
  const stop = listen(core, events, () => settled(true));

  function layout(free: (id: string) => boolean, whole: boolean): void {
    const { width, height } = container.getBoundingClientRect();
    const nodes = core.nodes().map((node) => {
      const placed = node.scratch("placed") === true;
      const at = node.position();
      const fixed = placed && !free(node.id());
      return { id: node.id(), x: placed ? at.x : null, y: placed ? at.y : null, fixed, width: roomOf(node) };
    });
    const links = core.edges().map((edge) => [edge.source().id(), edge.target().id()] as const);
    let first = true;
    arranger.arrange({ nodes, links, aspect: width / Math.max(1, height) }, (positions, done) => {
      const move = done && !still() && !first ? 250 : 0;
      first = false;
      for (const node of core.nodes()) {
        const at = positions.get(node.id());
        if (at === undefined || node.grabbed()) continue;
        node.scratch("placed", true);
        node.style("visibility", "visible");
        if (move > 0) node.animate({ position: at }, { duration: move });
        else node.position(at);
      }
      core.edges().style("visibility", "visible");
      if (!done) return;
      if (whole) fit(core);
      setTimeout(() => settled(false), move);
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
          const added = core.add({ data: nodeData(node, pins.has(node.id), ground), position: { x: place?.x ?? 0, y: place?.y ?? 0 } });
          added.scratch("placed", place !== undefined);
          if (place === undefined) added.style("visibility", "hidden");
        }
        for (const node of repaint ? drawing.nodes : nodes.changed) {
          core.getElementById(node.id).data(nodeData(node, pins.has(node.id), ground));
        }
        for (const edge of edges.added) core.add({ data: edgeData(edge) });
        for (const edge of edges.changed) core.getElementById(edge.id).data(edgeData(edge));
      });
      shown = {
        nodes: new Map(drawing.nodes.map((node) => [node.id, node])),
        edges: new Map(drawing.edges.map((edge) => [edge.id, edge])),
      };
      if (nodes.added.some((node) => !at.has(node.id))) layout(() => false, empty);
      else if (empty && nodes.added.length > 0) fit(core);
    },
    move(given) {
      arranger.cancel();
      core.batch(() => {
        for (const { id, x, y } of given) core.getElementById(id).position({ x, y }).scratch("placed", true);
      });
      fit(core);
    },
    rearrange: () => layout((id) => !pins.has(id), true),
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
    fit: () => fit(core),
    centre(id) {
      const node = core.getElementById(id);
      if (node.nonempty()) core.animate({ center: { eles: node } }, { duration: still() ? 0 : 250 });
    },
    reveal(id) {
      const node = core.getElementById(id);
      const { x, y } = node.renderedPosition();
      const inside = x > 40 && y > 40 && x < core.width() - 40 && y < core.height() - 40;
      if (!inside) core.animate({ center: { eles: node } }, { duration: still() ? 0 : 200 });
    },
    onScreen: (id) => core.getElementById(id).renderedPosition(),
    zoom(by) {
      const middle = { x: core.width() / 2, y: core.height() / 2 };
      core.zoom({ level: core.zoom() * by, renderedPosition: middle });
    },
    png: async () => await core.png({ output: "blob-promise", full: true, scale: 2, bg: ground.paper, maxWidth: 8000, maxHeight: 8000 }),
    places,
    destroy() {
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

/** Room that a node takes with its caption. */
function roomOf(node: NodeSingular): number {
  const lines = String(node.data("caption")).split("\n");
  return Math.max(node.data("size"), ...lines.map((text) => ems(text) * 12.5)) + 6;
}

function fit(core: Core): void {
  if (core.nodes().empty()) return;
  core.stop();
  core.fit(core.elements(), 44);
  if (core.zoom() > 1.25) {
    core.zoom(1.25);
    core.center(core.elements());
  }
}
