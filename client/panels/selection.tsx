import type { JSX } from "preact";
import { IconButton } from "../controls/button.tsx";
import { expand, keepAround, remove } from "../state/contents.ts";
import { focusOn, lookAt, selectNodes } from "../state/focus.ts";
import { graph, view } from "../state/store.ts";
import { say } from "../words/words.ts";

/** What can be done with the nodes selected. For one alone a phone shows it; elsewhere its panel and menu do. */
export function Selection(): JSX.Element | null {
  const { selected } = view.value;
  const [from = null, to = null] = selected;
  const first = graph.value.present.nodes.get(from ?? "");
  if (first === undefined) return null;
  const alone = selected.length === 1;
  const expandAll = async () => {
    for (const id of selected) await expand(id);
  };
  return (
    <div
      class={alone ? "selection alone" : "selection"}
      role="toolbar"
      aria-label={say("selectedCount", selected.length)}
    >
      <strong>{alone ? first.caption : say("selectedCount", selected.length)}</strong>
      {alone && <IconButton icon="read" label={say("reader")} onClick={() => lookAt(first)} />}
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
