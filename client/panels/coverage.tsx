import type { JSX } from "preact";
import { coverage } from "../state/store.ts";
import { day, say } from "../words/words.ts";

/** Most days drawn one by one; a longer run is drawn by its months. */
const dayLimit = 400;

type Line = (typeof coverage.value)[number];

/** Which editions are loaded and which days are missing, a strip a newspaper: absence is data. */
export function Coverage(): JSX.Element | null {
  if (coverage.value.length === 0) return null;
  return (
    <section class="block">
      <h2>{say("coverage")}</h2>
      {coverage.value.map((line) => (
        <div key={`${line.newspaper}${line.county}`} class="coverage">
          <p>
            <strong>{line.newspaper ?? line.county}</strong>
            <span>
              {line.first === line.last
                ? say("coverageOne", line.editions, day(line.first))
                : say("coverageLine", line.editions, day(line.first), day(line.last))}
              {" · "}
              <span class={line.missing.length > 0 ? "missing" : ""}>
                {line.missing.length > 0 ? say("coverageMissing", line.missing.length) : say("coverageNone")}
              </span>
            </span>
          </p>
          <Strip line={line} />
          {line.missing.length > 0 && (
            <details>
              <summary>{say("coverageMissing", line.missing.length)}</summary>
              <p class="fine">{line.missing.slice(0, dayLimit).join("、")}</p>
            </details>
          )}
        </div>
      ))}
      <p class="fine">{say("coverageNote")}</p>
    </section>
  );
}

/** Loaded days as filled marks, missing ones as open marks, on the scale of the paper's own run. */
function Strip({ line }: { readonly line: Line }): JSX.Element | null {
  if (line.first === null || line.last === null || line.first === line.last) return null;
  const from = Date.parse(line.first);
  const span = Date.parse(line.last) - from;
  const width = Math.max(0.4, Math.min(4, 86_400_000 / span) * 100);
  const at = (date: string) => ((Date.parse(date) - from) / span) * (100 - width);
  return (
    <svg
      class="strip"
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      role="img"
      aria-label={line.newspaper ?? say("coverage")}
    >
      {line.loaded.map((date) => (
        <rect key={date} class="strip-loaded" x={at(date)} y="0" width={width} height="8">
          <title>{say("loadedDay", date)}</title>
        </rect>
      ))}
      {line.missing.map((date) => (
        <rect key={date} class="strip-missing" x={at(date)} y="5" width={width} height="3">
          <title>{say("missingDay", date)}</title>
        </rect>
      ))}
    </svg>
  );
}
