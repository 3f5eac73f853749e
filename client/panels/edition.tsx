import type { JSX } from "preact";
import { Answer } from "../controls/state.tsx";
import { EditionDocument } from "../generated/graphql.ts";
import { openOverview } from "../state/contents.ts";
import { explain } from "../state/explain.ts";
import { readArticle } from "../state/focus.ts";
import { notify } from "../state/notify.ts";
import { kindName, valueName } from "../words/names.ts";
import { day, say } from "../words/words.ts";
import { useAsk } from "./ask.ts";
import { PanelHead } from "./parts/panel-head.tsx";
import { Properties, Section } from "./parts/section.tsx";
import { Unknown } from "./unknown.tsx";

/** Articles listed; a county paper's edition has far fewer. */
const most = 100;

/** An edition: where its date comes from and what was printed in it. */
export function EditionPanel({ id }: { readonly id: string }): JSX.Element {
  const asked = useAsk(EditionDocument, { id, first: most });
  const open = () => openOverview(id).catch((error: unknown) => notify("failure", explain(error)));
  return (
    <Answer asked={asked}>
      {({ node }) =>
        node?.__typename !== "Edition" ? (
          <Unknown id={id} />
        ) : (
          <article class="panel">
            <PanelHead node={node} kindLine={[kindName("Edition"), node.county].filter(Boolean).join(" · ")}>
              <button type="button" class="button" onClick={() => void open()}>
                {say("openEdition")}
              </button>
            </PanelHead>
            <Properties
              rows={[
                [say("dateHeld"), node.date && day(node.date)],
                [say("dateBasis"), node.dateBasis && say(`basis${node.dateBasis}`)],
                [say("code"), node.countyCode],
              ]}
            />
            <Section title={say("inThisEdition")} count={node.articles.totalCount}>
              <ol class="contents">
                {node.articles.edges.map(({ node: article }) => (
                  <li key={article.id}>
                    <button type="button" onClick={() => readArticle(article.id)}>
                      {article.kicker && <small>{article.kicker}</small>}
                      <strong>{article.name}</strong>
                      {article.subhead && <small>{article.subhead}</small>}
                    </button>
                    <span class="chip">{valueName(article.kind)}</span>
                  </li>
                ))}
              </ol>
            </Section>
          </article>
        )
      }
    </Answer>
  );
}
