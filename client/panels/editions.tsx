import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Trouble } from "../controls/state.tsx";
import { EditionsDocument } from "../generated/graphql.ts";
import { openOverview } from "../state/contents.ts";
import { explain } from "../state/explain.ts";
import { focusOn } from "../state/focus.ts";
import { notify } from "../state/notify.ts";
import { title } from "../state/store.ts";
import { day, say } from "../words/words.ts";
import { useAsk } from "./ask.ts";

const firstSight = 8;
const most = 100;

/** The editions in the store, newest first; one click draws its overview and lists its articles. */
export function Editions(): JSX.Element | null {
  const [first, setFirst] = useState(firstSight);
  const asked = useAsk(EditionsDocument, { first, filter: null, after: null });
  if (asked.error !== null) return <Trouble error={asked.error} retry={asked.retry} />;
  if (asked.data === null) return null;
  const { edges, totalCount } = asked.data.editions;
  const open = async (id: string) => {
    try {
      await openOverview(id);
      focusOn({ type: "node", id });
    } catch (error) {
      notify("failure", explain(error));
    }
  };
  return (
    <section class="block">
      <h2>{say("editions")}</h2>
      <ul class="editions">
        {edges.map(({ node }) => (
          <li key={node.id}>
            <button
              type="button"
              aria-current={title.value?.edition?.id === node.id}
              title={say("openEdition")}
              onClick={() => void open(node.id)}
            >
              <span>{node.date === null ? node.name : day(node.date)}</span>
              <small>{node.newspaper ?? node.county}</small>
            </button>
          </li>
        ))}
      </ul>
      {totalCount > edges.length && first < most && (
        <button type="button" class="button quiet" onClick={() => setFirst(most)}>
          {say("more", totalCount - edges.length)}
        </button>
      )}
    </section>
  );
}
