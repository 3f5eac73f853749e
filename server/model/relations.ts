import type { NodeKind, RelationKind } from "./kinds.ts";

/** How a kind of relation is named and drawn, and which kinds of node it joins. */
export interface RelationModel {
  readonly kind: RelationKind;
  /** Read from the first end to the second. */
  readonly zh: string;
  readonly en: string;
  /** Read from the second end back to the first. */
  readonly reverse: { readonly zh: string; readonly en: string };
  readonly from: readonly NodeKind[];
  readonly to: readonly NodeKind[];
  readonly colour: string;
  readonly line: "solid" | "dashed" | "dotted";
  /** False for the press's own scaffolding (MENTIONS, IN), which overviews and paths leave out. */
  readonly story: boolean;
}

const thing: readonly NodeKind[] = ["Person", "Post", "Organization", "Place", "Meeting", "Program"];

function relation(
  kind: RelationKind,
  [zh, en]: readonly [string, string],
  [zhBack, enBack]: readonly [string, string],
  from: readonly NodeKind[],
  to: readonly NodeKind[],
  colour: string,
  line: RelationModel["line"] = "solid",
  story = true,
): RelationModel {
  return { kind, zh, en, reverse: { zh: zhBack, en: enBack }, from, to, colour, line, story };
}

export const relations: Readonly<Record<RelationKind, RelationModel>> = {
  HOLDS: relation("HOLDS", ["任", "holds"], ["任职者", "held by"], ["Person"], ["Post"], "#8a5a00"),
  APPOINTED: relation(
    "APPOINTED",
    ["任免", "appointed to"],
    ["任免人选", "appointment of"],
    ["Person"],
    ["Post"],
    "#b3261e",
  ),
  OF: relation("OF", ["属于", "post of"], ["设有职务", "has post"], ["Post"], ["Organization"], "#6a3fa0", "dotted"),
  UNDER: relation(
    "UNDER",
    ["隶属", "under"],
    ["下辖", "over"],
    ["Organization", "Place"],
    ["Organization", "Place"],
    "#6a3fa0",
    "dotted",
  ),
  ATTENDED: relation("ATTENDED", ["参加", "attended"], ["与会者", "attended by"], ["Person"], ["Meeting"], "#1f5fa8"),
  CONVENED_BY: relation(
    "CONVENED_BY",
    ["召集单位", "convened by"],
    ["召开", "convened"],
    ["Meeting"],
    ["Organization"],
    "#1f5fa8",
    "dashed",
  ),
  HELD_AT: relation(
    "HELD_AT",
    ["举行地点", "held at"],
    ["举行", "venue of"],
    ["Meeting"],
    ["Place"],
    "#5d6b1f",
    "dashed",
  ),
  CONVEYED: relation(
    "CONVEYED",
    ["传达", "conveyed"],
    ["被传达于", "conveyed by"],
    ["Meeting"],
    ["Meeting"],
    "#1f5fa8",
    "dashed",
  ),
  CONCERNS: relation(
    "CONCERNS",
    ["关于", "concerns"],
    ["相关", "subject of"],
    ["Meeting", "Article"],
    ["Program"],
    "#1b7a4b",
    "dashed",
  ),
  VISITED: relation(
    "VISITED",
    ["前往", "visited"],
    ["来访者", "visited by"],
    ["Person"],
    ["Organization", "Place"],
    "#5d6b1f",
  ),
  PROMOTED: relation("PROMOTED", ["推动", "promoted"], ["推动者", "promoted by"], ["Person"], ["Program"], "#1b7a4b"),
  CARRIED_OUT: relation(
    "CARRIED_OUT",
    ["开展", "carried out"],
    ["开展单位", "carried out by"],
    ["Organization"],
    ["Program"],
    "#1b7a4b",
  ),
  PART_OF: relation(
    "PART_OF",
    ["组成部分", "part of"],
    ["包括", "comprises"],
    ["Program"],
    ["Program"],
    "#1b7a4b",
    "dotted",
  ),
  WROTE: relation("WROTE", ["采写", "wrote"], ["作者", "written by"], ["Person"], ["Article"], "#50575e"),
  MENTIONS: relation(
    "MENTIONS",
    ["提及", "mentions"],
    ["见于", "mentioned in"],
    ["Article"],
    thing,
    "#9aa0a6",
    "dotted",
    false,
  ),
  IN: relation("IN", ["刊于", "printed in"], ["刊载", "printed"], ["Article"], ["Edition"], "#9aa0a6", "dotted", false),
};
