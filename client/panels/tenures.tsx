import type { JSX } from "preact";
import { lookAtRelation } from "../state/focus.ts";
import { day, days, say } from "../words/words.ts";
import { Doubt } from "./parts/evidenced.tsx";
import { type Named, NodeLink } from "./parts/node-link.tsx";
import { Section } from "./parts/section.tsx";

interface Tenure {
  readonly firstSeen?: string | null;
  readonly lastSeen?: string | null;
  readonly began?: string | null;
  readonly ended?: string | null;
  readonly sightings: number;
  readonly acting: boolean;
  readonly presumed: boolean;
  readonly basis: "STATED" | "INFERRED";
  readonly gaps: readonly { readonly from: string; readonly to: string; readonly days: number }[];
}

interface Row {
  readonly tenure: Tenure;
  /** The other end: the post of a person, the person of a post. */
  readonly other: Named;
  readonly person: string;
  readonly post: string;
  readonly before?: Named | undefined;
  readonly after?: Named | undefined;
}

/** Posts over time, or a post's holders: a bar each on one common scale, with gaps left open. */
export function Tenures({
  title,
  rows,
}: {
  readonly title: string;
  readonly rows: readonly Row[];
}): JSX.Element | null {
  if (rows.length === 0) return null;
  const marks = rows.flatMap(({ tenure }) => [start(tenure), end(tenure)]).filter((date) => date !== null);
  const from = Math.min(...marks.map(time));
  const to = Math.max(...marks.map(time));
  const scale = (date: string) => (to > from ? ((time(date) - from) / (to - from)) * 100 : 0);
  return (
    <Section title={title} count={rows.length}>
      <ol class="tenures">
        {rows.map((row) => (
          <li key={`${row.person}${row.post}${row.tenure.firstSeen}`}>
            <div class="tenure-line">
              <NodeLink node={row.other} />
              {row.tenure.acting && <span class="chip">{say("acting")}</span>}
              {row.tenure.basis === "INFERRED" && <Doubt />}
            </div>
            {to > from && <Bar tenure={row.tenure} scale={scale} />}
            <p class="evidenced">
              <span class="when">{spanOf(row.tenure)}</span>
              <button
                type="button"
                class="count-link"
                title={say("readSentences")}
                onClick={() => lookAtRelation(row.person, "HOLDS", row.post)}
              >
                {say("tenureSeen", row.tenure.sightings)}
              </button>
            </p>
            {row.tenure.gaps.map((gap) => (
              <p key={gap.from} class="unseen">
                {days(gap.from, gap.to)}: {say("tenureGap", gap.days)}
              </p>
            ))}
            {row.tenure.presumed && <p class="unseen">{say("tenurePresumed")}</p>}
            {(row.before || row.after) && (
              <p class="succession">
                {row.before && (
                  <>
                    {say("previousHolder")} <NodeLink node={row.before} />
                  </>
                )}
                {row.after && (
                  <>
                    {say("nextHolder")} <NodeLink node={row.after} />
                  </>
                )}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Bar({
  tenure,
  scale,
}: {
  readonly tenure: Tenure;
  readonly scale: (date: string) => number;
}): JSX.Element | null {
  const [first, last] = [start(tenure), end(tenure)];
  if (first === null || last === null) return null;
  return (
    <div class="bar" aria-hidden="true">
      <i style={{ left: `${scale(first)}%`, right: `${100 - scale(last)}%` }} />
      {tenure.gaps.map((gap) => (
        <i key={gap.from} class="bar-gap" style={{ left: `${scale(gap.from)}%`, right: `${100 - scale(gap.to)}%` }} />
      ))}
    </div>
  );
}

function spanOf(tenure: Tenure): string {
  const seen = days(tenure.firstSeen, tenure.lastSeen);
  const began = tenure.began ? say("tenureBegan", day(tenure.began)) : "";
  const ended = tenure.ended ? say("tenureEnded", day(tenure.ended)) : "";
  return [seen, began, ended].filter((text) => text !== "").join(" · ");
}

function start(tenure: Tenure): string | null {
  return tenure.began ?? tenure.firstSeen ?? null;
}

function end(tenure: Tenure): string | null {
  return tenure.ended ?? tenure.lastSeen ?? null;
}

function time(date: string): number {
  return Date.parse(date);
}
