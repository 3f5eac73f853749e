import { batch } from "@preact/signals";
import { fetchAmong, partOf } from "../api/graph.ts";
import { request } from "../api/request.ts";
import { NeighbourhoodDocument, OverviewDocument, type RelationKind } from "../generated/graphql.ts";
import { say } from "../words/words.ts";
import { explain } from "./explain.ts";
import { change, note } from "./focus.ts";
import { type Graph, type GraphPart, graphOf, merge, neighbours, only, without } from "./graph.ts";
import { advance, historyOf, redo, undo } from "./history.ts";
import { notify } from "./notify.ts";
import { expanding, graph, places, stage, title, touched, view, way } from "./store.ts";
import type { Placed } from "./view.ts";

/* What the canvas holds: every change is a step that can be undone. */

/** Nodes of an edition drawn at first sight; new neighbours an expansion; nodes on the canvas. */
const overviewSize = 60;
const pageSize = 25;
const canvasSize = 1000;

function step(next: Graph): void {
  batch(() => {
    note([...next.nodes.values()]);
    graph.value = advance(graph.value, next);
    touched.value = true;
    way.value = { nodes: [], edges: [] };
  });
}

function fresh(part: GraphPart): Graph {
  const next = graphOf(part);
  note([...next.nodes.values()]);
  return next;
}

/** The best connected nodes of an edition; of the newest where null. */
export async function openOverview(edition: string | null): Promise<void> {
  const { overview } = await request(OverviewDocument, { edition, first: overviewSize });
  batch(() => {
    title.value = overview;
    places.value = new Map();
    way.value = { nodes: [], edges: [] };
    graph.value = historyOf(fresh(partOf(overview)));
    touched.value = false;
    change({ edition });
  });
}

/** Exactly these nodes at these places, and every relation among them; `edition` is what they began with, if known. */
export async function openCanvas(canvas: readonly Placed[], edition: string | null): Promise<void> {
  const named = edition === null ? null : request(OverviewDocument, { edition, first: 1 });
  const [part, head] = await Promise.all([fetchAmong(canvas.map(({ id }) => id)), named]);
  batch(() => {
    title.value = head?.overview ?? null;
    places.value = new Map(canvas.map((placed) => [placed.id, placed]));
    way.value = { nodes: [], edges: [] };
    graph.value = historyOf(fresh(part));
    touched.value = true;
  });
  stage.value?.move(canvas);
}

export async function addNodes(ids: readonly string[]): Promise<void> {
  const shown = [...graph.value.present.nodes.keys()].filter((id) => !ids.includes(id));
  step(merge(graph.value.present, await fetchAmong([...ids, ...shown])));
}

const running = new Map<string, AbortController>();

/** One page of a node's neighbours that are not shown yet, over one relation or all of the story's. */
export async function expand(id: string, relation: RelationKind | null = null): Promise<void> {
  const here = graph.value.present;
  const name = here.nodes.get(id)?.caption ?? id;
  if (here.nodes.size >= canvasSize) {
    notify("failure", say("expandFull", here.nodes.size));
    return;
  }
  running.get(id)?.abort();
  const controller = new AbortController();
  running.set(id, controller);
  expanding.value = new Set([...expanding.value, id]);
  const clear = notify("progress", say("expandProgress", name), {
    label: say("cancel"),
    run: () => controller.abort(),
  });
  try {
    const { neighbourhood } = await request(
      NeighbourhoodDocument,
      {
        id,
        relations: relation === null ? null : [relation],
        asOf: view.value.asOf,
        first: pageSize,
        exclude: [...here.nodes.keys()].filter((other) => other !== id),
      },
      controller.signal,
    );
    if (neighbourhood === null || neighbourhood === undefined) {
      notify("failure", say("unknownNode", name));
      return;
    }
    const part = partOf({ nodes: [neighbourhood.center, ...neighbourhood.nodes], relations: neighbourhood.relations });
    step(merge(graph.value.present, part));
    report(
      id,
      relation,
      neighbourhood.nodes.length,
      neighbourhood.hidden.reduce((sum, { count }) => sum + count, 0),
    );
  } catch (error) {
    clear();
    if (!controller.signal.aborted) {
      notify("failure", explain(error), { label: say("retry"), run: () => void expand(id, relation) });
    }
  } finally {
    if (running.get(id) === controller) running.delete(id);
    expanding.value = new Set([...expanding.value].filter((other) => other !== id));
  }
}

function report(id: string, relation: RelationKind | null, added: number, left: number): void {
  if (added === 0) notify("done", say("expandNone"));
  else if (left === 0) notify("done", say("expandDone", added));
  else {
    const run = () => void expand(id, relation);
    notify("done", say("expandMore", added, left), { label: say("expandMoreAction"), run });
  }
}

export function remove(ids: readonly string[]): void {
  if (ids.length === 0) return;
  step(without(graph.value.present, new Set(ids)));
  change({ selected: view.value.selected.filter((id) => !ids.includes(id)) });
}

export function keepAround(ids: readonly string[]): void {
  const kept = new Set(ids.flatMap((id) => [id, ...neighbours(graph.value.present, id)]));
  step(only(graph.value.present, kept));
}

export function stepBack(): void {
  graph.value = undo(graph.value);
}

export function stepForward(): void {
  graph.value = redo(graph.value);
}

/** Keeps where nodes stand; `byHand` where the reader put them there. */
export function keepPlaces(moved: readonly Placed[], byHand: boolean): void {
  batch(() => {
    places.value = new Map([...places.value, ...moved.map((placed) => [placed.id, placed] as const)]);
    if (byHand) touched.value = true;
  });
}
