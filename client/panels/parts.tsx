import type { ComponentChildren, JSX } from "preact";
import { IconButton } from "../controls/button.tsx";
import { KindMark } from "../controls/mark.tsx";
import type { NodeKind, RelationFieldsFragment } from "../generated/graphql.ts";
import { addNodes, expand } from "../state/contents.ts";
import { explain } from "../state/explain.ts";
import { lookAt, lookAtRelation } from "../state/focus.ts";
import { notify } from "../state/notify.ts";
import { graph, region, stage } from "../state/store.ts";
import { noteNames } from "../words/names.ts";
import { day, days, say } from "../words/words.ts";
import { Citation } from "./citation.tsx";

export interface Named {
  readonly __typename: NodeKind;
  readonly id: string;
  readonly name: string;
}

/** Puts a node on the canvas, or finds it there. */
export async function showOnCanvas(id: string): Promise<void> {
  try {
    if (!graph.value.present.nodes.has(id)) await addNodes([id]);
    stage.value?.reveal(id);
  } catch (error) {
    notify("failure", explain(error), { label: say("retry"), run: () => void showOnCanvas(id) });
  }
}

/** A name that shows what is known of it when clicked. */
export function NodeLink({ node }: { readonly node: Named }): JSX.Element {
  return (
    <button
      type="button"
      class="node-link"
      onClick={() => lookAt({ id: node.id, kind: node.__typename, caption: node.name })}
    >
      <KindMark kind={node.__typename} name={node.name} size={18} />
      <span>{node.name}</span>
    </button>
  );
}

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

export function Section(properties: {
  readonly title: string;
  readonly count?: number;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <section class="section">
      <h3>
        {properties.title}
        {properties.count !== undefined && <span class="tally">{properties.count}</span>}
      </h3>
      {properties.children}
    </section>
  );
}

/** Properties as printed; what is not known is left out. */
export function Properties(properties: {
  readonly rows: readonly (readonly [label: string, value: ComponentChildren])[];
}): JSX.Element | null {
  const rows = properties.rows.filter(([, value]) => value !== null && value !== undefined && value !== "");
  if (rows.length === 0) return null;
  return (
    <dl class="properties">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The head of every panel: mark, name, what it is, and what can be done with it. */
export function PanelHead(properties: {
  readonly node: Named;
  readonly kindLine: string;
  readonly children?: ComponentChildren;
}): JSX.Element {
  const { node, kindLine, children } = properties;
  const present = graph.value.present.nodes.has(node.id);
  return (
    <header class="panel-head">
      <KindMark kind={node.__typename} name={node.name} size={44} />
      <div class="panel-title">
        <p class="kind-line">{kindLine}</p>
        <h2>{node.name}</h2>
        {children}
      </div>
      <div class="panel-actions">
        <IconButton
          icon={present ? "target" : "plus"}
          label={say(present ? "centre" : "addToCanvas")}
          onClick={() => {
            region.value = "stage";
            void showOnCanvas(node.id);
          }}
        />
        {present && <IconButton icon="graph" label={say("expand")} keys="E" onClick={() => void expand(node.id)} />}
        <Citation node={node} />
      </div>
    </header>
  );
}

export function Seen(properties: {
  readonly seen: { readonly first?: string | null; readonly last?: string | null; readonly articles: number };
}): JSX.Element {
  const { first, last, articles } = properties.seen;
  return (
    <p class="seen">
      {say("seenLine", articles)} · {days(first, last)}
    </p>
  );
}
