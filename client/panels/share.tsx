import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { IconButton } from "../controls/button.tsx";
import { citeView } from "../exports/citation.ts";
import { exports, save, viewName } from "../exports/exports.ts";
import { link } from "../state/address.ts";
import { copy } from "../state/clipboard.ts";
import { notify } from "../state/notify.ts";
import { shown } from "../state/store.ts";
import { say } from "../words/words.ts";

/** The link to this view, a reference to it, and everything on the canvas as a file. */
export function Share(): JSX.Element {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const close = (event: Event) => {
      if (!(event.target instanceof Node) || !place.current?.contains(event.target)) setOpen(false);
    };
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      setOpen(false);
      place.current?.querySelector("button")?.focus();
    };
    addEventListener("pointerdown", close);
    addEventListener("focusin", close);
    addEventListener("keydown", onEscape, true);
    return () => {
      removeEventListener("pointerdown", close);
      removeEventListener("focusin", close);
      removeEventListener("keydown", onEscape, true);
    };
  }, [open]);
  const then = (run: () => Promise<void>) => () => {
    setOpen(false);
    run().catch((error: unknown) => notify("failure", say("exportFailed", String(error))));
  };
  const cite = async () => {
    const { nodes, edges } = shown.value;
    const size = { nodes: nodes.size, edges: edges.size };
    await copy(citeView(viewName(), size, await link(), new Date()), say("copied"));
  };
  return (
    <div class="share" ref={place}>
      <IconButton icon="share" label={say("share")} pressed={open} onClick={() => setOpen(!open)} />
      {open && (
        <div class="menu drop">
          <button type="button" onClick={then(async () => copy(await link(), say("linkCopied")))}>
            {say("copyLink")}
          </button>
          <button type="button" onClick={then(cite)}>
            {say("citeView")}
          </button>
          <hr />
          <p class="menu-head">{say("exportAs")}</p>
          {exports.map((kind) => (
            <button key={kind.word} type="button" onClick={then(() => save(kind))}>
              {say(kind.word)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
