import type { JSX } from "preact";
import { change } from "../state/focus.ts";
import { coverage, graph, view } from "../state/store.ts";
import { day, say } from "../words/words.ts";

/** A slider over the days that the canvas and the loaded editions know of. */
export function AsOf(): JSX.Element | null {
  const days = knownDays();
  const { asOf } = view.value;
  if (days.length < 2) return null;
  const last = days.length - 1;
  const at =
    asOf === null
      ? last
      : Math.max(
          0,
          days.findLastIndex((date) => date <= asOf),
        );
  const choose = (index: number) => change({ asOf: index >= last ? null : (days[index] ?? null) });
  return (
    <section class="block">
      <h2>
        <label for="as-of">{say("asOf")}</label>
        {asOf !== null && (
          <button type="button" class="text-button" onClick={() => change({ asOf: null })}>
            {say("asOfClear")}
          </button>
        )}
      </h2>
      <input
        id="as-of"
        type="range"
        min={0}
        max={last}
        value={at}
        aria-valuetext={asOf === null ? say("asOfNow") : day(asOf)}
        onInput={(event) => choose(Number(event.currentTarget.value))}
      />
      <p class="as-of-value">
        <output for="as-of">{asOf === null ? say("asOfNow") : day(asOf)}</output>
      </p>
      <p class="fine">{say("asOfHelp")}</p>
    </section>
  );
}

function knownDays(): readonly string[] {
  const days = new Set<string>(coverage.value.flatMap(({ loaded }) => loaded));
  for (const node of graph.value.present.nodes.values())
    for (const date of [node.first, node.last]) if (date !== null) days.add(date);
  for (const edge of graph.value.present.edges.values())
    for (const date of [edge.first, edge.last]) if (date !== null) days.add(date);
  return [...days].sort();
}
