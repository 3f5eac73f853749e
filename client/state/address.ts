import { effect } from "@preact/signals";
import { openCanvas, openOverview } from "./contents.ts";
import { explain } from "./explain.ts";
import { notify } from "./notify.ts";
import { linked, touched, view } from "./store.ts";
import { decode, encode } from "./url.ts";
import { stepOf, type View } from "./view.ts";

/** How long the view must rest before the address follows it, in milliseconds. */
const rest = 200;

let following = false;

/** Makes the address a view of the state, and the browser's back and forward move through its steps. */
export function followAddress(): void {
  if (following) return;
  following = true;
  let step = stepOf(linked.value);
  let timer = 0;
  effect(() => {
    const now = linked.value;
    clearTimeout(timer);
    timer = window.setTimeout(() => void write(now), rest);
  });

  async function write(now: View): Promise<void> {
    const fragment = await encode(now);
    if (now !== linked.peek()) return;
    const address = fragment === "" ? location.pathname : `#${fragment}`;
    const next = stepOf(now);
    if (next === step) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
    step = next;
  }

  window.addEventListener("popstate", () => void restore());

  async function restore(): Promise<void> {
    const asked = await decode(location.hash);
    step = stepOf(asked);
    const { canvas, ...look } = asked;
    const { edition } = view.peek();
    view.value = look;
    try {
      if (canvas !== null) {
        if (stepOf({ ...linked.peek() }) !== step) await openCanvas(canvas);
      } else if (touched.peek() || edition !== asked.edition) await openOverview(asked.edition);
    } catch (error) {
      notify("failure", explain(error));
    }
  }
}

/** The link that restores the view of this moment. */
export async function link(): Promise<string> {
  return `${location.origin}${location.pathname}#${await encode(linked.value)}`;
}
