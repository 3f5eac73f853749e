import type { JSX } from "preact";
import { KindMark } from "../../controls/mark.tsx";
import type { NodeKind } from "../../generated/graphql.ts";
import { addNodes } from "../../state/contents.ts";
import { explain } from "../../state/explain.ts";
import { lookAt } from "../../state/focus.ts";
import { notify } from "../../state/notify.ts";
import { graph, stage } from "../../state/store.ts";
import { say } from "../../words/words.ts";

export interface Named {
  readonly __typename: NodeKind;
  readonly id: string;
  readonly name: string;
}

/** Puts a node on the canvas, or finds it there. */
export async function showOnCanvas(id: string): Promise<void> {
  try {
    if (!graph.value.present.nodes.has(id)) await addNodes([id]);
    stage.value?.reveal(id);
  } catch (error) {
    notify("failure", explain(error), { label: say("retry"), run: () => void showOnCanvas(id) });
  }
}

/** A name that shows what is known of it when clicked. */
export function NodeLink({ node }: { readonly node: Named }): JSX.Element {
  return (
    <button
      type="button"
      class="node-link"
      onClick={() => lookAt({ id: node.id, kind: node.__typename, caption: node.name })}
    >
      <KindMark kind={node.__typename} name={node.name} size={18} />
      <span>{node.name}</span>
    </button>
  );
}
