import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { legible } from "../canvas/colour.ts";
import { darkGround, lightGround } from "../canvas/look.ts";
import { Answer } from "../controls/state.tsx";
import { ArticleDocument } from "../generated/graphql.ts";
import { lookAt, readArticle } from "../state/focus.ts";
import { isDark } from "../state/settings.ts";
import { graph, model } from "../state/store.ts";
import { kindName, relationName, valueName } from "../words/names.ts";
import { day, say } from "../words/words.ts";
import { useAsk } from "./ask.ts";
import { Doubt } from "./parts/evidenced.tsx";
import { NodeLink, showOnCanvas } from "./parts/node-link.tsx";
import { type Mark, paragraphs, type Range, type ReadArticle, type Segment, segments } from "./segments.ts";
import { Unknown } from "./unknown.tsx";

interface Properties {
  readonly id: string;
  /** The sentence to show; null for none. */
  readonly start: number | null;
  readonly end: number | null;
}

/** An article as it was printed, with what was read from it marked. Its text is only ever text. */
export function ArticleReader({ id, start, end }: Properties): JSX.Element {
  const asked = useAsk(ArticleDocument, { id });
  const evidence = start === null || end === null ? null : { start, end };
  return (
    <Answer asked={asked}>
      {({ node }) =>
        node?.__typename !== "Article" ? <Unknown id={id} /> : <Printed article={node} evidence={evidence} />
      }
    </Answer>
  );
}

function Printed({
  article,
  evidence,
}: {
  readonly article: ReadArticle;
  readonly evidence: Range | null;
}): JSX.Element {
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    sheet.current?.querySelector(".lit")?.scrollIntoView({ block: "center", behavior: "auto" });
  }, [article.id, evidence?.start, evidence?.end]);
  const { edition } = article;
  return (
    <article class="panel sheet" ref={sheet}>
      <p class="running-head">
        {edition && <NodeLink node={edition} />}
        <span>
          {[
            article.date && edition?.date !== article.date ? day(article.date) : null,
            article.page && say("page", article.page),
            valueName(article.kind),
          ]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </p>
      {paragraphs(article.text, article.parts).map((paragraph) => (
        <p key={paragraph.spans[0]?.start} class={`part part-${paragraph.kind.toLowerCase()}`}>
          {paragraph.spans.map((span) => (
            <span key={span.start} class={`in-${span.kind.toLowerCase()}`}>
              {segments(article.text, span, article.mentions, evidence).map((segment) => (
                <Piece key={segment.start} segment={segment} />
              ))}
            </span>
          ))}
        </p>
      ))}
      {article.url && /^https?:\/\//.test(article.url) && (
        <p>
          <a href={article.url} rel="noreferrer noopener" target="_blank">
            {say("original")}
          </a>
        </p>
      )}
      <FactsHere article={article} />
    </article>
  );
}

function Piece({ segment }: { readonly segment: Segment }): JSX.Element {
  const { mark, lit, text } = segment;
  const inner = mark === null ? text : <Marked mark={mark} text={text} />;
  return lit ? <mark class="lit">{inner}</mark> : <span>{inner}</span>;
}

/** A mention: selects its node, and puts it on the canvas if it is not there. */
function Marked({ mark, text }: { readonly mark: Mark; readonly text: string }): JSX.Element {
  const colour = model.value.nodes.get(mark.kind)?.colour ?? "#777777";
  const ground = isDark() ? darkGround : lightGround;
  const present = graph.value.present.nodes.has(mark.nodeId);
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    lookAt({ id: mark.nodeId, kind: mark.kind, caption: mark.printed });
    void showOnCanvas(mark.nodeId);
  };
  return (
    <a
      href={`#${new URLSearchParams({ focus: "node", at: mark.nodeId })}`}
      class={present ? "mention present" : "mention"}
      style={{ "--tint": legible(colour, ground.paper, ground.dark ? 6 : 4.5) }}
      title={kindName(mark.kind)}
      onClick={onClick}
    >
      {text}
    </a>
  );
}

function FactsHere({ article }: { readonly article: ReadArticle }): JSX.Element | null {
  const { edges, totalCount } = article.facts;
  if (edges.length === 0) return null;
  const nameOf = (id: string) => article.mentions.find((mark) => mark.nodeId === id)?.printed ?? id.split("/").at(-1);
  return (
    <details class="facts-here">
      <summary>{say("factsHere", totalCount)}</summary>
      <ol>
        {edges.map(({ node }) => (
          <li key={node.id}>
            <button type="button" onClick={() => readArticle(article.id, node.start, node.end)}>
              {nameOf(node.fromId)} <em>{relationName(node.relation)}</em> {nameOf(node.toId)}
            </button>
            {node.basis === "INFERRED" && <Doubt reason={node.reason} />}
          </li>
        ))}
      </ol>
    </details>
  );
}
