import type { JSX } from "preact";
import { Icon } from "../controls/icons.tsx";
import { focusOn } from "../state/focus.ts";
import { view } from "../state/store.ts";
import { say } from "../words/words.ts";
import { AsOf } from "./as-of.tsx";
import { Coverage } from "./coverage.tsx";
import { Editions } from "./editions.tsx";
import { Legend } from "./legend.tsx";

/** The left region: what is shown, up to when, from which editions. */
export function Side(): JSX.Element {
  const findPath = () => {
    const [from = null, to = null] = view.value.selected;
    focusOn({ type: "path", from, to });
  };
  return (
    <aside class="side" id="filters" aria-label={say("filters")}>
      <button type="button" class="button wide" onClick={findPath}>
        <Icon name="path" />
        {say("pathTitle")}
      </button>
      <Legend />
      <AsOf />
      <Editions />
      <Coverage />
    </aside>
  );
}
