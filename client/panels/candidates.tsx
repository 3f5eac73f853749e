import type { JSX } from "preact";
import { Trouble } from "../controls/state.tsx";
import { CandidatesDocument, type CandidatesQuery } from "../generated/graphql.ts";
import { reasonText } from "../words/reasons.ts";
import { say } from "../words/words.ts";
import { useAsk } from "./ask.ts";
import { NodeLink } from "./parts/node-link.tsx";
import { Section } from "./parts/section.tsx";

type Candidate = Extract<CandidatesQuery["node"], { readonly __typename: "Person" }>["candidates"][number];

/**
 * Who else a person may be, and why. Asked for apart, so that what is printed does not wait for what is worked out; most
 * people have nobody, and then nothing is shown.
 */
export function Candidates({ id }: { readonly id: string }): JSX.Element | null {
  const { data, error, retry } = useAsk(CandidatesDocument, { id });
  if (error !== null) return <Trouble error={error} retry={retry} />;
  const candidates = data?.node?.__typename === "Person" ? data.node.candidates : [];
  if (candidates.length === 0) return null;
  return (
    <Section title={say("candidates")} count={candidates.length}>
      <p class="candidates-note">{say("candidatesNote")}</p>
      <ul class="candidates">
        {candidates.map((candidate) => (
          <Line key={candidate.other.id} candidate={candidate} self={id} />
        ))}
      </ul>
    </Section>
  );
}

function Line({ candidate, self }: { readonly candidate: Candidate; readonly self: string }): JSX.Element {
  const { other, score, reasons } = candidate;
  return (
    <li>
      <div class="candidate-line">
        <NodeLink node={other} />
        {other.__typename === "Person" && other.jurisdiction && <span class="when">{other.jurisdiction}</span>}
        <span class="doubt">{say("unconfirmed")}</span>
        <span class="candidate-score">{say("candidateScore", Math.round(score * 100))}</span>
      </div>
      <ul class="reasons">
        {reasons.map((reason) => (
          <li key={`${reason.rule}${reason.text}`} class={reason.weight < 0 ? "against" : "for"}>
            <span class="weight" role="img" aria-label={say(reason.weight < 0 ? "speaksAgainst" : "speaksFor")}>
              {reason.weight < 0 ? "−" : "+"}
            </span>
            {reasonText(reason, self)}
          </li>
        ))}
      </ul>
    </li>
  );
}
