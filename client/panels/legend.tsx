import type { JSX } from "preact";
import type { RelationModel } from "../api/model.ts";
import { legible } from "../canvas/colour.ts";
import { darkGround, lightGround } from "../canvas/look.ts";
import { Icon } from "../controls/icons.tsx";
import { KindMark } from "../controls/mark.tsx";
import { change } from "../state/focus.ts";
import { isDark, language } from "../state/settings.ts";
import { graph, model, view } from "../state/store.ts";
import { toggled } from "../state/view.ts";
import { kindName, relationName } from "../words/names.ts";
import { say } from "../words/words.ts";

/** What the marks and lines mean, how many are on the canvas, and a switch to hide each. */
export function Legend(): JSX.Element {
  const { nodes, edges } = graph.value.present;
  const kinds = tally([...nodes.values()].map(({ kind }) => kind));
  const relations = tally([...edges.values()].map(({ relation }) => relation));
  const { hiddenKinds, hiddenRelations } = view.value;
  return (
    <>
      <section class="block">
        <h2>
          {say("kinds")}
          {(hiddenKinds.length > 0 || hiddenRelations.length > 0) && (
            <button type="button" class="text-button" onClick={() => change({ hiddenKinds: [], hiddenRelations: [] })}>
              {say("showAll")}
            </button>
          )}
        </h2>
        <ul class="legend">
          {[...model.value.nodes.values()]
            .filter(({ kind }) => kinds.has(kind))
            .map(({ kind, note }) => (
              <li key={kind}>
                <Switch
                  on={!hiddenKinds.includes(kind)}
                  name={kindName(kind)}
                  title={note[language.value]}
                  count={kinds.get(kind) ?? 0}
                  onToggle={() => change({ hiddenKinds: toggled(hiddenKinds, kind) })}
                >
                  <KindMark kind={kind} size={22} />
                </Switch>
              </li>
            ))}
        </ul>
      </section>
      <section class="block">
        <h2>{say("relations")}</h2>
        <ul class="legend">
          {[...model.value.relations.values()]
            .filter(({ kind }) => relations.has(kind))
            .map((relation) => (
              <li key={relation.kind}>
                <Switch
                  on={!hiddenRelations.includes(relation.kind)}
                  name={relationName(relation.kind)}
                  title={`${relation.from.map(kindName).join("/")} → ${relation.to.map(kindName).join("/")}`}
                  count={relations.get(relation.kind) ?? 0}
                  onToggle={() => change({ hiddenRelations: toggled(hiddenRelations, relation.kind) })}
                >
                  <LineMark relation={relation} />
                </Switch>
              </li>
            ))}
        </ul>
        <p class="fine">{say("helpLegend")}</p>
      </section>
    </>
  );
}

function Switch(properties: {
  readonly on: boolean;
  readonly name: string;
  readonly title: string;
  readonly count: number;
  readonly onToggle: () => void;
  readonly children: JSX.Element;
}): JSX.Element {
  const { on, name, title, count, onToggle, children } = properties;
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      aria-label={`${say(on ? "hideKind" : "showKind", name)} (${count})`}
      title={title}
      class="legend-item"
      onClick={onToggle}
    >
      {children}
      <span class="legend-name">{name}</span>
      <span class="tally">{count}</span>
      <Icon name={on ? "eye" : "eyeOff"} />
    </button>
  );
}

const dashes: Readonly<Record<string, string>> = { dashed: "5 4", dotted: "1.5 3" };

function LineMark({ relation }: { readonly relation: RelationModel }): JSX.Element {
  const colour = legible(relation.colour, (isDark() ? darkGround : lightGround).paper, 3);
  return (
    <svg class="mark" width="26" height="12" viewBox="0 0 26 12" aria-hidden="true">
      <path d="M1 6H19" stroke={colour} stroke-width="2" stroke-dasharray={dashes[relation.line]} fill="none" />
      <path d="M18 2l7 4l-7 4z" fill={colour} />
    </svg>
  );
}

function tally<T>(items: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
