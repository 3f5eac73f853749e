import type { JSX } from "preact";
import { IconButton } from "../controls/button.tsx";
import { citeSentence } from "../exports/citation.ts";
import type { EvidenceFieldsFragment } from "../generated/graphql.ts";
import { copy } from "../state/clipboard.ts";
import { readArticle } from "../state/focus.ts";
import { language } from "../state/settings.ts";
import { noteNames } from "../words/names.ts";
import { day, say } from "../words/words.ts";

/** One printed sentence: the quote in its surroundings, where it stands, and how surely it says what it is cited for. */
export function EvidenceCard({ evidence }: { readonly evidence: EvidenceFieldsFragment }): JSX.Element {
  const { article, edition, quote, context } = evidence;
  const cite = () =>
    citeSentence(
      quote,
      {
        newspaper: edition?.newspaper ?? null,
        date: edition?.date ?? evidence.date ?? null,
        page: article.page ?? null,
        headline: article.name,
      },
      language.value,
    );
  return (
    <figure class={evidence.basis === "INFERRED" ? "evidence doubtful" : "evidence"}>
      <blockquote>
        {context.before && <span class="around">…{tail(context.before)}</span>}
        <mark>{quote}</mark>
        {context.after && <span class="around">{head(context.after)}…</span>}
      </blockquote>
      <figcaption>
        <button type="button" class="source" onClick={() => readArticle(article.id, evidence.start, evidence.end)}>
          <strong>{article.name}</strong>
          <span>
            {[edition?.newspaper ?? edition?.name, day(evidence.date), article.page && say("page", article.page)]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </button>
        <div class="evidence-foot">
          {notesOf(evidence).map((text) => (
            <span key={text} class="chip">
              {text}
            </span>
          ))}
          <span class={evidence.basis === "INFERRED" ? "basis doubt" : "basis"} title={say("rule", evidence.rule)}>
            {evidence.basis === "STATED"
              ? say("stated")
              : evidence.reason
                ? say("inferredWhy", evidence.reason)
                : say("inferredPlain")}
          </span>
          <IconButton icon="copy" label={say("copyCitation")} onClick={() => void copy(cite(), say("copied"))} />
        </div>
      </figcaption>
    </figure>
  );
}

function notesOf(evidence: EvidenceFieldsFragment): readonly string[] {
  const said = noteNames([
    ...evidence.roles,
    ...(evidence.appointment ? [evidence.appointment] : []),
    ...(evidence.former ? ["former"] : []),
    ...(evidence.acting ? ["acting"] : []),
    ...(evidence.byline ? [evidence.byline] : []),
  ]);
  return [...said, ...[evidence.verb, evidence.purpose].filter((text) => text !== null && text !== undefined)];
}

/** The surroundings within the paragraph. */
function tail(text: string): string {
  return text.split("\n").at(-1) ?? "";
}

function head(text: string): string {
  return text.split("\n")[0] ?? "";
}
