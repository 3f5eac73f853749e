import { attendanceRoles, type NodeKind, nodeKinds, type RelationKind } from "../../model/kinds.ts";
import type { Names } from "./compose.ts";
import { cursorOf } from "./cursor.ts";
import type { PlannedEvidence, PlannedField } from "./plan.ts";
import {
  type Connection,
  type Days,
  type Edge,
  type Selected,
  type StoredEvidence,
  type StoredNode,
  type StoredRelation,
  textOf,
  textsOf,
} from "./shapes.ts";

type Raw = Readonly<Record<string, unknown>>;
const none: Selected = new Map();

/** Distinct words a relation's caption may show; more would be no caption. */
const mostDetails = 20;

const rawList = (value: unknown): readonly Raw[] => (Array.isArray(value) ? (value as Raw[]) : []);

/** `from` asks for one more row than the page holds; it is only there to tell that there are more. */
export function connection<T>(found: readonly Edge<T>[], limit: number, after: boolean, total: unknown): Connection<T> {
  const edges = found.slice(0, limit);
  return {
    edges,
    pageInfo: {
      hasNextPage: found.length > limit,
      hasPreviousPage: after,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: Number(total ?? 0),
  };
}

/** A node from its projection (cypher/read/node/row.cypher); unknown properties are left out. */
export function nodeOf(kind: NodeKind, raw: Raw, selected: Selected = none): StoredNode {
  const properties = Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== null));
  const id = String(raw.id);
  const name = textOf(properties, "headline") ?? textOf(properties, "name") ?? id;
  return { __typename: kind, id, name, properties, selected };
}

/** A row of cypher/read/page/*: one kind of relation between the node at hand and another. */
export function relationOf(node: string, row: Raw, days: Days, selected: Selected = none): StoredRelation {
  const other = String(row.id);
  // In one order, whichever the engine gathered them in.
  const words = [row.roles, row.kinds, row.verbs, row.purposes].flatMap((list) => textsOf(list).toSorted());
  const marks = [Number(row.former) > 0 ? "former" : null, Number(row.acting) > 0 ? "acting" : null];
  return {
    kind: row.kind as RelationKind,
    fromId: row.out === true ? node : other,
    toId: row.out === true ? other : node,
    count: Number(row.count),
    first: textOf(row, "first"),
    last: textOf(row, "last"),
    stated: Number(row.stated),
    roles: row.kind === "ATTENDED" ? attendanceRoles.filter((role) => textsOf(row.roles).includes(role)) : [],
    details: [...new Set([...marks.filter((mark) => mark !== null), ...words])].slice(0, mostDetails),
    days,
    selected,
  };
}

/** A row of facts, as the fragments return them: {relation, from, to, key, fact}. */
export function evidenceOf(row: Raw): StoredEvidence {
  const { relation, from, to, fact } = row;
  return { relation: relation as RelationKind, fromId: String(from), toId: String(to), fact: fact as Raw };
}

function evidenceEdge(row: Raw): Edge<StoredEvidence> {
  const node = evidenceOf(row);
  return { cursor: cursorOf({ key: row.key as string | number, id: String(node.fact.id) }), node, relation: null };
}

const byKey = (direction: 1 | -1, tie: (row: Raw) => string) => (a: Raw, b: Raw) => {
  const [x, y] = [a.key, b.key] as [string, string];
  if (x !== y) return x < y ? -direction : direction;
  return tie(a) < tie(b) ? -1 : 1;
};

/** A page of facts from what a composed statement returned under the plan's names. */
export function evidencePage(planned: PlannedEvidence, rows: unknown, total: unknown): Connection<StoredEvidence> {
  const facts = [...rawList(rows)].sort(byKey(1, (row) => String((row.fact as Raw).id)));
  const { limit, afterId } = planned.parameters;
  return connection(facts.map(evidenceEdge), Number(limit) - 1, afterId !== "", total);
}

/** Takes apart what one composed statement returned for one node. */
export class Decoder {
  readonly #names: Names;

  constructor(names: Names) {
    this.#names = names;
  }

  /** What was read for each planned field of one node; `row` holds it under the names given. */
  selected(node: string, planned: readonly PlannedField[], row: Raw): Selected {
    const selected = new Map<PlannedEvidence["at"][number], unknown>();
    for (const each of planned) {
      const value = this.#field(node, each, row);
      for (const at of each.at) selected.set(at, value);
    }
    return selected;
  }

  #field(node: string, planned: PlannedField, row: Raw): unknown {
    const { rows, total } = this.#names.get(planned) ?? {};
    const value = rows === undefined ? [] : row[rows];
    switch (planned.field.shape) {
      case "value":
        return value;
      case "one":
        return this.#edges(node, planned, value)[0]?.node ?? null;
      case "facts":
        return evidencePage(planned, value, total === undefined ? 0 : row[total]);
      case "list": {
        const { limit, afterId } = planned.parameters;
        const edges = this.#edges(node, planned, value);
        const count = total === undefined ? 0 : row[total];
        return connection<unknown>(edges, Number(limit) - 1, afterId !== "", count);
      }
      default:
        return planned.field.shape satisfies never;
    }
  }

  /** A subquery keeps its rows' order only by custom, so they are put in order again. */
  #edges(node: string, planned: PlannedField, value: unknown): Edge<unknown>[] {
    const sortable = rawList(value).map((item) => ({ item, ...(item.row as Raw) }));
    sortable.sort(byKey(planned.field.order === "latest" ? -1 : 1, (row) => `${row.id}${row.kind}`));
    return sortable.map(({ item }) => this.#edge(node, planned, item));
  }

  #edge(node: string, planned: PlannedField, item: Raw): Edge<unknown> {
    const row = item.row as Raw;
    const { of, items } = planned.field;
    const evidence = new Map<PlannedEvidence["at"][number], unknown>();
    for (const each of planned.evidence) {
      const { rows, total } = this.#names.get(each) ?? {};
      const page = evidencePage(each, rows === undefined ? [] : item[rows], total === undefined ? 0 : item[total]);
      for (const at of each.at) evidence.set(at, page);
    }
    const relation = relationOf(node, row, planned.days, evidence);
    const cursor = cursorOf({ key: row.key as string | number, id: `${row.id}${row.kind}` });
    if (items === "relations") return { cursor, node: relation, relation };
    if (of === null) {
      const found = { id: String(row.id), kind: nodeKinds.find((kind) => kind === row.labelled) };
      return { cursor, node: found, relation };
    }
    const selected = this.selected(String(row.id), planned.inner, item);
    return { cursor, node: nodeOf(of, item.node as Raw, selected), relation };
  }
}
