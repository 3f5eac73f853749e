import type { JSX } from "preact";
import { IconButton } from "../controls/button.tsx";
import { Search } from "../controls/search.tsx";
import { Answer } from "../controls/state.tsx";
import { PathDocument, type PathQuery } from "../generated/graphql.ts";
import { addNodes } from "../state/contents.ts";
import { explain } from "../state/explain.ts";
import { focusOn, note } from "../state/focus.ts";
import { edgeKey } from "../state/graph.ts";
import { notify } from "../state/notify.ts";
import { known, region, view, way } from "../state/store.ts";
import { relationName } from "../words/names.ts";
import { say } from "../words/words.ts";
import { useAsk } from "./ask.ts";
import { EvidenceCard } from "./evidence.tsx";
import { NodeLink } from "./parts/node-link.tsx";

type Found = PathQuery["path"]["paths"][number];

/** Hops the API looks at when not told otherwise. */
const bound = 6;

interface Ends {
  readonly from: string | null;
  readonly to: string | null;
}

/** How two nodes are connected: pick both, read every hop's sentence. */
export function PathPanel({ from, to }: Ends): JSX.Element {
  const go = (ends: Ends) => focusOn({ type: "path", ...ends });
  const pair = view.value.selected;
  return (
    <article class="panel path-panel">
      <h2>{say("pathTitle")}</h2>
      <div class="path-ends">
        <div>
          <End label={say("pathFrom")} id={from} onPick={(id) => go({ from: id, to })} />
          <End label={say("pathTo")} id={to} onPick={(id) => go({ from, to: id })} />
        </div>
        <IconButton icon="swap" label={say("pathSwap")} onClick={() => go({ from: to, to: from })} />
      </div>
      {pair.length === 2 && !(pair.includes(from ?? "") && pair.includes(to ?? "")) && (
        <button type="button" class="button" onClick={() => go({ from: pair[0] ?? null, to: pair[1] ?? null })}>
          {say("pathUseSelection")}
        </button>
      )}
      {from !== null &&
        to !== null &&
        (from === to ? <p class="remark">{say("pathSame")}</p> : <Ways from={from} to={to} />)}
    </article>
  );
}

function End(properties: {
  readonly label: string;
  readonly id: string | null;
  readonly onPick: (id: string) => void;
}): JSX.Element {
  const { label, id, onPick } = properties;
  const name = id === null ? "" : (known.value.get(id)?.caption ?? id);
  return (
    <div class="path-end">
      <span>{label}</span>
      <Search
        label={`${label}: ${say("pathPick")}`}
        value={name}
        onPick={(found) => {
          note([found]);
          onPick(found.id);
        }}
      />
    </div>
  );
}

function Ways({ from, to }: { readonly from: string; readonly to: string }): JSX.Element {
  const asked = useAsk(PathDocument, { from, to, asOf: view.value.asOf });
  return (
    <Answer asked={asked}>
      {({ path }) =>
        path.paths.length === 0 ? (
          <p class="remark" role="status">
            {say(path.complete ? "pathNone" : "pathIncomplete", bound)}
          </p>
        ) : (
          path.paths.map((found) => <Way key={found.nodes.map(({ id }) => id).join(" ")} found={found} />)
        )
      }
    </Answer>
  );
}

function Way({ found }: { readonly found: Found }): JSX.Element {
  return (
    <section class="way">
      <header>
        <strong>{say("pathHops", found.length)}</strong>
        <button type="button" class="button quiet" onClick={() => void show(found)}>
          {say("pathShow")}
        </button>
      </header>
      <ol>
        {found.hops.map((hop) => {
          const relation = hop.relations[0];
          const evidence = relation?.evidence.edges[0]?.node;
          return (
            <li key={hop.from.id}>
              <NodeLink node={hop.from} />
              {relation && <span class="hop">{relationName(relation.kind, !hop.forward)}</span>}
              <NodeLink node={hop.to} />
              {evidence && <EvidenceCard evidence={evidence} />}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Draws a way on the canvas and marks it. */
async function show(found: Found): Promise<void> {
  const nodes = found.nodes.map(({ id }) => id);
  try {
    await addNodes(nodes);
    const edges = found.hops.flatMap((hop) =>
      hop.relations.map(({ fromId, kind, toId }) => edgeKey(fromId, kind, toId)),
    );
    way.value = { nodes, edges };
    region.value = "stage";
  } catch (error) {
    notify("failure", explain(error), { label: say("retry"), run: () => void show(found) });
  }
}
