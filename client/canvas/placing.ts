import type { Core, NodeSingular } from "cytoscape";
import type { Placed } from "../state/view.ts";
import { createArranger } from "./arranger.ts";
import { ems } from "./caption.ts";
import { glide } from "./glide.ts";
import type { LayoutNode, Positions } from "./layout.ts";
import { fitAll, reveal, still, widen } from "./viewport.ts";

/** Where the canvas's nodes stand, and who put them there. */
export interface Placing {
  readonly pins: Set<string>;
  /** Gives a node just added its place; one without waits unseen for the layout. */
  place(node: NodeSingular, at: Placed | undefined): void;
  /** Notes that the reader has put a node where it is. */
  held(id: string): void;
  /** Places what has no place yet; with `whole`, everything anew but what is pinned. */
  layout(whole: boolean): void;
  /** Puts nodes where they are told to stand. */
  move(places: readonly Placed[]): void;
  /** Brings a node into sight, once it has a place. */
  reveal(id: string): void;
  places(): readonly Placed[];
  close(): void;
}

/** More nodes than this are put in their places without gliding. */
const calm = 220;
const arriving = 300;
const progressing = 120;

/** Places the nodes of `core`; `settled` is called when a layout is done. */
export function createPlacing(core: Core, container: HTMLElement, settled: () => void): Placing {
  const arranger = createArranger();
  const pins = new Set<string>();
  /** Nodes that the reader has put where they are. */
  const handPlaced = new Set<string>();
  /** A node to bring into sight once it has a place. */
  let awaited: string | null = null;
  let halt = () => {};

  function holdOf(id: string, whole: boolean): LayoutNode["hold"] {
    if (pins.has(id) || (handPlaced.has(id) && !whole)) return "fixed";
    return whole ? "free" : "kept";
  }

  function layoutNode(node: NodeSingular, whole: boolean): LayoutNode {
    const { x, y } = isPlaced(node) ? node.position() : { x: null, y: null };
    return { id: node.id(), x, y, hold: holdOf(node.id(), whole), ...roomOf(node) };
  }

  function layout(whole: boolean): void {
    const { width, height } = container.getBoundingClientRect();
    const nodes = core.nodes().map((node) => layoutNode(node, whole));
    const links = core.edges().map((edge) => [edge.source().id(), edge.target().id()] as const);
    const fresh = nodes.filter((node) => node.x === null).map((node) => node.id);
    let shownOnce = false;
    arranger.arrange({ nodes, links, aspect: width / Math.max(1, height) }, (positions, done) => {
      const many = nodes.length > calm;
      if (many && !done && !whole) return;
      halt();
      // New nodes appear where they begin; what was there before, and what progress has shown, glides on.
      uncover(core, positions);
      const last = () => {
        if (!done) return;
        if (whole) fitAll(core);
        else widen(core, awaited === null ? fresh : [awaited, ...fresh]);
        awaited = null;
        settled();
      };
      const duration = still() || many || !shownOnce ? 0 : done ? arriving : progressing;
      halt = glide(core, positions, duration, last);
      if (!shownOnce && whole) fitAll(core);
      shownOnce = true;
    });
  }

  return {
    pins,
    place(node, at) {
      node.scratch("placed", at !== undefined);
      if (at === undefined) node.style("visibility", "hidden");
    },
    held: (id) => void handPlaced.add(id),
    layout,
    move(given) {
      arranger.cancel();
      halt();
      core.batch(() => {
        for (const { id, x, y } of given) core.getElementById(id).position({ x, y }).scratch("placed", true);
      });
      fitAll(core);
    },
    reveal(id) {
      if (isPlaced(core.getElementById(id))) reveal(core, id);
      else awaited = id;
    },
    places: () => core.nodes().map((node) => placeOf(node, pins)),
    close() {
      halt();
      arranger.close();
    },
  };
}

const isPlaced = (node: NodeSingular): boolean => node.scratch("placed") === true;

/** Shows nodes that have come by a place. */
function uncover(core: Core, positions: Positions): void {
  core.batch(() => {
    for (const node of core.nodes(":hidden")) {
      const at = positions.get(node.id());
      if (at !== undefined) node.position(at).style("visibility", "visible").scratch("placed", true);
    }
  });
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
