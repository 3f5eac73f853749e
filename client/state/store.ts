import { computed, signal } from "@preact/signals";
import { emptyModel } from "../api/model.ts";
import type { Canvas } from "../canvas/canvas.ts";
import type { OverviewQuery, StartQuery } from "../generated/graphql.ts";
import { filtered } from "./filters.ts";
import { emptyGraph, type Graph, type GraphNode } from "./graph.ts";
import { type History, historyOf } from "./history.ts";
import { type Look, type Placed, plainView, type View } from "./view.ts";

/* The page's state. Panels read these signals; only actions write them. */

export type Title = Pick<OverviewQuery["overview"], "edition" | "county" | "omitted" | "counts">;

export interface Notice {
  readonly id: number;
  readonly tone: "progress" | "done" | "failure";
  readonly text: string;
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

export type Phase = "starting" | "ready" | "empty" | "failed";

export const phase = signal<Phase>("starting");
export const failure = signal<Error | null>(null);

export const model = signal(emptyModel);
export const counts = signal<StartQuery["counts"]>([]);
export const coverage = signal<StartQuery["coverage"]>([]);
export const title = signal<Title | null>(null);

const { canvas: _, ...plainLook } = plainView;
export const view = signal<Look>(plainLook);
/** False while the canvas shows the edition's overview as it came. */
export const touched = signal(false);
/** The canvas once it is there; what it does, it does by itself. */
export const stage = signal<Canvas | null>(null);
export const graph = signal<History<Graph>>(historyOf(emptyGraph));
/** Where nodes stand, or are to stand when they are shown again. */
export const places = signal<ReadonlyMap<string, Placed>>(new Map());
/** Names of nodes met so far, on the canvas or not. */
export const known = signal<ReadonlyMap<string, Pick<GraphNode, "id" | "kind" | "caption">>>(new Map());
/** Ids of a way found between two nodes, and of its edges; marked on the canvas. */
export const way = signal<{ readonly nodes: readonly string[]; readonly edges: readonly string[] }>({
  nodes: [],
  edges: [],
});
/** The region in front where there is room for one. */
export const region = signal<"side" | "stage" | "reader">("stage");
export const notice = signal<Notice | null>(null);
/** Nodes whose neighbours are on their way. */
export const expanding = signal<ReadonlySet<string>>(new Set());

export const shown = computed(() => filtered(graph.value.present, view.value));
/** The whole view, as a link holds it. What rests on the newest edition names it: tomorrow another is the newest. */
export const linked = computed((): View => {
  const plain = !touched.value && view.value.focus === null;
  const edition = view.value.edition ?? (plain ? null : (title.value?.edition?.id ?? null));
  return { ...view.value, edition, canvas: touched.value ? placedNodes() : null };
});
export const canUndo = computed(() => graph.value.past.length > 0);
export const canRedo = computed(() => graph.value.future.length > 0);

function placedNodes(): readonly Placed[] {
  return [...graph.value.present.nodes.keys()].map((id) => places.value.get(id) ?? { id, x: 0, y: 0, pinned: false });
}
