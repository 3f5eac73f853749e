import type { NodeKind, RelationKind } from "../generated/graphql.ts";
import { language } from "../state/settings.ts";
import { model } from "../state/store.ts";
import { sayIf } from "./words.ts";

/* Names that the model gives, in the language chosen. */

export function kindName(kind: NodeKind): string {
  return model.value.nodes.get(kind)?.[language.value] ?? kind;
}

export function kindPlural(kind: NodeKind): string {
  const look = model.value.nodes.get(kind);
  return (language.value === "zh" ? look?.zh : look?.plural) ?? kind;
}

/** A relation's name, read from its first end or, with `back`, from its second. */
export function relationName(kind: RelationKind, back = false): string {
  const look = model.value.relations.get(kind);
  return (back ? look?.reverse[language.value] : look?.[language.value]) ?? kind;
}

/** Roles and kinds of change in words; verbs and purposes as printed. */
export function noteName(note: string): string {
  return sayIf(`role${note}`, sayIf(`change${note.toUpperCase()}`, sayIf(`byline${note.toUpperCase()}`, sayIf(note, note))));
}

/** The model's names for rows, whose kinds are plain text. */
export const naming = {
  kind: (kind: string): string => kindName(kind as NodeKind),
  relation: (kind: string): string => relationName(kind as RelationKind),
};

/** Whether a relation belongs to the story rather than to the press's scaffolding. */
export function inStory(relation: string): boolean {
  return model.value.relations.get(relation as RelationKind)?.story ?? false;
}
