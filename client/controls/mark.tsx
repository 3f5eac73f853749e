import type { JSX } from "preact";
import { darkGround, fillOf, glyphOf, lightGround } from "../canvas/look.ts";
import { outline } from "../canvas/shapes.ts";
import type { NodeKind } from "../generated/graphql.ts";
import { isDark } from "../state/settings.ts";
import { model } from "../state/store.ts";

/** A node's mark as the canvas draws it: shape, colour and character. */
export function KindMark({
  kind,
  name = "",
  size = 20,
}: {
  readonly kind: NodeKind;
  readonly name?: string;
  readonly size?: number;
}): JSX.Element {
  const look = model.value.nodes.get(kind);
  const { fill, rim, ink } = fillOf(kind, look?.colour ?? "#777777", isDark() ? darkGround : lightGround);
  return (
    <svg class="mark" width={size} height={size} viewBox="-12 -12 24 24" aria-hidden="true">
      <path d={outline(look?.shape ?? "ellipse", 21, 21)} fill={fill} stroke={rim} stroke-width="1.4" />
      <text
        y={look?.shape === "round-triangle" ? 3.5 : 0.5}
        dy=".35em"
        font-size={look?.shape === "round-triangle" ? 9 : 12}
        text-anchor="middle"
        fill={ink}
        class="mark-glyph"
      >
        {glyphOf(kind, name)}
      </text>
    </svg>
  );
}
