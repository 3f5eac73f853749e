import type { JSX } from "preact";
import type { RelationFieldsFragment } from "../../generated/graphql.ts";
import { lookAtRelation } from "../../state/focus.ts";
import { noteNames } from "../../words/names.ts";
import { days, say } from "../../words/words.ts";

/** Dates, number of sentences, and whether it is inferred; the number opens the sentences. */
export function Evidenced({ relation }: { readonly relation: RelationFieldsFragment }): JSX.Element {
  return (
    <span class="evidenced">
      {relation.basis === "INFERRED" && <Doubt />}
      <span class="when">{days(relation.first, relation.last)}</span>
      <button
        type="button"
        class="count-link"
        title={say("readSentences")}
        onClick={() => lookAtRelation(relation.fromId, relation.kind, relation.toId)}
      >
        {say("saidBy", relation.count)}
      </button>
    </span>
  );
}

export function Doubt({ reason }: { readonly reason?: string | null }): JSX.Element {
  return (
    <span class="doubt" title={reason ? say("inferredWhy", reason) : say("inferredPlain")}>
      {say("inferred")}
    </span>
  );
}

export function notesOf(relation: RelationFieldsFragment): readonly string[] {
  return noteNames(relation.roles.length > 0 ? relation.roles : relation.details);
}
