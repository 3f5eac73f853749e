import { relations } from "../model/relations.ts";
import { statement } from "../store/statements.ts";
import type { GraphStore } from "../store/store.ts";
import { type ScannedEdge, type ScannedNode, scan } from "./scan.ts";

/** Something in the graph that is not as promised; `message` is a whole sentence that names it. */
export interface Finding {
  readonly rule: "evidence" | "offsets" | "orphan" | "ends";
  readonly id: string;
  readonly message: string;
}

const evidence = ["article", "edition", "quote", "start", "end", "rule", "basis"] as const;
const batch = 500;

async function* batches<T>(items: AsyncIterable<T>): AsyncGenerator<readonly T[]> {
  let some: T[] = [];
  for await (const item of items) {
    if (some.push(item) === batch) {
      yield some;
      some = [];
    }
  }
  if (some.length > 0) yield some;
}

interface Printed {
  readonly edition: unknown;
  readonly text: string;
}

async function textsOf(store: GraphStore, edges: readonly ScannedEdge[]): Promise<ReadonlyMap<string, Printed>> {
  const articles = edges.flatMap(({ properties }) => (properties.article === undefined ? [] : [properties.article]));
  const rows = await store.read(statement("check/texts"), { ids: [...new Set(articles)] });
  return new Map(rows.map(({ id, edition, text }) => [String(id), { edition, text: String(text) }]));
}

function* faultsOf(edge: ScannedEdge, texts: ReadonlyMap<string, Printed>): Generator<Finding> {
  const { id, kind, from, to, properties } = edge;
  const say = (rule: Finding["rule"], what: string): Finding => ({
    rule,
    id,
    message: `${kind} from ${from} to ${to} (${id}) ${what}.`,
  });
  const model = relations[kind];
  if (!model.from.includes(edge.fromKind) || !model.to.includes(edge.toKind)) {
    yield say("ends", `joins ${edge.fromKind} and ${edge.toKind}, which the model does not allow`);
  }
  const missing = evidence.filter((key) => properties[key] === undefined);
  if (missing.length > 0) {
    yield say("evidence", `has no ${missing.join(", ")}`);
    return;
  }
  const printed = texts.get(String(properties.article));
  if (printed === undefined) yield say("evidence", `rests on ${properties.article}, which is not in the graph`);
  else if (printed.edition !== undefined && printed.edition !== null && printed.edition !== properties.edition) {
    yield say("evidence", `names another edition than its article`);
  } else if (printed.text.slice(Number(properties.start), Number(properties.end)) !== properties.quote) {
    yield say("offsets", `quotes what does not stand at ${properties.start}–${properties.end} of its article`);
  }
}

/** Goes through the whole graph and yields whatever breaks its promises; nothing for a sound graph. */
export async function* checkGraph(store: GraphStore): AsyncGenerator<Finding> {
  const { nodes, edges } = await scan(store);
  for await (const some of batches(edges())) {
    const texts = await textsOf(store, some);
    for (const edge of some) yield* faultsOf(edge, texts);
  }
  for await (const some of batches(nodes())) yield* orphansOf(store, some);
}

async function* orphansOf(store: GraphStore, nodes: readonly ScannedNode[]): AsyncGenerator<Finding> {
  for (const [Kind, own] of Map.groupBy(nodes, ({ kind }) => kind)) {
    if (Kind === "Edition") continue;
    const rows = await store.read(statement("check/orphans", { Kind }), { ids: own.map(({ id }) => id) });
    for (const { id } of rows) {
      yield { rule: "orphan", id: String(id), message: `No article speaks of ${Kind} ${String(id)}.` };
    }
  }
}
