import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Answer } from "../controls/state.tsx";
import { type EvidenceFieldsFragment, RelationDocument, type RelationKind } from "../generated/graphql.ts";
import { view } from "../state/store.ts";
import { relationName } from "../words/names.ts";
import { days, say } from "../words/words.ts";
import { useAsk } from "./ask.ts";
import { EvidenceCard } from "./evidence.tsx";
import { Doubt, notesOf } from "./parts/evidenced.tsx";
import { NodeLink } from "./parts/node-link.tsx";
import { Unknown } from "./unknown.tsx";

const firstSight = 20;
const most = 100;

interface Properties {
  readonly from: string;
  readonly kind: RelationKind;
  readonly to: string;
}

/** A relation and the sentences it rests on. */
export function RelationPanel({ from, kind, to }: Properties): JSX.Element {
  const [first, setFirst] = useState(firstSight);
  useEffect(() => setFirst(firstSight), [from, kind, to]);
  const asked = useAsk(RelationDocument, { from, kind, to, first, asOf: view.value.asOf });
  return (
    <Answer asked={asked}>
      {({ relation }) =>
        relation === null || relation === undefined ? (
          <Unknown id={`${from} → ${to}`} />
        ) : (
          <article class="panel">
            <header class="relation-head">
              <NodeLink node={relation.from} />
              <p class="relation-name">
                <span>{relationName(kind)}</span>
                {notesOf(relation).length > 0 && <small>{notesOf(relation).join("、")}</small>}
              </p>
              <NodeLink node={relation.to} />
            </header>
            <p class="seen">
              {say("saidBy", relation.count)} · {days(relation.first, relation.last)}{" "}
              {relation.basis === "INFERRED" && <Doubt />}
            </p>
            {bySentence(relation.evidence.edges.map(({ node }) => node)).map((evidence) => (
              <EvidenceCard key={evidence.id} evidence={evidence} />
            ))}
            {relation.evidence.pageInfo.hasNextPage && first < most && (
              <button type="button" class="button quiet" onClick={() => setFirst(most)}>
                {say("more", relation.evidence.totalCount - relation.evidence.edges.length)}
              </button>
            )}
          </article>
        )
      }
    </Answer>
  );
}

/** One sentence may tell of several roles, each a fact of its own: it is shown once, with all of them. */
function bySentence(facts: readonly EvidenceFieldsFragment[]): readonly EvidenceFieldsFragment[] {
  const sentences = Map.groupBy(facts, ({ article, start, end }) => `${article.id} ${start} ${end}`);
  return [...sentences.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ ...first, roles: [first, ...others].flatMap(({ roles }) => roles) }],
  );
}
