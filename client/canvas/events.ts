import type { Core, EventObject, NodeSingular } from "cytoscape";
import type { Placed } from "../state/view.ts";

/** What the reader does on the canvas. Ids are the graph's. */
export interface CanvasEvents {
  readonly onNode: (id: string) => void;
  readonly onEdge: (id: string) => void;
  readonly onGround: () => void;
  readonly onExpand: (id: string) => void;
  readonly onMenu: (id: string, x: number, y: number) => void;
  readonly onSelect: (ids: readonly string[]) => void;
  /** Places have changed: by the reader's hand, or by a layout that has come to rest. */
  readonly onPlaces: (places: readonly Placed[], byHand: boolean) => void;
}

/** Turns Cytoscape's events into the reader's actions and paints the neighbourhood under the pointer. */
export function listen(core: Core, events: CanvasEvents, dropped: (id: string) => void): () => void {
  core.on("tap", (event: EventObject) => {
    if (event.target === core) events.onGround();
    else if (event.target.isEdge()) events.onEdge(event.target.id());
    else if (!modified(event)) events.onNode(event.target.id());
  });
  core.on("dbltap", "node", (event: EventObject) => events.onExpand(event.target.id()));
  core.on("cxttap", "node", (event: EventObject) => {
    const { x, y } = event.renderedPosition;
    events.onMenu(event.target.id(), x, y);
  });
  core.on("taphold", "node", (event: EventObject) => {
    const { x, y } = event.renderedPosition;
    events.onMenu(event.target.id(), x, y);
  });
  core.on("boxend", () => queueMicrotask(() => events.onSelect(selectedNodes(core))));
  core.on("tap", "node", (event: EventObject) => {
    if (modified(event)) queueMicrotask(() => events.onSelect(selectedNodes(core)));
  });
  core.on("dragfree", "node", (event: EventObject) => {
    event.target.scratch("placed", true);
    dropped(event.target.id());
  });
  core.on("mouseover", "node", (event: EventObject) => light(core, event.target as NodeSingular));
  core.on("mouseout", "node", () => dim(core));
  core.on("mouseover", "edge", (event: EventObject) => event.target.addClass("named"));
  core.on("mouseout", "edge", (event: EventObject) => event.target.removeClass("named"));
  const container = core.container();
  const pointer = (event: EventObject) => {
    if (container !== null) container.style.cursor = event.type === "mouseover" ? "pointer" : "";
  };
  core.on("mouseover mouseout", "node, edge", pointer);
  // Cytoscape says nothing when the pointer leaves the canvas itself.
  const left = () => dim(core);
  container?.addEventListener("pointerleave", left);
  return () => {
    container?.removeEventListener("pointerleave", left);
    core.removeAllListeners();
  };
}

function modified(event: EventObject): boolean {
  const { shiftKey, ctrlKey, metaKey } = (event.originalEvent ?? {}) as Partial<MouseEvent>;
  return Boolean(shiftKey || ctrlKey || metaKey);
}

function selectedNodes(core: Core): readonly string[] {
  return core.nodes(":selected").map((node) => node.id());
}

function light(core: Core, node: NodeSingular): void {
  core.batch(() => {
    const near = node.closedNeighborhood();
    core.elements().difference(near).addClass("faded");
    near.nodes().addClass("near");
    near.edges().addClass("named");
    node.addClass("over");
  });
}

function dim(core: Core): void {
  core.batch(() => core.elements().removeClass("faded near named over"));
}
