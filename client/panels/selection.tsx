import type { JSX } from "preact";
import { IconButton } from "../controls/button.tsx";
import { expand, keepAround, remove } from "../state/contents.ts";
import { focusOn, selectNodes } from "../state/focus.ts";
import { view } from "../state/store.ts";
import { say } from "../words/words.ts";

/** What can be done with several nodes at once; nothing for one, whose panel and menu offer it. */
export function Selection(): JSX.Element | null {
  const { selected } = view.value;
  if (selected.length < 2) return null;
  const [from = null, to = null] = selected;
  const expandAll = async () => {
    for (const id of selected) await expand(id);
  };
  return (
    <div class="selection" role="toolbar" aria-label={say("selectedCount", selected.length)}>
      <strong>{say("selectedCount", selected.length)}</strong>
      <IconButton icon="graph" label={say("expand")} onClick={() => void expandAll()} />
      {selected.length === 2 && (
        <IconButton icon="path" label={say("pathFind")} onClick={() => focusOn({ type: "path", from, to })} />
      )}
      <IconButton icon="target" label={say("keepOnly")} onClick={() => keepAround(selected)} />
      <IconButton icon="eyeOff" label={say("hide")} onClick={() => remove(selected)} />
      <IconButton icon="close" label={say("close")} onClick={() => selectNodes([])} />
    </div>
  );
}
