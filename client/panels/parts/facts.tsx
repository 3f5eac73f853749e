import type { JSX } from "preact";
import type { RelationFieldsFragment } from "../../generated/graphql.ts";
import { day, say } from "../../words/words.ts";
import { Evidenced, notesOf } from "./evidenced.tsx";
import { type Named, NodeLink } from "./node-link.tsx";
import { Section } from "./section.tsx";

interface FactEdge {
  readonly node: Named & { readonly date?: string | null };
  readonly relation?: RelationFieldsFragment | null | undefined;
}

/** The facts of one kind: a name, what is said, when, and how often. */
export function Facts(properties: {
  readonly title: string;
  readonly list: { readonly totalCount: number; readonly edges: readonly FactEdge[] };
  readonly onMore?: () => void;
}): JSX.Element | null {
  const { title, list, onMore } = properties;
  if (list.edges.length === 0) return null;
  const left = list.totalCount - list.edges.length;
  return (
    <Section title={title} count={list.totalCount}>
      <ul class="facts">
        {list.edges.map(({ node, relation }) => (
          <li key={node.id}>
            <NodeLink node={node} />
            {relation && notesOf(relation).length > 0 && (
              <span class="notes">
                {notesOf(relation).map((text) => (
                  <span key={text} class="chip">
                    {text}
                  </span>
                ))}
              </span>
            )}
            {relation ? (
              <Evidenced relation={relation} />
            ) : (
              node.date && <span class="evidenced when">{day(node.date)}</span>
            )}
          </li>
        ))}
      </ul>
      {left > 0 && onMore !== undefined && (
        <button type="button" class="button quiet" onClick={onMore}>
          {say("more", left)}
        </button>
      )}
    </Section>
  );
}
