import type { JSX } from "preact";
import { IconButton } from "../controls/button.tsx";
import { stepBack, stepForward } from "../state/contents.ts";
import { showSurface } from "../state/focus.ts";
import { canRedo, canUndo, stage, view } from "../state/store.ts";
import { say } from "../words/words.ts";

/** What acts on the canvas as a whole. */
export function Toolbar(): JSX.Element {
  const onCanvas = view.value.surface === "canvas";
  const full = () => {
    const region = document.getElementById("stage");
    // A browser without full screen (some phones) leaves the page as it is.
    if (document.fullscreenElement) void document.exitFullscreen();
    else void region?.requestFullscreen?.().catch(() => {});
  };
  return (
    <div class="toolbar" role="toolbar" aria-label={say("canvas")}>
      <IconButton
        icon="graph"
        label={say("canvas")}
        keys="T"
        pressed={onCanvas}
        onClick={() => showSurface("canvas")}
      />
      <IconButton icon="table" label={say("table")} keys="T" pressed={!onCanvas} onClick={() => showSurface("nodes")} />
      <span class="gap" />
      <IconButton icon="undo" label={say("undo")} keys="Ctrl+Z" disabled={!canUndo.value} onClick={stepBack} />
      <IconButton icon="redo" label={say("redo")} keys="Ctrl+Shift+Z" disabled={!canRedo.value} onClick={stepForward} />
      <IconButton icon="full" label={say("fullscreen")} keys="F" onClick={full} />
    </div>
  );
}

/** How much of the canvas is in sight, and how its nodes stand. */
export function CanvasTools(): JSX.Element {
  return (
    <div class="canvas-tools" role="toolbar" aria-orientation="vertical" aria-label={say("fit")}>
      <IconButton icon="plus" label={say("zoomIn")} keys="+" onClick={() => stage.value?.zoom(1.25)} />
      <IconButton icon="minus" label={say("zoomOut")} keys="-" onClick={() => stage.value?.zoom(0.8)} />
      <IconButton icon="fit" label={say("fit")} keys="0" onClick={() => stage.value?.fit()} />
      <IconButton icon="rearrange" label={say("rearrange")} onClick={() => stage.value?.rearrange()} />
    </div>
  );
}
