import { signal } from "@preact/signals";
import type { JSX } from "preact";
import { say } from "../words/words.ts";

/** Width of the reader in pixels; what this visit has chosen. */
const width = signal(408);
const [narrowest, widest, stride] = [300, 760, 24];

function resize(to: number): void {
  width.value = Math.max(narrowest, Math.min(widest, to, innerWidth - 480));
  document.documentElement.style.setProperty("--reader", `${width.value}px`);
}

/** The bar between canvas and reader: drag it, or move it with the arrow keys. */
export function Splitter(): JSX.Element {
  const onPointerDown = (event: PointerEvent) => {
    const bar = event.currentTarget as HTMLElement;
    bar.setPointerCapture(event.pointerId);
    const move = (moved: PointerEvent) => resize(innerWidth - moved.clientX);
    bar.addEventListener("pointermove", move);
    bar.addEventListener("lostpointercapture", () => bar.removeEventListener("pointermove", move), { once: true });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that moves is a widget, not a rule
    <div
      class="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={say("reader")}
      aria-valuenow={width.value}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      tabIndex={0}
      onPointerDown={onPointerDown}
      onKeyDown={(event) => {
        if (event.key === "ArrowLeft") resize(width.value + stride);
        if (event.key === "ArrowRight") resize(width.value - stride);
      }}
    />
  );
}
