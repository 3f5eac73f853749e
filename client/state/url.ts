import type { NodeKind, RelationKind } from "../generated/graphql.ts";
import { pack, unpack } from "./pack.ts";
import { type Focus, plainView, type Surface, type View } from "./view.ts";

/*
 * The view as the address's fragment: `#edition=…&canvas=…&focus=…`. It never leaves the browser with a request,
 * and what is as usual is left out.
 */

const surfaces: readonly Surface[] = ["canvas", "nodes", "relations"];

export async function encode(view: View): Promise<string> {
  const fields = new URLSearchParams();
  if (view.edition !== null) fields.set("edition", view.edition);
  if (view.focus !== null) {
    fields.set("focus", view.focus.type);
    for (const part of partsOf(view.focus)) fields.append("at", part);
  }
  if (view.surface !== plainView.surface) fields.set("table", view.surface);
  if (view.asOf !== null) fields.set("asof", view.asOf);
  for (const kind of view.hiddenKinds) fields.append("nokind", kind);
  for (const kind of view.hiddenRelations) fields.append("norelation", kind);
  for (const id of view.selected) fields.append("selected", id);
  if (view.canvas !== null) fields.set("canvas", await pack(view.canvas));
  return fields.toString();
}

/** Reads a fragment (with or without `#`). A kind that the model does not know hides nothing, and the API refuses it by name. */
export async function decode(fragment: string): Promise<View> {
  const fields = new URLSearchParams(fragment.replace(/^#/, ""));
  const canvas = fields.get("canvas");
  const surface = surfaces.find((name) => name === fields.get("table"));
  return {
    edition: fields.get("edition"),
    canvas: canvas === null ? null : await unpack(canvas),
    focus: focusOf(fields.get("focus"), fields.getAll("at")),
    selected: fields.getAll("selected"),
    surface: surface ?? plainView.surface,
    hiddenKinds: fields.getAll("nokind") as NodeKind[],
    hiddenRelations: fields.getAll("norelation") as RelationKind[],
    asOf: dateOf(fields.get("asof")),
  };
}

function partsOf(focus: Focus): readonly string[] {
  switch (focus.type) {
    case "node":
      return [focus.id];
    case "relation":
      return [focus.from, focus.kind, focus.to];
    case "article":
      return focus.start === null || focus.end === null ? [focus.id] : [focus.id, `${focus.start}`, `${focus.end}`];
    case "path":
      return [focus.from ?? "", focus.to ?? ""];
  }
}

function focusOf(type: string | null, parts: readonly string[]): Focus | null {
  const [one = "", two = "", three = ""] = parts;
  if (type === "path") return { type, from: one || null, to: two || null };
  if (one === "") return null;
  if (type === "node") return { type, id: one };
  if (type === "article") return { type, id: one, start: numberOf(two), end: numberOf(three) };
  if (type === "relation" && two !== "" && three !== "")
    return { type, from: one, kind: two as RelationKind, to: three };
  return null;
}

function numberOf(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : null;
}

function dateOf(text: string | null): string | null {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
}
