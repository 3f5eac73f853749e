import type { NodeKind } from "./kinds.ts";

/** How a kind of node is named and drawn. Colours pass WCAG AA on white for the caption; shapes are Cytoscape's. */
export interface NodeModel {
  readonly kind: NodeKind;
  readonly zh: string;
  readonly en: string;
  readonly plural: string;
  readonly colour: string;
  readonly shape: string;
  /** The property shown as the node's caption. */
  readonly caption: string;
  /** What it is, in one line, for legends and help. */
  readonly note: { readonly zh: string; readonly en: string };
}

export const nodes: Readonly<Record<NodeKind, NodeModel>> = {
  Person: {
    kind: "Person",
    zh: "人物",
    en: "Person",
    plural: "People",
    colour: "#b3261e",
    shape: "ellipse",
    caption: "name",
    note: { zh: "报道中出现的人", en: "A human being named in the press" },
  },
  Post: {
    kind: "Post",
    zh: "职务",
    en: "Post",
    plural: "Posts",
    colour: "#8a5a00",
    shape: "round-rectangle",
    caption: "name",
    note: { zh: "不论由谁担任都存在的职位", en: "A position that exists whoever holds it" },
  },
  Meeting: {
    kind: "Meeting",
    zh: "会议",
    en: "Meeting",
    plural: "Meetings",
    colour: "#1f5fa8",
    shape: "round-diamond",
    caption: "name",
    note: { zh: "在某一天召开的会议", en: "Something convened, with a date" },
  },
  Program: {
    kind: "Program",
    zh: "举措",
    en: "Program",
    plural: "Programs",
    colour: "#1b7a4b",
    shape: "round-hexagon",
    caption: "name",
    note: {
      zh: "有名称的政策、行动、工程、试点、机制",
      en: "A named policy, campaign, project, pilot or mechanism",
    },
  },
  Organization: {
    kind: "Organization",
    zh: "机构",
    en: "Organization",
    plural: "Organizations",
    colour: "#6a3fa0",
    shape: "round-pentagon",
    caption: "name",
    note: { zh: "党政机关、企业、学校等", en: "Party organ, government body, company, school …" },
  },
  Place: {
    kind: "Place",
    zh: "地点",
    en: "Place",
    plural: "Places",
    colour: "#5d6b1f",
    shape: "round-triangle",
    caption: "name",
    note: { zh: "县、乡镇、村、园区等", en: "County, town, village, park …" },
  },
  Article: {
    kind: "Article",
    zh: "报道",
    en: "Article",
    plural: "Articles",
    colour: "#50575e",
    shape: "rectangle",
    caption: "headline",
    note: { zh: "报纸上的一篇稿件", en: "One item printed in an edition" },
  },
  Edition: {
    kind: "Edition",
    zh: "报纸期次",
    en: "Edition",
    plural: "Editions",
    colour: "#24292f",
    shape: "cut-rectangle",
    caption: "name",
    note: { zh: "一种报纸的一期", en: "One issue of one paper" },
  },
};
