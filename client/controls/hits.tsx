import type { ComponentChildren, JSX } from "preact";
import type { SearchQuery } from "../generated/graphql.ts";
import { explain } from "../state/explain.ts";
import { kindName, valueName } from "../words/names.ts";
import { say } from "../words/words.ts";
import { KindMark } from "./mark.tsx";

export type Hit = SearchQuery["search"]["edges"][number];

/** What was found, grouped by kind; or, while nothing is typed, what was searched for before. */
export function Hits(properties: {
  readonly id: string;
  readonly label: string;
  /** The one that Enter takes. */
  readonly at: number;
  readonly hits: readonly Hit[];
  readonly old: readonly string[];
  readonly pick: (index: number) => void;
  readonly point: (index: number) => void;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { id, label, at, hits, old, pick, point, children } = properties;
  // The list must not take the focus from the box, or it would close before the click arrives.
  const hold = (event: Event) => event.preventDefault();
  const option = (index: number) =>
    ({
      id: `${id}-${index}`,
      type: "button",
      role: "option",
      class: "hit",
      tabIndex: -1,
      "aria-selected": index === at,
      onMouseDown: hold,
      onMouseMove: () => point(index),
      onClick: () => pick(index),
    }) as const;
  return (
    <div class="hits">
      <div id={`${id}-list`} role="listbox" aria-label={label} tabIndex={-1}>
        {old.length > 0 && <p class="hits-head">{say("searchRecent")}</p>}
        {old.map((word, index) => (
          <button key={word} {...option(index)}>
            <span class="hit-name">{word}</span>
          </button>
        ))}
        {hits.map(({ node, hint }, index) => (
          <div key={node.id} role="presentation">
            {node.__typename !== hits[index - 1]?.node.__typename && (
              <p class="hits-head">{kindName(node.__typename)}</p>
            )}
            <button {...option(index)}>
              <KindMark kind={node.__typename} name={node.name} />
              <span class="hit-name">{node.name}</span>
              {hint && <span class="hit-hint">{hint.split(" ").map(valueName).join(" ")}</span>}
            </button>
          </div>
        ))}
      </div>
      {children}
    </div>
  );
}

/** The line below the list: how many, none and what to try, what went wrong, or what can be typed. */
export function Foot(properties: {
  readonly text: string;
  readonly answer: { readonly text: string; readonly hits: readonly Hit[]; readonly total: number } | null;
  readonly trouble: unknown;
  readonly hint: string;
}): JSX.Element {
  const { text, answer, trouble, hint } = properties;
  if (text === "") return <p class="hits-foot">{hint}</p>;
  if (trouble !== null)
    return (
      <p class="hits-foot bad" role="alert">
        {explain(trouble)}
      </p>
    );
  if (answer === null)
    return (
      <p class="hits-foot" role="status">
        {say("loading")}
      </p>
    );
  if (answer.hits.length > 0)
    return (
      <p class="hits-foot" role="status">
        {say("searchFound", answer.total)}
      </p>
    );
  return (
    <p class="hits-foot" role="status">
      <strong>{say("searchNone", text)}</strong>
      <br />
      {say("searchNoneHelp")}
    </p>
  );
}
