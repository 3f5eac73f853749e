import { sans, serif } from "../canvas/images.ts";
import type { Drawing, DrawnEdge, DrawnNode, Ground } from "../canvas/look.ts";
import { outline } from "../canvas/shapes.ts";
import type { Placed } from "../state/view.ts";
import { xml } from "./xml.ts";

/** Room around the drawing, in canvas units, and height of a line of a caption. */
const margin = 60;
const leading = 15;

const dashes: Readonly<Record<string, string>> = { dashed: "5 4", dotted: "1 3" };

/** The canvas as a drawing of its own: lines, marks and captions at their places. Nodes without a place are left out. */
export function svg(drawing: Drawing, places: ReadonlyMap<string, Placed>, ground: Ground, title: string): string {
  const nodes = drawing.nodes.flatMap((node) => {
    const at = places.get(node.id);
    return at === undefined ? [] : [{ node, at }];
  });
  const xs = nodes.map(({ at }) => at.x);
  const ys = nodes.map(({ at }) => at.y);
  const [left, top] = [Math.min(0, ...xs) - margin, Math.min(0, ...ys) - margin];
  const [width, height] = [Math.max(0, ...xs) - left + margin, Math.max(0, ...ys) - top + margin];
  const at = new Map(nodes.map((item) => [item.node.id, item]));
  const edges = drawing.edges.map((edge) => line(edge, at.get(edge.source), at.get(edge.target)));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}">
<title>${xml(title)}</title>
<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${ground.paper}"/>
<g fill="none">${edges.join("\n")}</g>
<g font-family="${xml(sans)}" text-anchor="middle">${nodes.map((item) => mark(item, ground)).join("\n")}</g>
</svg>
`;
}

interface Standing {
  readonly node: DrawnNode;
  readonly at: Placed;
}

function line(edge: DrawnEdge, from: Standing | undefined, to: Standing | undefined): string {
  if (from === undefined || to === undefined || from === to) return "";
  const length = Math.hypot(to.at.x - from.at.x, to.at.y - from.at.y) || 1;
  const [ux, uy] = [(to.at.x - from.at.x) / length, (to.at.y - from.at.y) / length];
  const [startX, startY] = [from.at.x + (ux * from.node.size) / 2, from.at.y + (uy * from.node.size) / 2];
  const [endX, endY] = [to.at.x - ux * (to.node.size / 2 + 2), to.at.y - uy * (to.node.size / 2 + 2)];
  const dash = dashes[edge.line] === undefined ? "" : ` stroke-dasharray="${dashes[edge.line]}"`;
  const head = [-3.5, 3.5].map((side) => `${n(endX - ux * 8 - uy * side)},${n(endY - uy * 8 + ux * side)}`);
  const fill = edge.inferred ? "none" : edge.colour;
  return `<g stroke="${edge.colour}" stroke-width="${n(edge.width)}"${edge.inferred ? ' opacity=".6"' : ""}><title>${xml(edge.label)}</title><path d="M${n(startX)},${n(startY)}L${n(endX)},${n(endY)}"${dash}/><path d="M${n(endX)},${n(endY)}L${head[0]}L${head[1]}Z" fill="${fill}"/></g>`;
}

function mark({ node, at }: Standing, ground: Ground): string {
  const low = node.shape === "round-triangle";
  const rows = node.caption
    .split("\n")
    .map((text, row) => `<tspan x="0" y="${n(node.size / 2 + 16 + row * leading)}">${xml(text)}</tspan>`);
  const weight = node.kind === "Person" ? ' font-weight="600"' : "";
  return `<g transform="translate(${at.x} ${at.y})"><title>${xml(node.full)}</title><path d="${outline(node.shape, node.size, node.size)}" fill="${node.fill}" stroke="${node.rim}" stroke-width="1.5"/><text y="${low ? n(node.size * 0.16) : 0}" dy=".36em" font-size="${n(node.size * (low ? 0.34 : 0.42))}" font-weight="600" font-family="${xml(serif)}" fill="${node.glyphInk}">${xml(node.glyph)}</text><text font-size="12.5"${weight} fill="${ground.ink}" stroke="${ground.paper}" stroke-width="3" paint-order="stroke">${rows.join("")}</text></g>`;
}

function n(value: number): number {
  return Math.round(value * 10) / 10;
}
