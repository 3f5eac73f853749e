import type { NodeKind, RelationKind } from "../generated/graphql.ts";
import { known, view } from "./store.ts";
import type { Focus, Look, Surface } from "./view.ts";

/* What the reader looks at: pure changes of the view. */

export function change(part: Partial<Look>): void {
  view.value = { ...view.value, ...part };
}

export function focusOn(focus: Focus | null): void {
  const selected = focus?.type === "node" ? [focus.id] : focus === null ? [] : view.value.selected;
  change({ focus, selected });
}

/** Shows what is known of a node; an article is read instead. */
export function lookAt(node: { readonly id: string; readonly kind: NodeKind; readonly caption: string }): void {
  note([node]);
  if (node.kind === "Article") {
    change({ focus: { type: "article", id: node.id, start: null, end: null }, selected: [node.id] });
  } else focusOn({ type: "node", id: node.id });
}

export function lookAtRelation(from: string, kind: RelationKind, to: string): void {
  change({ focus: { type: "relation", from, kind, to }, selected: [] });
}

export function readArticle(id: string, start: number | null = null, end: number | null = null): void {
  change({ focus: { type: "article", id, start, end } });
}

export function selectNodes(ids: readonly string[]): void {
  change({ selected: ids });
}

export function showSurface(surface: Surface): void {
  change({ surface });
}

export function note(
  nodes: readonly { readonly id: string; readonly kind: NodeKind; readonly caption: string }[],
): void {
  const fresh = nodes.filter((node) => known.value.get(node.id)?.caption !== node.caption);
  if (fresh.length === 0) return;
  known.value = new Map([...known.value, ...fresh.map((node) => [node.id, node] as const)]);
}
