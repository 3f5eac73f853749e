import type { StylesheetJson } from "cytoscape";
import { badge, badgeHeight, badgeWidth, glyph, pin, sans } from "./images.ts";
import type { DrawnEdge, DrawnNode, Ground } from "./look.ts";

/** Cytoscape's stylesheet for a ground; everything else comes with each node and edge. */
export function stylesheet(ground: Ground): StylesheetJson {
  return [
    {
      selector: "node",
      style: {
        shape: "data(shape)" as never,
        width: "data(size)",
        height: "data(size)",
        "background-color": "data(fill)",
        "border-color": "data(rim)",
        "border-width": 1.5,
        "background-image": "data(images)" as never,
        "background-width": "data(imageWidths)" as never,
        "background-height": "data(imageHeights)" as never,
        "background-position-x": "data(imageXs)" as never,
        "background-position-y": "data(imageYs)" as never,
        "background-clip": "none none none" as never,
        "background-image-containment": "over over over" as never,
        "bounds-expansion": 12 as never,
        label: "data(caption)",
        color: ground.ink,
        "font-family": sans,
        "font-size": 13.5,
        "text-valign": "bottom",
        "text-margin-y": 5,
        "text-wrap": "wrap",
        "text-max-width": "200px",
        "line-height": 1.2,
        "text-outline-color": ground.paper,
        "text-outline-width": 2.5,
        "text-outline-opacity": 0.95,
        "min-zoomed-font-size": 6.5,
        "overlay-opacity": 0,
        "transition-property": "opacity",
        "transition-duration": 120,
      },
    },
    { selector: "node[kind = 'Person']", style: { "font-weight": 600, "font-size": 15 } },
    {
      selector: "node[kind = 'Post'], node[kind = 'Place'], node[kind = 'Organization']",
      style: { "font-size": 12.5 },
    },
    {
      selector: "edge",
      style: {
        width: "data(width)",
        "line-color": "data(colour)",
        "line-style": "data(line)" as never,
        "line-dash-pattern": [5, 4],
        "curve-style": "bezier",
        "control-point-step-size": 34,
        "target-arrow-shape": "triangle",
        "target-arrow-color": "data(colour)",
        "arrow-scale": 0.75,
        opacity: 0.8,
        "overlay-opacity": 0,
        "transition-property": "opacity",
        "transition-duration": 120,
      },
    },
    { selector: "edge.straight", style: { "curve-style": "straight" } },
    { selector: "edge[?inferred]", style: { "target-arrow-fill": "hollow", "line-opacity": 0.6 } },
    {
      selector: "edge.named, edge:selected",
      style: {
        label: "data(label)",
        color: ground.ink,
        "font-family": sans,
        "font-size": 12,
        "text-rotation": "autorotate",
        "text-background-color": ground.paper,
        "text-background-opacity": 0.92,
        "text-background-padding": "2px",
        "text-background-shape": "roundrectangle",
        "min-zoomed-font-size": 7,
        opacity: 1,
      },
    },
    { selector: ".faded, .away", style: { opacity: 0.16 } },
    { selector: "node.near, node.over, node:selected", style: { opacity: 1, "z-index": 20 } },
    {
      selector: "node.over, node:selected",
      style: { label: "data(full)", "font-weight": 700, "text-max-width": "150px" },
    },
    {
      selector: "node:selected",
      style: {
        "border-width": 3,
        "border-color": ground.ink,
        "underlay-color": ground.ink,
        "underlay-opacity": 0.1,
        "underlay-padding": 7,
        "underlay-shape": "ellipse",
      },
    },
    {
      selector: "edge:selected",
      style: { "line-color": ground.ink, "target-arrow-color": ground.ink, width: 3, "z-index": 30 },
    },
    { selector: "node.way", style: { "border-width": 3, "border-color": ground.ink } },
    { selector: "edge.way", style: { width: 3.5, opacity: 1 } },
  ];
}

/** What Cytoscape keeps with a node: the drawing's own values and the pictures painted over it. */
export function nodeData(node: DrawnNode, pinned: boolean, ground: Ground): Record<string, unknown> {
  const inner = node.size * (node.shape === "round-triangle" ? 0.5 : 0.62);
  const layers = [
    {
      image: glyph(node.glyph, node.glyphInk),
      width: inner,
      height: inner,
      x: "50%",
      y: node.shape === "round-triangle" ? "68%" : "50%",
    },
  ];
  if (node.badge !== "") {
    const width = badgeWidth(node.badge);
    const paper = badge(node.badge, ground.paper, ground.quiet, node.rim);
    layers.push({ image: paper, width, height: badgeHeight, x: `${node.size * 0.86 - width / 2 + 4}px`, y: "-7px" });
  }
  if (pinned) layers.push({ image: pin(ground.ink, ground.paper), width: 10, height: 10, x: "-2px", y: "-2px" });
  return {
    ...node,
    images: layers.map((layer) => layer.image),
    imageWidths: layers.map((layer) => `${layer.width}px`),
    imageHeights: layers.map((layer) => `${layer.height}px`),
    imageXs: layers.map((layer) => layer.x),
    imageYs: layers.map((layer) => layer.y),
  };
}

export function edgeData(edge: DrawnEdge): Record<string, unknown> {
  return { ...edge };
}
