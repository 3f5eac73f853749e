import type { GraphQLResolveInfo } from "graphql";
import { searchSpelling } from "../../load/search-text.ts";
import type { NodeKind } from "../../model/kinds.ts";
import type { GraphStore, Parameters } from "../../store/store.ts";
import { boundedFirst, type PageArguments } from "./arguments.ts";
import { operationOf } from "./collect.ts";
import { Composer } from "./compose.ts";
import { cursorOf, placeAfter } from "./cursor.ts";
import { connection } from "./decode.ts";
import { fragment } from "./fragment.ts";
import { plannedPage } from "./plan.ts";
import type { Reader } from "./reader.ts";
import { type Connection, type StoredNode, textOf } from "./shapes.ts";

/** A list of nodes of one kind. */
interface List {
  readonly kind: NodeKind;
  /** By id, or latest first. */
  readonly order: "byId" | "byDate";
  /** Conditions that lead from other nodes, each a file cypher/read/<kind>/by/<name>.cypher; the first one begins. */
  readonly by: readonly string[];
  /** Kind of the node that a condition starts from, where that varies. */
  readonly from?: NodeKind | null;
  /** What cypher/read/<kind>/where.cypher and the conditions ask for; null does not restrict. */
  readonly parameters: Parameters;
}

/** How a part of a name is looked for. */
export function nameSought(name: string | null | undefined): string | null {
  return name === null || name === undefined || name.trim() === "" ? null : searchSpelling(name);
}

/** The conditions whose argument is given. */
export function given(conditions: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(conditions).filter((name) => conditions[name] !== null && conditions[name] !== undefined);
}

function matching({ kind, by, from }: List, engine: GraphStore["engine"]): string {
  const folder = kind.toLowerCase();
  const conditions = by.map((name) => fragment(`${folder}/by/${name}`, from ? { Kind: from } : {}, {}, engine));
  const start = conditions.length > 0 ? conditions.join("\nWITH DISTINCT n\n") : fragment("node/all", { Kind: kind });
  return `${start}\n${fragment(`${folder}/where`)}`;
}

/** One page of a list, with what the query asks of its nodes; the number of all only where it is asked for. */
export async function page(
  reader: Reader,
  list: List,
  { first, after }: PageArguments,
  info: GraphQLResolveInfo,
): Promise<Connection<StoredNode>> {
  const limit = boundedFirst(first, 25, 200);
  const place = placeAfter(after);
  const planned = plannedPage(operationOf(info), list.kind, info);
  const head = matching(list, reader.engine);
  const parameters = { ...list.parameters, ...place, limit: limit + 1 };
  const [nodes, total] = await Promise.all([
    planned.rows
      ? reader.nodes(list.kind, `${head}\n${fragment(`page/${list.order}`)}`, parameters, planned.inner)
      : [],
    planned.total ? count(reader, head, list.parameters) : 0,
  ]);
  const keyed = nodes.map((node) => ({
    node,
    key: list.order === "byId" ? node.id : (textOf(node.properties, "date") ?? ""),
  }));
  keyed.sort((a, b) => {
    if (a.key !== b.key) return a.key < b.key === (list.order === "byId") ? -1 : 1;
    return a.node.id < b.node.id ? -1 : 1;
  });
  const edges = keyed.map(({ node, key }) => ({ cursor: cursorOf({ key, id: node.id }), node, relation: null }));
  return connection(edges, limit, place.afterId !== "", total);
}

async function count(reader: Reader, head: string, parameters: Parameters): Promise<number> {
  const composer = new Composer();
  const text = composer.place(`${head}\n${fragment("page/number")}`, 0, parameters);
  const [row] = await reader.rows(text, composer.parameters);
  return Number(row?.value ?? 0);
}
