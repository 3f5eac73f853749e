import type { NodeKind, RelationKind } from "../generated/graphql.ts";
import type { GraphEdge } from "../state/graph.ts";
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

/** A value of the vocabulary (a kind of organization, a level, a kind of article) in words; as it is where it has none. */
export function valueName(value: string | null): string | null {
  return value === null ? null : sayIf(`value${value}`, value);
}

/** What a relation says besides, in the order to say it: at a meeting, then for a post, then for an article. */
const noteOrder = ["CHAIR", "SPEAKER", "PRESENTER", "RELAYER", "REPORTER_IN", "ARRANGED", "ATTENDEE", "OBSERVER"];

/** Roles, kinds of change and bylines in words, most telling first; verbs and purposes as printed. */
export function noteNames(notes: readonly string[]): readonly string[] {
  const keys = notes.map((note) => [note.toUpperCase().replace("-", "_"), note] as const);
  return keys
    .toSorted(([one], [two]) => noteOrder.indexOf(one) - noteOrder.indexOf(two))
    .map(([key, note]) => noteName(key, note));
}

function noteName(key: string, note: string): string {
  const word = ["role", "change", "byline"].map((family) => `${family}${key}`).find((name) => sayIf(name, "") !== "");
  return sayIf(word ?? note, note);
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

/** What stands on a line: what is said (the roles at a meeting, else the relation), how often, and whether it is inferred. */
export function edgeLabel(edge: GraphEdge): string {
  const roles = edge.relation === "ATTENDED" ? noteNames(edge.notes).join("、") : "";
  const said = roles === "" ? relationName(edge.relation) : roles;
  return `${said}${edge.count > 1 ? ` ×${edge.count}` : ""}${edge.inferred ? " ?" : ""}`;
}
