/** Outlines of the model's shapes as SVG path data, centred on 0,0; the names are Cytoscape's. */
export function outline(shape: string, width: number, height: number): string {
  const x = width / 2;
  const y = height / 2;
  if (shape === "ellipse") return `M${-x},0a${x},${y} 0 1,0 ${width},0a${x},${y} 0 1,0 ${-width},0Z`;
  const corners = polygons[shape] ?? polygons.rectangle ?? [];
  const points = corners.map(([px, py]) => [px * x, py * y] as const);
  return shape.startsWith("round-") ? rounded(points, Math.min(x, y) * 0.22) : closed(points);
}

type Point = readonly [number, number];

const box: readonly Point[] = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
];

function regular(sides: number, turn: number): Point[] {
  return Array.from({ length: sides }, (_, at) => {
    const angle = turn + (2 * Math.PI * at) / sides;
    return [Math.cos(angle), Math.sin(angle)] as const;
  });
}

const polygons: Readonly<Record<string, readonly Point[]>> = {
  rectangle: box,
  "round-rectangle": box,
  "cut-rectangle": [
    [-0.65, -1],
    [0.65, -1],
    [1, -0.65],
    [1, 0.65],
    [0.65, 1],
    [-0.65, 1],
    [-1, 0.65],
    [-1, -0.65],
  ],
  "round-diamond": regular(4, -Math.PI / 2),
  "round-hexagon": regular(6, 0),
  "round-pentagon": regular(5, -Math.PI / 2),
  "round-triangle": [
    [0, -1],
    [1, 0.9],
    [-1, 0.9],
  ],
};

function closed(points: readonly Point[]): string {
  return `M${points.map(([px, py]) => `${round(px)},${round(py)}`).join("L")}Z`;
}

/** Cuts each corner by `radius` along its sides and bends the cut. */
function rounded(points: readonly Point[], radius: number): string {
  const steps = points.map((corner, at) => {
    const before = points.at(at - 1) ?? corner;
    const after = points[(at + 1) % points.length] ?? corner;
    const from = towards(corner, before, radius);
    const to = towards(corner, after, radius);
    return `${at === 0 ? "M" : "L"}${round(from[0])},${round(from[1])}Q${round(corner[0])},${round(corner[1])} ${round(to[0])},${round(to[1])}`;
  });
  return `${steps.join("")}Z`;
}

function towards(from: Point, to: Point, length: number): Point {
  const whole = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const share = Math.min(0.5, length / whole);
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
