import type { NodeKind, RelationKind } from "../generated/graphql.ts";

/** What the reader region shows. */
export type Focus =
  | { readonly type: "node"; readonly id: string }
  | { readonly type: "relation"; readonly from: string; readonly kind: RelationKind; readonly to: string }
  | { readonly type: "article"; readonly id: string; readonly start: number | null; readonly end: number | null }
  | { readonly type: "path"; readonly from: string | null; readonly to: string | null };

/** A node's place on the canvas, in whole canvas units. */
export interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly pinned: boolean;
}

export type Surface = "canvas" | "nodes" | "relations";

/** Everything a link restores. Null stands for what the page does by itself. */
export interface View {
  /** The edition whose overview the canvas began with; null: the newest. */
  readonly edition: string | null;
  /** What the canvas holds; null: that overview, untouched. */
  readonly canvas: readonly Placed[] | null;
  readonly focus: Focus | null;
  readonly selected: readonly string[];
  readonly surface: Surface;
  readonly hiddenKinds: readonly NodeKind[];
  readonly hiddenRelations: readonly RelationKind[];
  /** Only what was printed up to this ISO date. */
  readonly asOf: string | null;
}

/** The view but for what the canvas holds, which the graph and the places tell. */
export type Look = Omit<View, "canvas">;

export const plainView: View = {
  edition: null,
  canvas: null,
  focus: null,
  selected: [],
  surface: "canvas",
  hiddenKinds: [],
  hiddenRelations: [],
  asOf: null,
};

/** Two views with the same key are one step of the browser's history: they differ by places, filters or dates alone. */
export function stepOf(view: View): string {
  const { edition, focus, surface } = view;
  return JSON.stringify([edition, focus, surface, view.canvas?.map((placed) => placed.id).sort() ?? null]);
}

export function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
