import { stepBack, stepForward } from "../state/contents.ts";
import { focusOn, selectNodes, showSurface } from "../state/focus.ts";
import { notice, stage, view } from "../state/store.ts";

/** Shortcuts of the whole page; never while something is being typed or a dialog is open. */
export function onPageKey(event: KeyboardEvent, openHelp: () => void): void {
  if (event.defaultPrevented || isTyping(event.target) || document.querySelector("dialog[open]")) return;
  const control = event.ctrlKey || event.metaKey;
  if (control && event.key.toLowerCase() === "z") {
    event.preventDefault();
    if (event.shiftKey) stepForward();
    else stepBack();
    return;
  }
  if (control || event.altKey) return;
  switch (event.key) {
    case "/":
      document.getElementById("search")?.focus();
      break;
    case "?":
      openHelp();
      break;
    case "0":
      stage.value?.fit();
      break;
    case "t":
    case "T":
      showSurface(view.value.surface === "canvas" ? "nodes" : "canvas");
      break;
    case "f":
    case "F":
      document.querySelector<HTMLButtonElement>('[aria-keyshortcuts="F"]')?.click();
      break;
    case "Escape":
      if (notice.value !== null) notice.value = null;
      else if (view.value.selected.length > 0) selectNodes([]);
      else focusOn(null);
      break;
    default:
      return;
  }
  event.preventDefault();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type !== "range";
}
