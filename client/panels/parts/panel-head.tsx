import type { ComponentChildren, JSX } from "preact";
import { IconButton } from "../../controls/button.tsx";
import { KindMark } from "../../controls/mark.tsx";
import { expand } from "../../state/contents.ts";
import { graph, region } from "../../state/store.ts";
import { say } from "../../words/words.ts";
import { Citation } from "../citation.tsx";
import { type Named, showOnCanvas } from "./node-link.tsx";

/** The head of every panel: mark, name, what it is, and what can be done with it. */
export function PanelHead(properties: {
  readonly node: Named;
  readonly kindLine: string;
  readonly children?: ComponentChildren;
}): JSX.Element {
  const { node, kindLine, children } = properties;
  const present = graph.value.present.nodes.has(node.id);
  return (
    <header class="panel-head">
      <KindMark kind={node.__typename} name={node.name} size={44} />
      <div class="panel-title">
        <p class="kind-line">{kindLine}</p>
        <h2>{node.name}</h2>
        {children}
      </div>
      <div class="panel-actions">
        <IconButton
          icon={present ? "target" : "plus"}
          label={say(present ? "centre" : "addToCanvas")}
          onClick={() => {
            region.value = "stage";
            void showOnCanvas(node.id);
          }}
        />
        {present && <IconButton icon="graph" label={say("expand")} keys="E" onClick={() => void expand(node.id)} />}
        <Citation node={node} />
      </div>
    </header>
  );
}
