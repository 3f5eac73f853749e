import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import { type Box, partBoxes, settle } from "./boxes.ts";

/** Canvas units; x and y null for a node that has no place yet. */
export interface LayoutNode {
  readonly id: string;
  readonly x: number | null;
  readonly y: number | null;
  /** `fixed` stays where it is, `kept` makes way where it must, `free` goes where the forces take it. */
  readonly hold: "fixed" | "kept" | "free";
  /** Across the node itself. */
  readonly size: number;
  /** Of the caption below it. */
  readonly captionWidth: number;
  readonly captionHeight: number;
}

export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly (readonly [string, string])[];
  /** Width over height of the room there is. */
  readonly aspect: number;
}

export type Positions = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

interface Body extends Box {
  id: string;
  fy?: number;
  degree: number;
  /** Where a kept node would rather be. */
  home: { readonly x: number; readonly y: number } | null;
}

interface Link {
  source: Body;
  target: Body;
}

/** How strongly a kept node is drawn to its place. */
const homing = 0.6;

/** Air around a node and its caption, in canvas units. */
const air = 9;

/** Places nodes by forces; the same input gives the same places. Calls `progress` about every `every` ms of work. */
export function arrange(input: LayoutInput, progress?: (places: Positions) => void, every = 160): Positions {
  const bodies = seat(input);
  const lean = Math.sqrt(Math.max(0.5, Math.min(2, input.aspect)));
  // Only a whole layout draws its nodes to the middle; what is added to one stays with its neighbours.
  const drift = bodies.some((body) => body.home !== null) ? 0 : 0.07;
  const simulation = forceSimulation(bodies)
    .force(
      "charge",
      forceManyBody<Body>()
        .strength((body) => -240 - 60 * Math.sqrt(body.degree))
        .distanceMax(700),
    )
    .force("link", forceLink<Body, Link>(linksOf(input, bodies)).distance(reach).strength(pull))
    .force("part", partBoxes(0.55))
    .force(
      "x",
      forceX<Body>((body) => body.home?.x ?? 0).strength((body) => (body.home ? homing : drift / lean)),
    )
    .force(
      "y",
      forceY<Body>((body) => body.home?.y ?? 0).strength((body) => (body.home ? homing : drift * lean)),
    )
    .stop();
  const ticks = bodies.length > 1500 ? 160 : 320;
  simulation.alphaDecay(1 - 0.001 ** (1 / ticks));
  let shown = Date.now();
  for (let tick = 0; tick < ticks; tick++) {
    simulation.tick();
    if (progress !== undefined && Date.now() - shown > every) {
      progress(places(bodies));
      shown = Date.now();
    }
  }
  settle(bodies, 80);
  return places(bodies);
}

/** Two hubs stand further apart than a leaf and its hub. */
function reach({ source, target }: Link): number {
  return (source.half + target.half) * 0.8 + 22 + 14 * Math.sqrt(Math.min(source.degree, target.degree));
}

function pull({ source, target }: Link): number {
  return 0.8 / Math.max(1, Math.min(source.degree, target.degree));
}

/** New nodes start beside a neighbour that has a place, so that an expansion opens where it was asked for. */
function seat(input: LayoutInput): Body[] {
  const placed = new Map(
    input.nodes.filter((node) => node.x !== null && node.y !== null).map((node) => [node.id, node]),
  );
  const degree = new Map<string, number>();
  const anchor = new Map<string, string>();
  for (const [from, to] of input.links) {
    degree.set(from, (degree.get(from) ?? 0) + 1);
    degree.set(to, (degree.get(to) ?? 0) + 1);
    if (placed.has(from) && !placed.has(to) && !anchor.has(to)) anchor.set(to, from);
    if (placed.has(to) && !placed.has(from) && !anchor.has(from)) anchor.set(from, to);
  }
  const turns = new Map<string, number>();
  const margin = marginOf([...placed.values()]);
  let strangers = 0;
  return input.nodes.map((node) => {
    const body: Body = {
      id: node.id,
      degree: degree.get(node.id) ?? 0,
      home: null,
      half: Math.max(node.size, node.captionWidth) / 2 + air,
      above: node.size / 2 + air,
      below: node.size / 2 + node.captionHeight + air,
    };
    const host = placed.get(anchor.get(node.id) ?? "");
    if (node.x !== null && node.y !== null) {
      body.x = node.x;
      body.y = node.y;
      if (node.hold === "kept") body.home = { x: node.x, y: node.y };
      if (node.hold === "fixed") {
        body.fx = node.x;
        body.fy = node.y;
      }
    } else if (host !== undefined) {
      const turn = turns.get(host.id) ?? 0;
      turns.set(host.id, turn + 1);
      const ring = 90 + 9 * turn;
      body.x = (host.x ?? 0) + ring * Math.cos(turn * 2.4);
      body.y = (host.y ?? 0) + ring * Math.sin(turn * 2.4);
    } else if (margin !== null) {
      // What is joined to nothing shown begins beside the graph, where it has room to be expanded.
      body.x = margin.x;
      body.y = margin.y + strangers * 90;
      body.home = { x: body.x, y: body.y };
      strangers += 1;
    }
    return body;
  });
}

/** A place to the right of everything; null where nothing has a place. */
function marginOf(placed: readonly LayoutNode[]): { readonly x: number; readonly y: number } | null {
  if (placed.length === 0) return null;
  const ys = placed.map((node) => node.y ?? 0);
  const x = Math.max(...placed.map((node) => node.x ?? 0)) + 220;
  return { x, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
}

function linksOf(input: LayoutInput, bodies: readonly Body[]): Link[] {
  const known = new Map(bodies.map((body) => [body.id, body]));
  return input.links.flatMap(([from, to]) => {
    const [source, target] = [known.get(from), known.get(to)];
    return source === undefined || target === undefined || source === target ? [] : [{ source, target }];
  });
}

function places(bodies: readonly Body[]): Positions {
  return new Map(bodies.map((body) => [body.id, { x: Math.round(body.x ?? 0), y: Math.round(body.y ?? 0) }]));
}
