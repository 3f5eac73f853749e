import { type Direction, nearest } from "../canvas/nearest.ts";
import { expand, remove } from "../state/contents.ts";
import { lookAt, selectNodes } from "../state/focus.ts";
import { graph, stage, view } from "../state/store.ts";
import type { MenuAt } from "./node-menu.tsx";

/** The canvas without a mouse; what it does not use is left to the page. */
export function onCanvasKey(event: KeyboardEvent, openMenu: (at: MenuAt) => void): void {
  const canvas = stage.value;
  if (canvas === null || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target !== event.currentTarget) return;
  const { selected } = view.value;
  const current = selected.at(-1) ?? null;
  const node = current === null ? undefined : graph.value.present.nodes.get(current);
  switch (event.key) {
    case "ArrowUp":
    case "ArrowDown":
    case "ArrowLeft":
    case "ArrowRight": {
      const next = nearest(canvas.places(), current, event.key satisfies Direction);
      if (next === null) break;
      selectNodes(event.shiftKey ? [...selected.filter((id) => id !== next), next] : [next]);
      canvas.reveal(next);
      break;
    }
    case "Enter":
      if (node === undefined) return;
      lookAt(node);
      break;
    case "e":
    case "E":
      if (current === null) return;
      void expand(current);
      break;
    case "m":
    case "M":
    case "ContextMenu":
      if (current === null) return;
      openMenu({ id: current, ...canvas.onScreen(current) });
      break;
    case "Delete":
    case "Backspace":
      remove(selected);
      break;
    case "+":
    case "=":
      canvas.zoom(1.25);
      break;
    case "-":
      canvas.zoom(0.8);
      break;
    default:
      return;
  }
  event.preventDefault();
  event.stopPropagation();
}
