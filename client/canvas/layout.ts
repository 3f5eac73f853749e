import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";

/** Canvas units; x and y null for a node that has no place yet. */
export interface LayoutNode {
  readonly id: string;
  readonly x: number | null;
  readonly y: number | null;
  /** A node that must stay where it is. */
  readonly fixed: boolean;
  /** Room taken by the node and its caption. */
  readonly width: number;
}

export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly (readonly [string, string])[];
  /** Width over height of the room there is. */
  readonly aspect: number;
}

export type Positions = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

interface Body {
  id: string;
  x?: number;
  y?: number;
  fx?: number;
  fy?: number;
  radius: number;
  degree: number;
}

/**
 * Captions are wide and low: the simulation runs in a space stretched upright by this much, where round bodies
 * stand for them.
 */
const stretch = 1.35;

/** Places nodes by forces; the same input gives the same places. Calls `progress` about every `every` ms of work. */
export function arrange(input: LayoutInput, progress?: (places: Positions) => void, every = 160): Positions {
  const bodies = seat(input);
  const links = linksOf(input, bodies);
  const lean = Math.sqrt(Math.max(0.4, Math.min(2.4, input.aspect)));
  const simulation = forceSimulation(bodies)
    .force("charge", forceManyBody<Body>().strength((body) => -260 - 40 * Math.sqrt(body.degree)).distanceMax(900))
    .force(
      "link",
      forceLink<Body, { source: string; target: string; index?: number }>(links)
        .id((body) => body.id)
        .distance((link) => distance(link as unknown as { source: Body; target: Body }))
        .strength((link) => {
          const { source, target } = link as unknown as { source: Body; target: Body };
          return 0.9 / Math.min(Math.max(1, source.degree), Math.max(1, target.degree)) + 0.05;
        }),
    )
    .force("collide", forceCollide<Body>((body) => body.radius).iterations(3).strength(0.9))
    .force("x", forceX<Body>(0).strength(0.055 / lean))
    .force("y", forceY<Body>(0).strength((0.055 * lean) / stretch))
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
  return places(bodies);
}

function distance(link: { source: Body; target: Body }): number {
  const busy = Math.min(link.source.degree, link.target.degree);
  return (link.source.radius + link.target.radius) * 0.85 + 18 + 10 * Math.sqrt(busy);
}

/** New nodes start beside a neighbour that has a place, so that an expansion opens where it was asked for. */
function seat(input: LayoutInput): Body[] {
  const placed = new Map(input.nodes.filter((node) => node.x !== null && node.y !== null).map((node) => [node.id, node]));
  const degree = new Map<string, number>();
  const anchor = new Map<string, string>();
  for (const [from, to] of input.links) {
    degree.set(from, (degree.get(from) ?? 0) + 1);
    degree.set(to, (degree.get(to) ?? 0) + 1);
    if (placed.has(from) && !placed.has(to) && !anchor.has(to)) anchor.set(to, from);
    if (placed.has(to) && !placed.has(from) && !anchor.has(from)) anchor.set(from, to);
  }
  const turns = new Map<string, number>();
  return input.nodes.map((node) => {
    const body: Body = { id: node.id, radius: node.width / 2 + 6, degree: degree.get(node.id) ?? 0 };
    const host = placed.get(anchor.get(node.id) ?? "");
    if (node.x !== null && node.y !== null) {
      body.x = node.x;
      body.y = node.y * stretch;
      if (node.fixed) {
        body.fx = body.x;
        body.fy = body.y;
      }
    } else if (host !== undefined) {
      const turn = turns.get(host.id) ?? 0;
      turns.set(host.id, turn + 1);
      const ring = 90 + 9 * turn;
      body.x = (host.x ?? 0) + ring * Math.cos(turn * 2.4);
      body.y = ((host.y ?? 0) + ring * Math.sin(turn * 2.4)) * stretch;
    }
    return body;
  });
}

function linksOf(input: LayoutInput, bodies: readonly Body[]): { source: string; target: string }[] {
  const known = new Set(bodies.map((body) => body.id));
  return input.links
    .filter(([from, to]) => known.has(from) && known.has(to) && from !== to)
    .map(([source, target]) => ({ source, target }));
}

function places(bodies: readonly Body[]): Positions {
  return new Map(
    bodies.map((body) => [body.id, { x: Math.round(body.x ?? 0), y: Math.round((body.y ?? 0) / stretch) }]),
  );
}
