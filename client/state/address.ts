import { effect } from "@preact/signals";
import { openCanvas, openOverview } from "./contents.ts";
import { explain } from "./explain.ts";
import { focusOn } from "./focus.ts";
import { notify } from "./notify.ts";
import { known, linked, title, touched, view } from "./store.ts";
import { decode, encode } from "./url.ts";
import { stepOf, type View } from "./view.ts";

/** How long the view must rest before the address follows it, in milliseconds. */
const rest = 200;

/** The page's own name, as its head gives it. */
const site = "县志 Xianzhi";

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
    if (next === step) history.replaceState(history.state, "", address);
    else history.pushState({ depth: depth() + 1 }, "", address);
    step = next;
  }

  effect(() => {
    const { focus } = view.value;
    const name = focus !== null && "id" in focus ? known.value.get(focus.id)?.caption : undefined;
    const here = name ?? title.value?.edition?.name;
    document.title = here === undefined ? site : `${here} · ${site}`;
  });

  window.addEventListener("popstate", () => void restore());

  async function restore(): Promise<void> {
    const asked = await decode(location.hash);
    step = stepOf(asked);
    const { canvas, ...look } = asked;
    const { edition } = view.peek();
    view.value = look;
    try {
      if (canvas !== null) {
        if (stepOf({ ...linked.peek() }) !== step) await openCanvas(canvas, asked.edition);
      } else if (touched.peek() || !isShown(asked.edition, edition)) await openOverview(asked.edition);
    } catch (error) {
      notify("failure", explain(error));
    }
  }
}

/** Whether the overview on the canvas is the one asked for; `before` is the edition that was asked for last. */
function isShown(edition: string | null, before: string | null): boolean {
  return edition === null ? before === null : edition === title.peek()?.edition?.id;
}

/** Steps of this page that the browser's back can still undo. */
function depth(): number {
  const state: unknown = history.state;
  return typeof state === "object" && state !== null && "depth" in state ? Number(state.depth) : 0;
}

/** What was looked at before; where nothing was, nothing in particular, but never another page. */
export function goBack(): void {
  if (depth() > 0) history.back();
  else focusOn(null);
}

/** The link that restores the view of this moment. */
export async function link(): Promise<string> {
  return `${location.origin}${location.pathname}#${await encode(linked.value)}`;
}
