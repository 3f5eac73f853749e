import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { RelationKind } from "../generated/graphql.ts";
import { expand, keepAround, remove } from "../state/contents.ts";
import { focusOn, lookAt } from "../state/focus.ts";
import { hidden } from "../state/graph.ts";
import { graph, model, stage, view } from "../state/store.ts";
import { relationName } from "../words/names.ts";
import { say } from "../words/words.ts";

/** Pixels from the canvas's corner. */
export interface MenuAt {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

interface Item {
  readonly label: string;
  readonly tally?: number;
  readonly run: () => void;
}

/** What can be done with a node: expand it by relation, pin, hide, keep, find a path from it. */
export function NodeMenu({ at, close }: { readonly at: MenuAt; readonly close: () => void }): JSX.Element | null {
  const list = useRef<HTMLDivElement>(null);
  // Before the next key can come: what is pressed on an open menu is for the menu.
  useLayoutEffect(() => {
    const before = document.activeElement;
    list.current?.querySelector<HTMLButtonElement>("button")?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, [at.id]);
  // Wherever the focus went when an entry vanished under it.
  useLayoutEffect(() => {
    const onEscape = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      close();
    };
    addEventListener("keydown", onEscape, true);
    return () => removeEventListener("keydown", onEscape, true);
  }, [close]);
  const node = graph.value.present.nodes.get(at.id);
  if (node === undefined) return null;
  const ids = view.value.selected.includes(at.id) ? view.value.selected : [at.id];
  const pinned = stage.value?.isPinned(at.id) ?? false;
  const items: readonly Item[] = [
    { label: say("reader"), run: () => lookAt(node) },
    { label: say(pinned ? "unpin" : "pin"), run: () => stage.value?.pin(at.id, !pinned) },
    { label: say("startPath"), run: () => focusOn({ type: "path", from: at.id, to: null }) },
    { label: say("keepOnly"), run: () => keepAround(ids) },
    { label: say("hide"), run: () => remove(ids) },
  ];
  const ways = expansions(at.id);
  const then = (run: () => void) => () => {
    close();
    run();
  };
  return (
    <div
      class="menu"
      role="menu"
      ref={list}
      tabIndex={-1}
      aria-label={node.caption}
      style={{ left: `min(${at.x}px, 100% - 250px)`, top: `min(${at.y}px, 100% - ${180 + 34 * ways.length}px)` }}
      onKeyDown={onMenuKey}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) close();
      }}
    >
      <p class="menu-head">{node.caption}</p>
      {ways.length > 0 && (
        <button type="button" role="menuitem" onClick={then(() => void expand(at.id))}>
          {say("expandAll")}
        </button>
      )}
      {ways.map(({ relation, back, count }) => (
        <button
          key={`${relation}${back}`}
          type="button"
          role="menuitem"
          class="indented"
          onClick={then(() => void expand(at.id, relation))}
        >
          {relationName(relation, back)}
          <span class="tally">+{count}</span>
        </button>
      ))}
      <hr />
      {items.map((item) => (
        <button key={item.label} type="button" role="menuitem" onClick={then(item.run)}>
          {item.label}
        </button>
      ))}
    </div>
  );
}

/** What a node still hides, by relation and direction, in the model's order. */
function expansions(id: string): readonly { relation: RelationKind; back: boolean; count: number }[] {
  const left = hidden(graph.value.present).get(id) ?? {};
  return [...model.value.relations.keys()].flatMap((relation) =>
    [">", "<"].flatMap((direction) => {
      const count = left[`${relation}${direction}`];
      return count === undefined ? [] : [{ relation, back: direction === "<", count }];
    }),
  );
}

function onMenuKey(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLElement;
  const buttons = [...menu.querySelectorAll<HTMLButtonElement>("button")];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  if (event.key === "ArrowDown") buttons[(at + 1) % buttons.length]?.focus();
  else if (event.key === "ArrowUp") buttons.at(at - 1)?.focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
