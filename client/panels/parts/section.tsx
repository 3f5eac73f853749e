import type { ComponentChildren, JSX } from "preact";
import { days, say } from "../../words/words.ts";

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
