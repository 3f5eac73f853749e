import type { JSX } from "preact";
import { IconButton } from "../controls/button.tsx";
import { notice } from "../state/store.ts";
import { say } from "../words/words.ts";

/** What is going on or went wrong, with what can be done about it. */
export function NoticeBar(): JSX.Element {
  const now = notice.value;
  const close = () => {
    notice.value = null;
  };
  return (
    <div class="notice-place" aria-live="polite">
      {now !== null && (
        <div class={`notice ${now.tone}`} role={now.tone === "failure" ? "alert" : "status"}>
          {now.tone === "progress" && <span class="spinner" aria-hidden="true" />}
          <span>{now.text}</span>
          {now.action !== null && (
            <button
              type="button"
              class="text-button"
              onClick={() => {
                close();
                now.action?.run();
              }}
            >
              {now.action.label}
            </button>
          )}
          {now.tone !== "progress" && <IconButton icon="close" label={say("close")} onClick={close} />}
        </div>
      )}
    </div>
  );
}
