import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { KindMark } from "../controls/mark.tsx";
import { lookAt, lookAtRelation, showSurface } from "../state/focus.ts";
import { type NodeRow, nodeRows, type Order, type RelationRow, relationRows, sorted } from "../state/rows.ts";
import { language } from "../state/settings.ts";
import { shown, view } from "../state/store.ts";
import { inStory, naming } from "../words/names.ts";
import { say, type Word } from "../words/words.ts";
import { Doubt } from "./parts/evidenced.tsx";

type Columns<Row> = readonly (readonly [keyof Row & string, Word])[];

const nodeColumns: Columns<NodeRow> = [
  ["name", "columnName"],
  ["kind", "columnKind"],
  ["articles", "columnArticles"],
  ["degree", "columnDegree"],
  ["hidden", "columnHidden"],
  ["first", "columnFirst"],
  ["last", "columnLast"],
];

const relationColumns: Columns<RelationRow> = [
  ["from", "columnFrom"],
  ["relation", "columnRelation"],
  ["to", "columnTo"],
  ["count", "columnArticles"],
  ["first", "columnFirst"],
  ["last", "columnLast"],
  ["inferred", "columnBasis"],
];

/** Everything the canvas shows, as two sortable tables. */
export function TableView(): JSX.Element {
  const { surface } = view.value;
  return (
    <div class="table-view">
      <div class="segments" role="tablist" aria-label={say("table")}>
        {(["nodes", "relations"] as const).map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={surface === name}
            aria-controls="table-panel"
            tabIndex={surface === name ? 0 : -1}
            onClick={() => showSurface(name)}
            onKeyDown={(event) => {
              if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
              const other = name === "nodes" ? "relations" : "nodes";
              showSurface(other);
              document.getElementById(`tab-${other}`)?.focus();
            }}
          >
            {say(name)} <span class="tally">{name === "nodes" ? shown.value.nodes.size : shown.value.edges.size}</span>
          </button>
        ))}
      </div>
      <div id="table-panel" class="table-scroll" role="tabpanel" aria-labelledby={`tab-${surface}`}>
        {surface === "relations" ? <Relations /> : <Nodes />}
      </div>
    </div>
  );
}

function Nodes(): JSX.Element {
  const [order, setOrder] = useState<Order<NodeRow>>({ by: "degree", down: true });
  const rows = sorted(nodeRows(shown.value, naming, inStory), order, language.value);
  return (
    <table>
      <Head columns={nodeColumns} order={order} setOrder={setOrder} />
      <tbody>
        {rows.map((row) => {
          const node = shown.value.nodes.get(row.id);
          if (node === undefined) return null;
          return (
            <tr key={row.id} class={view.value.selected.includes(row.id) ? "chosen" : ""}>
              <th scope="row">
                <button type="button" class="node-link" onClick={() => lookAt(node)}>
                  <KindMark kind={node.kind} name={node.caption} size={18} />
                  <span>{row.name}</span>
                </button>
              </th>
              <td>{row.kind}</td>
              <td class="number">{row.articles}</td>
              <td class="number">{row.degree}</td>
              <td class="number">{row.hidden || ""}</td>
              <td class="number">{row.first}</td>
              <td class="number">{row.last}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Relations(): JSX.Element {
  const [order, setOrder] = useState<Order<RelationRow>>({ by: "count", down: true });
  const rows = sorted(relationRows(shown.value, naming), order, language.value);
  return (
    <table>
      <Head columns={relationColumns} order={order} setOrder={setOrder} />
      <tbody>
        {rows.map((row) => {
          const edge = shown.value.edges.get(row.id);
          if (edge === undefined) return null;
          return (
            <tr key={row.id}>
              <td>{row.from}</td>
              <th scope="row">
                <button
                  type="button"
                  class="text-button"
                  onClick={() => lookAtRelation(edge.from, edge.relation, edge.to)}
                >
                  {row.relation}
                </button>
              </th>
              <td>{row.to}</td>
              <td class="number">{row.count}</td>
              <td class="number">{row.first}</td>
              <td class="number">{row.last}</td>
              <td>{row.inferred ? <Doubt /> : say("stated")}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Head<Row>(properties: {
  readonly columns: Columns<Row>;
  readonly order: Order<Row>;
  readonly setOrder: (order: Order<Row>) => void;
}): JSX.Element {
  const { columns, order, setOrder } = properties;
  return (
    <thead>
      <tr>
        {columns.map(([by, word]) => {
          const chosen = order.by === by;
          return (
            <th key={by} scope="col" aria-sort={chosen ? (order.down ? "descending" : "ascending") : "none"}>
              <button
                type="button"
                title={say("sortBy", say(word))}
                onClick={() => setOrder({ by, down: chosen ? !order.down : false })}
              >
                {say(word)}
                <span class="sort" aria-hidden="true">
                  {chosen ? (order.down ? "▼" : "▲") : ""}
                </span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
