import { effect } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { darkGround, draw, lightGround } from "../canvas/look.ts";
import { Skeleton, Trouble } from "../controls/state.tsx";
import { expand, keepPlaces } from "../state/contents.ts";
import { lookAt, lookAtRelation, selectNodes } from "../state/focus.ts";
import { edgeKey } from "../state/graph.ts";
import { isDark, isNarrow } from "../state/settings.ts";
import { graph, model, places, shown, stage, view, way } from "../state/store.ts";
import { edgeLabel } from "../words/names.ts";
import { say } from "../words/words.ts";
import { onCanvasKey } from "./canvas-keys.ts";
import { type MenuAt, NodeMenu } from "./node-menu.tsx";

/** The canvas's place on the page: joins Cytoscape, which comes as a chunk of its own, to the state. */
export function CanvasView(): JSX.Element {
  const ground = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<MenuAt | null>(null);
  const [state, setState] = useState<"loading" | "ready" | Error>("loading");
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let close = () => {};
    let gone = false;
    import("../canvas/canvas.ts").then(
      ({ createCanvas }) => {
        if (gone || ground.current === null) return;
        const canvas = createCanvas(ground.current, {
          onNode: (id) => {
            const node = graph.value.present.nodes.get(id);
            if (node === undefined) return;
            // On a phone the reader would cover the canvas: a tap selects, and the bar below leads on.
            if (isNarrow()) selectNodes([id]);
            else lookAt(node);
          },
          onEdge: (id) => {
            const edge = graph.value.present.edges.get(id);
            if (edge !== undefined) lookAtRelation(edge.from, edge.relation, edge.to);
          },
          onGround: () => {
            setMenu(null);
            selectNodes([]);
            way.value = { nodes: [], edges: [] };
          },
          onExpand: (id) => void expand(id),
          onMenu: (id, x, y) => setMenu({ id, x, y }),
          onSelect: selectNodes,
          onPlaces: keepPlaces,
        });
        const ends = [
          effect(() =>
            canvas.apply(
              draw(shown.value, model.value, isDark() ? darkGround : lightGround, edgeLabel),
              isDark() ? darkGround : lightGround,
              [...places.peek().values()],
            ),
          ),
          effect(() => {
            const { focus, selected } = view.value;
            canvas.select(selected, focus?.type === "relation" ? edgeKey(focus.from, focus.kind, focus.to) : null);
          }),
          effect(() => canvas.trace(way.value.nodes, way.value.edges)),
        ];
        stage.value = canvas;
        close = () => {
          for (const end of ends) end();
          stage.value = null;
          canvas.destroy();
        };
        setState("ready");
      },
      (error: unknown) => setState(error instanceof Error ? error : new Error(String(error))),
    );
    return () => {
      gone = true;
      close();
    };
  }, [attempt]);
  const filteredOut = shown.value.nodes.size === 0 && graph.value.present.nodes.size > 0;
  const empty = graph.value.present.nodes.size === 0;
  return (
    <div
      class="canvas"
      id="canvas"
      role="application"
      aria-label={say("canvasLabel")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keyboard
      tabIndex={0}
      onKeyDown={(event) => onCanvasKey(event, (at) => setMenu(at))}
      onContextMenu={(event) => event.preventDefault()}
    >
      <div class="canvas-ground" ref={ground} />
      {state === "loading" && <Skeleton lines={4} />}
      {state instanceof Error && <Trouble error={state} retry={() => setAttempt(attempt + 1)} />}
      {state === "ready" && (empty || filteredOut) && (
        <p class="canvas-empty">{say(filteredOut ? "filteredOut" : "emptyCanvas")}</p>
      )}
      {menu !== null && <NodeMenu at={menu} close={() => setMenu(null)} />}
    </div>
  );
}
