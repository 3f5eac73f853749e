import type { JSX } from "preact";
import type { NodeKind } from "../generated/graphql.ts";
import { openOverview } from "../state/contents.ts";
import { explain } from "../state/explain.ts";
import { notify } from "../state/notify.ts";
import { graph, shown, title, touched, view } from "../state/store.ts";
import { dateline, say } from "../words/words.ts";

/** Which edition the canvas began with and what is on it, set like a newspaper's dateline. */
export function TitleLine(): JSX.Element {
  const edition = title.value?.edition;
  const { nodes, edges } = shown.value;
  const filteredOut = graph.value.present.nodes.size - nodes.size;
  const count = (kind: NodeKind) => title.value?.counts.find((one) => one.kind === kind)?.count ?? 0;
  const back = () => openOverview(view.value.edition).catch((error: unknown) => notify("failure", explain(error)));
  return (
    <header class="title-line">
      <h1>
        {edition ? (
          <>
            <span class="title-name">{edition.newspaper ?? edition.county ?? edition.name}</span>{" "}
            {edition.date && <span class="title-date">{dateline(edition.date)}</span>}
          </>
        ) : (
          <span class="title-name">{title.value?.county ?? say("tagline")}</span>
        )}
      </h1>
      <p role="status">
        {touched.value ? (
          <>
            {say("onCanvas", nodes.size, edges.size)} ·{" "}
            <button type="button" class="text-button" onClick={() => void back()}>
              {say("openOverview")}
            </button>
          </>
        ) : (
          [
            edition && say("titleArticles", edition.articles.totalCount),
            say("titlePeople", count("Person")),
            say("titleMeetings", count("Meeting")),
            say("titlePrograms", count("Program")),
            title.value && title.value.omitted > 0 ? say("omitted", title.value.omitted) : null,
            edition?.dateBasis === "INFERRED" ? say("dateInferred") : null,
          ]
            .filter(Boolean)
            .join(" · ")
        )}
        {filteredOut > 0 && ` · ${say("hiddenCount", filteredOut)}`}
      </p>
    </header>
  );
}
