import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { IconButton } from "../controls/button.tsx";
import { say, type Word } from "../words/words.ts";

const gestures: readonly Word[] = ["helpClick", "helpDouble", "helpContext", "helpShift", "helpDrag"];

const keys: readonly (readonly [string, Word])[] = [
  ["/", "keySearch"],
  ["← ↑ ↓ →", "keyMove"],
  ["Enter", "keyEnter"],
  ["E", "keyExpand"],
  ["M", "keyMenu"],
  ["Delete", "keyRemove"],
  ["Ctrl Z · Ctrl ⇧ Z", "keyUndo"],
  ["+ · −", "keyZoom"],
  ["0", "keyFit"],
  ["T", "keyTable"],
  ["?", "keyHelp"],
  ["Esc", "keyEscape"],
];

/** How to use the page; a modal dialog that Escape closes. */
export function Help({ close }: { readonly close: () => void }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="help" ref={dialog} onClose={close} aria-labelledby="help-title">
      <header>
        <h2 id="help-title">{say("helpTitle")}</h2>
        <IconButton icon="close" label={say("close")} onClick={() => dialog.current?.close()} />
      </header>
      <p>{say("helpIntro")}</p>
      <p>{say("helpLegend")}</p>
      <div class="help-columns">
        <section>
          <h3>{say("helpMouse")}</h3>
          <ul>
            {gestures.map((word) => (
              <li key={word}>{say(word)}</li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{say("helpKeys")}</h3>
          <dl>
            {keys.map(([key, word]) => (
              <div key={word}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{say(word)}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </dialog>
  );
}
